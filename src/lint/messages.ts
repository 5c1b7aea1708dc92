/**
 * Every sentence that a clerk may read, by code. Each says what stood there, what is wanted and how it looks when right.
 * No type names, no stack traces, no English.
 */

/** The offending text and what the sentence needs beside it. */
export interface IssueArgs {
  /** What stood there, as short as it can be quoted. */
  found?: string;
  /** What was probably meant. */
  suggestion?: string;
  /** A line to paste, a list of values, a second place. */
  hint?: string;
}

const quote = (text = '') => `“${text.length > 80 ? `${text.slice(0, 77)}…` : text}”`;
const maybe = ({ suggestion }: IssueArgs) => (suggestion ? ` Có phải ${quote(suggestion)}?` : '');

export const MESSAGES = {
  'yaml-syntax': ({ found }: IssueArgs) => `Không đọc được phần khai báo ở đây (${found}). Mỗi dòng viết theo mẫu: tên: giá trị.`,
  'not-a-mapping': () => 'Thiếu phần khai báo giữa hai dòng “---”. Ví dụ: title: tổ chức sinh hoạt chuyên đề năm 2026.',
  'unknown-key': (args: IssueArgs) => `Không có mục nào tên là ${quote(args.found)}.${maybe(args)} Các mục được dùng: ${args.hint}.`,
  'missing-key': ({ found, hint }: IssueArgs) => `Thiếu mục ${quote(found)}: ${hint}. Nếu không biết và mục ấy cho phép, viết: ${found}: chưa rõ.`,
  'wrong-kind': ({ found, hint }: IssueArgs) => `${quote(found)} không đặt được ở đây. Cần: ${hint}.`,
  'not-a-number': ({ found }: IssueArgs) => `${quote(found)} không phải số hiệu văn bản. Viết theo mẫu 35-CT/TW, 179/KH-TLĐ, 30/2020/NĐ-CP.`,
  'not-a-date': ({ found }: IssueArgs) => `${quote(found)} không phải một ngày có thật. Viết theo mẫu 14/6/2024.`,
  'not-a-time': ({ found }: IssueArgs) =>
    `Không đọc được thời hạn ${quote(found)}. Chép đúng chữ của kế hoạch, theo mẫu: trước ngày 31/7/2024; trong tháng 3/2025; Quý II năm 2023; từ ngày 01/4/2025 đến ngày 30/6/2025.`,
  'not-an-id': ({ found }: IssueArgs) => `${quote(found)} không phải một mã. Mã chỉ có chữ thường không dấu, số và dấu gạch nối. Ví dụ: huyen-uy-kon-ray.`,
  'not-a-choice': (args: IssueArgs) => `${quote(args.found)} không nằm trong các giá trị được dùng.${maybe(args)} Chọn một trong: ${args.hint}.`,
  'nfd-text': ({ found, suggestion }: IssueArgs) => `${quote(found)} gõ bằng dấu rời (Unicode tổ hợp), máy không tìm ra được. Gõ lại bằng Unicode dựng sẵn: ${quote(suggestion)}.`,
  'file-name': ({ found, suggestion }: IssueArgs) => `Tên tệp ${quote(found)} cũng là địa chỉ trang nên chỉ gồm chữ thường không dấu, số và gạch nối. Đổi thành ${quote(suggestion)}.`,
  'duplicate-id': ({ found, hint }: IssueArgs) => `Mã ${quote(found)} đã được dùng ở ${hint}. Mỗi mã chỉ dùng một lần; thêm năm hoặc địa danh, ví dụ ${found}-2026.`,
  'dangling-id': (args: IssueArgs) => `Không có ${args.hint} nào mang mã ${quote(args.found)}.${maybe(args)}`,
  'dangling-clause': (args: IssueArgs) => `Thân kế hoạch không có điểm ${quote(args.found)}.${maybe(args)} Ví dụ: clause: muc-ii-2-1 là điểm 2.1 của mục II.`,
  undeclared: ({ found, hint }: IssueArgs) => `Thân kế hoạch dẫn ${quote(found)} nhưng phần references chưa khai. Thêm vào references:\n${hint}`,
  uncited: ({ found }: IssueArgs) => `Phần references khai ${quote(found)} nhưng thân kế hoạch không nhắc đến. Bỏ dòng này, hoặc bổ sung chỗ dẫn vào thân.`,
  ambiguous: ({ found, hint }: IssueArgs) => `${quote(found)} có thể là nhiều văn bản đã khai (${hint}). Ghi thêm ngày vào chỗ dẫn. Ví dụ: Chỉ thị số 35-CT/TW, ngày 14/6/2024.`,
  'duplicate-reference': ({ found }: IssueArgs) => `Văn bản ${quote(found)} được khai hai lần trong references. Giữ lại một dòng, với quan hệ mạnh nhất.`,
  'number-mismatch': ({ found, hint }: IssueArgs) => `Văn bản này được khai số ${quote(found)}, còn danh mục ghi ${quote(hint)}. Sửa cho hai nơi khớp nhau.`,
  'date-mismatch': ({ found, hint }: IssueArgs) => `Văn bản này được khai ngày ${quote(found)}, còn danh mục ghi ngày ${quote(hint)}. Sửa cho hai nơi khớp nhau.`,
  'place-mismatch': ({ found, hint }: IssueArgs) => `${quote(found)} khác với điều ghi ở cơ quan ban hành trong bodies.yaml: ${quote(hint)}. Sửa cho hai nơi khớp nhau.`,
  'when-not-in-text': ({ found, hint }: IssueArgs) => `Thời hạn ${quote(found)} không có trong điểm ${quote(hint)} của thân kế hoạch. Chép đúng chữ của điểm ấy, hoặc sửa clause.`,
  'mdx-syntax': ({ found }: IssueArgs) => `Không đọc được thân kế hoạch ở đây (${found}). Dấu “<” và “{” trong văn bản viết thành “\\<” và “\\{”.`,
  'mdx-code': ({ found }: IssueArgs) => `${quote(found)} là mã lệnh, không được có trong thân kế hoạch. Nếu đó là chữ của văn bản, thêm “\\” vào trước.`,
  'mdx-element': ({ found }: IssueArgs) => `Không có thành phần ${quote(found)}. Chỉ dùng được <GhiChu>…</GhiChu> và <VanBan id="35-ct-tw-2024">…</VanBan>.`,
  'mdx-url': ({ found }: IssueArgs) => `Liên kết ${quote(found)} không được phép. Chỉ dùng https://…, http://…, mailto:…, hoặc #mỏ-neo.`,
  'mdx-markup': ({ found }: IssueArgs) => `${quote(found)} không dùng được trong thân kế hoạch. Chỉ dùng tiêu đề, đoạn, danh sách, bảng, chữ đậm, chữ nghiêng.`,
  restricted: ({ found }: IssueArgs) => `Văn bản mang dấu ${quote(found)} nên không được đăng lên cổng công khai. Bỏ tệp này ra khỏi thư mục nội dung.`,
  draft: ({ found }: IssueArgs) => `Văn bản còn ghi ${quote(found)}. Chỉ đăng bản đã ban hành; nếu đã ban hành, bỏ chữ ấy.`,
} satisfies Record<string, (args: IssueArgs) => string>;

export type IssueCode = keyof typeof MESSAGES;

/** The sentence for one issue, without its place. */
export function formatMessage(code: IssueCode, args: IssueArgs): string {
  return MESSAGES[code](args);
}
