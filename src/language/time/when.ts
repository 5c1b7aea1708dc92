/**
 * A time in a plan's own words, with the span of days that it means.
 */

import { previousDay } from './calendar.ts';

/** How fine the words are. A span keeps the breadth of its words: `Quý II năm 2023` is a quarter, not its last day. */
export type Precision = 'day' | 'week' | 'ten-days' | 'half-month' | 'month' | 'quarter' | 'half-year' | 'year';

export type WhenOp = 'on' | 'before' | 'by-end' | 'in' | 'from' | 'between' | 'about' | 'recurring' | 'duration';

export interface When {
  /** The words as the plan has them, in NFC. They are what a reader sees; the rest is for sorting and export. */
  words: string;
  op: WhenOp;
  /** First day, ISO, inclusive. Absent when the span is open at its start. */
  from?: string;
  /**
   * Last day, ISO, inclusive; absent when the span is open at its end. Of `before` X it is the first day of X: the
   * place to sort it at, never to be shown as "đến hết ngày X".
   */
  to?: string;
  /** Of a span with two unlike ends: the finer one. */
  precision: Precision;
  /** Of a span with two unlike ends: each end's own precision. */
  fromPrecision?: Precision;
  toPrecision?: Precision;
  /** Of `between`: its end is "trước X", and `to` is X, as with `before`. */
  endsBefore?: true;
  /** The words give no year: it was taken from the plan. */
  inferredYear?: boolean;
  /**
   * Of words that name several times with days between them (`cuối năm 2024, 2025`): each of them, earliest first. The
   * whole recurs from the first one's start to the last one's end; what is done or drawn at a time asks `timesOf`.
   */
  times?: Meaning[];
}

/** What words mean, without the words. */
export type Meaning = Omit<When, 'words'>;

/** What readers of time words know beside the words, for dates without a year. */
export interface WhenContext {
  /** The plan's own year. */
  year?: number;
  /** A day that the plan cannot be older than, ISO: what would be over by then is of the next year. */
  since?: string;
}

/** The times that words name, earliest first, each with the words: the several of a list with holes, else the one. */
export function timesOf(when: When): When[] {
  return when.times?.map((time) => ({ words: when.words, ...time })) ?? [when];
}

/** Precisions from fine to coarse. */
export const PRECISIONS = [
  'day',
  'week',
  'ten-days',
  'half-month',
  'month',
  'quarter',
  'half-year',
  'year',
] as const satisfies readonly Precision[];

/** The finer of two precisions: `('day', 'quarter')` -> `'day'`. */
export function finer(a: Precision, b: Precision): Precision {
  return PRECISIONS.indexOf(a) <= PRECISIONS.indexOf(b) ? a : b;
}

/**
 * The last day on which a time still runs, ISO; absent when it has no end. `trước ngày 31/7/2024` is sorted at the 31st
 * and met by the 30th.
 */
export function lastDay({ op, to, endsBefore }: Pick<When, 'op' | 'to' | 'endsBefore'>): string | undefined {
  if (to === undefined) return undefined;
  return op === 'before' || endsBefore ? (previousDay(to) ?? undefined) : to;
}

/**
 * Total order for sorting: by the day a span ends on, else the day it starts on; ties by start, an open start first.
 * Times without any day (recurring, durations) come last, by their words. Returns a negative number, 0 or a positive number.
 */
export function compareWhen(a: When, b: When): number {
  return compareMeanings(a, b) || order(a.words, b.words);
}

/** As `compareWhen`, of times without words. */
export function compareMeanings(a: Meaning, b: Meaning): number {
  const byDay = order(a.to ?? a.from ?? '~', b.to ?? b.from ?? '~');
  if (byDay !== 0) return byDay;
  const byStart = order(a.from ?? '', b.from ?? '');
  return byStart !== 0 ? byStart : order(a.to ?? '~', b.to ?? '~');
}

/** Code unit order: the same on every machine, whatever its locale. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
