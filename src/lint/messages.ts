/**
 * Every sentence that a clerk may read, by code. Each has three parts, to which the report adds the place: what stood
 * there, what is wanted, and an example. No type names, no stack traces, no English.
 */
import { clauseName } from '#language/outline.ts';
import type { YamlFault } from '#model/source.ts';

/** The offending text and what the sentence needs beside it. */
export interface IssueArgs {
  /** What stood there. */
  found?: string | undefined;
  /** What was probably meant. */
  suggestion?: string | undefined;
  /** What is wanted at this place: a description, a list of values, a second place. */
  hint?: string | undefined;
  /** How it looks when right: a line to copy. */
  example?: string | undefined;
  /** Anchor of the clause where `found` stands. */
  at?: string | undefined;
  /** What it does not agree with, and the anchor of the clause where that stands. */
  against?: string | undefined;
  where?: string | undefined;
  /** Whether the field may hold `chưa rõ`, or may be left out. */
  or?: 'unknown' | 'nothing' | undefined;
}

type Sentence = [stood: string, wanted: string, example: string];
type Write = (args: IssueArgs) => Sentence;

const LONGEST_QUOTE = 80;

function quote(text = ''): string {
  const line = text.replace(/\s+/g, ' ').trim() || '(trống)';
  return `“${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line}”`;
}

const maybe = ({ suggestion }: IssueArgs) => (suggestion ? ` Có phải ${quote(suggestion)}?` : '');
const orElse = ({ or }: IssueArgs) =>
  or === 'unknown' ? ' Nếu không biết, ghi chưa rõ.' : or === 'nothing' ? ' Nếu không có, bỏ cả dòng.' : '';

/** Advice for YAML that cannot be read, by the author's mistake. */
const YAML: Record<Exclude<YamlFault['kind'], 'duplicate'>, [wanted: string, example: string]> = {
  colon: ['Giá trị có dấu hai chấm thì đặt trong ngoặc kép.', 'title: "Chuyên đề: tự soi, tự sửa"'],
  key: ['Mỗi dòng viết theo mẫu “tên: giá trị”, sau dấu hai chấm có một dấu cách.', 'place: Kon Rẫy'],
  indent: [
    'Dòng này thụt vào không đúng; các mục cùng cấp phải thụt vào bằng nhau.',
    'topics:\n  - Đại hội đảng\n  - Nhân sự',
  ],
  tab: ['Thụt vào bằng dấu cách, không dùng phím Tab.', 'topics:\n  - Đại hội đảng'],
  quote: ['Dấu ngoặc kép hoặc dấu nháy mở ra ở đây không được đóng lại.', 'title: "Chuyên đề: tự soi, tự sửa"'],
  bracket: ['Dấu “[” hoặc “{” mở ra ở đây không được đóng lại.', 'topics: [Đại hội đảng, Nhân sự]'],
  mark: [
    'Giá trị không bắt đầu bằng các dấu * & ! @ % ` và dấu phẩy; nếu là chữ của văn bản thì đặt cả giá trị trong ngoặc kép.',
    'note: "* Ghi theo bản gốc"',
  ],
  escape: ['Giá trị có dấu “\\” thì đặt trong dấu nháy đơn thay cho ngoặc kép.', "note: 'Tệp ở D:\\ke-hoach'"],
  'after-quote': [
    'Sau dấu đóng ngoặc kép không được còn chữ; đặt cả giá trị trong dấu nháy đơn.',
    'title: \'"Học và làm theo" năm 2026\'',
  ],
  divider: ['Dòng “---” chỉ dùng để mở và đóng phần khai báo của kế hoạch; bỏ dòng này.', 'type: chi-thi'],
  depth: ['Các dấu ngoặc hoặc danh sách lồng nhau quá sâu; bỏ phần chép nhầm.', 'topics: [Đại hội đảng, Nhân sự]'],
  other: ['Máy không hiểu dòng này; mỗi dòng viết theo mẫu “tên: giá trị”.', 'place: Kon Rẫy'],
};

/** What an id points at: its name, where it is declared, and a line that declares it. */
const PLACES: Record<string, { name: string; wanted: string; example: (id: string) => string }> = {
  instruments: {
    name: 'văn bản hay kế hoạch',
    wanted: 'Dùng mã của một tệp đã có trong documents hoặc plans, hoặc thêm tệp mới.',
    example: (id) => `documents/${id}.yaml`,
  },
  bodies: {
    name: 'cơ quan',
    wanted: 'Dùng mã đã có trong bodies.yaml, hoặc khai thêm cơ quan vào tệp ấy.',
    example: (id) => `- id: ${id}`,
  },
  terms: {
    name: 'nhiệm kỳ',
    wanted: 'Dùng mã đã có trong terms.yaml, hoặc khai thêm nhiệm kỳ vào tệp ấy.',
    example: (id) => `- id: ${id}`,
  },
};

