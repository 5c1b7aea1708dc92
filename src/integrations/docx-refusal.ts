/** Why a .docx is not read, in one line that says what to do. */
import type { RefusalCode } from '#import/docx/refusal.ts';
import { Fault } from './fault.mjs';
import { onOneLine } from './read-text-file.ts';

const SAVE_AS = 'mở bằng Word, chọn “Save As” (Lưu dưới dạng), kiểu “Word Document (*.docx)”, rồi nhập tệp mới';

/** What follows the name of the file, in both languages. */
const REASONS: Record<RefusalCode, [vi: string, en: string]> = {
  empty: ['là tệp rỗng.', 'The file is empty.'],
  doc: [`là tệp .doc kiểu cũ: ${SAVE_AS}.`, 'An old .doc: save it as .docx.'],
  encrypted: [
    'có đặt mật khẩu: mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu), lưu lại rồi nhập.',
    'The file is encrypted: remove the password.',
  ],
  rtf: [`là tệp RTF: ${SAVE_AS}.`, 'An RTF file: save it as .docx.'],
  pdf: [
    'là tệp PDF: dùng bản Word gốc của văn bản; nếu không còn, chép phần chữ vào một tệp .txt.',
    'A PDF: use the Word original, or copy its words into a .txt file.',
  ],
  odt: ['là tệp ODT: mở bằng LibreOffice, lưu thành .docx rồi nhập tệp mới.', 'An ODT file: save it as .docx.'],
  pages: ['là tệp Pages của Apple: xuất ra Word (.docx) rồi nhập tệp mới.', 'A Pages file: export it as .docx.'],
  spreadsheet: ['là bảng tính Excel, không phải văn bản Word.', 'A spreadsheet, not a Word document.'],
  slides: ['là tệp trình chiếu, không phải văn bản Word.', 'A presentation, not a Word document.'],
  picture: ['là ảnh: cần bản Word hoặc bản chữ của văn bản.', 'A picture: the words are needed.'],
  'web-page': [`là trang web: ${SAVE_AS}.`, 'A web page: save it as .docx.'],
  'word-xml': [`là tệp Word dạng XML: ${SAVE_AS}.`, 'A flat XML file of Word: save it as .docx.'],
  macro: [`có macro nên không được nhận: ${SAVE_AS}.`, 'The file has macros: save it as .docx.'],
  'not-docx': ['không phải tệp .docx.', 'Not a .docx file.'],
  'too-large': ['quá lớn (hơn 20 MB): nén ảnh trong văn bản hoặc tách phụ lục ra.', 'The file is larger than 20 MB.'],
  damaged: [
    'bị hỏng hoặc tải về chưa hết: chép lại từ nơi gửi; nếu vẫn lỗi, mở bằng Word rồi lưu lại.',
    'The file is damaged or incomplete.',
  ],
  bomb: ['nén bất thường, có thể gây hại nên không được mở.', 'Its compression is abnormal; it was not opened.'],
  'unsafe-names': [
    'chứa tên tệp con trùng nhau hoặc không an toàn nên không được mở.',
    'It holds unsafe or duplicate names; it was not opened.',
  ],
  entities: ['chứa khai báo XML không an toàn nên không được đọc.', 'It holds a document type declaration.'],
  encoding: ['dùng bảng mã mà Word không dùng: mở bằng Word rồi lưu lại.', 'A part is neither UTF-8 nor UTF-16.'],
  'too-deep': ['có bảng hoặc khung lồng nhau quá nhiều tầng.', 'Tables or frames are nested too deeply.'],
  'too-long': [
    'quá dài hoặc quá phức tạp để nhập một lần: tách phụ lục thành tệp riêng.',
    'Too long or too complex: split off its annexes.',
  ],
  'no-text': ['không có chữ nào.', 'The file holds no words.'],
  scanned: [
    'chỉ có ảnh chụp, không có chữ: cần bản Word gốc, hoặc bản đã nhận dạng chữ và soát lại.',
    'Only scanned pictures: the words are needed.',
  ],
  'legacy-font': [
    'dùng phông chữ kiểu cũ “{}” chưa chuyển được: đổi bảng mã sang Unicode (chẳng hạn bằng UniKey), rồi nhập lại.',
    'The encoding of the font "{}" is not known: convert the text to Unicode.',
  ],
};

/** The line for a file; its name and the detail are shown without line breaks or control characters. */
export function sayRefusal(file: string, code: RefusalCode, detail = ''): Fault {
  const [vi, en] = REASONS[code].map((words) => words.replace('{}', () => onOneLine(detail)));
  return new Fault({ vi: `Tệp “${onOneLine(file)}” ${vi}`, en: en! });
}
