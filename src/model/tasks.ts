/** Who does what by when, across all plans. */
import { compareWhen, type When } from '#language/date.ts';
import type { Corpus, PlanRecord } from './corpus.ts';
import type { Task } from './schema.ts';

export interface Duty {
  plan: PlanRecord;
  task: Task;
}

/** A duty whose time is known, however roughly. */
export interface DatedDuty extends Duty {
  when: When & ({ from: string } | { to: string });
}

/** All duties of all plans. */
export function allDuties(corpus: Corpus): Duty[] {
  return corpus.plans.flatMap((plan) => plan.tasks.map((task) => ({ plan, task })));
}

function isDated(duty: Duty): duty is DatedDuty & { task: { when: When } } {
  return Boolean(duty.task.when?.from ?? duty.task.when?.to);
}

/** Those with a time, earliest first; each carries its span. */
export function dated(duties: readonly Duty[]): DatedDuty[] {
  return duties
    .filter(isDated)
    .map(({ plan, task }) => ({ plan, task, when: task.when as DatedDuty['when'] }))
    .sort((a, b) => compareWhen(a.when, b.when) || a.plan.id.localeCompare(b.plan.id));
}

/** What one body leads, joins and is reported to. A body also answers for its own committee and boards by their own entries only. */
export function dutiesOf(corpus: Corpus, body: string): { leads: Duty[]; joins: Duty[]; hears: Duty[] } {
  const duties = allDuties(corpus);
  return {
    leads: duties.filter(({ task }) => task.lead.includes(body)),
    joins: duties.filter(({ task }) => task.with.includes(body)),
    hears: duties.filter(({ task }) => task.reportsTo.includes(body)),
  };
}
