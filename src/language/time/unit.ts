/**
 * The words around a period's number: its unit before it, its year behind it.
 */
import { isYear } from './calendar.ts';
import { readDigits, readYearNumber, type Numeral } from './numeral.ts';
import type { Period, Unit } from './period.ts';
import { match, phrases, type Tokens } from './token.ts';

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

type Named = 'ngày' | 'tháng' | 'quý' | 'năm';

const ALONE = { ngày: phrases('ngày'), tháng: phrases('tháng'), quý: phrases('quý'), năm: phrases('năm') };
/** "các ngày 8, 9/5", "trong hai tháng 3 và 4/2024": a list must follow. */
const COUNTED = { ngày: counted('ngày'), tháng: counted('tháng'), quý: counted('quý'), năm: counted('năm') };
const JOINT = phrases(', | và | -');
const YEAR = phrases('năm | , năm | của năm | ( năm | / năm');

function counted(unit: Named) {
  return phrases(['các', 'hai', '2', '02', 'ba', '3', '03'].map((count) => `${count} ${unit}`).join(' | '));
}

/** The index after `ngày`, `các ngày`, `hai tháng`, or null. */
export function matchUnit(tokens: Tokens, at: number, unit: Named): number | null {
  const alone = match(tokens, at, ALONE[unit]);
  if (alone !== null) return alone;
  const listed = match(tokens, at, COUNTED[unit]);
  if (listed === null) return null;
  const isList = [1, 2, 3].some((ahead) => match(tokens, listed + ahead, JOINT) !== null);
  return isList || tokens[at]!.word === 'các' ? listed : null;
}

/** A year behind a month or quarter: `/2025`, `-2025`, ` năm 2025`, `, năm 2025`, `(năm 2025)`, ` 2025`. */
export function readYearOf(tokens: Tokens, at: number): Numeral | null {
  const mark = tokens[at]?.word ?? '';
  const glued = mark === '/' || mark === '-' || (mark === '.' && tokens[at + 1]?.gap === 0);
  const year = readDigits(tokens, glued ? at + 1 : at, 4);
  return year && isYear(year.value) ? year : readNamedYear(tokens, at);
}

/** ` năm 2025`, `, năm 2025`, `(năm 2025)`. */
export function readNamedYear(tokens: Tokens, at: number): Numeral | null {
  const named = match(tokens, at, YEAR);
  const year = named === null ? null : readYearNumber(tokens, named);
  if (!year) return null;
  return tokens[at]!.word === '(' && tokens[year.next]?.word === ')' ? { ...year, next: year.next + 1 } : year;
}
