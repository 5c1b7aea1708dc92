/** A deadline before the date of a document that the plan rests on, or after the one that such a plan sets. */
import { formatDate } from '#language/date.ts';
import { findMentions } from '#model/mentions.ts';
import type { Finding, LintContext, PlanFile, Rule } from '../issue.ts';
import { isNoted } from './beside.ts';
import { datedTasks, placeOf, type Dated } from './dated.ts';

/** Relations to the documents that a plan rests on: it cannot ask for anything before them. */
const RESTS_ON = new Set(['carries-out', 'based-on']);

/** The clause that first names a document, if one does. */
function clauseCiting({ source, facts, references }: PlanFile, document: string): string | undefined {
  const declared = { number: facts.number?.value, references };
  return source.clauses.find(({ text, marks }) =>
    findMentions(text, declared, marks).some((mention) => mention.document === document),
  )?.anchor;
}

function check(plan: PlanFile, { documents }: LintContext, plans: ReadonlyMap<string, PlanFile>): Finding[] {
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
            ...placeOf(plan, found),
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
    return [{ code: 'deadline-after-basis', ...placeOf(plan, found), args }];
  });
}

export const bases: Rule = (context) => {
  const plans = new Map(context.plans.map((plan) => [plan.source.id, plan]));
  return context.plans.flatMap((plan) => check(plan, context, plans));
};
