/** Who does what by when, across all plans. */
import { compareWhen, timesOf, type When } from '#language/date.ts';
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

/** One time of a duty: what stands in a timeline, a picture, a calendar. */
export interface DutyEvent extends DatedDuty {
  /** Which of the duty's times it is, from 0. */
  nth: number;
}

/** All duties of all plans. */
export const allDuties = perCorpus((corpus): readonly Duty[] =>
  corpus.plans.flatMap((plan) => plan.tasks.map((task) => ({ plan, task }))),
);

const hasDay = (when: When): when is DatedDuty['when'] => when.from !== undefined || when.to !== undefined;

/** Every time of duties, earliest first: a duty whose words name several times is an event at each. */
export function eventsOf(duties: readonly Duty[]): DutyEvent[] {
  return duties
    .flatMap(({ plan, task }) => {
      const times = task.when ? timesOf(task.when).filter(hasDay) : [];
      return times.map((when, nth) => ({ plan, task, when, nth }));
    })
    .sort((a, b) => compareWhen(a.when, b.when) || byId(a.plan, b.plan));
}

/** The duties with a time, each once and with its whole span, at the place of its first time. */
export function dated(duties: readonly Duty[]): DatedDuty[] {
  return eventsOf(duties)
    .filter(({ nth }) => nth === 0)
    .map(({ plan, task }) => ({ plan, task, when: task.when as DatedDuty['when'] }));
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
