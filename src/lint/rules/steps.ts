/** A step that ends after the whole it belongs to: the clause that holds or introduces its clause sets an earlier end. */
import type { Task } from '#model/schema.ts';
import type { Finding, PlanFile, Rule } from '../issue.ts';
import { holdersOf, isNoted } from './beside.ts';
import { datedTasks, placeOf } from './dated.ts';

/** What is told of a piece of work may come after it. */
const FOLLOWS = new Set<Task['kind']>(['bao-cao', 'kiem-tra']);
/** What goes along with a piece of work, and may go on after it. */
const GOES_ALONG = new Set<Task['kind']>([...FOLLOWS, 'tuyen-truyen']);

function check(plan: PlanFile): Finding[] {
  const clauses = new Map(plan.source.clauses.map((clause) => [clause.anchor, clause]));
  const tasks = datedTasks(plan);
  return tasks.flatMap((step): Finding[] => {
    if (GOES_ALONG.has(step.task.kind)) return [];
    const holders = holdersOf(step.task.clause, clauses);
    const whole = tasks.find(
      ({ task, last }) => holders.includes(task.clause) && !FOLLOWS.has(task.kind) && last < step.last,
    );
    if (!whole || isNoted(plan.source, step.words, whole.words)) return [];
    const args = { found: step.words, at: step.task.clause, against: whole.words, where: whole.task.clause };
    return [{ code: 'step-after-whole', ...placeOf(plan, step), args }];
  });
}

export const steps: Rule = ({ plans }) => plans.flatMap(check);
