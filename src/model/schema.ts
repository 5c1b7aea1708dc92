/**
 * The one border where text becomes values: what a plan, a document, a body, a term and a glossary entry hold.
 * The Vietnamese descriptions are the clerk's manual: editors show them through the generated JSON schema.
 */
import { z } from 'zod';
import { formatNumber, parseNumber } from '#language/citation.ts';
import { formatDate, parseDate, readWhen, type When } from '#language/date.ts';
import { DOCUMENT_TYPES, type DocumentTypeId } from '#language/document-types.ts';
import { fold } from '#language/fold.ts';
import { FAMILIES, LEVELS, RELATIONS, TASK_KINDS, TEXT_KINDS } from './vocabulary.ts';

/** What a clerk writes where a fact is not known. */
export const UNKNOWN = 'chưa rõ';

/** Ids of records and anchors of clauses: `35-ct-tw-2024`, `muc-ii-2-1`. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A fact that may be unknown (`null`) or worked out from other facts (`because` says how). */
export type Fact<T> = { value: T; because?: string } | null;

const keys = <T extends Record<string, unknown>>(table: T) =>
  Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];

/** `carries-out (thực hiện), based-on (căn cứ)` */
const listOf = (table: Record<string, string>) =>
  Object.entries(table)
    .map(([key, words]) => `${key} (${words})`)
    .join(', ');

/** What a field holds, in the clerk's words, and how it looks when right: for editors and for the linter. */
const say = (description: string, ...examples: unknown[]) => ({ description, examples });

/** YAML may hand over `2024` as a number and `2024-06-14` as a Date; both are read as the text that stood there. */
function toText(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return Number.isNaN(value.valueOf()) ? undefined : value.toISOString().slice(0, 10);
  return typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim() : value;
}

/** Text in one line. What cannot be read is an issue whose message is the code of the fault (lint/rules/schema.ts). */
function read<T>(code: string, reader: (text: string) => T | null) {
  const value = z.string().transform((text, context): T => {
    const found = reader(text);
    if (found !== null) return found;
    context.addIssue({ code: 'custom', message: code });
    return z.NEVER;
  });
  return z.preprocess(toText, value);
}

const line = read('empty', (text) => text || null);
const slug = z.string().regex(SLUG, { message: 'slug' });

const documentNumber = read('number', (text) => {
  const number = parseNumber(text);
  return number && formatNumber(number);
});

/** One calendar day -> ISO 8601 `yyyy-mm-dd`. */
const day = read('date', parseDate);

/** `2024-03-22` -> `22/3/2024`: what a reader sees is never a clerk's notation. */
const official = (text: string) =>
  text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (iso) => (parseDate(iso) ? formatDate(iso) : iso));

/** Words for a time -> the words and the span that they mean (language/date.ts). A bare `2025` is a year. */
const when = read('when', (text): When | null => readWhen(/^\d{4}$/.test(text) ? `năm ${text}` : official(text)));

/** A leap year: every day and month without a year is one of its days. */
const ANY_YEAR = 2000;

/** A time of a task may leave out its year, as the plan does; it has no span until the plan gives one (model/plan-year.ts). */
const taskWhen = read('when', (text): When | null => {
  const known = readWhen(official(text));
  const possible = known ? null : readWhen(text, { year: ANY_YEAR });
  return possible
    ? { words: possible.words, op: possible.op, precision: possible.precision, inferredYear: true }
    : known;
});

/** `chưa rõ` however it is typed: capitals, spaces and decomposed Unicode make no difference. */
function isUnknown(value: unknown): boolean {
  return typeof value === 'string' && fold(value).replace(/\s+/g, ' ').trim() === fold(UNKNOWN);
}

