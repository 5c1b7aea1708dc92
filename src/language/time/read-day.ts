/**
 * Words -> one day: `ngày 14/6/2024`, `30-5-2019`, `14.6.2024`, `2024-06-14`, `ngày 17 tháng 11 năm 2025`, `15/9`.
 */
import { isYear } from './calendar.ts';
import { skipClock, skipWeekday } from './clock.ts';
import { readDayNumber, readDigits, readMonthNumber } from './numeral.ts';
import { match, phrases, skip, type Tokens } from './token.ts';
import { matchUnit, readNamedYear, readYearOf, type Bare, type FoundPeriod } from './unit.ts';

const TO = phrases('đến | tới | đến ngày | đến hết | đến hết ngày');
const EARLY = phrases('mùng | mồng');
/** "không quá 1/2 ngày", "quá 1/2 tổng số phiếu" are fractions. */
const COUNTED = phrases('ngày | tháng | buổi | giờ | số | tổng | thời gian');

/** The day that begins at token `at`, perhaps with an hour and a weekday before it, or null. */
export function readDay(tokens: Tokens, start: number, bare: Bare): FoundPeriod | null {
  const weekday = skipWeekday(tokens, skipClock(tokens, start));
  const named = matchUnit(tokens, weekday, 'ngày');
  const at = skip(tokens, named ?? weekday, EARLY);
  const introduced = at !== start;
  const numeric = readNumericDay(tokens, at, introduced, bare);
  if (numeric) return numeric;
  const day = introduced ? readDayNumber(tokens, at) : readDigits(tokens, at, 2);
  if (!day || day.value < 1 || day.value > 31) return null;
  const month = tokens[day.next]?.word === 'tháng' ? readMonthNumber(tokens, day.next + 1) : null;
  if (month) {
    const year = readYearOf(tokens, month.next);
    return {
      period: { unit: 'day', number: day.value, month: month.value, year: year?.value },
      next: year?.next ?? month.next,
    };
  }
  // A day alone ("ngày 15 đến …"): whoever reads the list or span must give its month.
  const allowed = named !== null || at > weekday || bare === 'day' || bare === 'date';
  return allowed ? { period: { unit: 'day', number: day.value }, next: day.next } : null;
}

function readNumericDay(tokens: Tokens, at: number, introduced: boolean, bare: Bare): FoundPeriod | null {
  const first = readDigits(tokens, at, 4);
  const separator = tokens[at + 1]?.word ?? '';
  if (!first || !['/', '-', '.'].includes(separator)) return null;
  const isFull = tokens[at + 3]?.word === separator;
  // Stray spaces around points and dashes are sentences and spans, unless all three figures are there.
  if (separator !== '/' && tokens[at + 1]!.gap !== 0 && !isFull) return null;
  if (isYear(first.value)) return isFull && separator === '-' ? readIsoDay(tokens, at, first.value) : null;
  const day = readDigits(tokens, at, 2);
  const month = readDigits(tokens, at + 2, 2);
  if (!day || !month) return null;
  const period = { unit: 'day', number: day.value, month: month.value } as const;
  const year = isFull ? readDigits(tokens, at + 4, 4) : null;
  if (year && isYear(year.value)) return { period: { ...period, year: year.value }, next: year.next };
  return isDayAndMonth(tokens, at, month.value, introduced, bare) ? withNamedYear(tokens, period, at + 3) : null;
}

function readIsoDay(tokens: Tokens, at: number, year: number): FoundPeriod | null {
  const month = readDigits(tokens, at + 2, 2);
  const day = readDigits(tokens, at + 4, 2);
  return month && day && { period: { unit: 'day', number: day.value, month: month.value, year }, next: day.next };
}

/** `15/9` after a word that asks for a day; `ngày 15-9`, `ngày 10.9`, but not the two days of `ngày 10-11 tháng 5`. */
function isDayAndMonth(tokens: Tokens, at: number, month: number, introduced: boolean, bare: Bare): boolean {
  const next = tokens[at + 3]?.word;
  if (month > 12 || next === '/' || match(tokens, at + 3, COUNTED) !== null) return false;
  if (tokens[at + 1]!.word === '/') return introduced || bare === 'day' || bare === 'date';
  if (bare === 'date' && opensSpan(tokens, at)) return true;
  return introduced && tokens[at + 2]!.gap === 0 && next !== 'tháng';
}

/** `từ 18.3 đến 20.3.2025`: the full date at the end shows what the first figures are. */
function opensSpan(tokens: Tokens, at: number): boolean {
  const to = match(tokens, at + 3, TO);
  const last = to === null ? null : readNumericDay(tokens, to, true, 'nothing');
  return last?.period.year !== undefined;
}

function withNamedYear(tokens: Tokens, period: FoundPeriod['period'], at: number): FoundPeriod {
  const named = readNamedYear(tokens, at);
  return { period: { ...period, year: named?.value }, next: named?.next ?? at };
}
