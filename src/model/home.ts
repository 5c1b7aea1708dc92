/** What the home page picks from the corpus. Each list is bounded, so the page does not grow with the portal. */
import { byId, inOrder, type Corpus, type Instrument, type PlanRecord } from './corpus.ts';
import { derivedFrom } from './graph.ts';
import type { Term } from './schema.ts';
import { allDuties, dated, type DatedDuty } from './tasks.ts';
import { sortDay } from './timeline.ts';

/**
 * Deadlines around the day on which the portal was last edited, earliest first: a quarter of them before it, the rest
 * after. The build has no clock; the reader's browser picks those nearest to its own day.
 */
export function latestDuties(corpus: Corpus, limit = 20): DatedDuty[] {
  const duties = dated(allDuties(corpus));
  const edited = corpus.plans.reduce((latest, { updated }) => (updated > latest ? updated : latest), '');
  const next = duties.findIndex((duty) => sortDay(duty) >= edited);
  const start = (next < 0 ? duties.length : next) - Math.floor(limit / 4);
  const first = Math.max(0, Math.min(start, duties.length - limit));
  return duties.slice(first, first + limit);
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
