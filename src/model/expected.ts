/** Documents that plans order others to make, and whether the portal has them yet. */
import { perCorpus, type Corpus, type Instrument, type PlanRecord } from './corpus.ts';
import type { Task } from './schema.ts';
import { allDuties } from './tasks.ts';

/** What is to be made: type and title as the plan gives them, and the document itself once it is linked. */
export type Expects = NonNullable<Task['expects']>;

export interface Expected {
  plan: PlanRecord;
  task: Task;
  expects: Expects;
}

/** The document that fulfils a task, when the plan names it and the portal has it. */
export function madeBy(corpus: Corpus, task: Task): Instrument | undefined {
  return corpus.instruments.get(task.expects?.document ?? '');
}

/** Documents that were ordered and are not linked, by plan and in the plan's own order. */
export const openExpected = perCorpus((corpus): readonly Expected[] =>
  allDuties(corpus).flatMap(({ plan, task }) =>
    task.expects && !madeBy(corpus, task) ? [{ plan, task, expects: task.expects }] : [],
  ),
);

const byLead = perCorpus((corpus) => {
  const rows = openExpected(corpus).flatMap((expected) =>
    [...new Set(expected.task.lead)].map((body) => ({ body, expected })),
  );
  return Map.groupBy(rows, ({ body }) => body);
});

const byPlan = perCorpus((corpus) => Map.groupBy(openExpected(corpus), ({ plan }) => plan.id));

/** Those that a plan orders. */
export function openIn(corpus: Corpus, plan: string): readonly Expected[] {
  return byPlan(corpus).get(plan) ?? [];
}

/** Those that a body is to make. */
export function openFrom(corpus: Corpus, body: string): readonly Expected[] {
  return (byLead(corpus).get(body) ?? []).map(({ expected }) => expected);
}
