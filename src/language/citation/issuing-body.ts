/**
 * The name of an issuing body in running text: where it begins and where it ends.
 *
 * `Ban Thường vụ Tỉnh ủy Lào Cai` (về …), `Sở Văn hóa, Thể thao và Du lịch`, `Khối Cơ quan - Doanh nghiệp (CQ - DN) tỉnh`
 */
import { fold } from '../fold.ts';
import { keyAt, phraseAt, phrases, wordsOf, type Lexeme } from './lexeme.ts';
import { typeWordAt } from './type-word.ts';

export type BodyRead = {
  words: string;
  /** Index behind its last lexeme. */
  next: number;
};

const LONGEST = 26;

/** Words that open what a document says or does, and so close the name of its author. */
const STOPS = phrases(
  'về|việc|quy định|qui định|hướng dẫn|ban hành|sửa đổi|bổ sung|thay thế|triển khai|thực hiện|trong|nhằm|cho|theo|với|được|trên|đến|yêu cầu|' +
    'phê duyệt|thông qua|đồng thời|cụ thể|thành lập|phục vụ|liên quan|quán triệt|lãnh đạo|tăng cường|đẩy mạnh|một số|phát động|kiện toàn|' +
    'phân công|tiếp tục|bảo đảm|đảm bảo|căn cứ|nơi nhận|kính gửi|nhiệm kỳ|phối hợp|báo cáo|thông báo|bao gồm|không|của|trước|xây dựng|' +
    'tổ chức|kiểm tra|chỉ đạo|kết luận|hoặc|đề ra|tham mưu|chủ trì|tổng kết|sơ kết|công bố|nâng cao|nhất là|đề nghị|giao cho|lập kế hoạch|xem xét|thay mặt',
);
/** Such words whose bare letters are other words too (`tại` and `Tài chính`): they count with their marks only. */
const MARKED_STOPS = new Set(
  'ký ra tại đã để từ có đối khi nêu như này sẽ mà gắn kèm là xét nói gồm vừa phải qua sau hay thì cũng trình gửi giúp cùng đề'.split(
    ' ',
  ),
);
/** Offices are named by some of those words: `Ban Tổ chức`, `Sở Xây dựng`, `Ủy ban Kiểm tra`, `Ban Chỉ đạo`. */
const OFFICES = new Set('ban bo so phong vu cuc to doan tong'.split(' '));
const OFFICE_WORK = new Set('to xay kiem chi giup tham'.split(' '));
/** Lower-case words that go on behind `và` in a name: `các cơ quan và doanh nghiệp`, `Giáo dục và đào tạo`. */
const AND_WORDS = new Set(
  'doanh dao phat moi xa cong du truyen dau gia tre nhi kiem thong thieu hoc the khoa bo so dan chuyen'.split(' '),
);
/** The words on both sides of a comma or dash within one name: `Văn hóa, Thể thao`, `Cơ quan - Doanh nghiệp`. */
const PAIRS = new Set(
  'hoa the|thao du|thao va|dong thuong|dua khen|phong chong|ve cham|quan doanh|chinh ke|hoa thong|hoa xa|thao truyen|hoc cong|tri xa|nghe doi|nhung lang|phi tieu|nhung tieu|te xa|te ngan|te ky|te ha|hoc ky|chinh quan|giao dan|tri hanh|chinh ngan|phap ho|vien lao'.split(
    '|',
  ),
);
/** Schools of one name are told by a number. */
const SCHOOLS = new Set('hoc non thcs thpt thong'.split(' '));
/** Words that open a paragraph, and so no line of a name. */
const OPENERS = new Set('xet so dieu theo kinh noi'.split(' '));
/** Bodies that are named by these words and at most a place. */
const WHOLE = /\b(?:tinh|thanh|huyen|quan|thi) uy\b|^bo chinh tri$|^chinh phu$/;
/** The small words of names; another small word says what the body does. */
const NAME_WORDS = new Set(
  'uy ban nhan dan tinh huyen thanh pho quan thi xa phuong khoi cac co doanh nghiep va cua dang bo hanh vu truc thu tri phu tuong doan hoi'.split(
    ' ',
  ),
);
/** What a name goes on with behind a bracket: `Khối Cơ quan - Doanh nghiệp (CQ - DN) tỉnh`. */
const BRACKET_GOES_ON = new Set('tinh huyen thanh quan thi xa phuong khoi trung viet'.split(' '));

