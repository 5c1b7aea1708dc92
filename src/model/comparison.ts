/** Plans on one document side by side, deadline by deadline. */
import { perCorpus, type Corpus, type Instrument, type PlanRecord } from './corpus.ts';
import { referencesOf, referringTo } from './graph.ts';
import { dated, eventsOf, type DatedDuty } from './tasks.ts';
import { groupByTime, inTimelineOrder } from './timeline.ts';
import type { Relation } from './vocabulary.ts';

/** One column. */
export interface ComparedPlan {
  plan: PlanRecord;
  /** How the plan stands to the document. */
  relation: Relation;
  /** Duties with a day, and those without one, which a comparison by time cannot place. */
  timed: number;
  untimed: number;
}

/** A month, or what is broader than one; one cell for each plan, in the order of the plans. */
export interface ComparisonRow {
  time: string;
  cells: DatedDuty[][];
}

export interface Comparison {
  plans: ComparedPlan[];
  quarters: { name: string; rows: ComparisonRow[] }[];
  /** Plans that could stand here; more than `plans` where a page would grow without end. */
  total: number;
}

const COMPARED: readonly Relation[] = ['carries-out', 'based-on', 'cites'];

/** Each plan that carries out, is based on or cites a document, once, with the strongest relation; oldest first. */
function plansOn(corpus: Corpus, id: string): { id: string; relation: Relation }[] {
  const edges = referringTo(corpus, id).filter(
    ({ from, relation }) => from.kind === 'plan' && COMPARED.includes(relation),
  );
  return [...Map.groupBy(edges, ({ from }) => from.id)].map(([plan, held]) => ({
    id: plan,
    relation: COMPARED.find((relation) => held.some((edge) => edge.relation === relation))!,
  }));
}

/** The documents that two plans or more stand on. */
export const comparableDocuments = perCorpus((corpus): readonly Instrument[] =>
  [...corpus.instruments.values()].filter(({ kind, id }) => kind === 'document' && plansOn(corpus, id).length > 1),
);

/** Of the documents that a plan refers to those on which it can be compared, in the plan's own order. */
export function comparisonsOf(corpus: Corpus, plan: string): Instrument[] {
  const comparable = new Set(comparableDocuments(corpus));
  return [...new Set(referencesOf(corpus, plan).map(({ to }) => to))].filter((to) => comparable.has(to));
}

const planById = perCorpus(({ plans }) => new Map(plans.map((plan) => [plan.id, plan])));

/** The comparison on a document; of too many plans the latest. */
export function comparePlans(corpus: Corpus, id: string, limit = 12): Comparison {
  const all = plansOn(corpus, id);
  const columns = all.slice(-limit).map(({ id: plan, relation }) => {
    const record = planById(corpus).get(plan)!;
    return { plan: record, relation, duties: record.tasks.map((task) => ({ plan: record, task })) };
  });
  const years = groupByTime(inTimelineOrder(eventsOf(columns.flatMap(({ duties }) => duties))));
  return {
    plans: columns.map(({ plan, relation, duties }) => {
      const timed = dated(duties).length;
      return { plan, relation, timed, untimed: duties.length - timed };
    }),
    quarters: years.flatMap(({ year, groups, quarters }) =>
      [{ name: `Năm ${year}`, groups }, ...quarters]
        .filter(({ groups: held }) => held.length > 0)
        .map(({ name, groups: held }) => ({
          name,
          rows: held.map(({ name: time, duties }) => ({
            time,
            cells: columns.map(({ plan }) => duties.filter((duty) => duty.plan === plan)),
          })),
        })),
    ),
    total: all.length,
  };
}
