/**
 * Dates of documents: of those that a text cites, and its own.
 */
import { spanOf } from './period.ts';
import { readPeriod } from './read-period.ts';
import { isFigure, match, phrases, type Token, type Tokens } from './token.ts';

const BETWEEN = new Set([',', '(', 'ký', 'ban', 'hành', 'ngày', 'cùng', ':']);
/** Types of documents by name: `Tờ trình ngày …`. */
export const TYPES = phrases(
  'kế hoạch | hướng dẫn | nghị quyết | chỉ thị | chương trình | chương trình hành động | đề án | thông báo | kết luận | ' +
    'quyết định | quy chế | quy định | báo cáo | thông tri | công văn | tờ trình | biên bản | công điện | nghị định | thông tư',
);
/** Last words of the document types, before a number without code: `Chỉ thị 35`. */
const TYPE_ENDS = new Set('thị luận quyết hoạch dẫn văn báo định tri trình luật điện án chế lệnh'.split(' '));
/** No code of a number is longer, in tokens: `12/2020/TT-BLĐTBXH`. */
const LONGEST_CODE = 10;
/** The own date stands in the head of a document, in tokens. */
const HEAD = 150;
const LONGEST_PLACE = 8;
/** `của Ban Thường vụ Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh`, in tokens. */
const LONGEST_ISSUER = 16;
const DAY = phrases('ngày | ngày ký : | ngày ký');
const CELL = '|';
const SIGNED = phrases('ngày ký : | ngày ký');

/**
 * Whether a document stands right before token `at`: `35-CT/TW, ngày`, `Chỉ thị 35 ngày`, `30/2020/NĐ-CP ngày`,
 * `Luật số 39/2019/QH14 ngày`, `118-KL/TW của Bộ Chính trị ngày`, `Tờ trình ngày`.
 */
export function citesBefore(tokens: Tokens, at: number): boolean {
  let end = at - 1;
  while (end > at - 4 && BETWEEN.has(tokens[end]?.word ?? '')) end -= 1;
  return endsDocument(tokens, end) || endsDocument(tokens, issuerBefore(tokens, end) - 1);
}

/** Whether token `end` is the last of a document's number or type. */
function endsDocument(tokens: Tokens, end: number): boolean {
  if (tokens[end - 1]?.capital && match(tokens, end - 1, TYPES) === end + 1) return true;
  if (isFigure(tokens, end) && !isGlued(tokens, end)) {
    const named = tokens[end - 1]?.word === 'số' ? end - 2 : end - 1;
    return TYPE_ENDS.has(tokens[named]?.word ?? '');
  }
  for (let first = end; first > end - LONGEST_CODE && first > 0; first -= 1) {
    if (isGlued(tokens, first)) continue;
    if (isFigure(tokens, first)) return first < end;
    // A dash that opens a line begins a list item.
    if (!isCode(tokens[first]!, tokens[first - 1]!) || (tokens[first]!.word === '-' && tokens[first]!.gap > 1))
      return false;
  }
  return false;
}

/** A figure in a code: `QH14`, `BCĐ35`. */
function isGlued(tokens: Tokens, at: number): boolean {
  return isFigure(tokens, at) && tokens[at]!.gap === 0 && /^\p{L}/u.test(tokens[at - 1]?.word ?? '');
}

/** The index of the "của" that names who issued the document, if only words stand between; else that of no token. */
function issuerBefore(tokens: Tokens, end: number): number {
  for (let at = end; at > end - LONGEST_ISSUER && /^\p{L}/u.test(tokens[at]?.word ?? ''); at -= 1)
    if (tokens[at]!.word === 'của') return tokens[at + 1]!.capital ? at : -1;
  return -1;
}

/** Part of a number's code: a dash or stroke, or capitals tied to one. */
function isCode({ word, gap, capital }: Token, previous: Token): boolean {
  if (isMark(word)) return true;
  return capital && /^\p{L}+$/u.test(word) && (gap === 0 || isMark(previous.word));
}

function isMark(word: string): boolean {
  return word === '-' || word === '/';
}

/** A date of a document with its tokens, end exclusive; `own` is the date of the text itself. */
export interface DocumentDate {
  day: string;
  own: boolean;
  start: number;
  end: number;
}

/** Every dated document in the text. */
export function documentDates(tokens: Tokens): DocumentDate[] {
  const dates: DocumentDate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (match(tokens, at, DAY) === null) continue;
    const signed = match(tokens, at, SIGNED);
    const own = signed !== null || (at < HEAD && isDateline(tokens, at));
    const found =
      own || citesBefore(tokens, at) || (at < HEAD && reportsMeeting(tokens, at))
        ? readPeriod(tokens, signed ?? at, 'date')
        : null;
    const span = found?.period.unit === 'day' ? spanOf(found.period) : null;
    if (span) dates.push({ day: span.from, own, start: at, end: found!.next });
  }
  return dates;
}

/** `Tại buổi làm việc ngày 08/5/2025`: what a document reports cannot be later than itself. */
function reportsMeeting(tokens: Tokens, at: number): boolean {
  const words = tokens.slice(Math.max(0, at - LONGEST_PLACE), at).map(({ word }) => word);
  return /tại (?:buổi|cuộc|phiên)(?: \p{L}+){1,5}$/u.test(words.join(' '));
}

/** `Hà Tĩnh, ngày 20 tháng 3 năm 2023`: a place in capitals alone before it, the end of the line behind it. */
function isDateline(tokens: Tokens, at: number): boolean {
  if (tokens[at - 1]?.word !== ',' || tokens[at + 2]?.word !== 'tháng') return false;
  let first = at - 2;
  while (first > 0 && at - first < LONGEST_PLACE && tokens[first]!.gap < 2 && tokens[first]!.capital) first -= 1;
  if (tokens[first]!.word === CELL) first += 1;
  const found = tokens[first]?.capital ? readPeriod(tokens, at, 'nothing') : null;
  return found !== null && ((tokens[found.next]?.gap ?? 3) > 1 || tokens[found.next]!.word === CELL);
}
