/**
 * The heading of a document: its own number by layout, its own date and type line.
 */
import type { DocumentTypeId } from '../document-types.ts';
import { readDate } from './cited-date.ts';
import { dateEndingAt } from './author-before.ts';
import { keyAt, opensLine, phraseAt, phrases, type Lexeme } from './lexeme.ts';
import type { Lead } from './lead.ts';
import { carriesCode, typeWordAt } from './type-word.ts';

/** A line of more lexemes is prose. */
const PROSE = 40;
const LONGEST_PREFIX = 24;
const PLACE_AND_DATE = 12;
const TYPE_LINE = 120;
/** No heading is longer, in lexemes. */
const LONGEST = 600;
/** What a document says it does in its first sentence: `Thực hiện Chỉ thị …, Huyện ủy ban hành kế hoạch`. */
const OPENING_WORDS = phrases(
  'thực hiện|triển khai|thi hành|quán triệt|chấp hành|tiếp tục|theo|trên cơ sở|để|nhằm|xét|sau khi|trong thời gian',
);

/** The index of the first lexeme behind the heading: the first basis, section or long line. */
export function bodyStart(lexemes: readonly Lexeme[]): number {
  let line = 0;
  const longest = Math.min(lexemes.length, LONGEST);
  for (let at = 0; at < longest; at += 1) {
    if (opensLine(lexemes, at)) {
      line = at;
      if (opensBody(lexemes, at)) return at;
    }
    // A text without line ends has its heading in its first words.
    if (at - line > PROSE) return line === 0 ? at : line;
  }
  return longest;
}

function opensBody(lexemes: readonly Lexeme[], at: number): boolean {
  const [first, second, third] = [keyAt(lexemes, at), keyAt(lexemes, at + 1), keyAt(lexemes, at + 2)];
  if (first === '-' || first === '+') return second === 'can' && third === 'cu';
  if (/^(?:i|1|a)$/.test(first)) return second === '.' || second === '-' || second === ')';
  return (first === 'can' && second === 'cu') || (first === 'dieu' && second === '1') || opensSentence(lexemes, at);
}

/** `Thực hiện …` under an empty line; right under the type line, in capitals, it is the title. */
function opensSentence(lexemes: readonly Lexeme[], at: number): boolean {
  const { gap, raw } = lexemes[at]!;
  if (gap < 3 || !/^\p{Lu}\p{Ll}/u.test(raw) || phraseAt(lexemes, at, OPENING_WORDS) === null) return false;
  let before = at - 1;
  while (before > 0 && lexemes[before]!.kind !== 'word') before -= 1;
  const over = lexemes[before]?.raw ?? '';
  return over !== over.toUpperCase();
}

/**
 * `Số 100-KH/ĐUK` on a line of its own or behind the names of bodies in capitals, within the heading; not
 * the next number of a list whose last one ends before `from`.
 */
export function isOwnNumber(
  lexemes: readonly Lexeme[],
  { start, said, word, spelled }: Lead,
  next: number,
  body: number,
  from: number,
): boolean {
  if (!said || word || spelled || start >= body || !standsInHeading(lexemes, start)) return false;
  if (goesOnFrom(lexemes, from, start) || ['cua', 've', 'va'].includes(besides(lexemes, next))) return false;
  return start === 0 || !goesOnInProse(lexemes, next);
}

/** Whether a list that began before `from` goes on with the line that begins at `start`. */
function goesOnFrom(lexemes: readonly Lexeme[], from: number, start: number): boolean {
  if (from === 0 || lexemes.slice(from, start + 1).some(({ gap }) => gap === 3)) return false;
  return !isCapital(lexemes[start]) || [',', ';'].includes(keyAt(lexemes, start - 1));
}

/** The word that follows on the same line. */
function besides(lexemes: readonly Lexeme[], at: number): string {
  return lexemes[at] && lexemes[at].gap < 2 ? lexemes[at].key : '';
}

/** `Số 11-QĐ/HU bãi bỏ.`: beside an own number stand a place in capitals, a day or `V/v`. */
function goesOnInProse(lexemes: readonly Lexeme[], at: number): boolean {
  const after = lexemes[at];
  if (after?.kind !== 'word' || after.gap > 1) return false;
  return !isCapital(after) && after.key !== 'ngay' && keyAt(lexemes, at + 1) !== '/';
}

function standsInHeading(lexemes: readonly Lexeme[], start: number): boolean {
  if (opensLine(lexemes, start)) return true;
  if (!isCapital(lexemes[start])) return false;
  for (let at = start - 1; at >= Math.max(0, start - LONGEST_PREFIX); at -= 1) {
    const { raw, kind, key } = lexemes[at]!;
    if (['(', ':', ';'].includes(key) || kind === 'digits' || raw !== raw.toUpperCase()) return false;
    if (opensLine(lexemes, at)) return true;
  }
  return false;
}

/** The document's own date: `Lào Cai, ngày 27 tháng 01 năm 2022` beside, under or over its number, before `body`. */
export function ownDate(lexemes: readonly Lexeme[], start: number, next: number, body: number): string | undefined {
  for (let at = next; at < next + PLACE_AND_DATE; at += 1) {
    const lexeme = lexemes[at];
    if (lexeme?.key === 'ngay') return readDate(lexemes, at)?.date;
    if (!lexeme || lexeme.kind === 'digits' || (lexeme.kind === 'word' && !isCapital(lexeme))) break;
  }
  const beside = dateEndingAt(lexemes, keyAt(lexemes, start - 1) === '|' ? start - 1 : start, 0);
  return beside ?? dateLine(lexemes, next, body);
}

/** `An Giang, ngày 15 tháng 3 năm 2024` on a line of its own farther down in the heading. */
function dateLine(lexemes: readonly Lexeme[], from: number, body: number): string | undefined {
  for (let at = from; at < Math.min(body, from + TYPE_LINE); at += 1) {
    const read = keyAt(lexemes, at) === 'ngay' && keyAt(lexemes, at - 1) === ',' ? readDate(lexemes, at) : null;
    if (!read || (lexemes[read.next]?.gap ?? 3) < 2) continue;
    let place = at - 2;
    while (isCapital(lexemes[place]) && !opensLine(lexemes, place)) place -= 1;
    if (isCapital(lexemes[place])) return read.date;
  }
  return undefined;
}

function isCapital(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && /^\p{Lu}/u.test(lexeme.raw);
}

/** Codes that serve two types. */
const SHARED_CODES = new Set(['QĐ', 'TT']);

/** The type that the heading names on a line of its own, for a code that serves two types. */
export function headingType(lexemes: readonly Lexeme[], from: number, code: string): DocumentTypeId | undefined {
  if (!SHARED_CODES.has(code)) return undefined;
  for (let at = from; at < Math.min(from + TYPE_LINE, lexemes.length); at += 1) {
    const word = opensLine(lexemes, at) ? typeWordAt(lexemes, at) : null;
    if (word?.id && carriesCode(word.id, code) && opensLine(lexemes, word.end)) return word.id;
  }
  return undefined;
}
