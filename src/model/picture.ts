/** The geometry of a term's overview: one band a plan, a bar for each span, a mark for each deadline. */
import type { PlanRecord } from './corpus.ts';
import type { DatedDuty } from './tasks.ts';
import { sortDay } from './timeline.ts';

/** Shares of the whole width, 0-100. */
export interface Bar {
  start: number;
  end: number;
  /** The deadline's words and what is due. */
  title: string;
  /** An end that the words leave open. */
  open?: 'start' | 'end';
}
export interface Band {
  plan: PlanRecord;
  bars: Bar[];
}
export interface Picture {
  years: { year: number; at: number }[];
  bands: Band[];
}

const DAY = 86_400_000;
const daysOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY;

/** Whole calendar years from the first day to the last; bands in the order of their first event. */
export function drawTerm(duties: readonly DatedDuty[]): Picture {
  const days = duties.flatMap(({ when }) => [when.from, when.to].filter((day) => day !== undefined)).sort();
  const first = Number((days[0] ?? '2000').slice(0, 4));
  const last = Number((days.at(-1) ?? '2000').slice(0, 4)) + 1;
  const start = daysOf(`${first}-01-01`);
  const length = daysOf(`${last}-01-01`) - start;
  const at = (day: string, end = 0) => Math.round(((daysOf(day) + end - start) / length) * 10_000) / 100;
  const bands = [...Map.groupBy(duties, ({ plan }) => plan)].map(([plan, held]) => ({
    plan,
    bars: held.map((duty): Bar => {
      const { from, to, words } = duty.when;
      const title = `${words}: ${duty.task.what}`;
      if (from && to) return { start: at(from), end: at(to, 1), title };
      const day = sortDay(duty);
      return { start: at(day), end: at(day, 1), title, open: from ? 'end' : 'start' };
    }),
  }));
  const years = Array.from({ length: last - first }, (_, index) => ({
    year: first + index,
    at: at(`${first + index}-01-01`),
  }));
  return { years, bands };
}
