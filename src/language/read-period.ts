/**
 * Words -> one period: `ngày 14/6/2024`, `tháng 3 năm 2025`, `Quý II/2023`, `trung tuần tháng 4`, `6 tháng đầu năm 2025`.
 */
import { isYear } from './calendar.ts';
import { skipClock, skipWeekday } from './clock.ts';
import { readDayNumber, readDigits, readMonthNumber, readQuarterNumber, readWritten, readYearNumber } from './numeral.ts';
import type { Part, Period, Unit } from './period.ts';
import { matchPhrase, type Token } from './token.ts';

export interface FoundPeriod {
  period: Period;
  /** Index of the first token after it. */
  next: number;
}

/**
 * What may stand without its unit word: after "trước", "từ", "đến" a date (`date`); in a list or span the unit of its
 * neighbour (`tháng 3, 4/2025`; `từ ngày 15 đến 17/7`).
 */
export type Bare = Unit | 'date' | 'nothing';

type Reader = (tokens: readonly Token[], at: number, bare: Bare) => FoundPeriod | null;

/** The period that begins at token `at`, or null. */
export const readPeriod: Reader = (tokens, at, bare) => {
  for (const reader of [readPart, readDay, readMonth, readQuarter, readYear]) {
    const found = reader(tokens, at, bare);
    if (found && isWhole(tokens, found.next)) return found;
  }
  return null;
};

/** Whether a number ends here: `05/2020/NĐ-CP`, `12-HD/BTCTW`, `3,5` and `30%` go on. */
function isWhole(tokens: readonly Token[], next: number): boolean {
  const mark = tokens[next];
  const after = tokens[next + 1];
  if (!mark || mark.gap !== 0) return mark?.word !== '%';
  const glued = after?.gap === 0;
  if (mark.word === '/') return !glued;
  if (mark.word === '-') return !glued || /^[0-9]/.test(after.word);
  if (mark.word === '.') return !glued || !/^[0-9]/.test(after.word);
  return mark.word !== '%' && !/^[0-9]/.test(mark.word);
}

/** "các ngày 8, 9/5", "trong hai tháng 3 và 4/2024": a list follows. */
function matchUnit(tokens: readonly Token[], at: number, unit: string): number | null {
  const counts = ['các', 'hai', '2', '02', 'ba', '3', '03'].map((count) => `${count} ${unit}`);
  const listed = matchPhrase(tokens, at, counts);
  if (listed === null) return matchPhrase(tokens, at, [unit]);
  const isList = tokens.slice(listed, listed + 4).some(({ word }) => [',', 'và', '-'].includes(word));
  return isList || tokens[at]!.word === 'các' ? listed : null;
}

const readDay: Reader = (tokens, start, bare) => {
  const weekday = skipWeekday(tokens, skipClock(tokens, start));
  const named = matchUnit(tokens, weekday, 'ngày') ?? matchPhrase(tokens, weekday, ['mùng', 'mồng']);
  const at = named === null ? weekday : (matchPhrase(tokens, named, ['mùng', 'mồng']) ?? named);
  const introduced = named !== null || weekday !== start;
  const numeric = readNumericDay(tokens, at, introduced, bare);
  if (numeric) return numeric;
  const day = introduced ? readDayNumber(tokens, at) : readDigits(tokens, at, 2);
  if (!day || day.value < 1 || day.value > 31) return null;
  const month = tokens[day.next]?.word === 'tháng' ? readMonthNumber(tokens, day.next + 1) : null;
  if (month) {
    const year = readYearOf(tokens, month.next);
    const period: Period = { unit: 'day', number: day.value, month: month.value, ...(year && { year: year.value }) };
    return { period, next: year?.next ?? month.next };
  }
  // A day alone ("ngày 15 đến …"): whoever reads the list or span must give its month.
  return named !== null || bare === 'day' || bare === 'date' ? { period: { unit: 'day', number: day.value }, next: day.next } : null;
};

