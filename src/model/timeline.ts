/** The events of a term, in order: year, quarter, month. */
import type { Corpus, PlanRecord } from './corpus.ts';
import { dated, type DatedDuty } from './tasks.ts';

export interface TimelineMonth {
  /** 1-12, or `null` for what spans several months of the quarter or more. */
  month: number | null;
  duties: DatedDuty[];
}
export interface TimelineQuarter {
  quarter: 1 | 2 | 3 | 4;
  months: TimelineMonth[];
}
export interface TimelineYear {
  year: number;
  quarters: TimelineQuarter[];
}

/** The plans that a term's page shows: issued in the term, or preparing its congress. */
export function plansOfTerm(corpus: Corpus, term: string): { issued: PlanRecord[]; preparing: PlanRecord[] } {
  return {
    issued: corpus.plans.filter((plan) => plan.term?.value === term),
    preparing: corpus.plans.filter((plan) => plan.prepares.includes(term)),
  };
}

/** The dated duties of a term's plans, each once, in order. */
export function dutiesOfTerm(corpus: Corpus, term: string): DatedDuty[] {
  const { issued, preparing } = plansOfTerm(corpus, term);
  const plans = [...new Set([...issued, ...preparing])];
  return dated(plans.flatMap((plan) => plan.tasks.map((task) => ({ plan, task }))));
}

/** `Quý II năm 2024`. */
export function quarterName(year: number, quarter: number): string {
  return `Quý ${['I', 'II', 'III', 'IV'][quarter - 1]} năm ${year}`;
}

function groupBy<K, T>(items: readonly T[], key: (item: T) => K): [K, T[]][] {
  return [...Map.groupBy(items, key)];
}

/** The day at which an event stands: its last day, or its first when the end is open. ISO 8601. */
export function sortDay({ when }: DatedDuty): string {
  return (when.to ?? when.from)!;
}

/** Groups duties that are already in order. A span inside one month stands in that month, a longer one in its quarter. */
export function groupByTime(duties: readonly DatedDuty[]): TimelineYear[] {
  const monthOf = (duty: DatedDuty) => {
    const month = sortDay(duty).slice(0, 7);
    const whole = !duty.when.from || !duty.when.to || duty.when.from.slice(0, 7) === month;
    return whole ? Number(month.slice(5)) : null;
  };
  return groupBy(duties, (duty) => Number(sortDay(duty).slice(0, 4))).map(([year, inYear]) => ({
    year,
    quarters: groupBy(inYear, (duty) => Math.ceil(Number(sortDay(duty).slice(5, 7)) / 3) as 1 | 2 | 3 | 4).map(
      ([quarter, inQuarter]) => ({
        quarter,
        months: groupBy(inQuarter, monthOf)
          .map(([month, inMonth]) => ({ month, duties: inMonth }))
          .sort((a, b) => (a.month ?? 0) - (b.month ?? 0)),
      }),
    ),
  }));
}