function fact<T extends z.ZodType>(value: T, description: string, example: unknown) {
  const inferred = z
    .strictObject({
      inferred: value.meta(say(`${description}, suy ra từ những điều khác`, example)),
      because: line.meta(say('Suy ra từ đâu', 'Kế hoạch gửi báo cáo Tỉnh ủy Kon Tum')),
    })
    .refine((input) => !isUnknown((input as { inferred: unknown }).inferred), {
      path: ['inferred'],
      message: 'unknown',
    });
  const unknown = z.preprocess((input) => (isUnknown(input) ? UNKNOWN : input), z.literal(UNKNOWN));
  return z
    .union([unknown, inferred, value])
    .transform((input): Fact<z.output<T>> => {
      if (input === UNKNOWN) return null;
      if (typeof input === 'object' && input !== null && 'because' in input && 'inferred' in input) {
        const found = input as { inferred: z.output<T>; because: string };
        return { value: found.inferred, because: found.because };
      }
      return { value: input as z.output<T> };
    })
    .meta(say(description, example));
}

const documentType = z.enum(DOCUMENT_TYPES.map(({ id }) => id) as [DocumentTypeId, ...DocumentTypeId[]]);
const level = z.enum(keys(LEVELS));
const family = z.enum(keys(FAMILIES));
const note = line.optional().meta(say('Ghi chú của người biên soạn', 'Văn bản được dẫn không kèm ngày.'));

/** The id of a body in bodies.yaml, or a name in words for those that have no entry. */
const actors = (description: string) =>
  z
    .array(line)
    .default([])
    .meta(
      say(`${description}: mã trong bodies.yaml, hoặc tên viết bằng chữ`, ['huyen-uy-kon-ray', 'Các chi bộ cơ sở']),
    );

export const referenceSchema = z.strictObject({
  document: slug.meta(
    say('Mã văn bản, tức tên tệp trong thư mục documents (hoặc plans), không kèm đuôi', '35-ct-tw-2024'),
  ),
  relation: z.enum(keys(RELATIONS)).meta(say(`Quan hệ với văn bản ấy: ${listOf(RELATIONS)}`, 'carries-out')),
  number: documentNumber
    .optional()
    .meta(say('Số hiệu đúng như kế hoạch dẫn; bỏ dòng này nếu văn bản không có số', '35-CT/TW')),
  date: day
    .optional()
    .meta(say('Ngày của văn bản như kế hoạch dẫn; bỏ dòng này nếu kế hoạch không ghi ngày', '14/6/2024')),
  name: line
    .optional()
    .meta(say('Tên gọi dùng trong kế hoạch, khi văn bản được dẫn bằng tên chứ không bằng số hiệu', 'Điều lệ Đảng')),
  via: slug
    .optional()
    .meta(say('Mã văn bản có tên nhắc đến văn bản này, khi kế hoạch chỉ dẫn qua tên ấy', '75-kh-duk-lao-cai-2022')),
});

/** A document that a task orders to be made. A report only answers a duty: nobody carries it out, so it is none. */
const expects = z.strictObject({
  type: documentType.default('ke-hoach').meta(say('Thể loại; không ghi thì hiểu là ke-hoach', 'ke-hoach')),
  title: line.meta(
    say('Trích yếu hoặc nội dung theo lời giao việc, không kèm tên thể loại', 'chuẩn bị văn kiện đại hội'),
  ),
  document: slug
    .optional()
    .meta(say('Mã văn bản hay kế hoạch đã lập, khi cổng có; chưa có thì bỏ dòng này', '57-kh-tbvk-2024')),
});

const task = z.strictObject({
  what: line.meta(say('Việc phải làm, viết thành một câu', 'Báo cáo kết quả thực hiện kế hoạch')),
  kind: z.enum(keys(TASK_KINDS)).meta(say(`Loại việc: ${listOf(TASK_KINDS)}`, 'bao-cao')),
  lead: actors('Ai thực hiện, chủ trì'),
  with: actors('Ai phối hợp'),
  reportsTo: actors('Báo cáo với ai'),
  when: taskWhen.optional().meta(say('Thời hạn, chép đúng chữ của kế hoạch', 'trước ngày 31/7/2024')),
  expects: expects
    .optional()
    .meta(
      say('Văn bản mà việc này giao lập (kế hoạch, đề án …), không kể báo cáo', { title: 'chuẩn bị văn kiện đại hội' }),
    ),
  clause: z
    .string()
    .regex(SLUG, { message: 'slug' })
    .meta(say('Điểm giao việc trong thân kế hoạch; muc-ii-2-1 là điểm 2.1 của mục II', 'muc-ii-2-1')),
});

