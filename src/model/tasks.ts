/** Who does what by when, across all plans. */
import { compareWhen, type When } from '#language/date.ts';
import { byId, perCorpus, type Corpus, type PlanRecord } from './corpus.ts';
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
export const allDuties = perCorpus((corpus): readonly Duty[] =>
  corpus.plans.flatMap((plan) => plan.tasks.map((task) => ({ plan, task }))),
);

/** Those with a time, earliest first; each carries its span. */
export function dated(duties: readonly Duty[]): DatedDuty[] {
  return duties
    .flatMap(({ plan, task }) =>
      task.when?.from || task.when?.to ? [{ plan, task, when: task.when as DatedDuty['when'] }] : [],
    )
    .sort((a, b) => compareWhen(a.when, b.when) || byId(a.plan, b.plan));
}

/** Whether a calendar of these duties would hold an event: an open end makes none. */
export function hasDeadline(duties: readonly Duty[]): boolean {
  return duties.some(({ task }) => task.when?.to !== undefined);
}

type Part = 'lead' | 'with' | 'reportsTo';

/** Duties by actor, for each part that an actor may have in one. */
const byActor = perCorpus((corpus) => {
  const index = (part: Part) => {
    const rows = allDuties(corpus).flatMap((duty) => [...new Set(duty.task[part])].map((actor) => ({ actor, duty })));
    return Map.groupBy(rows, ({ actor }) => actor);
  };
  return { lead: index('lead'), with: index('with'), reportsTo: index('reportsTo') };
});

/** What one body leads, joins and is reported to. Its committee and boards have entries of their own and answer for themselves. */
export function dutiesOf(corpus: Corpus, body: string): { leads: Duty[]; joins: Duty[]; hears: Duty[] } {
  const of = (part: Part) => (byActor(corpus)[part].get(body) ?? []).map(({ duty }) => duty);
  return { leads: of('lead'), joins: of('with'), hears: of('reportsTo') };
}

/** What stands in a body's calendar: what it leads or joins. */
export function calendarOf(corpus: Corpus, body: string): Duty[] {
  const { leads, joins } = dutiesOf(corpus, body);
  return [...leads, ...joins];
}
