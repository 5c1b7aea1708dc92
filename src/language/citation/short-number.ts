/**
 * Numbers without a code: `Chỉ thị 35`, `Nghị quyết số 18`, `Nghị quyết 30a`, `Nghị định 30/2020`. The words around decide whether the digits
 * are a number at all: `Nghị quyết 4 khóa XII`, `quy định 03 hình thức`, `Kế hoạch 5 năm` are not.
 */
import type { DocumentTypeId } from '../document-types.ts';
import { readDate } from './cited-date.ts';
import { keyAt, opensLine, phraseAt, phrases, type Lexeme } from './lexeme.ts';
import type { Lead } from './lead.ts';
import { readNumber } from './read-number.ts';
import { carriesCode } from './type-word.ts';

export type ShortRead = {
  /** `35`, `30/2020`. */
  text: string;
  /** Index behind its last lexeme. */
  next: number;
};

/** Types that are cited by the bare number: `Chỉ thị 35`. */
const BARE: ReadonlySet<string | undefined> = new Set(
  'chi-thi nghi-quyet ket-luan quy-dinh quyet-dinh nghi-dinh thong-tu thong-tri phap-lenh quy-che huong-dan'.split(' '),
);
/** Types whose bare digits are a number only when a date or an author follows. */
const SCARCE: ReadonlySet<string | undefined> = new Set('ke-hoach thong-bao cong-van bao-cao to-trinh'.split(' '));
/** Types that are cited by number and year alone. */
const YEARLY: ReadonlySet<string | undefined> = new Set(
  'nghi-dinh thong-tu thong-tu-lien-tich luat bo-luat phap-lenh'.split(' '),
);
/** What can be counted behind a verb that is spelt like a type: `quyết định 3 nội dung`. */
const COUNTED = phrases(
  'tháng|năm|tuần|quý|giờ|phút|lần|người|đồng|nội dung|nhiệm vụ|điểm|điều|khoản|mục|bước|giải pháp|trường|đơn vị|chi|loại|tiêu|nhóm|tập thể|' +
    'cá nhân|hình thức|cán bộ|đảng|đại biểu|cấp|tổ|huyện|xã|tỉnh|thôn|triệu|tỷ|tỉ|nghìn|ngàn|hộ|km|m|ha|vấn đề|văn bản|chỉ|mức|khâu|quy trình|' +
    'câu|lớp|buổi|đợt|phần|chương|thành viên|ủy viên|uỷ viên|cuộc|vị trí|chức danh|danh hiệu|giải|suất|phòng|ban|sở|ngành|khu|khóa|khoá|bên|' +
    'mô hình|công trình|dự án|chương trình|con|cây|ngôi|căn|chiếc|bộ|hội|hợp tác|doanh nghiệp|cơ sở|cơ quan|nhân sự|vụ|phó|nguyên tắc|yêu cầu|mục tiêu|k',
);
/** Such words that are verbs as well: nothing is counted in hundreds before them (`Kết luận 155 yêu cầu`). */
const VERBS = new Set(['yeu', 'chi']);
/** Types whose names are verbs: where a capital only opens the sentence (`Quyết định 12 nhân sự`) what follows tells. */
const VERBAL: ReadonlySet<string | undefined> = new Set('quyet-dinh ket-luan quy-dinh huong-dan'.split(' '));
const LONGEST_LIST = 10;
/** What may follow a number in lower-case prose: `theo nghị quyết 18 của Trung ương`. */
const FOLLOWERS = new Set(
  'cua ve va trong den tai doi duoc da la theo de do voi se nhu nay hoac tren khi cung co gom'.split(' '),
);

/** What titles of documents open with: `Kết luận 14 bảo vệ cán bộ`. */
const TITLE_VERBS = phrases(
  'bảo vệ|khuyến khích|tăng cường|đẩy mạnh|nâng cao|tiếp tục|đổi mới|phát triển|xây dựng|kiểm soát|thực hiện|sửa đổi|bổ sung|ban hành|thay thế|ra đời|nêu|yêu cầu|quy định|chỉ rõ|cấm|nghiêm cấm|cho phép|hết|nhằm|khẳng định|nhấn mạnh|thể hiện|đòi hỏi',
);

/** The short number at `at`, or null. */
export function readShort(lexemes: readonly Lexeme[], at: number, { said, word, start }: Lead): ShortRead | null {
  const digits = lexemes[at];
  if (digits?.kind !== 'digits' || digits.raw.length > 5 || !word || (word.short && !said)) return null;
  if (lexemes.slice(start + 1, at + 1).some(({ gap }) => gap > 2)) return null;
  const year = lexemes[at + 2];
  const dated =
    keyAt(lexemes, at + 1) === '/' && year?.kind === 'digits' && /^(?:19|20)..$/.test(year.raw) && year.gap === 0;
  if (dated && (said || YEARLY.has(word.id)) && isWhole(lexemes, at + 3)) {
    return { text: `${digits.raw}/${year.raw}`, next: at + 3 };
  }
  const letter = lexemes[at + 1];
  const lettered = letter?.gap === 0 && /^[a-c]$/.test(letter.key);
  const [text, next] = lettered ? [digits.raw + letter.raw, at + 2] : [digits.raw, at + 1];
  if (!isWhole(lexemes, next) || !(said || isCited(lexemes, at, next, start, word.id))) return null;
  // `Báo cáo số 1 trong quý` counts; a document of such a type has a subject, a date or an author.
  const first = said && SCARCE.has(word.id) && text.length === 1 && keyAt(lexemes, next) === 'trong';
  return first || (said && isCounted(lexemes, next)) ? null : { text, next };
}

