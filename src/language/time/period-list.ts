/**
 * Periods side by side: `tháng 3, 4/2025`, `ngày 14 và 15/5/2025`, `từ ngày 15 đến 17/7`, `quý I - quý II năm 2024`.
 */
import type { Period } from './period.ts';
import { readPeriod } from './read-period.ts';
import { readEvery } from './recurrence.ts';
import { match, phrases, type Tokens } from './token.ts';
import type { Bare } from './unit.ts';

/** One period with the tokens that name it, end exclusive. */
export interface Item {
  period: Period;
  start: number;
  end: number;
}

export interface SpanEnd {
  last: Item;
  /** "đến trước …". */
  before: boolean;
}

/** A list is not longer: the days of a month. */
const LONGEST = 31;
const TO = phrases('- | đến | tới | cho đến | đến hết | tới hết | cho đến hết | đến khoảng | - hết');
const AND = phrases(', | và | , và | & | +');

/** A day without its month, which only a list, a span or "hằng tháng" may give. */
export function lacksMonth({ unit, month }: Period): boolean {
  return unit === 'day' && month === undefined;
}

/** One period with its place, or null. */
export function readItem(tokens: Tokens, at: number, bare: Bare): Item | null {
  const found = readPeriod(tokens, at, bare);
  return found && { period: found.period, start: at, end: found.next };
}

/** The end of `first - last`, `first đến hết last`, or null. */
export function readSpanEnd(tokens: Tokens, first: Item): SpanEnd | null {
  const to = joins(tokens, first.end) ? match(tokens, first.end, TO) : null;
  if (to === null) return null;
  const before = tokens[to]?.word === 'trước';
  const last = readItem(tokens, before ? to + 1 : to, first.period.unit);
  if (!last) return null;
  const recurs = lacksMonth(first.period) && readEvery(tokens, last.end) !== null;
  const whole = lacksMonth(last.period) ? recurs : datesSpan(tokens, first, last);
  return whole ? { last, before } : null;
}

/** A bare number may end a span only where it dates it: `tháng 3 - 4/2025`, not `tháng 3/2025 - 4 đồng chí`. */
function datesSpan(tokens: Tokens, first: Item, last: Item): boolean {
  if (!isBare(tokens, last) || last.period.year !== undefined) return true;
  if (first.period.year !== undefined) return false;
  if (last.period.unit === 'day' || tokens[first.end]!.word !== '-') return true;
  return isRoman(tokens, last) || closes(tokens, last.end);
}

/** A period with those that follow it after commas and "và"; empty when none begins at token `at`. */
export function readList(tokens: Tokens, at: number, bare: Bare): Item[] {
  const first = readItem(tokens, at, bare);
  if (!first) return [];
  const items = [first];
  for (
    let next = readNext(tokens, first, first);
    next && items.length < LONGEST;
    next = readNext(tokens, first, next)
  ) {
    items.push(next);
  }
  // Trailing bare numbers that nothing dates are counts of something else: "tháng 3, 4 hội nghị".
  while (items.length > 1 && tokens[at]!.word !== 'các' && !datesList(tokens, items.at(-1)!)) items.pop();
  return items;
}

function readNext(tokens: Tokens, first: Item, previous: Item): Item | null {
  const joint = joins(tokens, previous.end) ? match(tokens, previous.end, AND) : null;
  const item = joint === null ? null : readItem(tokens, joint, first.period.unit);
  if (!item || item.period.unit !== first.period.unit) return null;
  const bare = isBare(tokens, item);
  // After a comma a full date begins another sentence: "trước ngày 30/6/2025, ngày 15/7/2025 báo cáo".
  if (tokens[joint! - 1]!.word === ',' && previous.period.year !== undefined && !bare) return null;
  // "cuối năm 2024, 2025": the part holds for every year of the list.
  return first.period.part && bare ? { ...item, period: { ...item.period, part: first.period.part } } : item;
}

function datesList(tokens: Tokens, last: Item): boolean {
  if (tokens[last.start - 1]!.word === '+') return true;
  if (lacksMonth(last.period)) return readEvery(tokens, last.end) !== null;
  if (!isBare(tokens, last) || last.period.year !== undefined || last.period.unit === 'day') return true;
  return isRoman(tokens, last) || closes(tokens, last.end);
}

/** Nothing that the number could count follows: `Tháng 02 - 03:`. */
function closes(tokens: Tokens, at: number): boolean {
  const { word = '', gap = 3 } = tokens[at] ?? {};
  return gap > 1 || [',', ';', ':', '.', ')', '|'].includes(word);
}

/** Named by its number alone. */
function isBare(tokens: Tokens, { start }: Item): boolean {
  return /^(?:[0-9]+|[ivx]+)$/.test(tokens[start]?.word ?? '');
}

function isRoman(tokens: Tokens, { start }: Item): boolean {
  return /^[ivx]+$/.test(tokens[start]!.word);
}

/** A dash at the start of a line opens a list item, and an empty line ends the sentence. */
function joins(tokens: Tokens, at: number): boolean {
  const { word = '', gap = 3 } = tokens[at] ?? {};
  return gap < 2 || (gap === 2 && word !== '-');
}