/** The body that is named from `at` on, or null. */
export function readBody(lexemes: readonly Lexeme[], at: number): BodyRead | null {
  if (lexemes[at]?.kind !== 'word' || lexemes[at].gap > 2) return null;
  let next = at + 1;
  while (next < at + LONGEST) {
    const then = goOn(lexemes, next);
    if (then === null || opensOther(lexemes, at, next)) break;
    next = then;
  }
  while (keyAt(lexemes, next - 1) === 'va' || keyAt(lexemes, next - 1) === '&') next -= 1;
  return { words: wordsOf(lexemes, at, next), next };
}

/** `của Tỉnh ủy` + line end + `Huyện ủy Kon Rẫy lập …`: behind a committee's name another body opens the next sentence. */
function opensOther(lexemes: readonly Lexeme[], start: number, at: number): boolean {
  return lexemes[at]!.gap === 2 && namesBody(lexemes, at) && WHOLE.test(fold(wordsOf(lexemes, start, at)));
}

/** The index behind the next piece of a name, or null when the name ends before `at`. */
function goOn(lexemes: readonly Lexeme[], at: number): number | null {
  const lexeme = lexemes[at];
  if (!lexeme || lexeme.gap > 2 || (lexeme.gap === 2 && opensPart(lexemes, at))) return null;
  const after = lexemes[at + 1];
  const { key, kind } = lexeme;
  // `Phòng LĐ-TB&XH`
  if (key === '-' && lexeme.gap === 0 && after?.gap === 0 && after.kind === 'word') return at + 1;
  if (key === '&') return at + 1;
  if (key === ',' || key === '-')
    return PAIRS.has(`${keyAt(lexemes, at - 1)} ${keyAt(lexemes, at + 1)}`) ? at + 1 : null;
  if (key === '(') return behindBracket(lexemes, at);
  if (kind === 'digits') return /^[-./]$/.test(keyAt(lexemes, at + 1)) && after?.gap === 0 ? null : at + 1;
  if (kind === 'mark') return null;
  if (key === 'va') return goesOnBehindAnd(lexemes, at + 1) ? at + 1 : null;
  // `Trường Tiểu học số 2`
  if (key === 'so' && SCHOOLS.has(keyAt(lexemes, at - 1)) && /^[0-9]{1,2}$/.test(after?.raw ?? '')) return at + 2;
  if (['ngay', 'thang', 'nam', 'so'].includes(key) && (after?.kind === 'digits' || after?.key === ':')) return null;
  const office = OFFICES.has(keyAt(lexemes, at - 1)) && OFFICE_WORK.has(key);
  if (!office && stops(lexemes, at)) return null;
  return isTypeOfNumber(lexemes, at) ? null : at + 1;
}

/** A single word in a capital is part of a name (`Cao Bằng`), but for `Về`. */
function stops(lexemes: readonly Lexeme[], at: number): boolean {
  const { raw, key } = lexemes[at]!;
  const end = phraseAt(lexemes, at, STOPS);
  const single = end === at + 1 || MARKED_STOPS.has(raw.toLowerCase());
  const named = /^\p{Lu}\p{Ll}/u.test(raw) && key !== 've' && key !== 'viec';
  if (key === 'thuc' && keyAt(lexemes, at - 1) === 'dao' && /^\p{Lu}/u.test(lexemes[at + 2]?.raw ?? '')) return false;
  if (key === 'viec' && keyAt(lexemes, at - 1) === 'giup') return false;
  // A scan may misread the marks of "về", but "vệ" is a word of names (`Ban Bảo vệ`).
  if (key === 've') return raw.toLowerCase() !== 'vệ' && !isAboutInName(lexemes, at);
  return single ? !named : end !== null || (key === 'v' && keyAt(lexemes, at + 1) === '/');
}

