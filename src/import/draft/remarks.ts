/** What a clerk must look at in an import, the riskiest first. Wording is in import/report.ts. */
import { fold } from '#language/fold.ts';
import { isTable } from '../blocks.ts';
import { NO_TOPIC, type PlanDraft } from '../draft.ts';

export type RemarkCode =
  | 'left'
  | 'several-signers'
  | 'no-title'
  | 'no-signer'
  | 'new-body'
  | 'guessed-level'
  | 'guessed-type'
  | 'ambiguous'
  | 'new-document'
  | 'inferred'
  | 'twice'
  | 'joined'
  | 'tasks'
  | 'no-topic'
  | 'variants';

export type Remark = {
  code: RemarkCode;
  /** UTF-16 offset into the text as it was read; null when it is of no one place. */
  start: number | null;
  /** What it is about. */
  found: string;
  /** What else the sentence needs. */
  hint?: string;
};

/** The order of risk: what may be missing from the page, then what may be wrong on it, then what is only told. */
const RISKS: RemarkCode[] = [
  ...(['left', 'several-signers', 'no-title', 'no-signer'] as const),
  ...(['ambiguous', 'new-body', 'guessed-level', 'guessed-type', 'inferred', 'tasks', 'new-document'] as const),
  ...(['joined', 'twice', 'no-topic', 'variants'] as const),
];

/** 1: something may be missing · 2: something may be wrong · 3: worth knowing. */
export function riskOf(code: RemarkCode): 1 | 2 | 3 {
  const at = RISKS.indexOf(code);
  return at < 4 ? 1 : at < 11 ? 2 : 3;
}

const NAMES = {
  date: 'ngày ban hành',
  province: 'tỉnh, thành phố',
  term: 'nhiệm kỳ',
  body: 'cơ quan ban hành',
} as const;

export function remarksOn(
  draft: PlanDraft,
  text: string,
  ambiguous: readonly { number: string; ids: string[] }[],
): Remark[] {
  const { facts, document, stubs, body, tasks, topics } = draft;
  const remarks: Remark[] = [
    ...document.left.map(({ text: words, start }): Remark => ({ code: 'left', start, found: words })),
    ...whenever(
      document.signers.length > 1,
      'several-signers',
      document.signers.map(({ name }) => name ?? '…').join(', '),
    ),
    ...whenever(facts.title.value === null, 'no-title', ''),
    ...whenever(facts.signer.value === null, 'no-signer', ''),
    ...ambiguous.map(({ number, ids }): Remark => ({
      code: 'ambiguous',
      start: null,
      found: number,
      hint: ids.join(', '),
    })),
    ...stubs.bodies.map(({ name, id }): Remark => ({ code: 'new-body', start: null, found: name, hint: id })),
    ...whenever(facts.level.confidence === 'guess', 'guessed-level', facts.level.value ?? ''),
    ...whenever(facts.type.confidence === 'guess', 'guessed-type', facts.type.value ?? ''),
    ...(Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((name): Remark[] => {
      const { confidence, because } = facts[name];
      return confidence === 'inferred' ? [{ code: 'inferred', start: null, found: NAMES[name], hint: because! }] : [];
    }),
    ...whenever(tasks.length > 0, 'tasks', String(tasks.length)),
    ...stubs.documents.map(({ known }): Remark => ({
      code: 'new-document',
      start: null,
      found: known.number ?? known.id,
      hint: known.id,
    })),
    ...document.blocks.flatMap((block): Remark[] => {
      const torn = !isTable(block) && /\S\s*\n[ \t]*\r?\n\s*\S/.test(text.slice(block.start, block.end));
      return torn ? [{ code: 'joined', start: block.start, found: (block as { text: string }).text }] : [];
    }),
    ...body.clauses.flatMap(({ anchor, label, text: words }, index): Remark[] => {
      const twice = /-lan-\d+$/.test(anchor) && label !== '';
      return twice ? [{ code: 'twice', start: document.blocks[index]!.start, found: `${label} ${words}` }] : [];
    }),
    ...whenever(topics.includes(NO_TOPIC), 'no-topic', NO_TOPIC),
    ...spellingVariants(text).map((forms): Remark => ({ code: 'variants', start: null, found: forms.join(', ') })),
  ];
  return remarks.sort((a, b) => RISKS.indexOf(a.code) - RISKS.indexOf(b.code));
}

function whenever(condition: boolean, code: RemarkCode, found: string): Remark[] {
  return condition ? [{ code, start: null, found }] : [];
}

const MOST_VARIANTS = 10;
const NAME = /(?<![\p{L}.])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,3}(?!\p{L})/gu;

/** Names that are spelt in two ways, marks apart: `Đăk Tờ Re` and `Đăk Tô Re`. */
function spellingVariants(text: string): string[][] {
  const names = [...text.normalize('NFC').matchAll(NAME)].map(([name]) => name);
  const forms = Map.groupBy(new Set(names), fold);
  return [...forms.values()].filter((group) => group.length > 1).slice(0, MOST_VARIANTS);
}
