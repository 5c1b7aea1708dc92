/** An import in words: what was read, worked out and made, and what to look at in order of risk. */
import { documentTypeName } from '#language/document-types.ts';
import { UNKNOWN } from '#model/schema.ts';
import { LEVELS } from '#model/vocabulary.ts';
import type { Confidence, DraftFact, DraftRefusal, PlanDraft } from './draft.ts';
import { riskOf, type Remark, type RemarkCode } from './draft/remarks.ts';

/** Says where an offset of the source is: `dòng 12`. */
export type PlaceOf = (offset: number) => string;

const REMARKS: Record<RemarkCode, (remark: Remark) => string> = {
  left: ({ found }) => `không biết là gì nên không đưa vào trang: “${shorten(found)}”`,
  'several-signers': ({ found }) => `nhiều người ký (${found}); trang chỉ ghi người thứ nhất`,
  'no-title': () => 'không thấy trích yếu',
  'no-signer': () => 'không thấy người ký',
  ambiguous: ({ found, hint }) => `${found} có thể là nhiều văn bản: ${hint}; giữ lại một trong mục references`,
  'new-body': ({ found, hint }) =>
    `thêm cơ quan “${found}” (${hint}) vào bodies.yaml; nếu đã có dưới tên khác thì dùng --body`,
  'guessed-level': ({ found }) => `cấp của cơ quan ban hành tạm ghi là ${LEVELS[found as keyof typeof LEVELS]}`,
  'guessed-type': () => 'không thấy tên thể loại, tạm ghi là kế hoạch',
  inferred: ({ found, hint }) => `suy ra ${found}: ${hint}`,
  tasks: ({ found }) => `${found} việc do máy rút ra (ai làm gì, khi nào); đọc lại từng việc`,
  'new-document': ({ found, hint }) =>
    `thêm tệp documents/${hint}.yaml cho ${found}; bổ sung những mục còn ghi chưa rõ`,
  joined: ({ found }) => `nối đoạn bị ngắt: “${shorten(found)}”`,
  twice: ({ found }) => `số thứ tự lặp lại trong văn bản: “${shorten(found)}”`,
  'no-topic': () => 'chưa có chủ đề: thay “Chưa phân loại” ở mục topics',
  variants: ({ found }) => `viết khác nhau trong văn bản: ${found}`,
};

const RISKS = { 1: 'Có thể thiếu', 2: 'Cần soát lại', 3: 'Để biết' } as const;
const CONFIDENCES: Record<Confidence, string> = {
  read: '',
  inferred: ' (suy ra)',
  guess: ' (tạm ghi)',
  unknown: '',
};
const WIDTH = 100;

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= WIDTH ? line : `${line.slice(0, WIDTH - 1).trimEnd()}…`;
}

export function sayRemark(remark: Remark, placeOf: PlaceOf): string {
  const words = REMARKS[remark.code](remark);
  return remark.start === null ? words : `${placeOf(remark.start)}: ${words}`;
}

/** Name and value of each fact, in the order of the page. */
export function sayFacts({ facts, recipients, references, tasks, body }: PlanDraft): [string, string][] {
  const say = <T>(fact: DraftFact<T>, words: (value: T) => string = String) =>
    fact.value === null ? UNKNOWN : words(fact.value) + CONFIDENCES[fact.confidence];
  return [
    ['Thể loại', say(facts.type, documentTypeName)],
    ['Trích yếu', say(facts.title)],
    ['Số hiệu', say(facts.number)],
    ['Ngày ban hành', say(facts.date)],
    ['Địa danh', say(facts.place)],
    ['Cơ quan ban hành', say(facts.body)],
    ['Tỉnh, thành phố', say(facts.province)],
    ['Cấp', say(facts.level, (level) => LEVELS[level])],
    ['Nhiệm kỳ', say(facts.term)],
    ['Người ký', say(facts.signer, ({ name, office }) => `${name}, ${office}`)],
    [
      'Nội dung',
      `${body.clauses.length} đoạn, ${references.length} văn bản được dẫn, ${tasks.length} việc, ${recipients.length} nơi nhận`,
    ],
  ];
}

/** The draft for a terminal. */
export function sayDraft(draft: PlanDraft, placeOf: PlaceOf): string {
  const facts = sayFacts(draft).map(([name, value]) => `  ${`${name}:`.padEnd(18)}${value}`);
  const remarks = ([1, 2, 3] as const).flatMap((risk) => {
    const lines = draft.remarks
      .filter(({ code }) => riskOf(code) === risk)
      .map((remark) => `    ${sayRemark(remark, placeOf)}`);
    return lines.length > 0 ? [`  ${RISKS[risk]}:`, ...lines] : [];
  });
  return [...facts, ...remarks].join('\n');
}

/** Why no plan can be made of a document, with what to do. */
export function sayRefusal(refusal: DraftRefusal): { vi: string; en: string } {
  if (refusal.refused === 'issuer-ambiguous') {
    const { name, ids } = refusal;
    return {
      vi: `chưa chắc “${name}” là cơ quan nào (${ids.join(', ')}?): chọn bằng --body <mã>; nếu là cơ quan khác thì khai vào bodies.yaml trước.`,
      en: 'The issuing body is not certain: choose one by --body.',
    };
  }
  if (refusal.refused === 'no-issuer')
    return { vi: 'không thấy cơ quan ban hành: chỉ rõ bằng --body <mã>.', en: 'No issuing body: name it by --body.' };
  return { vi: 'không có nội dung nào ngoài phần đầu và phần ký.', en: 'No text besides heading and signature.' };
}

/** The draft for machines: a stable shape. */
export function draftToJson(draft: PlanDraft, placeOf: PlaceOf) {
  const { id, facts, prepares, topics, recipients, references, tasks, stubs, remarks, document, body } = draft;
  return {
    plan: id,
    facts,
    ...{ prepares, topics, recipients, references, tasks },
    newDocuments: stubs.documents.map(({ known }) => known.id),
    newBodies: stubs.bodies.map(({ id: body }) => body),
    remarks: remarks.map((remark) => ({
      code: remark.code,
      risk: riskOf(remark.code),
      place: remark.start === null ? null : placeOf(remark.start),
      message: sayRemark(remark, placeOf),
    })),
    paragraphs: document.blocks.map(({ start }, index) => ({
      place: placeOf(start),
      clause: body.clauses[index]!.anchor,
    })),
    left: document.left.map(({ text, start }) => ({ place: placeOf(start), text })),
  };
}