const recipient = z.strictObject({
  name: line.meta(say('Nơi nhận', 'Ban Thường vụ Tỉnh ủy')),
  note: line.optional().meta(say('Ghi chú trong ngoặc sau nơi nhận', 'b/c')),
});

const signer = z.strictObject({
  name: line.meta(say('Họ và tên người ký', 'Nguyễn Văn A')),
  office: line.meta(say('Chức vụ ghi ở chỗ ký', 'Bí thư')),
  authority: line.optional().meta(say('Thẩm quyền ký', 'T/M Ban Thường vụ')),
});

export const planSchema = z.strictObject({
  title: line.meta(say('Trích yếu, không kèm chữ “Kế hoạch”', 'Tổ chức sinh hoạt chuyên đề năm 2026')),
  type: documentType.default('ke-hoach').meta(say('Thể loại văn bản; không ghi thì hiểu là ke-hoach', 'ke-hoach')),
  number: fact(documentNumber, 'Số hiệu của chính kế hoạch', '100-KH/ĐUK'),
  date: fact(when, 'Ngày ban hành, hoặc khoảng thời gian suy ra được', '22/3/2024'),
  place: fact(line, 'Địa danh ghi trước ngày ban hành', 'Kon Rẫy'),
  body: slug.meta(say('Mã cơ quan ban hành trong bodies.yaml', 'huyen-uy-kon-ray')),
  province: fact(line, 'Tỉnh, thành phố vào lúc ban hành', 'Kon Tum'),
  level: level.meta(say(`Cấp của cơ quan ban hành: ${listOf(LEVELS)}`, 'huyen')),
  term: fact(slug, 'Mã nhiệm kỳ mà kế hoạch được ban hành trong đó, có trong terms.yaml', 'dang-2020-2025'),
  prepares: z
    .array(slug)
    .default([])
    .meta(say('Mã những nhiệm kỳ mà kế hoạch chuẩn bị đại hội cho', ['dang-2025-2030'])),
  topics: z
    .array(line)
    .min(1)
    .meta(say('Chủ đề, ít nhất một', ['Đại hội đảng'])),
  signer: fact(signer, 'Người ký', { name: 'Nguyễn Văn A', office: 'Bí thư' }),
  recipients: z
    .array(recipient)
    .default([])
    .meta(say('Nơi nhận, đúng thứ tự', [{ name: 'Ban Thường vụ Tỉnh ủy', note: 'b/c' }])),
  references: z
    .array(referenceSchema)
    .default([])
    .meta(
      say('Mọi văn bản mà kế hoạch thực hiện, căn cứ hoặc nhắc đến', [
        { document: '35-ct-tw-2024', relation: 'carries-out' },
      ]),
    ),
  tasks: z
    .array(task)
    .default([])
    .meta(say('Ai làm gì, khi nào', [{ what: 'Báo cáo kết quả', kind: 'bao-cao', clause: 'muc-ii-2-1' }])),
  text: z.enum(keys(TEXT_KINDS)).meta(say(`Cách trình bày thân kế hoạch: ${listOf(TEXT_KINDS)}`, 'edited')),
  updated: day.meta(say('Ngày trang này được sửa lần cuối', '21/11/2026')),
});

export const documentSchema = z.strictObject({
  type: documentType.meta(say('Thể loại, theo chữ đứng trước số hiệu chứ không theo ký hiệu', 'chi-thi')),
  number: fact(documentNumber, 'Số hiệu', '35-CT/TW'),
  date: fact(day, 'Ngày ban hành', '14/6/2024'),
  title: fact(line, 'Trích yếu', 'về đại hội đảng bộ các cấp'),
  body: fact(slug, 'Mã cơ quan ban hành trong bodies.yaml', 'bo-chinh-tri'),
  level: level.meta(say(`Cấp của cơ quan ban hành: ${listOf(LEVELS)}`, 'trung-uong')),
  province: line.optional().meta(say('Tỉnh, thành phố; chỉ ghi cho văn bản của địa phương', 'Kon Tum')),
  aliases: z
    .array(line)
    .default([])
    .meta(say('Tên gọi dùng thay cho số hiệu', ['Điều lệ Đảng'])),
  references: z
    .array(referenceSchema)
    .default([])
    .meta(say('Quan hệ của văn bản này với văn bản khác', [{ document: '35-ct-tw-2024', relation: 'amends' }])),
  note,
  updated: day.meta(say('Ngày tệp này được sửa lần cuối', '21/11/2026')),
});

