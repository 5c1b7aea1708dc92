/** What the home page picks from the corpus. Each list is bounded, so the page does not grow with the portal. */
import { lastDay } from '#language/date.ts';
import { byId, inOrder, perCorpus, planName, type Corpus, type Instrument, type PlanRecord } from './corpus.ts';
import { derivedFrom } from './graph.ts';
import type { Paths } from './paths.ts';
import type { Term } from './schema.ts';
import { allDuties, eventsOf, type DatedDuty } from './tasks.ts';

/** One deadline as the home page shows it. */
export interface NearDeadline {
  /** The plan's own words; a year that they leave out is said to be worked out. */
  words: string;
  from?: string;
  last?: string;
  what: string;
  /** Address of the clause. */
  href: string;
  plan: string;
}

/** The day for which a deadline is looked for: the last on which it can be met, or the first of what has no end. */
function nearDay({ when }: DatedDuty): string {
  return (lastDay(when) ?? when.from)!;
}

/** All deadlines by that day. */
const byNearDay = perCorpus((corpus): readonly DatedDuty[] =>
  eventsOf(allDuties(corpus))
    .map((duty) => ({ duty, day: nearDay(duty) }))
    .sort((a, b) => inOrder(a.day, b.day))
    .map(({ duty }) => duty),
);

/** The day on which the portal was last edited: the only one that the build knows. ISO 8601; empty without plans. */
export function lastEdited(corpus: Corpus): string {
  return corpus.plans.reduce((latest, { updated }) => (updated > latest ? updated : latest), '');
}

/** The most deadlines that the home page shows. */
export const NEAREST = 6;

/** The deadlines from a day on, the nearest first; when none is left, the last ones before it, the nearest first. */
export function nearestDuties(corpus: Corpus, day: string, limit = NEAREST): DatedDuty[] {
  const duties = byNearDay(corpus);
  const next = duties.findIndex((duty) => nearDay(duty) >= day);
  return next < 0 ? duties.slice(-limit).reverse() : duties.slice(next, next + limit);
}

/**
 * What a browser needs to do the same for its reader's own day: for each month with deadlines (`2026-11`) at most `limit`
 * of each day, so that neither a month nor the list of months grows with the portal.
 */
export const deadlinesByMonth = perCorpus((corpus): ReadonlyMap<string, readonly DatedDuty[]> => {
  const days = [...Map.groupBy(byNearDay(corpus), nearDay).values()].flatMap((held) => held.slice(0, NEAREST));
  return Map.groupBy(days, (duty) => nearDay(duty).slice(0, 7));
});

export function toNearDeadline({ plan, task, when }: DatedDuty, paths: Paths): NearDeadline {
  return {
    words: when.inferredYear ? `${when.words} (năm ${nearDay({ plan, task, when }).slice(0, 4)}, suy ra)` : when.words,
    from: when.from,
    last: lastDay(when),
    what: task.what,
    href: paths.plan(plan.id, task.clause),
    plan: planName(plan),
  };
}

/** Plans by the term of their issue, the latest term first, the newest plans of each; those of no known term last. */
export function plansByTerm(corpus: Corpus, limit = 8): { term: Term | undefined; plans: PlanRecord[] }[] {
  const dayOf = ({ date }: PlanRecord) => date?.value.to ?? date?.value.from ?? '';
  const startOf = (term: Term | undefined) => term?.from.from ?? term?.from.to ?? '';
  return [...Map.groupBy(corpus.plans, ({ term }) => corpus.terms.get(term?.value ?? ''))]
    .map(([term, plans]) => ({
      term,
      plans: plans.toSorted((a, b) => inOrder(dayOf(b), dayOf(a)) || byId(a, b)).slice(0, limit),
    }))
    .sort((a, b) => inOrder(startOf(b.term), startOf(a.term)));
}

/** The documents that most others carry out or are based on. */
export function mostCarriedOut(corpus: Corpus, limit = 8): { node: Instrument; count: number }[] {
  return [...corpus.instruments.values()]
    .map((node) => ({ node, count: derivedFrom(corpus, node.id).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || byId(a.node, b.node))
    .slice(0, limit);
}
