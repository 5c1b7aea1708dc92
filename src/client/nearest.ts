/** Which deadlines stand nearest to a day. Apart from day.ts, so that pages without such a list do not load it. */
import type { NearDeadline } from '#model/home.ts';

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
