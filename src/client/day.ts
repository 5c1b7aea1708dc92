/** What the reader's own day says of deadlines. The built pages make no such claim. Days are ISO 8601. */
import type { NearDeadline } from '#model/home.ts';

/** Today in the reader's own time zone. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export type State = 'past' | 'current' | 'begun' | 'coming';

/**
 * `from` is the first day and `last` the last on which the duty can still be done: of `trước ngày 31/7/2024` it is the
 * 30th. What has no end is never past, and nobody knows whether it is still running: it has begun.
 */
export function stateOf({ from, last }: { from?: string; last?: string }, day: string): State {
  if (last && last < day) return 'past';
  if (from && from > day) return 'coming';
  return last ? 'current' : 'begun';
}

type FetchMonth = (month: string) => Promise<readonly NearDeadline[]>;

/**
 * The deadlines from `day` on, the nearest first; when none is left, the last ones before it, the nearest first (as
 * nearestDuties in model/home.ts does for the build). Asks for as few months as it can.
 * @param months with deadlines, `2026-11`, in order
 */
export async function nearest(day: string, months: readonly string[], limit: number, fetchMonth: FetchMonth) {
  const dayOf = ({ last, from }: NearDeadline) => (last ?? from)!;
  const month = day.slice(0, 7);
  const rows: NearDeadline[] = [];
  for (const one of months.filter((other) => other >= month)) {
    if (rows.length < limit) rows.push(...(await fetchMonth(one)).filter((deadline) => dayOf(deadline) >= day));
  }
  const coming = rows.length > 0;
  for (const one of coming ? [] : months.filter((other) => other <= month).reverse()) {
    if (rows.length < limit)
      rows.push(...(await fetchMonth(one)).filter((deadline) => dayOf(deadline) < day).reverse());
  }
  return { coming, rows: rows.slice(0, limit) };
}

/** Whether rows that were the nearest ones on the day `built` still are. `days` are theirs, in their order. */
export function stillNearest(days: readonly string[], built: string, day: string): boolean {
  if (built > day) return false;
  const pastThen = days.every((one) => one < built);
  return pastThen || days.every((one) => one >= day);
}
