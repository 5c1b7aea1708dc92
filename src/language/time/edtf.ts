/**
 * A span in the Extended Date/Time Format (ISO 8601-2:2019, Library of Congress EDTF level 2).
 */
import { daysInMonth, splitDay } from './calendar.ts';
import type { Meaning, Precision } from './when.ts';

/** EDTF codes of the four quarters (33-36) and the two halves (40, 41) of a year. */
const FIRST_QUARTER = 33;
const FIRST_HALF = 40;

/**
 * `before` -> `../2024-07-31`, a quarter -> `2023-34`, `about` -> `2023-04-11~/2023-04-20~`; no day at all, or
 * several times -> null: a set of EDTF holds dates and no open ends, so each of `times` has one of its own.
 */
export function toEdtf(when: Meaning): string | null {
  const { op, from, to, precision } = when;
  if (op === 'recurring' || op === 'duration') return null;
  const mark = op === 'about' ? '~' : '';
  const unit = from !== undefined && to !== undefined ? wholeUnit(from, to, when) : null;
  if (unit !== null) return unit + mark;
  const first = when.fromPrecision ?? precision;
  const last = when.toPrecision ?? precision;
  const start = from === undefined ? '..' : edge(from, 'first', first, last) + mark;
  const end = to === undefined ? '..' : edge(to, op === 'before' ? 'first' : 'last', last, first) + mark;
  return from === undefined && to === undefined ? null : `${start}/${end}`;
}

/** The code of a span that is exactly one day, month, quarter, half or year, as its words said. */
function wholeUnit(from: string, to: string, { precision, fromPrecision }: Meaning): string | null {
  if (from === to) return from;
  const [year, month, day] = splitDay(from) ?? [0, 0, 0];
  const [endYear, endMonth, endDay] = splitDay(to) ?? [0, 0, 0];
  if (fromPrecision !== undefined || year !== endYear || day !== 1 || endDay !== daysInMonth(endYear, endMonth))
    return null;
  const count = endMonth - month + 1;
  if (precision === 'year' && count === 12) return String(year);
  if (precision === 'half-year' && count === 6 && month % 6 === 1) return `${year}-${FIRST_HALF + (month - 1) / 6}`;
  if (precision === 'quarter' && count === 3 && month % 3 === 1) return `${year}-${FIRST_QUARTER + (month - 1) / 3}`;
  return precision === 'month' && count === 1 ? from.slice(0, 7) : null;
}

/**
 * One end of an interval at its own precision. EDTF has no quarter inside an interval: beside a day it is written as a
 * day, else as a month.
 */
function edge(iso: string, side: 'first' | 'last', precision: Precision, other: Precision): string {
  const [year, month, day] = splitDay(iso) ?? [0, 0, 0];
  const whole = side === 'first' ? day === 1 : day === daysInMonth(year, month);
  const wholeYear = whole && month === (side === 'first' ? 1 : 12);
  if (precision === 'year' && wholeYear) return String(year);
  if (precision === 'month' && whole) return iso.slice(0, 7);
  const coarse = precision === 'quarter' || precision === 'half-year';
  return coarse && whole && !isFine(other) ? iso.slice(0, 7) : iso;
}

function isFine(precision: Precision): boolean {
  return ['day', 'week', 'ten-days', 'half-month'].includes(precision);
}