/** `14/6/2024`, `30-5-2019`, `14.6.2024`, `2024-06-14`, `15/9`. */
function readNumericDay(tokens: readonly Token[], at: number, introduced: boolean, bare: Bare): FoundPeriod | null {
  const iso = readDigits(tokens, at, 4);
  const separator = tokens[at + 1]?.word ?? '';
  if (!iso || !['/', '-', '.'].includes(separator)) return null;
  if (separator !== '/' && tokens[at + 1]?.gap !== 0 && tokens[at + 3]?.word !== separator) return null;
  if (isYear(iso.value) && separator !== '.' && tokens[at + 3]?.word === separator) {
    const month = readDigits(tokens, at + 2, 2);
    const day = readDigits(tokens, at + 4, 2);
    return month && day
      ? { period: { unit: 'day', number: day.value, month: month.value, year: iso.value }, next: at + 5 }
      : null;
  }
  const day = readDigits(tokens, at, 2);
  const month = readDigits(tokens, at + 2, 2);
  if (!day || !month) return null;
  const period: Period = { unit: 'day', number: day.value, month: month.value };
  const year = readDigits(tokens, at + 4, 4);
  if (tokens[at + 3]?.word === separator && year && isYear(year.value)) {
    return { period: { ...period, year: year.value }, next: at + 5 };
  }
  if (month.value > 12 || tokens[at + 3]?.word === '/') return null;
  // "ngày 15-9", "ngày 10.9"; but "ngày 10-11 tháng 5" is two days.
  const allowed = introduced || (separator === '/' && (bare === 'day' || bare === 'date'));
  if (!allowed || (separator !== '/' && (tokens[at + 2]?.gap !== 0 || tokens[at + 3]?.word === 'tháng'))) return null;
  const named = tokens[at + 3]?.word === '/' ? null : readNamedYear(tokens, at + 3);
  return { period: { ...period, ...(named && { year: named.value }) }, next: named?.next ?? at + 3 };
}

const readMonth: Reader = (tokens, at, bare) => {
  const short = tokens[at]?.word === 't' && tokens[at + 1]?.gap === 0;
  const named = matchUnit(tokens, at, 'tháng') ?? (short ? at + 1 : null);
  const month = named === null ? readDigits(tokens, at, 2) : readMonthNumber(tokens, named);
  if (!month || month.value < 1 || month.value > 12) return null;
  const year = readYearOf(tokens, month.next);
  const complete = year !== null && tokens[month.next]?.word === '/';
  const allowed = short ? complete : named !== null || bare === 'month' || (bare !== 'nothing' && complete);
  if (!allowed) return null;
  return { period: { unit: 'month', number: month.value, ...(year && { year: year.value }) }, next: year?.next ?? month.next };
};

const readQuarter: Reader = (tokens, at, bare) => {
  const named = matchPhrase(tokens, at, ['quý', 'các quý']);
  if (named === null && bare !== 'quarter') return null;
  const quarter = readQuarterNumber(tokens, named ?? at);
  if (!quarter) return null;
  const year = readYearOf(tokens, quarter.next);
  const period: Period = { unit: 'quarter', number: quarter.value, ...(year && { year: year.value }) };
  return { period, next: year?.next ?? quarter.next };
};

const readYear: Reader = (tokens, at, bare) => {
  const named = matchPhrase(tokens, at, ['năm', 'các năm']);
  if (named === null && bare !== 'year') return null;
  const year = readYearNumber(tokens, named ?? at);
  return year && { period: { unit: 'year', number: 0, year: year.value }, next: year.next };
};

/** A year behind a month or quarter: `/2025`, `-2025`, ` năm 2025`, `, năm 2025`, `(năm 2025)`, ` 2025`. */
function readYearOf(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const mark = tokens[at]?.word ?? '';
  const glued = mark === '/' || mark === '-' || (mark === '.' && tokens[at + 1]?.gap === 0);
  const year = readDigits(tokens, glued ? at + 1 : at, 4);
  if (year && isYear(year.value)) return year;
  return readNamedYear(tokens, at);
}

function readNamedYear(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const named = matchPhrase(tokens, at, ['năm', ', năm', 'của năm', '( năm', '/ năm']);
  if (named === null) return null;
  const year = readYearNumber(tokens, named);
  if (!year) return null;
  return tokens[named - 2]?.word === '(' && tokens[year.next]?.word === ')' ? { ...year, next: year.next + 1 } : year;
}

