/**
 * What keeps a document off a public site: marks of secrecy (Luật Bảo vệ bí mật nhà nước 2018: mật, tối mật, tuyệt mật),
 * limits of circulation, drafts, and data of private persons (Luật Bảo vệ dữ liệu cá nhân 2025).
 *
 * `TỐI MẬT`, `Tài liệu hội nghị`, `DỰ THẢO LẦN 2`, `CCCD: 0...`, `ĐT: 09...`, `Nơi ở hiện nay: số 5, thôn …`
 */
import { fold } from './fold.ts';

/** `secret` and `limited` stop a document for good, `draft` until it is issued, `personal` until the data are out. */
export type RestrictionKind = 'secret' | 'limited' | 'draft' | 'personal';

export type Restriction = { kind: RestrictionKind; found: string };

/** A mark stands alone on its line or in its column, or alone behind the name of a field; inside a sentence it is none. */
const SECRET = /^(?:(?:do mat|muc do mat|tai lieu|van ban) )?(?:mat|toi mat|tuyet mat)(?: so \d+)?$/;
const LIMITED =
  /^(?:tai lieu |van ban )?(?:(?:chi )?luu hanh noi bo|khong pho bien|(?:xem xong )?thu hoi sau hoi nghi|khong duoc sao chup)$|^tai lieu (?:hoi nghi|thu hoi|mat)$/;
const DRAFT = /^(?:(?:ban|van ban) )?du thao(?: (?:lan )?(?:thu )?(?:\d+|nhat|hai|ba|tu|nam|cuoi))?$/;

const FIELD = /^[ \t]*(?:- +)?[A-Za-z]+:[ \t]/;
const COLUMNS = /[|│\t]|\s{3,}/;
/** In characters: no mark is longer; most lines are. */
const LONGEST_MARK = 60;

/** Twelve figures of a căn cước, or nine or twelve behind the name of such a paper. */
const CITIZEN = /(?<![\d./-])0\d{2}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}(?![\d/-]|\.\d)/;
const PAPER =
  /(?:cccd|cmnd|cmt|can cuoc(?: cong dan)?|chung minh(?: nhan dan| thu)?|so dinh danh(?: ca nhan)?|ho chieu)[^\d\n]{0,25}(?=([a-z]?\d[\d .]{6,16}\d)(?!\d))/;
/** Numbers of mobile phones, which are persons'; those of offices begin with 02. In groups as people write them. */
const MOBILE =
  /(?<![\d./-])(?:0|\+?84[ .-]?)[35789]\d(?:[ .-]?\d{3}[ .-]?\d{4}|[ .-]?\d{4}[ .-]?\d{3}|\d[ .-]?\d{3}[ .-]?\d{3}|\d(?:[ .-]?\d{2}){3}|\d{2}[ .-]?\d{5})(?![\d/]|-\p{L})/u;
const HOME =
  /(?:noi o(?: hien nay)?|cho o(?: hien nay)?|noi thuong tru|(?:ho khau |dia chi )?thuong tru|hktt|nha rieng|(?<!cu )tru(?= tai )|dia chi nha)\s*(?::|la |tai )\s*(?=(?:so |nha |thon |to |xom |ap |ban |khu |duong |hem |ngo |\d))/;

/** What a line holds that must not be published, the gravest first; null for almost every line. */
export function findRestriction(line: string): Restriction | null {
  return findMark(line) ?? findPersonal(line);
}

function findMark(line: string): Restriction | null {
  for (const cell of [line, ...line.split(COLUMNS)]) {
    const words = bare(cell);
    const kind = SECRET.test(words) ? 'secret' : LIMITED.test(words) ? 'limited' : DRAFT.test(words) ? 'draft' : null;
    if (kind) return { kind, found: cell.trim() };
  }
  return null;
}

/** `**TÀI LIỆU HỘI NGHỊ**` -> `tai lieu hoi nghi` */
function bare(cell: string): string {
  const text = cell.replace(FIELD, '').trim();
  return text.length > LONGEST_MARK ? '' : (fold(text).match(/[a-z0-9]+/g) ?? []).join(' ');
}

function findPersonal(line: string): Restriction | null {
  const text = line.normalize('NFC');
  const key = fold(text);
  const found = PAPER.exec(key) ?? CITIZEN.exec(key) ?? MOBILE.exec(key) ?? HOME.exec(key);
  // The words that tell, not the data themselves: a report is read by others.
  return found && { kind: 'personal', found: mask(text.slice(found.index, found.index + found[0].length)) };
}

/** `0912 345 678` -> `09xx xxx xxx` */
function mask(words: string): string {
  let seen = 0;
  return words.trim().replace(/\d/g, (digit) => ((seen += 1) > 2 ? 'x' : digit));
}
