/**
 * A span -> words. `readWhen` reads them back as the same span.
 */
import { splitDay } from './calendar.ts';
import { formatDate } from './day.ts';
import { spanOf, type Period, type Span } from './period.ts';
import type { Precision, When } from './when.ts';

const QUARTERS = ['I', 'II', 'III', 'IV'];
const TEN_DAYS = ['thượng tuần', 'trung tuần', 'hạ tuần'];
const HALVES = ['nửa đầu', 'nửa cuối'];

/**
 * Official words for a span, in the breadth it was given in: `trước ngày 31/7/2024`, `trong tháng 3/2025`,
 * `từ tháng 5/2022 đến hết quý III/2023`, `dự kiến trung tuần tháng 4/2023`. What recurs or lasts is said in its own words.
 */
export function sayWhen(when: When): string {
  const { op, from, to, precision, words } = when;
  const first = when.fromPrecision ?? precision;
  const last = when.toPrecision ?? precision;
  if (op === 'before' && to) return `trước ${name(last, to, (span) => span.from === to)}`;
  if (op === 'by-end' && to) return `đến hết ${name(last, to, (span) => span.to === to)}`;
  if (op === 'from' && from) return `từ ${name(first, from, (span) => span.from === from)}`;
  if (!from || !to || op === 'recurring' || op === 'duration') return words;
  const one =
    first === last && op !== 'between' ? find(precision, from, (span) => span.from === from && span.to === to) : null;
  const end = when.endsBefore
    ? `trước ${name(last, to, (span) => span.from === to)}`
    : `hết ${name(last, to, (span) => span.to === to)}`;
  const ends = () => `từ ${name(first, from, (span) => span.from === from)} đến ${end}`;
  if (op === 'about') return `dự kiến ${one ?? ends()}`;
  return one === null ? ends() : op === 'in' ? `trong ${one}` : one;
}

/** The unit of this precision that fits, or the day itself. */
function name(precision: Precision, iso: string, fits: (span: Span) => boolean): string {
  return find(precision, iso, fits) ?? `ngày ${formatDate(iso)}`;
}

function find(precision: Precision, iso: string, fits: (span: Span) => boolean): string | null {
  const [year, month, day] = splitDay(iso) ?? [0, 0, 0];
  for (const [words, period] of units(precision, year, month, day)) {
    const span = spanOf(period);
    if (span && fits(span)) return words;
  }
  return null;
}

/** The units of a precision around a day, each with its words. */
function units(precision: Precision, year: number, month: number, day: number): [words: string, period: Period][] {
  const ofMonth = `tháng ${month}/${year}`;
  const inMonth = (part: Period['part']): Period => ({ unit: 'month', number: month, year, part });
  const inYear = (part?: Period['part']): Period => ({ unit: 'year', number: 0, year, part });
  switch (precision) {
    case 'day':
      return [[`ngày ${formatDate(isoOf(year, month, day))}`, { unit: 'day', number: day, month, year }]];
    case 'week':
      return [
        ...[0, 1, 2, 3].map((index): [string, Period] => [
          `tuần thứ ${index + 1} ${ofMonth}`,
          inMonth({ kind: 'week', index }),
        ]),
        [`tuần cuối ${ofMonth}`, inMonth({ kind: 'last-week' })],
      ];
    case 'ten-days':
      return TEN_DAYS.map((part, index) => [`${part} ${ofMonth}`, inMonth({ kind: 'ten-days', index })]);
    case 'half-month':
      return HALVES.map((part, index) => [`${part} ${ofMonth}`, inMonth({ kind: 'half', index })]);
    case 'month':
      return [[ofMonth, inMonth(undefined)], ...monthsOfYear([2, 4, 5, 7, 8, 9, 10, 11], year)];
    case 'quarter':
      return QUARTERS.map((quarter, index) => [`quý ${quarter}/${year}`, { unit: 'quarter', number: index + 1, year }]);
    case 'half-year':
      return monthsOfYear([6], year);
    case 'year':
      return [[`năm ${year}`, inYear()]];
  }
}

/** `9 tháng đầu năm 2025`, `6 tháng cuối năm 2025`. */
function monthsOfYear(counts: readonly number[], year: number): [string, Period][] {
  return counts.flatMap((months): [string, Period][] => [
    [`${months} tháng đầu năm ${year}`, { unit: 'year', number: 0, year, part: { kind: 'opening', months } }],
    [`${months} tháng cuối năm ${year}`, { unit: 'year', number: 0, year, part: { kind: 'closing', months } }],
  ]);
}

function isoOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