/** The next number of a list that has its type word before the first: `Nghị quyết 18, 19 của …`. */
export function readListedShort(lexemes: readonly Lexeme[], at: number): ShortRead | null {
  const digits = lexemes[at];
  if (digits?.kind !== 'digits' || digits.raw.length > 3 || !isWhole(lexemes, at + 1)) return null;
  const after = lexemes[at + 1];
  const plain = !after || after.kind === 'mark' || after.gap > 1 || FOLLOWERS.has(after.key) || dated(lexemes, at + 1);
  return plain ? { text: digits.raw, next: at + 1 } : null;
}

/** Whether the digits end here: `35-CT`, `3,5`, `30%`, `2/3` go on. */
function isWhole(lexemes: readonly Lexeme[], next: number): boolean {
  const mark = lexemes[next];
  if (!mark || mark.kind === 'digits' || mark.key === '%') return mark === undefined;
  if (mark.gap === 0 && mark.kind === 'word') return false;
  if (mark.key === '-' || mark.key === '/')
    return mark.gap > 1 || (mark.gap === 1 && lexemes[next + 1]?.kind === 'word');
  const glued = [',', '.'].includes(mark.key) && mark.gap === 0 && lexemes[next + 1]?.gap === 0;
  return !glued || lexemes[next + 1]!.kind !== 'digits' || (mark.key === ',' && listsTight(lexemes, next));
}

/** `12,13-NQ/TW`, `18,19 của Trung ương`: numbers of a list with no space between, not a decimal (`3,5 tỷ`). */
function listsTight(lexemes: readonly Lexeme[], comma: number): boolean {
  let at = comma + 1;
  for (let more = 0; more < LONGEST_LIST && keyAt(lexemes, at + 1) === ',' && isDigits(lexemes[at + 2]); more += 1)
    at += 2;
  const after = lexemes[at + 1];
  return readNumber(lexemes, at, false) !== null || dated(lexemes, at + 1) || (after?.gap === 1 && after.key === 'cua');
}

function isDigits(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'digits' && lexeme.gap === 0;
}

/** Without `số`: the type must be one that is cited so, begin with a capital or read on like a citation. */
function isCited(
  lexemes: readonly Lexeme[],
  at: number,
  next: number,
  start: number,
  id: DocumentTypeId | undefined,
): boolean {
  const { raw } = lexemes[at]!;
  if (/^(?:19|20)[0-9]{2}$/.test(raw) || raw.length > 4 || lexemes[at]!.gap === 0) return false;
  if (id !== undefined && listsCoded(lexemes, next, id)) return true;
  if (SCARCE.has(id)) return dated(lexemes, next) || keyAt(lexemes, next) === 'cua';
  if (!BARE.has(id) || (isCounted(lexemes, next) && !(raw.length > 2 && VERBS.has(keyAt(lexemes, next))))) return false;
  const after = lexemes[next];
  const titled = /^\p{Lu}/u.test(lexemes[start]!.raw);
  const verb = VERBAL.has(id) && raw.length < 3 && opensSentence(lexemes, start);
  if (titled && raw.length > 1 && !verb) return true;
  if (!after || after.gap > 1 || /^[,.;:)”"]$/.test(after.key) || dated(lexemes, next)) return true;
  return FOLLOWERS.has(after.key) || (titled && phraseAt(lexemes, next, TITLE_VERBS) !== null);
}

function opensSentence(lexemes: readonly Lexeme[], at: number): boolean {
  return opensLine(lexemes, at) || lexemes[at - 1]!.kind === 'mark';
}

/** `Công văn 12, 13 và 14-CV/ĐU`: a list of bare numbers that ends with a whole one of this type. */
function listsCoded(lexemes: readonly Lexeme[], from: number, id: DocumentTypeId): boolean {
  let at = from;
  for (let more = 0; more < LONGEST_LIST; more += 1) {
    if (![',', 'va'].includes(keyAt(lexemes, at))) return false;
    at += 1;
    const code = readNumber(lexemes, at, false)?.number.type;
    if (code !== undefined) return carriesCode(id, code);
    if (lexemes[at]?.kind !== 'digits' || !isWhole(lexemes, at + 1)) return false;
    at += 1;
  }
  return false;
}

function isCounted(lexemes: readonly Lexeme[], at: number): boolean {
  const after = lexemes[at];
  if (!after || after.gap > 1) return false;
  if (after.key === 'ngay') return !dated(lexemes, at);
  if (after.key === 'trong') return lexemes[at + 1]?.kind === 'digits';
  return phraseAt(lexemes, at, COUNTED) !== null && !(after.key === 'nam' && lexemes[at + 1]?.raw.length === 4);
}

function dated(lexemes: readonly Lexeme[], at: number): boolean {
  return readDate(lexemes, keyAt(lexemes, at) === ',' ? at + 1 : at) !== null;
}
