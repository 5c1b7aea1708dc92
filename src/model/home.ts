/** What the home page picks from the corpus. Each list is bounded, so the page does not grow with the portal. */
import type { Corpus, Instrument, PlanRecord } from './corpus.ts';
import { derivedFrom } from './graph.ts';
import type { Term } from './schema.ts';
import { allDuties, dated, type DatedDuty } from './tasks.ts';

/** The latest deadlines of all, earliest first: the reader's browser picks those nearest to its own day. */
export function latestDuties(corpus: Corpus, limit = 20): DatedDuty[] {
  return dated(allDuties(corpus)).slice(-limit);
}

/** Plans by the term of their issue, the latest term first, the newest plans of each. */
export function plansByTerm(corpus: Corpus, limit = 8): { term: Term | undefined; plans: PlanRecord[] }[] {
  const day = (plan: PlanRecord) => plan.date?.value.to ?? plan.date?.value.from ?? '';
  return [...Map.groupBy(corpus.plans, (plan) => plan.term?.value)]
    .sort(([a = ''], [b = '']) => b.localeCompare(a))
    .map(([term, plans]) => ({
      term: term ? corpus.terms.get(term) : undefined,
      plans: plans.toSorted((a, b) => day(b).localeCompare(day(a)) || a.id.localeCompare(b.id)).slice(0, limit),
    }));
}

/** The documents that most others carry out or are based on. */
export function mostCarriedOut(corpus: Corpus, limit = 8): { node: Instrument; count: number }[] {
  return [...corpus.instruments.values()]
    .map((node) => ({ node, count: derivedFrom(corpus, node.id).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.node.id.localeCompare(b.node.id))
    .slice(0, limit);
}
