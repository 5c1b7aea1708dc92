/**
 * A time phrase -> the spans that it means: years and months that its parts share are handed round, the plan's own
 * year fills what is left, impossible days and spans that end before they begin are refused.
 */
import { nextDay, splitDay } from './calendar.ts';
import { lacksYear, spanOf, type Period, type Span } from './period.ts';
import type { TimePhrase } from './time-phrase.ts';
import { finer, type Meaning, type WhenContext } from './when.ts';

/** A span with the tokens that say it, end exclusive: of the phrase, or of one member of its list. */
export interface Resolved {
  when: Meaning;
  start: number;
  end: number;
}

/** The spans of a phrase: one, or one for each member of a list with holes (`trước ngày 15/6 và 15/12/2025`). */
export function resolve(phrase: TimePhrase, context: WhenContext): Resolved[] | null {
  const { op, items, start, end } = phrase;
  if (op === 'recurring' || op === 'duration') return [{ when: { op, precision: 'day' }, start, end }];
  const shared = share(
    items.map(({ period }) => period),
    op === 'span',
  );
  const inferred = shared.some(lacksYear);
  const spans = inferYears(shared, context.year).map(spanOf);
  if (!spans.every((span) => span !== null)) return null;
  const whens = op === 'span' ? [between(spans[0]!, spans[1]!, phrase)] : listed(spans, phrase);
  if (!whens.every((when) => when !== null)) return null;
  return whens.map((when, index) => ({
    when: inferred ? { ...when, inferredYear: true } : when,
    // The first member keeps the operator's words, the last those behind the phrase.
    start: index === 0 ? start : items[index]!.start,
    end: index === whens.length - 1 ? end : items[index]!.end,
  }));
}

/**
 * As `resolve`; a year that is inferred is the next one where the plan's own would be over before the plan was made: for a
 * deadline always, for any other time when it would be over for long. "Ngày 26/4" in a plan of the 30th tells of the past.
 */
export function resolveFrom(phrase: TimePhrase, { year, since }: WhenContext): Resolved[] | null {
  const resolved = resolve(phrase, { year });
  const isLate = ({ when }: Resolved) =>
    when.inferredYear && since !== undefined && isOverBy(OPEN_START.has(phrase.op) ? 0 : LONG_OVER, when, since);
  return resolved?.some(isLate) && year !== undefined ? resolve(phrase, { year: year + 1 }) : resolved;
}

const OPEN_START = new Set<TimePhrase['op']>(['before', 'by-end']);
/** In months. */
const LONG_OVER = 6;

/** Whether a span ends before a day, in a month that lies so many months before the day's. */
function isOverBy(months: number, { from, to }: Meaning, day: string): boolean {
  const end = to ?? from;
  if (end === undefined || end >= day) return false;
  const [year, month] = splitDay(end) ?? [0, 0];
  const [nowYear, nowMonth] = splitDay(day) ?? [0, 0];
  return (nowYear - year) * 12 + nowMonth - month >= months;
}

/** Hands a year or month said once to those without one: first back (`3 đến 9/2021`), then on (`15/3/2025 đến 20/4`). */
function share(periods: readonly Period[], isSpan: boolean): Period[] {
  const result = periods.map((period) => ({ ...period }));
  for (let at = result.length - 2; at >= 0; at -= 1) {
    const [period, next] = [result[at]!, result[at + 1]!];
    period.month ??= next.month;
    if (!lacksYear(period) || next.year === undefined) continue;
    period.year = next.year - (isSpan && position(period) > endPosition(next) ? 1 : 0);
  }
  for (let at = 1; at < result.length; at += 1) {
    const [previous, period] = [result[at - 1]!, result[at]!];
    if (!lacksYear(period) || previous.year === undefined) continue;
    period.year = previous.year + (endPosition(period) < position(previous) ? 1 : 0);
  }
  return result;
}

/** The plan's year; past December it goes on in the next one: `từ tháng 11 đến tháng 2`. */
function inferYears(periods: readonly Period[], year: number | undefined): readonly Period[] {
  if (year === undefined) return periods;
  let carry = year;
  return periods.map((period, at) => {
    if (!lacksYear(period)) return period;
    if (at > 0 && endPosition(period) < position(periods[at - 1]!)) carry += 1;
    return { ...period, year: carry };
  });
}

/** Where in its year a period stands, as month and day. */
function position({ unit, number, month = 0 }: Period): number {
  if (unit === 'day') return month * 100 + number;
  if (unit === 'month') return number * 100;
  return unit === 'quarter' ? (number * 3 - 2) * 100 : 0;
}

/** Its last day there: `từ ngày 22/9 đến hết tháng 9` does not end before it begins. */
function endPosition(period: Period): number {
  if (period.unit === 'day') return position(period);
  return period.unit === 'year' ? 12_99 : position(period) + (period.unit === 'quarter' ? 2_99 : 99);
}

function between(first: Span, last: Span, { about, endsBefore }: TimePhrase): Meaning | null {
  const to = endsBefore ? last.from : last.to;
  if (to < first.from) return null;
  const toPrecision = endsBefore && last.from !== last.to ? 'day' : last.precision;
  const ends = first.precision === toPrecision ? {} : { fromPrecision: first.precision, toPrecision };
  return {
    op: about ? 'about' : 'between',
    from: first.from,
    to,
    precision: finer(first.precision, toPrecision),
    ...ends,
    ...(endsBefore && { endsBefore: true as const }),
  };
}

function listed(spans: readonly Span[], phrase: TimePhrase): (Meaning | null)[] {
  const touching = spans.every((span, at) => at === 0 || nextDay(spans[at - 1]!.to) === span.from);
  if (phrase.op !== 'at' || spans.length === 1 || !touching) return spans.map((span) => single(span, phrase));
  const about = phrase.about || spans.some(({ vague }) => vague);
  return [between(spans[0]!, spans.at(-1)!, { ...phrase, about })];
}

function single({ from, to, precision, vague }: Span, { op, about }: TimePhrase): Meaning | null {
  if (op === 'before') return { op, to: from, precision };
  if (op === 'by-end') return { op, to, precision };
  if (op === 'from') return { op, from, precision };
  if (op === 'after') {
    const day = nextDay(to);
    // The days after the fourth week of a month are no week.
    return day === null ? null : { op: 'from', from: day, precision: precision === 'week' ? 'day' : precision };
  }
  if (about || vague) return { op: 'about', from, to, precision };
  // "3 ngày đầu tháng 10": days of a month that have no name of their own.
  if (precision === 'day') return { op: from === to ? 'on' : 'between', from, to, precision };
  return { op: 'in', from, to, precision };
}
