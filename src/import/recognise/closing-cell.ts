/**
 * What one cell of a closing is: the closing holds the recipients and the signature, side by side or one after the other.
 */
import { fold } from '#language/fold.ts';
import { opensBodyName } from './body-name.ts';
import { isCapitals } from './capitals.ts';

/** `note` stands in brackets; a `stamp` is `(Đã ký)` and the like. */
export type CellKind = 'recipients' | 'item' | 'authority' | 'office' | 'name' | 'stamp' | 'note' | 'other';

export type Cell = { words: string; kind: CellKind };

const RECIPIENTS = /^n[ơo]i (?:nh[ậa]n|g[ửu]i)\s*(?:[:.]|$|(?=\s[-–]))\s*/iu;
/** On behalf of (thay mặt), in place of (ký thay), by order of (thừa lệnh), by commission of (thừa ủy quyền). */
const AUTHORITY =
  /^(?:thay mặt\s|(?:T\s?[/.]?\s?M|K\s?[/.]?\s?T|T\s?[/.]?\s?L|T\s?[/.]?\s?U\s?[/.]?\s?Q)(?:\s*[./:]\s*|\s+))(?=\p{L})/iu;
/** Where the other column was flattened into a line: before an authority, an office, a name or `(Đã ký)` behind an item. */
const BESIDE = [
  /\s+(?=(?:T\/M|TM\.|K\/T|KT\.|T\/L|TL\.|TUQ\.|T\/UQ)\s*\p{Lu}{2})/u,
  /(?<=[,;.)])(?<!(?:^|\s)(?:T\/?M|K\/?T|T\/?L|T\/?UQ|Q)\.)\s+(?=(?:PHÓ |QUYỀN |Q\. )?(?:BÍ THƯ|CHỦ TỊCH|TRƯỞNG|CHÁNH|GIÁM ĐỐC|CHỦ NHIỆM|HIỆU TRƯỞNG))/u,
  /(?<=^\P{L}*lưu.*\.)\s+(?=\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}$)/iu,
  /\s+(?=\((?:đã ký|ký tên)[^)]*\)$)/iu,
  /(?<=^[^\p{Ll}]*\p{Lu}{2})\s+(?=\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}$)/u,
];
const OFFICE =
  /^(?:(?:quyen|q\.?|nguyen) )?(?:pho )?(?:tong )?(?:bi thu|chu tich|chu nhiem|truong (?:ban|phong|doan|tieu ban|khoa|bo mon|thon)|pho (?:ban|phong)|to truong|doi truong|hat truong|tram truong|chanh (?:van phong|thanh tra|an)|giam doc|hieu truong|vien truong|cuc truong|vu truong|chi cuc truong|bo truong|thu truong|thu tuong|chinh uy|chinh tri vien|chi huy truong|truong cong an|thuong truc|uy vien|dai dien|nguoi (?:lap|ky|xay dung)|lanh dao)(?![a-z])/;
const STAMP = /^[([]?(?:đã ký|ký(?: tên| thay)?|đóng dấu|chữ ký)(?![\p{L}]).{0,40}$/iu;
const NOTE = /^(?:\(.*\)|\[.*\])$/u;
const DASH = /^[-–—•+▪●]\s*(?=\S)/u;
/** Degrees and ranks, which the rules keep out of signatures. */
const DEGREES =
  /^(?:(?:pgs|gs|tskh|ts|ths|th\.s|bs|bsck\S*|cn|ks|đ\/c|đồng chí|(?:đại|thượng|trung|thiếu) (?:tá|tướng|úy))(?:\s*[.:,]\s*|\s+))+(?=\p{Lu})/iu;
const SIGNED = /^(?:\((?:đã ký|ký tên)[^)]*\)|đã ký)\s*[:.]?\s*(?=\p{Lu})/iu;
const SIGNED_BEHIND = /\s*\((?:đã ký|ký tên)[^)]*\)$/iu;
const NAME = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){1,6}$/u;
const ANNEX =
  /^\(?(?:phụ lục|danh sách|danh mục|biểu|mẫu|lịch|đề cương|bảng|kèm theo|ban hành kèm theo|quy chế|kịch bản|gợi ý)(?![\p{L}])/iu;
/** In characters: a whole closing flattened into one line is not longer. */
const LONGEST_CELL = 2_000;
/** In words. */
const LONGEST_OFFICE = 14;
const LONGEST_IN_SMALL = 8;

/** A cell of a line, parted where the other column was flattened into it. */
export function splitCell(cell: string): Cell[] {
  if (cell.length > LONGEST_CELL) return [{ words: cell, kind: 'other' }];
  const parts = BESIDE.reduce<string[]>((pieces, beside) => pieces.flatMap((piece) => piece.split(beside)), [cell]);
  return parts.map((words) => ({ words, kind: kindOf(words) }));
}

/** The kind of a cell, by its words alone. */
export function kindOf(cell: string): CellKind {
  if (RECIPIENTS.test(cell)) return 'recipients';
  if (DASH.test(cell)) return 'item';
  if (STAMP.test(cell) && readName(cell) === null) return 'stamp';
  if (NOTE.test(cell)) return 'note';
  const [capitals, words] = [isCapitals(cell), cell.split(' ').length];
  if (words > LONGEST_OFFICE || /[,;:]$/.test(cell)) return 'other';
  if (opensSignature(cell)) return 'authority';
  const titled = /^\p{Lu}/u.test(cell) && words <= LONGEST_IN_SMALL && !/[.]$/.test(cell);
  if (OFFICE.test(fold(cell)) && (capitals || titled)) return 'office';
  if (opensBodyName(cell)) return capitals ? 'authority' : 'other';
  return readName(cell) === null ? 'other' : 'name';
}

/** Whether words say for whom is signed: `T/M BAN THƯỜNG VỤ`, `TM. Ban Thường vụ`, `KT. CHỦ TỊCH`. */
export function opensSignature(words: string): boolean {
  if (!AUTHORITY.test(words)) return false;
  const rest = withoutPrefix(words);
  const titled = /^\p{Lu}/u.test(rest) && rest.split(' ').length <= LONGEST_IN_SMALL;
  return isCapitals(rest) || (titled && (opensBodyName(rest) || OFFICE.test(fold(rest))));
}

/** `KT. CHỦ TỊCH` -> `CHỦ TỊCH`. */
export function withoutPrefix(authority: string): string {
  return authority.replace(AUTHORITY, '').trim();
}

/** Whether an authority speaks for a body (`T/M BAN THƯỜNG VỤ`), not for the holder of an office (`KT. CHỦ TỊCH`). */
export function speaksForBody(authority: string): boolean {
  return opensBodyName(withoutPrefix(authority));
}

/** `(Đã ký) ThS. Lò Văn Bóng` -> `Lò Văn Bóng`; null when the words are no person's name. */
export function readName(cell: string): string | null {
  const name = cell.replace(SIGNED, '').replace(DEGREES, '').replace(SIGNED_BEHIND, '').trim();
  return NAME.test(name) ? name : null;
}

/** What stands behind `Nơi nhận:` on its line. */
export function behindRecipients(cell: string): string {
  return cell.replace(RECIPIENTS, '').trim();
}

/** An item without its dash. */
export function withoutDash(cell: string): string {
  return cell.replace(DASH, '');
}

/** Whether what stands behind a signature begins with these words: `PHỤ LỤC`, `Danh sách …`. */
export function opensAnnex(line: string): boolean {
  return ANNEX.test(line);
}