const NOTE = '<GhiChu>Lời của người biên soạn.</GhiChu>';
const MARK = '<VanBan id="35-ct-tw-2024">Chỉ thị này</VanBan>';

/** A note that quotes both sides tells readers of the original's fault, and is not warned of again. */
const asWritten = ({ found, against }: IssueArgs): [wanted: string, example: string] => [
  'Sửa nơi ghi sai; nếu bản gốc viết như vậy thì nêu cả hai trong một ghi chú.',
  `<GhiChu>Bản gốc ghi ${quote(found)} và ${quote(against)}; bản biên soạn giữ nguyên.</GhiChu>`,
];

/** `Mục II.2.1`; what has no clause is declared in the frontmatter. */
const placeOf = (anchor: string | undefined) => (anchor ? clauseName(anchor) : 'mục references');

export const MESSAGES = {
  unreadable: ({ found }) => [
    `Không mở được tệp ${quote(found)}.`,
    'Kiểm tra quyền đọc, hoặc chép lại tệp vào thư mục nội dung.',
    'một tệp văn bản thường, mở được bằng Notepad',
  ],
  'too-large': ({ found }) => [
    `Tệp ${quote(found)} quá lớn nên không được đọc.`,
    'Mỗi kế hoạch, văn bản không quá 500 KB, mỗi danh sách không quá 2 MB; bỏ phần chép nhầm.',
    'một kế hoạch 30 trang chỉ khoảng 80 KB',
  ],
  'file-ending': ({ found, hint, example }) => [
    `Tệp hoặc thư mục ${quote(found)} không được đọc.`,
    `Thư mục này chỉ nhận tệp có đuôi ${hint}; đổi đuôi hoặc chuyển đi nơi khác.`,
    example ?? '',
  ],
  'not-utf8': ({ found }) => [
    `Chữ ${quote(found)} bị hỏng vì tệp không lưu bằng bảng mã UTF-8.`,
    'Gõ lại chữ ấy rồi lưu tệp bằng UTF-8.',
    'trong Notepad chọn Lưu dưới dạng, mục Mã hóa chọn UTF-8',
  ],
  'no-frontmatter': ({ found }) => [
    `Không thấy phần khai báo: tệp mở đầu bằng ${quote(found)}.`,
    'Đặt phần khai báo ở ngay đầu tệp, giữa hai dòng “---”.',
    '---\ntitle: Tổ chức sinh hoạt chuyên đề năm 2026\n---',
  ],
  'open-frontmatter': ({ found }) => [
    `Phần khai báo mở bằng ${quote(found)} mà không đóng lại.`,
    'Thêm một dòng “---” vào cuối phần khai báo, trước thân kế hoạch.',
    'text: edited\nupdated: 21/11/2026\n---',
  ],
  'not-a-mapping': ({ found, example }) => [
    `${quote(found)} không phải một mục khai báo.`,
    'Mỗi mục viết theo mẫu “tên: giá trị”.',
    example ?? '',
  ],
  'not-a-list': ({ found }) => [
    `${quote(found)} không mở đầu một danh sách.`,
    'Trong tệp này, mỗi cơ quan, nhiệm kỳ hay chữ viết tắt mở đầu bằng một dấu gạch ngang và một dấu cách.',
    '- id: huyen-uy-kon-ray',
  ],
  'yaml-syntax': ({ found, hint }) => [`Không đọc được dòng ${quote(found)}.`, ...YAML[hint as keyof typeof YAML]],
  'duplicate-key': ({ found, example }) => [
    `Mục ${quote(found)} được ghi hai lần.`,
    'Giữ lại một dòng, bỏ dòng kia.',
    example ?? '',
  ],
  'unknown-key': (args) => [
    `Không có mục nào tên là ${quote(args.found)}.${maybe(args)}`,
    `Các mục được dùng ở đây: ${args.hint}.`,
    args.example ?? '',
  ],
  'missing-key': (args) => [
    `Mục ${quote(args.found)} còn thiếu hoặc để trống.`,
    `Cần ghi: ${args.hint}.${orElse(args)}`,
    args.example ?? '',
  ],
  'wrong-kind': (args) => [
    `${quote(args.found)} không đặt được ở đây.`,
    `Cần ghi: ${args.hint}.${orElse(args)}`,
    args.example ?? '',
  ],
  'not-a-number': (args) => [
    `${quote(args.found)} không phải số hiệu văn bản.`,
    `Viết theo mẫu “số-loại/cơ quan”.${orElse(args)}`,
    '35-CT/TW; 179/KH-TLĐ; 30/2020/NĐ-CP',
  ],
  'not-a-date': (args) => [
    `${quote(args.found)} không phải một ngày có thật.`,
    `Viết đủ ngày, tháng, năm.${orElse(args)}`,
    '14/6/2024',
  ],
  'not-a-time': (args) => [
    `Không đọc được thời gian ${quote(args.found)}.`,
    `Chép đúng chữ của kế hoạch, ghi rõ năm.${orElse(args)}`,
    'trước ngày 31/7/2024; trong tháng 3/2025; Quý II năm 2023; từ ngày 01/4/2025 đến ngày 30/6/2025',
  ],
  'not-an-id': (args) => [
    `${quote(args.found)} không phải một mã.${maybe(args)}`,
    `Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.${orElse(args)}`,
    args.example ?? '',
  ],
  'not-a-choice': (args) => [
    `${quote(args.found)} không phải một giá trị được dùng ở đây.${maybe(args)}`,
    `Cần ghi: ${args.hint}.`,
    args.example ?? '',
  ],
  'nfd-text': ({ found, suggestion }) => [
    `${quote(found)} gõ bằng dấu rời (Unicode tổ hợp) nên máy không tìm ra được.`,
    'Gõ lại bằng Unicode dựng sẵn.',
    suggestion ?? '',
  ],
  'file-name': ({ found, example }) => [
    `Tên tệp ${quote(found)} không làm địa chỉ trang được.`,
    'Đổi tên tệp, chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối.',
    example ?? '',
  ],
  'duplicate-id': ({ found, hint }) => [
    `Mã ${quote(found)} đã được dùng ở ${hint}.`,
    'Mỗi mã chỉ dùng một lần; thêm năm hoặc địa danh vào mã này.',
    `${found}-2026`,
  ],
  'duplicate-short': ({ found, hint }) => [
    `Chữ viết tắt ${quote(found)} đã có ở ${hint}.`,
    'Gộp hai chỗ làm một; nghĩa thứ hai ghi ở mục note.',
    'note: Trong văn bản của Nhà nước, TT là thông tư.',
  ],
  'dangling-id': (args) => {
    const { name, wanted, example } = PLACES[args.hint!]!;
    return [`Không có ${name} nào mang mã ${quote(args.found)}.${maybe(args)}`, wanted, example(args.found!)];
  },
  'dangling-clause': (args) => [
    `Thân kế hoạch không có điểm ${quote(args.found)}.${maybe(args)}`,
    'Ghi điểm giao việc theo cách đánh số của thân kế hoạch.',
    'clause: muc-ii-2-1 là điểm 2.1 của mục II',
  ],
  undeclared: ({ found, hint, example }) => [
    `Thân kế hoạch dẫn ${quote(found)} nhưng mục references chưa khai văn bản ấy.`,
    hint ? `Thêm tệp ${hint} rồi khai vào mục references:` : 'Khai vào mục references:',
    example ?? '',
  ],
  uncited: ({ found }) => [
    `Mục references khai ${quote(found)} nhưng thân kế hoạch không nhắc đến văn bản ấy.`,
    'Bỏ chỗ khai ấy, hoặc ghi đúng số hiệu, ngày như trong thân, hoặc đánh dấu chỗ nhắc đến.',
    `<VanBan id="${found}">văn bản này</VanBan>`,
  ],
  ambiguous: ({ found, hint, example }) => [
    `${quote(found)} có thể là một trong nhiều văn bản đã khai: ${hint}.`,
    'Ghi thêm ngày nếu bản gốc có ghi, hoặc đánh dấu văn bản được nói đến.',
    example ?? '',
  ],
  'duplicate-reference': ({ found }) => [
    `Văn bản ${quote(found)} được khai hai lần trong mục references.`,
    'Giữ một chỗ khai, với quan hệ mạnh nhất: thực hiện, rồi căn cứ, rồi dẫn chiếu.',
    'relation: carries-out',
  ],
  'number-mismatch': ({ found, hint, suggestion, example }) => [
    `Số hiệu ${quote(found)} khác với số hiệu ${quote(suggestion)} ghi ở ${hint}.`,
    'Sửa nơi ghi sai; nếu chính kế hoạch dẫn sai thì bỏ dòng number và đánh dấu chỗ dẫn.',
    example ?? '',
  ],
  'date-mismatch': ({ found, hint, suggestion }) => [
    `Ngày ${quote(found)} khác với ngày ${quote(suggestion)} ghi ở ${hint}.`,
    'Sửa nơi ghi sai; nếu chính kế hoạch dẫn sai thì bỏ dòng date và ghi chú ở chỗ dẫn.',
    NOTE,
  ],
  'body-mismatch': ({ found, hint, suggestion, example }) => [
    `${quote(found)} khác với ${quote(suggestion)} ghi cho cơ quan ${hint} trong bodies.yaml.`,
    'Sửa nơi ghi sai cho hai nơi khớp nhau.',
    example ?? '',
  ],
  'when-not-in-text': ({ found, hint }) => [
    `Thời hạn ${quote(found)} không có ở điểm ${quote(hint)} của thân kế hoạch.`,
    'Chép đúng chữ của điểm ấy, hoặc sửa mục clause.',
    'when: trước ngày 31/7/2024',
  ],
  'when-without-year': ({ found }) => [
    `Thời hạn ${quote(found)} không có năm, và kế hoạch không cho biết là năm nào.`,
    'Ghi ngày ban hành của kế hoạch, hoặc ghi năm vào thời hạn.',
    'when: trước ngày 15/9/2024',
  ],
  'deadline-without-task': ({ found, at, example }) => [
    `Thời hạn ${quote(found)} ở ${placeOf(at)} chưa có việc nào trong mục tasks.`,
    'Nếu đó không phải thời hạn của một việc thì nêu lại chữ ấy trong một ghi chú; nếu phải thì khai vào mục tasks:',
    example ?? '',
  ],
  'impossible-day': ({ found, at }) => [
    `Lịch không có ${quote(found)} ghi ở ${placeOf(at)}.`,
    'Sửa theo bản gốc; nếu chính bản gốc ghi như vậy thì nêu lại chữ ấy trong một ghi chú.',
    `<GhiChu>Bản gốc ghi ${quote(found)}; lịch không có ngày này.</GhiChu>`,
  ],
  'step-after-whole': (args) => [
    `Thời hạn ${quote(args.found)} ở ${placeOf(args.at)} muộn hơn thời hạn ${quote(args.against)} của cả công việc, ở ${placeOf(args.where)}.`,
    ...asWritten(args),
  ],
  'deadline-before-basis': (args) => [
    `Thời hạn ${quote(args.found)} ở ${placeOf(args.at)} sớm hơn ngày ${quote(args.against)} của văn bản ${args.hint} mà kế hoạch dựa vào, dẫn ở ${placeOf(args.where)}.`,
    ...asWritten(args),
  ],
  'deadline-after-basis': (args) => [
    `Thời hạn ${quote(args.found)} ở ${placeOf(args.at)} muộn hơn thời hạn ${quote(args.against)} mà kế hoạch ${args.hint} đặt ra cho loại việc ấy, ở ${placeOf(args.where)}.`,
    ...asWritten(args),
  ],
  'two-spellings': (args) => [
    `Tên ${quote(args.found)} ở ${placeOf(args.at)} viết khác ${quote(args.against)} ở ${placeOf(args.where)}.`,
    ...asWritten(args),
  ],
  'mdx-tag': ({ found }) => [
    `Thẻ ${quote(found)} mở mà không đóng, hoặc đóng mà không mở.`,
    'Viết đủ cả thẻ mở và thẻ đóng trong cùng một đoạn; nếu là chữ của văn bản thì thêm “\\” vào trước dấu “<”.',
    NOTE,
  ],
  'mdx-brace': ({ found }) => [
    `Không đọc được dòng ${quote(found)} vì dấu “{”.`,
    'Thêm “\\” vào trước dấu ấy.',
    'Lưu Văn phòng \\{02 bản}',
  ],
  'mdx-angle': ({ found }) => [
    `Không đọc được dòng ${quote(found)} vì dấu “<”.`,
    'Thêm “\\” vào trước dấu ấy; địa chỉ trang thì viết trần, không đặt giữa “<” và “>”.',
    'đảng viên dưới 30 tuổi (\\<30)',
  ],
  'mdx-comment': ({ found }) => [
    `Dòng ${quote(found)} có ghi chú ẩn kiểu “<!--”, không dùng được.`,
    'Bỏ đi, hoặc viết thành ghi chú của người biên soạn.',
    NOTE,
  ],
  'mdx-depth': ({ found }) => [
    `Không đọc được thân kế hoạch từ dòng ${quote(found)}: quá nhiều dấu “<”, “{”, hoặc các điểm lồng nhau quá sâu.`,
    'Bỏ phần chép nhầm.',
    '- Một điểm\n  - Một điểm nhỏ hơn',
  ],
  'mdx-code': ({ found }) => [
    `${quote(found)} là lệnh của máy tính, không được có trong thân kế hoạch.`,
    'Bỏ đoạn ấy; thân kế hoạch chỉ gồm chữ của văn bản.',
    '## I. Mục đích, yêu cầu',
  ],
  'mdx-expression': ({ found }) => [
    `${quote(found)} bị hiểu là lệnh của máy tính.`,
    'Bỏ đi; nếu là chữ của văn bản thì thêm “\\” vào trước dấu “{”.',
    'Lưu Văn phòng \\{02 bản}',
  ],
  'mdx-element': ({ found }) => [
    `Thẻ ${quote(found)} không dùng được trong thân kế hoạch.`,
    'Chỉ có hai thẻ GhiChu và VanBan; chữ đậm viết giữa hai cặp dấu sao, xuống đoạn bằng một dòng trống.',
    '**trước ngày 31/7/2024**',
  ],
  'mdx-attribute': ({ found }) => [
    `Thẻ ${quote(found)} viết chưa đúng.`,
    'Thẻ GhiChu không kèm gì; thẻ VanBan kèm đúng một mã đặt trong ngoặc kép.',
    MARK,
  ],
  'mdx-url': ({ found }) => [
    `Liên kết tới ${quote(found)} không được phép.`,
    'Chỉ dùng địa chỉ bắt đầu bằng https://, http://, mailto: hoặc dấu #.',
    '[trang thông tin](https://kehoach.example)',
  ],
  'mdx-markup': ({ found }) => [
    `Dòng ${quote(found)} có thứ không dùng được trong thân kế hoạch.`,
    'Chỉ dùng tiêu đề, đoạn, danh sách, bảng, liên kết, chữ đậm, chữ nghiêng và chú thích được gọi trong bài.',
    '## I. Mục đích, yêu cầu',
  ],
  'empty-body': ({ found }) => [
    `Sau phần khai báo của ${quote(found)} không có thân kế hoạch.`,
    'Ghi nội dung kế hoạch vào sau dòng “---” thứ hai.',
    '## I. Mục đích, yêu cầu',
  ],
  restricted: ({ found }) => [
    `Văn bản mang dấu ${quote(found)} nên không được đăng lên cổng công khai.`,
    'Bỏ tệp này ra khỏi thư mục nội dung; chỉ đăng văn bản được phổ biến rộng rãi.',
    'kế hoạch đã đăng trên trang thông tin của cơ quan',
  ],
  draft: ({ found }) => [
    `Văn bản còn ghi ${quote(found)}.`,
    'Chỉ đăng bản đã ban hành; nếu đã ban hành thì bỏ dòng ấy.',
    'bản có ngày ban hành và chữ ký',
  ],
  'personal-data': ({ found }) => [
    `Dòng này có dữ liệu cá nhân (${quote(found)}) nên không được đăng lên cổng công khai.`,
    'Bỏ số giấy tờ, số điện thoại riêng hoặc nơi ở của người ấy ra khỏi tệp.',
    'Đồng chí Nguyễn Văn A, Bí thư Chi bộ',
  ],
} satisfies Record<string, Write>;

export type IssueCode = keyof typeof MESSAGES;

/** What is told and stops nothing; every other issue stops a build. */
const WARNINGS = new Set<IssueCode>([
  'ambiguous',
  'when-not-in-text',
  'deadline-without-task',
  'impossible-day',
  'step-after-whole',
  'deadline-before-basis',
  'deadline-after-basis',
  'two-spellings',
]);

export const severityOf = (code: IssueCode): 'error' | 'warning' => (WARNINGS.has(code) ? 'warning' : 'error');

/** The sentence for one issue, without its place. An example of several lines begins on a line of its own. */
export function formatMessage(code: IssueCode, args: IssueArgs): string {
  const [stood, wanted, example]: Sentence = (MESSAGES[code] as Write)(args);
  // Lines to copy are announced by what is wanted.
  const label = wanted.endsWith(':') ? '' : ' Ví dụ:';
  return `${stood} ${wanted}${label}${example.includes('\n') ? '\n' : ' '}${example}`;
}
