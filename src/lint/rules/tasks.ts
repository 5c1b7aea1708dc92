/**
 * A task points at the clause that assigns it, and its deadline is written in the plan's own words: those of that clause,
 * or of a paragraph beside it ("Thời gian thực hiện: …").
 */
import { fold } from '#language/fold.ts';
import { lacksYear, withYears } from '#model/plan-year.ts';
import { SLUG } from '#model/schema.ts';
import type { SourceFile } from '#model/source.ts';
import type { Finding, PlanFile, Raw, Rule } from '../issue.ts';
import { createSuggester } from '../suggest.ts';
import { isBeside, plainWords } from './beside.ts';

function check(source: SourceFile, list: readonly unknown[]): Finding[] {
  const anchors = new Map(source.clauses.map((clause) => [clause.anchor, clause]));
  const suggest = createSuggester(anchors.keys());
  const texts = source.clauses.map((clause) => ({ ...clause, words: fold(plainWords(clause.text)) }));
  return list.flatMap((item, index): Finding[] => {
    const { clause: found, when } = (item ?? {}) as Raw;
    if (typeof found !== 'string' || !SLUG.test(found)) return [];
    const at = (key: string) => ({ file: source.path, line: source.lineOf(['tasks', index, key]) });
    const clause = anchors.get(found);
    if (!clause) return [{ ...at('clause'), code: 'dangling-clause', args: { found, suggestion: suggest(found) } }];
    const beside = texts.filter((text) => isBeside(text, clause));
    if (typeof when !== 'string') return [];
    const wanted = fold(plainWords(when));
    if (beside.some((text) => text.words.includes(wanted))) return [];
    return [{ ...at('when'), code: 'when-not-in-text', args: { found: when, hint: found } }];
  });
}

/** Times that leave out their year in a plan that gives none. */
function yearless({ source, facts }: PlanFile): Finding[] {
  return withYears(facts.tasks ?? [], facts).flatMap((task, index): Finding[] => {
    if (!lacksYear(task)) return [];
    const place = { file: source.path, line: source.lineOf(['tasks', index, 'when']) };
    return [{ ...place, code: 'when-without-year', args: { found: task.when!.words } }];
  });
}

export const tasks: Rule = ({ files, plans }) => [
  ...plans.flatMap(yearless),
  ...files.flatMap(({ source, items }) => {
    const list = source.collection === 'plans' ? items[0]?.raw['tasks'] : undefined;
    // A body that cannot be read has no clauses to point at: that is told once.
    return Array.isArray(list) && source.clauses.length > 0 ? check(source, list) : [];
  }),
];