const PARTS: readonly [phrase: string, part: Part][] = [
  ['thượng tuần', { kind: 'ten-days', index: 0 }],
  ['trung tuần', { kind: 'ten-days', index: 1 }],
  ['hạ tuần', { kind: 'ten-days', index: 2 }],
  ['nửa đầu', { kind: 'half', index: 0 }],
  ['nửa cuối', { kind: 'half', index: 1 }],
  ['nửa sau', { kind: 'half', index: 1 }],
  ['tuần đầu', { kind: 'week', index: 0 }],
  ['tuần đầu tiên', { kind: 'week', index: 0 }],
  ['tuần cuối', { kind: 'last-week' }],
  ['tuần cuối cùng', { kind: 'last-week' }],
  ['đầu', { kind: 'first' }],
  ['những ngày đầu', { kind: 'first' }],
  ['giữa', { kind: 'middle' }],
  ['cuối', { kind: 'last' }],
  ['những ngày cuối', { kind: 'last' }],
];

/** `trung tuần tháng 4/2023`, `cuối năm 2024`, `tuần thứ hai của tháng 5`, `6 tháng đầu năm 2025`, `tháng cuối quý I`. */
const readPart: Reader = (tokens, at) => {
  const head = readPartHead(tokens, at);
  if (!head) return null;
  const next = ['của', 'trong'].includes(tokens[head.next]?.word ?? '') ? head.next + 1 : head.next;
  const whole = readMonth(tokens, next, 'nothing') ?? readQuarter(tokens, next, 'nothing') ?? readYear(tokens, next, 'nothing');
  if (whole) return { period: { ...whole.period, part: head.part }, next: whole.next };
  // "6 tháng đầu năm", "cuối năm nay": the plan's own year.
  if (tokens[next]?.word !== 'năm' || readDigits(tokens, next + 1, 4)) return null;
  if (['học', 'tài', 'ngân'].includes(tokens[next + 1]?.word ?? '')) return null;
  const named = matchPhrase(tokens, next, ['năm', 'năm nay', 'năm này'])!;
  return { period: { unit: 'year', number: 0, part: head.part }, next: named };
};

function readPartHead(tokens: readonly Token[], at: number): { part: Part; next: number } | null {
  const count = readDigits(tokens, at, 2) ?? readWritten(tokens, at);
  if (count) return readCountedPart(tokens, count.value, count.next);
  if (tokens[at]?.word === 'tháng') {
    const index = ['đầu', 'giữa', 'cuối'].indexOf(tokens[at + 1]?.word ?? '');
    const ofQuarter = matchPhrase(tokens, at + 2, ['quý', 'của quý']) !== null;
    return index >= 0 && ofQuarter ? { part: { kind: 'month', index }, next: at + 2 } : null;
  }
  if (tokens[at]?.word === 'tuần') {
    const ordinal = matchPhrase(tokens, at, ['tuần', 'tuần thứ'])!;
    const week = tokens[ordinal]?.word === 'nhất' ? { value: 1, next: ordinal + 1 } : readDayNumber(tokens, ordinal);
    if (week && week.value <= 4) return { part: { kind: 'week', index: week.value - 1 }, next: week.next };
  }
  const phrase = PARTS.map(([words, part]) => ({ next: matchPhrase(tokens, at, [words]), part }))
    .filter((found): found is { next: number; part: Part } => found.next !== null)
    .sort((a, b) => b.next - a.next)[0];
  return phrase ?? null;
}

/** `6 tháng đầu` of a year, `10 ngày đầu` of a month. */
function readCountedPart(tokens: readonly Token[], count: number, at: number): { part: Part; next: number } | null {
  const edge = tokens[at + 1]?.word;
  if (edge !== 'đầu' && edge !== 'cuối') return null;
  const opens = edge === 'đầu';
  if (tokens[at]?.word === 'tháng' && count < 12) return { part: { kind: opens ? 'opening' : 'closing', months: count }, next: at + 2 };
  if (tokens[at]?.word !== 'ngày') return null;
  if (count === 10) return { part: { kind: 'ten-days', index: opens ? 0 : 2 }, next: at + 2 };
  return count === 15 ? { part: { kind: 'half', index: opens ? 0 : 1 }, next: at + 2 } : null;
}
