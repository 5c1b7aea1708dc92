/** Success and reciprocal rank by class, against the floors. */
import type { LabelledQuery } from './queries.ts';

export interface Outcome extends LabelledQuery {
  /** Place of the first right page, from 1; 0 when it is not among the first twenty. */
  place: number;
  /** Milliseconds until the answer stood. */
  time: number;
}

export interface Score {
  kind: string;
  count: number;
  first: number;
  five: number;
  mrr: number;
}

const FLOORS: Record<string, number> = { numbers: 1, dates: 1, unaccented: 0.97, nfd: 0.97, tone: 0.97, names: 0.97 };
export const floorOf = (kind: string) => FLOORS[kind] ?? 0.9;

export function scoreBy(outcomes: readonly Outcome[]): Score[] {
  const of = (kind: string, group: readonly Outcome[]): Score => ({
    kind,
    count: group.length,
    first: share(group, ({ place }) => Number(place === 1)),
    five: share(group, ({ place }) => Number(place >= 1 && place <= 5)),
    mrr: share(group, ({ place }) => (place ? 1 / place : 0)),
  });
  const groups = [...Map.groupBy(outcomes, ({ kind }) => kind)];
  return [...groups.map(([kind, group]) => of(kind, group)), of('all', outcomes)];
}

function share<T>(items: readonly T[], worth: (item: T) => number): number {
  return items.reduce((sum, item) => sum + worth(item), 0) / Math.max(1, items.length);
}

/** @param part 0.95 for the time within which 95 % of the answers stood */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
