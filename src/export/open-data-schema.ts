/** The published shape of the open data, as JSON Schema (draft 7, which every validator reads). Descriptions are for its users. */
import { DOCUMENT_TYPES } from '#language/document-types.ts';
import { FAMILIES, LEVELS, RELATIONS, TASK_KINDS, TEXT_KINDS } from '#model/vocabulary.ts';
import { JSON_VERSION } from './json.ts';

type Schema = Record<string, unknown>;

const text = (description: string): Schema => ({ type: 'string', minLength: 1, description });
const day = (description: string): Schema => ({
  type: 'string',
  format: 'date',
  description: `${description} (ISO 8601)`,
});
const url = (description: string): Schema => ({ type: 'string', format: 'uri', description });
const one = (values: object, description: string): Schema => ({ enum: Object.keys(values), description });
const list = (items: Schema, description: string): Schema => ({ type: 'array', items, description });
const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

/** Keys that end in `?` may be absent. Other keys may be added in the same version, so none is forbidden. */
function object(description: string, fields: Record<string, Schema>): Schema {
  const keys = Object.keys(fields);
  return {
    type: 'object',
    description,
    required: keys.filter((key) => !key.endsWith('?')),
    properties: Object.fromEntries(keys.map((key) => [key.replace('?', ''), fields[key]!])),
  };
}

const fact = (value: Schema, description: string): Schema => ({
  ...orNull(
    object('Điều đã biết', {
      value,
      inferred: orNull(text('Suy ra từ đâu; null khi chính văn bản ghi điều ấy')),
    }),
  ),
  description: `${description}; null khi chưa rõ`,
});

const version = { const: JSON_VERSION, description: 'Phiên bản của lược đồ này' };
const id = text('Mã, cũng là phần cuối của địa chỉ trang');
const type = one(Object.fromEntries(DOCUMENT_TYPES.map((entry) => [entry.id, entry.name])), 'Thể loại văn bản');
const level = one(LEVELS, 'Cấp của cơ quan ban hành');
const family = one(FAMILIES, 'Hệ tổ chức');
const clause = text('Mỏ neo của điểm trong trang kế hoạch: muc-ii-2-1');
const updated = day('Ngày sửa lần cuối');
const number = text('Số hiệu');
const PRECISIONS = ['day', 'week', 'ten-days', 'half-month', 'month', 'quarter', 'half-year', 'year'];
const precision: Schema = { enum: PRECISIONS, description: 'Thời gian được nói chính xác đến đâu' };

/** What a time says beside its words. */
const SPAN: Record<string, Schema> = {
  op: {
    enum: ['on', 'before', 'by-end', 'in', 'from', 'between', 'about', 'recurring', 'duration'],
    description: 'Kiểu',
  },
  'from?': day('Ngày đầu; không có khi để ngỏ'),
  'to?': day('Ngày cuối; không có khi để ngỏ. Với “trước ngày X” đó là chính ngày X, để sắp xếp'),
  precision,
  'fromPrecision?': precision,
  'toPrecision?': precision,
  'endsBefore?': {
    const: true,
    description: 'Khoảng thời gian kết thúc bằng “trước ngày X”; ngày cuối ghi là chính ngày X',
  },
  'inferredYear?': { type: 'boolean', description: 'Năm không có trong chữ, được suy ra từ năm của kế hoạch' },
  edtf: orNull(text('Extended Date/Time Format; null với việc lặp lại, nhiều lần hoặc một quãng thời gian')),
};