/** `Ban Chỉ đạo Trung ương về phòng, chống tham nhũng`: boards of the centre have their field in their name. */
function isAboutInName(lexemes: readonly Lexeme[], at: number): boolean {
  const board = [-3, -2, -1].map((step) => keyAt(lexemes, at + step)).join(' ');
  const field = `${keyAt(lexemes, at + 1)} ${keyAt(lexemes, at + 2)}`;
  return (
    ['dao trung uong', 'dao quoc gia'].includes(board) &&
    ['phong ,', 'phat trien', 'chuyen doi', 'nhan quyen'].includes(field)
  );
}

/** `I.`, `1.`, `a)`, `-`, `Nơi nhận:`, `Xét đề nghị` that open a line. */
function opensPart(lexemes: readonly Lexeme[], at: number): boolean {
  const { key, kind, raw } = lexemes[at]!;
  if (kind === 'mark' || keyAt(lexemes, at + 1) === ':') return true;
  if (/^\p{Lu}\p{Ll}/u.test(raw) && OPENERS.has(key)) return true;
  return (kind === 'digits' || /^(?:[ivx]+|[a-z])$/.test(key)) && ['.', ')', '-', '/'].includes(keyAt(lexemes, at + 1));
}

function isTypeOfNumber(lexemes: readonly Lexeme[], at: number): boolean {
  const word = typeWordAt(lexemes, at);
  return word !== null && (keyAt(lexemes, word.end) === 'so' || lexemes[word.end]?.kind === 'digits');
}

function goesOnBehindAnd(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'word' || ['cac', 'nhung', 'mot', 'so', 'van'].includes(lexeme.key) || typeWordAt(lexemes, at))
    return false;
  return AND_WORDS.has(lexeme.key) || /^\p{Lu}/u.test(lexeme.raw);
}

function behindBracket(lexemes: readonly Lexeme[], at: number): number | null {
  for (let close = at + 1; close < at + 8; close += 1) {
    if (keyAt(lexemes, close) === ')') return BRACKET_GOES_ON.has(keyAt(lexemes, close + 1)) ? close + 1 : null;
  }
  return null;
}

/** Whether a body's words are its name alone: in `Huyện ủy lập kế hoạch` the sentence has gone on. */
export function isNameOnly(words: string): boolean {
  return words.split(/[ ,–-]+/).every((word) => !/^\p{Ll}/u.test(word) || NAME_WORDS.has(fold(word)));
}

/** The words that bodies' names begin with. */
const HEADS = phrases(
  'bộ|ban|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|huyện ủy|huyện uỷ|quận ủy|quận uỷ|thị ủy|thị uỷ|đảng ủy|đảng uỷ|đảng bộ|đảng đoàn|chi bộ|chi ủy|' +
    'ủy ban|uỷ ban|ubnd|ubkt|ubmttq|hđnd|hội đồng|hội|liên đoàn|tổng liên đoàn|đoàn chủ tịch|trung ương|tỉnh đoàn|huyện đoàn|thành đoàn|' +
    'quốc hội|chính phủ|thủ tướng|chủ tịch|sở|phòng|cục|tổng cục|văn phòng|viện|tòa án|toà án|trường|học viện|công đoàn|công an|quân ủy|' +
    'bch|btv|đại hội|thường trực|tiểu ban|mặt trận|mttq|ngân hàng|trung tâm|thanh tra|tổng bí thư',
);
/** Whether the name of a body begins here. */
export function namesBody(lexemes: readonly Lexeme[], at: number): boolean {
  return /^\p{Lu}/u.test(lexemes[at]?.raw ?? '') && phraseAt(lexemes, at, HEADS) !== null;
}
