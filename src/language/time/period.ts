/**
 * One unit of the calendar as words name it: a day, a month, a quarter, a year, or a part of one; perhaps without its
 * month or year, which the words around it may give.
 */
import { daysInMonth, isoDay } from './calendar.ts';
import type { Precision } from './when.ts';

export type Unit = 'day' | 'month' | 'quarter' | 'year';

/**
 * `first … last`: thirds in the loose sense (đầu, giữa, cuối); an `index` counts from 0; `opening` counts months from the
 * start of the year, `closing` from its end.
 */
export type Part =
  | { kind: 'first' | 'middle' | 'last' }
  | { kind: 'ten-days' | 'half' | 'week' | 'month'; index: number }
  | { kind: 'last-week' }
  | { kind: 'first-days' | 'last-days'; days: number }
  | { kind: 'opening' | 'closing'; months: number };

export interface Period {
  unit: Unit;
  /** Day of the month, month or quarter; unused for a year. */
  number: number;
  /** A day's month. */
  month?: number;
  year?: number;
  part?: Part;
}

export interface Span {
  from: string;
  to: string;
  precision: Precision;
  /** "đầu tháng", "cuối năm": the words draw no sharp edge. */
  vague: boolean;
}

/** Whether the words around a period must still give its year (and a day's month). */
export function lacksYear(period: Period): boolean {
  return period.year === undefined;
}

/** The days of a period, or null when it is not complete or the calendar has no such days. */
export function spanOf(period: Period): Span | null {
  const { unit, number, month, year, part } = period;
  if (year === undefined) return null;
  if (unit === 'day') return month === undefined ? null : days(year, month, number, number, 'day');
  if (unit === 'month') return part ? partOfMonth(year, number, part) : days(year, number, 1, 31, 'month');
  if (unit === 'quarter') return part ? partOfQuarter(year, number, part) : months(year, number * 3 - 2, 3, 'quarter');
  return part ? partOfYear(year, part) : months(year, 1, 12, 'year');
}

function days(year: number, month: number, first: number, last: number, precision: Precision, vague = false) {
  const from = isoDay(year, month, first);
  const to = isoDay(year, month, precision === 'day' ? last : Math.min(last, daysInMonth(year, month)));
  return from && to ? { from, to, precision, vague } : null;
}

function months(year: number, first: number, count: number, precision: Precision, vague = false): Span | null {
  const last = first + count - 1;
  const from = isoDay(year, first, 1);
  const to = isoDay(year, last, daysInMonth(year, last));
  return from && to ? { from, to, precision, vague } : null;
}

function partOfMonth(year: number, month: number, part: Part): Span | null {
  const end = daysInMonth(year, month);
  switch (part.kind) {
    case 'first':
      return days(year, month, 1, 10, 'ten-days', true);
    case 'middle':
      return days(year, month, 11, 20, 'ten-days', true);
    case 'last':
      return days(year, month, 21, 31, 'ten-days', true);
    case 'ten-days':
      return days(year, month, part.index * 10 + 1, part.index === 2 ? 31 : part.index * 10 + 10, 'ten-days');
    case 'half':
      return days(year, month, part.index * 15 + 1, part.index === 1 ? 31 : 15, 'half-month');
    case 'week':
      return part.index < 4 ? days(year, month, part.index * 7 + 1, part.index * 7 + 7, 'week') : null;
    case 'last-week':
      return days(year, month, end - 6, end, 'week');
    case 'first-days':
      return days(year, month, 1, part.days, 'day');
    case 'last-days':
      return days(year, month, end - part.days + 1, end, 'day');
    default:
      return null;
  }
}

function partOfQuarter(year: number, quarter: number, part: Part): Span | null {
  if (part.kind === 'month') return months(year, quarter * 3 - 2 + part.index, 1, 'month');
  const index = ['first', 'middle', 'last'].indexOf(part.kind);
  return index < 0 ? null : months(year, quarter * 3 - 2 + index, 1, 'month', true);
}

/** đầu năm and cuối năm are its first and last quarter, giữa năm the four months in its middle. */
function partOfYear(year: number, part: Part): Span | null {
  switch (part.kind) {
    case 'first':
      return months(year, 1, 3, 'quarter', true);
    case 'middle':
      return months(year, 5, 4, 'month', true);
    case 'last':
      return months(year, 10, 3, 'quarter', true);
    case 'half':
      return months(year, part.index * 6 + 1, 6, 'half-year');
    case 'opening':
      return months(year, 1, part.months, breadth(part.months));
    case 'first-days':
      return partOfMonth(year, 1, part);
    case 'last-days':
      return partOfMonth(year, 12, part);
    case 'closing':
      return months(year, 13 - part.months, part.months, breadth(part.months));
    default:
      return null;
  }
}

function breadth(count: number): Precision {
  return count === 6 ? 'half-year' : count === 3 ? 'quarter' : 'month';
}
