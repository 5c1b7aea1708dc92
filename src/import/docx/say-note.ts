/** What a .docx held besides its words, in a sentence for the report. */
import type { Note, NoteKind } from './notes.ts';

const SENTENCES: Record<NoteKind, (count: number, detail: string) => string> = {
  insertions: (count) => `Có ${count} chỗ thêm chưa được chấp nhận (Track Changes): đã lấy phần thêm.`,
  deletions: (count) => `Có ${count} chỗ xóa chưa được chấp nhận (Track Changes): đã bỏ phần xóa.`,
  hidden: (count) => `Có ${count} chỗ chữ ẩn: không lấy.`,
  comments: (count) => `Có ${count} lời bình bên lề: không lấy.`,
  pictures: (count) => `Có ${count} hình ảnh: không lấy; nếu trong ảnh có chữ thì phải gõ lại.`,
  objects: (count) => `Có ${count} đối tượng nhúng (bảng tính, tệp …): không lấy.`,
  formulas: (count) => `Có ${count} công thức: chỉ lấy chữ và số, hãy so lại với bản gốc.`,
  links: (count) => `Có ${count} liên kết: chỉ lấy chữ, không lấy địa chỉ.`,
  'foreign-part': (count) => `Có ${count} phần chèn từ tệp khác mà không đọc được: mở bằng Word, lưu lại rồi nhập.`,
  symbols: (count, font) => `Có ${count} ký hiệu của phông “${font}” không nhận ra, thay bằng “□”: hãy sửa tay.`,
  'legacy-font': (count, font) =>
    `Phông kiểu cũ “${font}”: đã chuyển chữ ở ${count} chỗ sang Unicode, hãy soát lại dấu.`,
  'empty-number': (count) => `Có ${count} đoạn trống mang số thứ tự tự động: số được giữ như in trong Word.`,
};

/** One sentence; where it begins is told by `note.source`, the number of the paragraph. */
export function sayNote({ kind, count, detail }: Note): string {
  return SENTENCES[kind](count, detail ?? '');
}