const DEFINITIONS: Record<string, Schema> = {
  time: object('Thời gian theo đúng chữ của văn bản, cùng khoảng ngày mà nó chỉ', {
    words: text('Đúng chữ của văn bản'),
    ...SPAN,
    'times?': list(
      object('Một lần', SPAN),
      'Từng lần, theo thứ tự thời gian, khi chữ nói đến nhiều lần cách nhau: “cuối năm 2024, 2025”. Khoảng chung tính từ lần đầu đến lần cuối',
    ),
  }),
  actor: object('Cơ quan, tổ chức, cá nhân', {
    id: orNull(text('Mã trong danh mục cơ quan; null khi không có mục riêng')),
    name: text('Tên'),
  }),
  reference: object('Quan hệ với một văn bản khác', {
    document: text('Mã văn bản'),
    relation: one(RELATIONS, 'Quan hệ'),
    'number?': text('Số hiệu như văn bản này dẫn'),
    'date?': day('Ngày như văn bản này dẫn'),
    'name?': text('Tên của văn bản được dẫn'),
    'url?': url('Trang của văn bản được dẫn'),
    'via?': text('Mã văn bản mà tên của nó nhắc đến văn bản được dẫn'),
  }),
  mention: object('Một chỗ trong thân kế hoạch nói đến văn bản khác', {
    clause,
    text: text('Đúng chữ'),
    number: { type: 'string', description: 'Số hiệu; rỗng khi văn bản được gọi bằng tên' },
    'date?': day('Ngày đi kèm'),
    'pin?': text('Điểm, khoản, mục được dẫn'),
    sentence: text('Câu chứa chỗ ấy'),
    'document?': text('Mã văn bản được nói đến, khi phân định được'),
    state: { enum: ['resolved', 'ambiguous', 'undeclared', 'self'], description: 'Phân định đến đâu' },
  }),
  task: object('Một việc: ai làm gì, khi nào', {
    what: text('Việc'),
    kind: one(TASK_KINDS, 'Loại việc'),
    lead: list(ref('actor'), 'Thực hiện, chủ trì'),
    with: list(ref('actor'), 'Phối hợp'),
    reportsTo: list(ref('actor'), 'Báo cáo về đâu'),
    when: orNull(ref('time')),
    clause,
    clauseName: text('Tên gọi của điểm ấy: Mục II.2.1'),
    'expects?': object('Văn bản mà việc này giao lập', {
      type,
      title: text('Trích yếu hoặc nội dung theo lời giao việc'),
      'document?': text('Mã văn bản đã lập; không có khi cổng chưa có văn bản ấy'),
    }),
  }),
  clause: object('Một điểm trong mục lục', {
    anchor: clause,
    label: { type: 'string', description: 'Số thứ tự như đã viết; rỗng khi không đánh số' },
    kind: text('Loại: section, number, letter, point, dash, plus, paragraph'),
    'parent?': text('Mỏ neo của điểm chứa nó'),
    'heading?': { type: 'integer', minimum: 1, maximum: 6, description: 'Cấp tiêu đề' },
    title: { type: 'string', description: 'Tiêu đề; rỗng với điểm không phải tiêu đề' },
  }),
  plan: object('Một kế hoạch', {
    version,
    id,
    url: url('Trang của kế hoạch'),
    type,
    title: text('Trích yếu'),
    number: fact(number, 'Số hiệu'),
    date: fact(ref('time'), 'Ngày ban hành'),
    place: fact(text('Địa danh'), 'Địa danh ghi trước ngày ban hành'),
    body: ref('actor'),
    level,
    province: fact(text('Tỉnh, thành phố'), 'Tỉnh, thành phố vào lúc ban hành'),
    term: fact(text('Mã nhiệm kỳ'), 'Nhiệm kỳ mà kế hoạch được ban hành trong đó'),
    prepares: list(text('Mã nhiệm kỳ'), 'Những nhiệm kỳ mà kế hoạch chuẩn bị cho'),
    topics: list(text('Chủ đề'), 'Chủ đề'),
    signer: fact(
      object('Người ký', { name: text('Họ và tên'), office: text('Chức vụ'), 'authority?': text('Thẩm quyền ký') }),
      'Người ký',
    ),
    recipients: list(object('Nơi nhận', { name: text('Tên'), 'note?': text('Ghi chú') }), 'Nơi nhận, đúng thứ tự'),
    textKind: one(TEXT_KINDS, 'edited: bản biên soạn; original: nguyên văn'),
    updated,
    references: list(ref('reference'), 'Văn bản mà kế hoạch căn cứ, thực hiện hoặc nhắc đến'),
    mentions: list(ref('mention'), 'Mọi chỗ dẫn trong thân kế hoạch'),
    tasks: list(ref('task'), 'Ai làm gì, khi nào'),
    clauses: list(ref('clause'), 'Mục lục'),
    'text?': text('Toàn văn, chữ thuần; chỉ có trong tệp riêng của kế hoạch'),
  }),
  document: object('Một văn bản được dẫn', {
    id,
    url: url('Trang của văn bản'),
    type,
    number: fact(number, 'Số hiệu'),
    date: fact(day('Ngày ban hành'), 'Ngày ban hành'),
    title: fact(text('Trích yếu'), 'Trích yếu'),
    body: fact(text('Mã cơ quan'), 'Cơ quan ban hành'),
    level,
    'province?': text('Tỉnh, thành phố'),
    aliases: list(text('Tên gọi'), 'Tên gọi dùng thay số hiệu'),
    references: list(ref('reference'), 'Quan hệ với văn bản khác'),
    'note?': text('Ghi chú'),
    updated,
  }),
  body: object('Một cơ quan, tổ chức', {
    id,
    name: text('Tên đầy đủ'),
    short: list(text('Tên gọi'), 'Những cách gọi tắt'),
    codes: list(text('Ký hiệu'), 'Ký hiệu trong số hiệu'),
    family,
    level,
    'province?': text('Tỉnh, thành phố'),
    'parent?': text('Mã cơ quan cấp trên trực tiếp'),
    'from?': day('Ngày bắt đầu hoạt động'),
    'until?': day('Ngày hoạt động cuối cùng'),
    successors: list(text('Mã cơ quan'), 'Những cơ quan kế tục'),
    'note?': text('Ghi chú'),
  }),
  term: object('Một nhiệm kỳ', {
    id,
    family,
    name: text('Tên'),
    from: ref('time'),
    until: ref('time'),
    'congress?': text('Đại hội mở đầu nhiệm kỳ'),
    'note?': text('Ghi chú'),
  }),
  abbreviation: object('Một chữ viết tắt', {
    short: text('Chữ viết tắt'),
    long: text('Chữ đầy đủ'),
    variants: list(text('Cách viết'), 'Cách viết khác'),
    'note?': text('Ghi chú'),
  }),
  plans: object('ke-hoach.json: mọi kế hoạch', { version, plans: list(ref('plan'), 'Kế hoạch') }),
  registry: object('danh-muc.json: các danh mục', {
    version,
    documents: list(ref('document'), 'Văn bản được dẫn'),
    bodies: list(ref('body'), 'Cơ quan, tổ chức'),
    terms: list(ref('term'), 'Nhiệm kỳ'),
    glossary: list(ref('abbreviation'), 'Chữ viết tắt'),
  }),
};

/** The schema of `ke-hoach.json`, `danh-muc.json` and each plan's own `.json`. */
export function openDataSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Dữ liệu mở của Cổng Kế hoạch',
    anyOf: [ref('plans'), ref('registry'), ref('plan')],
    definitions: DEFINITIONS,
  };
}