export const bodySchema = z.strictObject({
  id: slug.meta(say('Mã cơ quan, cũng là địa chỉ trang của cơ quan', 'huyen-uy-kon-ray')),
  name: line.meta(say('Tên đầy đủ', 'Huyện ủy Kon Rẫy')),
  short: z
    .array(line)
    .default([])
    .meta(say('Những cách gọi tắt trong văn bản', ['Huyện ủy'])),
  codes: z
    .array(line)
    .default([])
    .meta(say('Ký hiệu của cơ quan trong số hiệu', ['HU'])),
  family: family.meta(say(`Hệ tổ chức: ${listOf(FAMILIES)}`, 'dang')),
  level: level.meta(say(`Cấp: ${listOf(LEVELS)}`, 'huyen')),
  province: line.optional().meta(say('Tỉnh, thành phố', 'Kon Tum')),
  parent: slug.optional().meta(say('Mã cơ quan cấp trên trực tiếp', 'tinh-uy-kon-tum')),
  from: day.optional().meta(say('Ngày bắt đầu hoạt động', '01/7/2025')),
  until: day.optional().meta(say('Ngày hoạt động cuối cùng', '30/6/2025')),
  successors: z
    .array(slug)
    .default([])
    .meta(say('Mã những cơ quan kế tục', ['tinh-uy-quang-ngai'])),
  note,
});

export const termSchema = z.strictObject({
  id: slug.meta(say('Mã nhiệm kỳ, cũng là địa chỉ trang của nhiệm kỳ', 'dang-2020-2025')),
  family: family.meta(say(`Hệ tổ chức: ${listOf(FAMILIES)}`, 'dang')),
  name: line.meta(say('Tên nhiệm kỳ', '2020-2025')),
  from: when.meta(say('Lúc bắt đầu: năm hoặc ngày có đại hội đầu nhiệm kỳ', 'năm 2020')),
  until: when.meta(say('Lúc kết thúc: năm hoặc ngày có đại hội nhiệm kỳ sau', 'năm 2025')),
  congress: line.optional().meta(say('Đại hội toàn quốc mở đầu nhiệm kỳ', 'Đại hội lần thứ XIII của Đảng')),
  note,
});

export const glossarySchema = z.strictObject({
  short: line.meta(say('Chữ viết tắt', 'TCCSĐ')),
  long: line.meta(say('Chữ viết đầy đủ', 'tổ chức cơ sở đảng')),
  variants: z
    .array(line)
    .default([])
    .meta(say('Những cách viết tắt khác gặp trong văn bản', ['TCCSD'])),
  note,
});

export type PlanData = z.output<typeof planSchema>;
export type DocumentData = z.output<typeof documentSchema>;
export type Body = z.output<typeof bodySchema>;
export type Term = z.output<typeof termSchema>;
export type GlossaryEntry = z.output<typeof glossarySchema>;
export type Reference = z.output<typeof referenceSchema>;
export type Task = z.output<typeof task>;

/** Of a record the fields that can be read: one wrong field must not hide what the others say. Never throws. */
export function readFields<S extends z.ZodObject>(schema: S, raw: Record<string, unknown>): Partial<z.output<S>> {
  const found = Object.entries(schema.shape).map(([key, field]) => [key, z.safeParse(field, raw[key])] as const);
  return Object.fromEntries(found.flatMap(([key, { success, data }]) => (success ? [[key, data]] : []))) as Partial<
    z.output<S>
  >;
}
