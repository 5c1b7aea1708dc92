/**
 * The one border where text becomes values: what a plan, a document, a body, a term and a glossary entry hold.
 * The Vietnamese descriptions are the clerk's manual: editors show them through the generated JSON schema.
 */
import { z } from 'zod';
import { formatNumber, parseNumber } from '#language/citation.ts';
import { parseDate, readWhen, type When } from '#language/date.ts';
import { DOCUMENT_TYPES, type DocumentTypeId } from '#language/document-types.ts';
import { FAMILIES, LEVELS, RELATIONS, TASK_KINDS, TEXT_KINDS } from './vocabulary.ts';

/** What a clerk writes where a fact is not known. */
export const UNKNOWN = 'chưa rõ';

/** A fact that may be unknown (`null`) or worked out from other facts (`because` says how). */
export type Fact<T> = { value: T; because?: string } | null;

const keys = <T extends Record<string, unknown>>(table: T) =>
  Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];

const line = z
  .string()
  .trim()
  .min(1)
  .refine((text) => text === text.normalize('NFC'), { params: { code: 'nfd' }, message: 'nfd' });
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { message: 'slug' });

/** YAML may hand over `2024-06-14` as a Date, `2024` as a number; both are read as the text that stood there. */
const scalar = z.union([line, z.number(), z.date()]).transform((value) => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value);
});

const documentNumber = scalar.transform((text, context) => {
  const number = parseNumber(text);
  if (number) return formatNumber(number);
  context.addIssue({ code: 'custom', message: 'number', params: { code: 'number' } });
  return z.NEVER;
});

/** One calendar day -> ISO 8601 `yyyy-mm-dd`. */
const day = scalar.transform((text, context) => {
  const date = parseDate(text);
  if (date) return date;
  context.addIssue({ code: 'custom', message: 'date', params: { code: 'date' } });
  return z.NEVER;
});

/** Words for a time -> the words and the span that they mean (language/date.ts). */
const when = scalar.transform((text, context): When => {
  const read = readWhen(text);
  if (read) return read;
  context.addIssue({ code: 'custom', message: 'when', params: { code: 'when' } });
  return z.NEVER;
});

function fact<T extends z.ZodType>(value: T) {
  return z
    .union([
      z.literal(UNKNOWN),
      z.strictObject({
        inferred: value.describe('Giá trị suy ra từ các dữ kiện khác'),
        because: line.describe('Suy ra từ đâu'),
      }),
      value,
    ])
    .transform((input): Fact<z.output<T>> => {
      if (input === UNKNOWN) return null;
      if (typeof input === 'object' && input !== null && 'because' in input && 'inferred' in input) {
        const inferred = input as { inferred: z.output<T>; because: string };
        return { value: inferred.inferred, because: inferred.because };
      }
      return { value: input as z.output<T> };
    });
}

const documentType = z.enum(DOCUMENT_TYPES.map(({ id }) => id) as [DocumentTypeId, ...DocumentTypeId[]]);
const level = z.enum(keys(LEVELS));

/** An actor of a task: the id of a body in bodies.yaml, or a name in words for those that have no entry. */
const actor = line.describe('Mã cơ quan trong bodies.yaml (ban-to-chuc-…), hoặc tên viết bằng chữ');

const reference = z.strictObject({
  document: slug.describe('Mã văn bản: tên tệp trong content/documents (hoặc content/plans), không có đuôi'),
  relation: z.enum(keys(RELATIONS)).describe('Quan hệ với văn bản ấy: carries-out (thực hiện), based-on (căn cứ), cites (dẫn chiếu) …'),
  number: documentNumber.optional().describe('Số hiệu như kế hoạch dẫn, ví dụ 35-CT/TW; bỏ trống nếu văn bản không có số'),
  date: day.optional().describe('Ngày của văn bản như kế hoạch dẫn, ví dụ 14/6/2024; bỏ trống nếu kế hoạch không ghi'),
  name: line.optional().describe('Tên gọi trong kế hoạch khi văn bản không có số, ví dụ Điều lệ Đảng'),
  via: slug.optional().describe('Mã văn bản mà tên của nó nhắc đến văn bản này (dẫn chiếu bắc cầu)'),
});

const task = z.strictObject({
  what: line.describe('Việc phải làm, một câu'),
  kind: z.enum(keys(TASK_KINDS)).describe('Loại việc: hoi-nghi, dai-hoi, bao-cao …'),
  lead: z.array(actor).default([]).describe('Ai chủ trì'),
  with: z.array(actor).default([]).describe('Ai phối hợp'),
  reportsTo: z.array(actor).default([]).describe('Báo cáo về đâu'),
  when: when.optional().describe('Thời hạn, chép đúng chữ của kế hoạch: trước ngày 31/7/2024, trong tháng 3/2025, Quý II năm 2023'),
  clause: z.string().regex(/^[a-z0-9-]+$/, { message: 'slug' }).describe('Mỏ neo của điểm giao việc trong thân kế hoạch: muc-ii-2-1'),
});

const recipient = z.strictObject({
  name: line.describe('Nơi nhận'),
  note: line.optional().describe('Ghi chú trong ngoặc: b/c, để b/c …'),
});

