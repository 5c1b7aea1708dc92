/**
 * Words for a part of a month, quarter or year, before the name of the whole: `trung tuần`, `cuối`, `6 tháng đầu`,
 * `tuần thứ hai của`.
 */
import { readDayNumber, readDigits, readWritten } from './numeral.ts';
import type { Part } from './period.ts';
import { match, phrases, skip, type Tokens } from './token.ts';

export interface FoundPart {
  part: Part;
  /** Index of the first token after it. */
  next: number;
}

const PARTS = (
  [
    ['thượng tuần', { kind: 'ten-days', index: 0 }],
    ['trung tuần', { kind: 'ten-days', index: 1 }],
    ['hạ tuần', { kind: 'ten-days', index: 2 }],
    ['nửa đầu', { kind: 'half', index: 0 }],
    ['nửa cuối | nửa sau', { kind: 'half', index: 1 }],
    ['tuần đầu | tuần đầu tiên', { kind: 'week', index: 0 }],
    ['tuần cuối | tuần cuối cùng', { kind: 'last-week' }],
    ['đầu | những ngày đầu', { kind: 'first' }],
    ['giữa', { kind: 'middle' }],
    ['cuối | những ngày cuối', { kind: 'last' }],
  ] satisfies [string, Part][]
).map(([words, part]) => ({ words: phrases(words), part }));

const WEEK = phrases('tuần | tuần thứ');
const OPENING = phrases('tháng đầu | ngày đầu');
const CLOSING = phrases('tháng cuối | ngày cuối');
const MONTH_OF_QUARTER = (['tháng đầu', 'tháng giữa', 'tháng cuối'] as const).map((words) => phrases(words));
const QUARTER = phrases('quý | của quý');
const OF = phrases('của | trong');

/** The part that begins at token `at`, with the "của" behind it, or null. */
export function readPart(tokens: Tokens, at: number): FoundPart | null {
  const found =
    readCounted(tokens, at) ?? readMonthOfQuarter(tokens, at) ?? readWeek(tokens, at) ?? readNamed(tokens, at);
  const sharp = found && !['first', 'middle', 'last'].includes(found.part.kind);
  return found && { ...found, next: sharp ? skip(tokens, found.next, OF) : found.next };
}

function readNamed(tokens: Tokens, at: number): FoundPart | null {
  for (const { words, part } of PARTS) {
    const next = match(tokens, at, words);
    if (next !== null) return { part, next };
  }
  return null;
}

/** `6 tháng đầu` of a year, `10 ngày đầu`, `15 ngày cuối` and `3 ngày đầu` of a month. */
function readCounted(tokens: Tokens, at: number): FoundPart | null {
  const count = readDigits(tokens, at, 2) ?? readWritten(tokens, at);
  const opening = count && match(tokens, count.next, OPENING);
  const next = opening ?? (count && match(tokens, count.next, CLOSING));
  if (!count || next === null) return null;
  const first = opening !== null;
  if (tokens[count.next]!.word === 'tháng') {
    const months = count.value;
    return months > 0 && months < 12 ? { part: { kind: first ? 'opening' : 'closing', months }, next } : null;
  }
  if (count.value === 10) return { part: { kind: 'ten-days', index: first ? 0 : 2 }, next };
  if (count.value === 15) return { part: { kind: 'half', index: first ? 0 : 1 }, next };
  const days = count.value;
  return days > 0 && days < 28 ? { part: { kind: first ? 'first-days' : 'last-days', days }, next } : null;
}

/** `tháng cuối quý I`: only before a quarter. */
function readMonthOfQuarter(tokens: Tokens, at: number): FoundPart | null {
  const index = MONTH_OF_QUARTER.findIndex((words) => match(tokens, at, words) !== null);
  return index >= 0 && match(tokens, at + 2, QUARTER) !== null
    ? { part: { kind: 'month', index }, next: at + 2 }
    : null;
}

/** `tuần thứ hai`, `tuần thứ nhất`, `tuần 3`: the weeks of a month begin on its days 1, 8, 15 and 22. */
function readWeek(tokens: Tokens, at: number): FoundPart | null {
  const named = match(tokens, at, WEEK);
  if (named === null) return null;
  const first = tokens[named]?.word === 'nhất';
  const ordinal = first ? { value: 1, next: named + 1 } : readDayNumber(tokens, named);
  return ordinal && ordinal.value <= 4
    ? { part: { kind: 'week', index: ordinal.value - 1 }, next: ordinal.next }
    : null;
}
