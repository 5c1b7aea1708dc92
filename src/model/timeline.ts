/** The events of a term in order: year, quarter, month. Each stands at its true breadth. */
import { compareWhen, type When } from '#language/date.ts';
import { byId, inOrder, type Corpus, type PlanRecord } from './corpus.ts';
import { eventsOf, type DatedDuty } from './tasks.ts';

/** Where an event stands. `quarter` and `month` are 0 for what is broader than one of them. */
export interface Period {
  year: number;
  quarter: number;
  month: number;
  /** `across`: begins in an earlier year; `whole`: the words name this very period; `part`: several months of it. */
  spread: 'across' | 'whole' | 'part';
}

export interface TimelineGroup {
  name: string;
  duties: DatedDuty[];
}
export interface TimelineQuarter {
  name: string;
  groups: TimelineGroup[];
}
export interface TimelineYear {
  year: number;
  /** The page before this one ends in the same year. */
  continued: boolean;
  /** Broader than a quarter. */
  groups: TimelineGroup[];
  quarters: TimelineQuarter[];
}

const SPREADS = ['across', 'whole', 'part'] as const;
const FINER_THAN_QUARTER = new Set(['day', 'week', 'ten-days', 'half-month', 'month']);

/** The day at which an event is sorted: its last day, or its first when the end is open. ISO 8601. */
export function sortDay({ when }: DatedDuty): string {
  return (when.to ?? when.from)!;
}

/**
 * A span stands in the one month, quarter or year that holds it, else in the year of its end. An open end says nothing
 * about breadth: `trước quý III/2024` is as broad as the quarter that it names.
 */
export function periodOf(when: DatedDuty['when']): Period {
  const known = (when.to ?? when.from)!;
  const [year, month] = [Number(known.slice(0, 4)), Number(known.slice(5, 7))];
  const quarter = Math.ceil(month / 3);
  const inMonth: Period = { year, quarter, month, spread: 'whole' };
  const inQuarter: Period = { ...inMonth, month: 0 };
  const inYear: Period = { ...inQuarter, quarter: 0 };
  if (!when.from || !when.to) {
    if (FINER_THAN_QUARTER.has(when.precision)) return inMonth;
    return when.precision === 'quarter' ? inQuarter : inYear;
  }
  const [fromYear, fromMonth] = [Number(when.from.slice(0, 4)), Number(when.from.slice(5, 7))];
  if (fromYear !== year) return { ...inYear, spread: 'across' };
  if (fromMonth === month) return inMonth;
  // The words must name the period and not months that happen to fill it, and mean all of it: "đầu năm" does not.
  const whole = (breadth: string, months: number) => when.precision === breadth && month - fromMonth === months - 1;
  if (Math.ceil(fromMonth / 3) !== quarter) return { ...inYear, spread: whole('year', 12) ? 'whole' : 'part' };
  return { ...inQuarter, spread: whole('quarter', 3) ? 'whole' : 'part' };
}

/** `tháng 7/2024`, `quý II năm 2024`, `năm 2024`: the period alone, for the middle of a sentence. */
export function periodName({ year, quarter, month }: Pick<Period, 'year' | 'quarter' | 'month'>): string {
  if (month > 0) return `tháng ${month}/${year}`;
  return quarter > 0 ? `quý ${['I', 'II', 'III', 'IV'][quarter - 1]} năm ${year}` : `năm ${year}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The heading of a group inside its year or quarter. */
function groupName(period: Period): string {
  if (period.month > 0) return capital(periodName(period));
  if (period.spread === 'across') return 'Kéo dài từ năm trước';
  const within = period.quarter > 0 ? 'trong quý' : `trong năm ${period.year}`;
  return period.spread === 'part' ? `Kéo dài nhiều tháng ${within}` : capital(within);
}

function comparePeriods(a: Period, b: Period): number {
  const spread = ({ spread: one }: Period) => SPREADS.indexOf(one);
  return a.year - b.year || a.quarter - b.quarter || a.month - b.month || spread(a) - spread(b);
}

/** Broad before fine: what a year holds as a whole, then its quarters, each with what it holds as a whole, then months. */
export function inTimelineOrder(duties: readonly DatedDuty[]): DatedDuty[] {
  return duties
    .map((duty) => ({ duty, period: periodOf(duty.when) }))
    .sort((a, b) => {
      const byPeriod = comparePeriods(a.period, b.period) || compareWhen(a.duty.when as When, b.duty.when as When);
      return byPeriod || byId(a.duty.plan, b.duty.plan) || inOrder(a.duty.task.clause, b.duty.task.clause);
    })
    .map(({ duty }) => duty);
}

/** Groups duties that are in timeline order; `before` is the duty that the page before this one ends with. */
export function groupByTime(duties: readonly DatedDuty[], before?: DatedDuty): TimelineYear[] {
  const rows = duties.map((duty) => ({ duty, period: periodOf(duty.when) }));
  type Row = (typeof rows)[number];
  const groups = (held: readonly Row[]): TimelineGroup[] =>
    [...Map.groupBy(held, ({ period }) => groupName(period))].map(([name, inGroup]) => ({
      name,
      duties: inGroup.map(({ duty }) => duty),
    }));
  const last = before && periodOf(before.when).year;
  return [...Map.groupBy(rows, ({ period }) => period.year)].map(([year, inYear]) => {
    const quarters = Map.groupBy(inYear, ({ period }) => period.quarter);
    return {
      year,
      continued: year === last,
      groups: groups(quarters.get(0) ?? []),
      quarters: [...quarters]
        .filter(([quarter]) => quarter > 0)
        .map(([quarter, held]) => ({ name: capital(periodName({ year, quarter, month: 0 })), groups: groups(held) })),
    };
  });
}

/** The plans that a term's page shows: issued in the term, or preparing its congress. */
export function plansOfTerm(corpus: Corpus, term: string): { issued: PlanRecord[]; preparing: PlanRecord[] } {
  return {
    issued: corpus.plans.filter((plan) => plan.term?.value === term),
    preparing: corpus.plans.filter((plan) => plan.prepares.includes(term)),
  };
}

/** The events of a term's plans, each once, in timeline order. */
export function dutiesOfTerm(corpus: Corpus, term: string): DatedDuty[] {
  const { issued, preparing } = plansOfTerm(corpus, term);
  const plans = [...new Set([...issued, ...preparing])];
  return inTimelineOrder(eventsOf(plans.flatMap((plan) => plan.tasks.map((task) => ({ plan, task })))));
}