export const planSchema = z.strictObject({
  title: line.describe('Trích yếu, không kèm chữ “Kế hoạch”'),
  type: documentType.default('ke-hoach').describe('Thể loại văn bản, mặc định ke-hoach'),
  number: fact(documentNumber).describe('Số hiệu của chính kế hoạch, ví dụ 100-KH/ĐUK, hoặc chưa rõ'),
  date: fact(when).describe('Ngày ban hành, ví dụ 22/3/2024; hoặc chưa rõ; hoặc khoảng suy ra { inferred, because }'),
  place: fact(line).describe('Địa danh ghi trước ngày ban hành, hoặc chưa rõ'),
  body: slug.describe('Mã cơ quan ban hành trong bodies.yaml'),
  province: fact(line).describe('Tỉnh, thành phố vào lúc ban hành, ví dụ Kon Tum'),
  level: level.describe('Cấp của cơ quan ban hành: trung-uong, tinh, huyen, co-so'),
  term: fact(slug).describe('Mã nhiệm kỳ mà kế hoạch được ban hành trong đó (terms.yaml), ví dụ dang-2020-2025'),
  prepares: z.array(slug).default([]).describe('Mã những nhiệm kỳ mà kế hoạch chuẩn bị cho'),
  topics: z.array(line).min(1).describe('Chủ đề, ví dụ Đại hội đảng'),
  signer: fact(
    z.strictObject({
      name: line.describe('Họ và tên người ký'),
      office: line.describe('Chức vụ ghi ở chỗ ký, ví dụ Bí thư'),
      authority: line.optional().describe('Thẩm quyền ký, ví dụ T/M Ban Thường vụ'),
    }),
  ).describe('Người ký'),
  recipients: z.array(recipient).default([]).describe('Nơi nhận, đúng thứ tự'),
  references: z.array(reference).default([]).describe('Mọi văn bản mà kế hoạch căn cứ, thực hiện hoặc nhắc đến'),
  tasks: z.array(task).default([]).describe('Ai làm gì, khi nào'),
  text: z.enum(keys(TEXT_KINDS)).describe('edited: bản biên soạn; original: nguyên văn'),
  updated: day.describe('Ngày trang này được sửa lần cuối'),
});

export const documentSchema = z.strictObject({
  type: documentType.describe('Thể loại, theo chữ đứng trước số hiệu chứ không theo ký hiệu'),
  number: fact(documentNumber).describe('Số hiệu, ví dụ 35-CT/TW, hoặc chưa rõ'),
  date: fact(day).describe('Ngày ban hành, ví dụ 14/6/2024, hoặc chưa rõ'),
  title: fact(line).describe('Trích yếu, hoặc chưa rõ'),
  body: fact(slug).describe('Mã cơ quan ban hành trong bodies.yaml'),
  level: level.describe('Cấp của cơ quan ban hành'),
  province: line.optional().describe('Tỉnh, chỉ cho văn bản của địa phương'),
  aliases: z.array(line).default([]).describe('Tên gọi dùng thay số hiệu, ví dụ Điều lệ Đảng'),
  references: z
    .array(reference)
    .default([])
    .describe('Quan hệ của văn bản này với văn bản khác: amends (điều chỉnh), replaces (thay thế), carries-out (thực hiện) …'),
  note: line.optional().describe('Ghi chú của người biên soạn'),
  updated: day.describe('Ngày mục này được sửa lần cuối'),
});

const lifetime = {
  from: day.optional().describe('Ngày bắt đầu hoạt động'),
  until: day.optional().describe('Ngày hoạt động cuối cùng'),
};

export const bodySchema = z.strictObject({
  id: slug.describe('Mã cơ quan, cũng là địa chỉ trang'),
  name: line.describe('Tên đầy đủ'),
  short: z.array(line).default([]).describe('Những cách gọi tắt trong văn bản'),
  codes: z.array(line).default([]).describe('Ký hiệu cơ quan trong số hiệu, ví dụ TU, ĐUK'),
  family: z.enum(keys(FAMILIES)).describe('Hệ tổ chức: dang, cong-doan …'),
  level: level.describe('Cấp'),
  province: line.optional().describe('Tỉnh, thành phố'),
  parent: slug.optional().describe('Mã cơ quan cấp trên trực tiếp'),
  ...lifetime,
  successors: z.array(slug).default([]).describe('Mã những cơ quan kế tục'),
  note: line.optional().describe('Ghi chú'),
});

export const termSchema = z.strictObject({
  id: slug.describe('Mã nhiệm kỳ, cũng là địa chỉ trang: dang-2020-2025'),
  family: z.enum(keys(FAMILIES)).describe('Hệ tổ chức'),
  name: line.describe('Tên, ví dụ 2020-2025'),
  from: when.describe('Bắt đầu: năm hoặc ngày đại hội đầu nhiệm kỳ'),
  until: when.describe('Kết thúc: năm hoặc ngày đại hội nhiệm kỳ sau'),
  congress: line.optional().describe('Đại hội toàn quốc mở đầu nhiệm kỳ'),
  note: line.optional().describe('Ghi chú'),
});

export const glossarySchema = z.strictObject({
  short: line.describe('Chữ viết tắt, ví dụ TCCSĐ'),
  long: line.describe('Chữ đầy đủ'),
  variants: z.array(line).default([]).describe('Cách viết khác gặp trong văn bản'),
  note: line.optional().describe('Ghi chú'),
});

export type PlanData = z.output<typeof planSchema>;
export type DocumentData = z.output<typeof documentSchema>;
export type Body = z.output<typeof bodySchema>;
export type Term = z.output<typeof termSchema>;
export type GlossaryEntry = z.output<typeof glossarySchema>;
export type Reference = z.output<typeof reference>;
export type Task = z.output<typeof task>;
