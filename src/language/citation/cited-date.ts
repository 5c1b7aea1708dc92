/**
 * The date of a cited document, as it stands beside its number.
 */
import { parseDate } from '../date.ts';
import { keyAt, wordsOf, type Lexeme } from './lexeme.ts';

export type DateRead = {
  /** ISO day; none when the calendar has no such day or the draft leaves it blank. */
  date: string | undefined;
  /** Index behind its last lexeme. */
  next: number;
};

/** A day that is left blank in a draft has this many lexemes at most. */
const LONGEST_BLANK = 40;
const MOST_DAYS = 12;
const BLANK = new Set(['.', '…', '/', '-', 'thang', 'nam', '·', '⋯', ',']);

/**
 * A full day that begins at `start`, or null.
 *
 * `ngày 14/6/2024`, `30-5-2019`, `ngày 17 tháng 11 năm 2025`, `ngày 14/6 năm 2024`, `ngày` + page break + `14/6/2024`
 */
export function readDate(lexemes: readonly Lexeme[], start: number): DateRead | null {
  const named = keyAt(lexemes, start) === 'ngay';
  const at = named ? behindPageNumber(lexemes, start + 1) : start;
  const mark = keyAt(lexemes, at + 1);
  // Behind "ngày" a date may be torn anywhere by a page break.
  const gap = named ? 3 : 1;
  const day = digitsAt(lexemes, at, 2, 3);
  const month = digitsAt(lexemes, at + 2, 2, gap);
  if (day === null || month === null || !['/', '-', '.', 'thang'].includes(mark) || lexemes[at + 1]!.gap > gap)
    return null;
  // `ngày 22 tháng 11, năm 2014`
  const comma = keyAt(lexemes, at + 3) === ',' && keyAt(lexemes, at + 4) === 'nam' ? 1 : 0;
  const second = keyAt(lexemes, at + 3 + comma);
  if (second !== mark && second !== 'nam' && !(mark === 'thang' && second === '/')) return null;
  const yearAt = at + 4 + comma;
  const year = digitsAt(lexemes, yearAt, 4, gap);
  if (year === null || (year < 100 && !named) || lexemes[at + 3]!.gap > gap) return null;
  const date = parseDate(`${day}/${month}/${year < 100 ? centuryOf(year) + year : year}`);
  return { date: date ?? undefined, next: yearAt + 1 };
}

/** A page's number between empty lines, `2`, `- 3 -`, may stand where the break tears a date. */
function behindPageNumber(lexemes: readonly Lexeme[], at: number): number {
  const dashed = keyAt(lexemes, at) === '-' && keyAt(lexemes, at + 2) === '-';
  const next = dashed ? at + 3 : at + 1;
  const alone = lexemes[at]?.gap === 3 && lexemes[next]?.gap === 3;
  return alone && digitsAt(lexemes, dashed ? at + 1 : at, 3, 3) !== null ? next : at;
}

/** Days of one month that stand for as many documents: `ngày 14, 15/6/2024`, `ngày 14/6 và 15/6/2024`; null for a single day. */
export function readDays(lexemes: readonly Lexeme[], start: number): { dates: (string | null)[]; next: number } | null {
  const days: string[] = [];
  let at = start + 1;
  while (keyAt(lexemes, start) === 'ngay' && days.length < MOST_DAYS) {
    const full = readDate(lexemes, at);
    if (full?.date && days.length > 0) {
      const [year, month] = full.date.split('-');
      const dates = days.map((day) => parseDate(day.includes('/') ? `${day}/${year}` : `${day}/${month}/${year}`));
      return { dates: [...dates, full.date], next: full.next };
    }
    const monthly = keyAt(lexemes, at + 1) === '/' && digitsAt(lexemes, at + 2, 2, 0) !== null;
    const next = monthly ? at + 3 : at + 1;
    if (digitsAt(lexemes, at, 2, 1) === null || ![',', 'va'].includes(keyAt(lexemes, next))) return null;
    days.push(wordsOf(lexemes, at, next));
    at = next + 1;
  }
  return null;
}

/** `ngày … tháng … năm 2025`, `ngày    /   /2025`: the place of a date in a draft. */
export function readBlankDate(lexemes: readonly Lexeme[], start: number): DateRead | null {
  if (keyAt(lexemes, start) !== 'ngay') return null;
  let at = start + 1;
  const isMonth = () => ['thang', '/'].includes(keyAt(lexemes, at - 1)) && digitsAt(lexemes, at, 2, 1) !== null;
  while (at < start + LONGEST_BLANK && (BLANK.has(keyAt(lexemes, at)) || isMonth())) at += 1;
  const year = digitsAt(lexemes, at, 4, 2);
  return at > start + 1 && year !== null && year > 1900 ? { date: undefined, next: at + 1 } : null;
}

/** `30/5/19` is 2019; documents of the last century are cited with all four digits, but for the nineties. */
function centuryOf(year: number): number {
  return year < 90 ? 2000 : 1900;
}

function digitsAt(lexemes: readonly Lexeme[], at: number, longest: number, gap: number): number | null {
  const lexeme = lexemes[at];
  return lexeme?.kind === 'digits' && lexeme.raw.length <= longest && lexeme.gap <= gap ? Number(lexeme.raw) : null;
}
