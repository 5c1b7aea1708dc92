/**
 * The clause of a document that a citation points at.
 *
 * `Khoản 2, Mục II, Chỉ thị …`, `điểm a, khoản 1, Điều 5 của …`, `mục 2.3, khoản 2, phần IV của …`, `từ Điều 5 đến Điều 9`
 */
import { keyAt, phraseAt, phrases, wordsOf, type Lexeme } from './lexeme.ts';

const UNITS = phrases('khoản|mục|điểm|điều|phần|chương|tiết|đoạn|lục|ý');
const BULLET = phrases('gạch đầu dòng');
const LINKS = new Set(', ; . ) - va hoac hay den toi cua tai thuoc trong o cac tu neu thu cung'.split(' '));
const ORDINALS = new Set('nhat hai ba tu nam sau bay tam chin muoi mot cuoi dau'.split(' '));
/** What stands between a pin and the document. */
const OF = new Set('cua tai thuoc trong o theo'.split(' '));
const LONGEST = 60;

/** The pin that stands right before lexeme `at`, behind `floor`, and where it begins; null when there is none. */
export function pinBefore(
  lexemes: readonly Lexeme[],
  at: number,
  floor: number,
): { words: string; start: number } | null {
  let end = at;
  if (OF.has(keyAt(lexemes, end - 1))) end -= 1;
  if ([',', '-'].includes(keyAt(lexemes, end - 1))) end -= 1;
  if (end === at && lexemes[at]!.gap > 1) return null;
  const start = startOfRun(lexemes, end, floor);
  return start === null ? null : { words: wordsOf(lexemes, start, end), start };
}

/** A pin in brackets right behind a number: `Chỉ thị số 35-CT/TW (Khoản 2, Mục II)`. */
export function pinInBrackets(lexemes: readonly Lexeme[], at: number): string | undefined {
  if (keyAt(lexemes, at) !== '(' || !isUnit(lexemes, at + 1)) return undefined;
  for (let end = at + 2; end < at + LONGEST; end += 1) {
    if (keyAt(lexemes, end) === ')')
      return startOfRun(lexemes, end, at) === at + 1 ? wordsOf(lexemes, at + 1, end) : undefined;
  }
  return undefined;
}

/**
 * A pin behind a citation, `Chỉ thị số 35-CT/TW, Khoản 2, Mục II.`, when its sentence or part of a sentence ends with it;
 * what goes on to name a document belongs to that document.
 */
export function pinBehind(lexemes: readonly Lexeme[], from: number): string | undefined {
  const comma = keyAt(lexemes, from) === ',';
  const first = comma && keyAt(lexemes, from + 1) === 'tai' ? from + 2 : from + 1;
  if ((!comma && keyAt(lexemes, from) !== 'tai') || !isUnit(lexemes, first)) return undefined;
  let end = first + 1;
  while (
    end < from + LONGEST &&
    (isUnit(lexemes, end) || isMarkAt(lexemes, end) || [',', 'va', '-', 'den'].includes(keyAt(lexemes, end)))
  )
    end += 1;
  const closes = end >= lexemes.length || ['.', ';', ')'].includes(keyAt(lexemes, end)) || lexemes[end]!.gap > 1;
  return closes && startOfRun(lexemes, end, from) === first ? wordsOf(lexemes, first, end) : undefined;
}

/** Where the run of units and their marks begins that ends before `end`. */
function startOfRun(lexemes: readonly Lexeme[], end: number, floor: number): number | null {
  if (!isMarkAt(lexemes, end - 1) && keyAt(lexemes, end - 1) !== ')') return null;
  let start: number | null = null;
  let upTo = false;
  for (let at = end - 1; at >= Math.max(floor, end - LONGEST); at -= 1) {
    const { key } = lexemes[at]!;
    const unit =
      (isUnit(lexemes, at) || isDash(lexemes, at)) && (isMarkAt(lexemes, at + 1) || keyAt(lexemes, at + 1) === 'thu');
    if (!unit && !isMarkAt(lexemes, at) && !LINKS.has(key)) break;
    if (unit) start = Math.max(floor, at - wordsBefore(lexemes, at));
    at = unit ? start! : at;
    if (start === at + 1 && key === 'tu' && upTo) return at;
    upTo ||= key === 'den' || key === 'toi';
    if (lexemes[at]!.gap > 2) break;
  }
  return start;
}

/** How many words of a unit's name stand before its last: `phụ lục`, `tiểu mục`, `gạch đầu dòng`. */
function wordsBefore(lexemes: readonly Lexeme[], at: number): number {
  if (keyAt(lexemes, at) === 'dong') return 2;
  return ['phu', 'tieu'].includes(keyAt(lexemes, at - 1)) ? 1 : 0;
}

/** `gạch đầu dòng` at its last word. */
function isDash(lexemes: readonly Lexeme[], at: number): boolean {
  return keyAt(lexemes, at) === 'dong' && phraseAt(lexemes, at - 2, BULLET) !== null;
}

function isUnit(lexemes: readonly Lexeme[], at: number): boolean {
  return phraseAt(lexemes, at, UNITS) !== null;
}

/** What a unit is numbered by: `2`, `2.3`, `IV`, `a`, `đ`, `2a`, `thứ hai`. */
function isMarkAt(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return false;
  if (lexeme.kind === 'digits') return lexeme.raw.length < 4;
  return (
    /^[ivxl]+$/.test(lexeme.key) || isSingle(lexeme) || (ORDINALS.has(lexeme.key) && keyAt(lexemes, at - 1) === 'thu')
  );
}

function isSingle(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && /^[a-z]$/.test(lexeme.key);
}
