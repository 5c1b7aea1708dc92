/** Times that cannot all be kept: a step after its whole, a deadline before the plan's basis or after the one that it sets. */
import { formatDate, lastDay } from '#language/date.ts';
import { findMentions } from '#model/mentions.ts';
import { withYears } from '#model/plan-year.ts';
import type { Task } from '#model/schema.ts';
import type { Finding, LintContext, PlanFile, Rule } from '../issue.ts';
import { holdersOf, isNoted } from './beside.ts';

/** A task with an end, and its place in the list. */
interface Dated {
  task: Task;
  index: number;
  words: string;
  /** The last day on which it may be done, ISO. */
  last: string;
}

/** Relations to the documents that a plan rests on: it cannot ask for anything before them. */
const RESTS_ON = new Set(['carries-out', 'based-on']);

/** What is told of a piece of work may come after it. */
const FOLLOWS = new Set<Task['kind']>(['bao-cao', 'kiem-tra']);

function datedTasks({ facts }: PlanFile): Dated[] {
  return withYears(facts.tasks ?? [], facts).flatMap((task, index): Dated[] => {
    const last = task.when && task.when.op !== 'recurring' ? lastDay(task.when) : undefined;
    return last === undefined ? [] : [{ task, index, words: task.when!.words, last }];
  });
}

function at({ source }: PlanFile, { index }: Dated) {
  return { file: source.path, line: source.lineOf(['tasks', index, 'when']) };
}

/** A step that ends after the whole it belongs to: the clause that holds its clause sets an earlier end. */
function steps(plan: PlanFile): Finding[] {
  const clauses = new Map(plan.source.clauses.map((clause) => [clause.anchor, clause]));
  const tasks = datedTasks(plan);
  return tasks.flatMap((step): Finding[] => {
    if (FOLLOWS.has(step.task.kind)) return [];
    const holders = holdersOf(step.task.clause, clauses);
    const whole = tasks.find(
      ({ task, last }) => holders.includes(task.clause) && !FOLLOWS.has(task.kind) && last < step.last,
    );
    if (!whole || isNoted(plan.source, step.words, whole.words)) return [];
    const args = { found: step.words, at: step.task.clause, against: whole.words, where: whole.task.clause };
    return [{ code: 'step-after-whole', ...at(plan, step), args }];
  });
}

/** The clause that first names a document, if one does. */
function clauseCiting({ source, facts, references }: PlanFile, document: string): string | undefined {
  const declared = { number: facts.number?.value, references };
  return source.clauses.find(({ text, marks }) =>
    findMentions(text, declared, marks).some((mention) => mention.document === document),
  )?.anchor;
}

function bases(plan: PlanFile, { documents }: LintContext, plans: ReadonlyMap<string, PlanFile>): Finding[] {
  const tasks = datedTasks(plan);
  return plan.references.flatMap(({ document, relation, date }): Finding[] => {
    if (!document || !relation || !RESTS_ON.has(relation)) return [];
    const basis = plans.get(document);
    const day = date ?? documents.get(document)?.date?.value ?? basis?.facts.date?.value.from;
    const early = tasks.filter(({ last }) => day !== undefined && last < day);
    return [
      ...early.flatMap((found): Finding[] => {
        const against = formatDate(day!);
        if (isNoted(plan.source, found.words, against)) return [];
        const where = clauseCiting(plan, document);
        return [
          {
            code: 'deadline-before-basis',
            ...at(plan, found),
            args: { found: found.words, at: found.task.clause, against, where, hint: document },
          },
        ];
      }),
      ...(basis ? later(plan, tasks, basis) : []),
    ];
  });
}

/** Tasks of a derived plan that end after the latest task of their kind that its basis sets. */
function later(plan: PlanFile, tasks: readonly Dated[], basis: PlanFile): Finding[] {
  const set = Map.groupBy(datedTasks(basis), ({ task }) => task.kind);
  return tasks.flatMap((found): Finding[] => {
    const limit = set.get(found.task.kind)?.reduce((a, b) => (a.last >= b.last ? a : b));
    if (!limit || found.last <= limit.last || isNoted(plan.source, found.words, limit.words)) return [];
    const args = {
      found: found.words,
      at: found.task.clause,
      against: limit.words,
      where: limit.task.clause,
      hint: basis.source.id,
    };
    return [{ code: 'deadline-after-basis', ...at(plan, found), args }];
  });
}

export const order: Rule = (context) => {
  const plans = new Map(context.plans.map((plan) => [plan.source.id, plan]));
  return context.plans.flatMap((plan) => [...steps(plan), ...bases(plan, context, plans)]);
};
