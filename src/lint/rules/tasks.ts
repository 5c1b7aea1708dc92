/**
 * A task points at the clause that assigns it, and its deadline is written in the plan's own words: those of that clause,
 * or of a paragraph beside it ("Thời gian thực hiện: …").
 */
import { fold } from '#language/fold.ts';
import type { Issue, Rule } from '../issue.ts';
import { suggest } from '../suggest.ts';

const words = (text: string) => fold(text.replace(/\*+/g, '')).replace(/\s+/g, ' ');

export const tasks: Rule = ({ files }) =>
  files.flatMap(({ source, items }): Issue[] => {
    const list = source.collection === 'plans' ? items[0]?.raw['tasks'] : undefined;
    if (!Array.isArray(list) || source.bodyFaults.length > 0) return [];
    const anchors = new Map(source.clauses.map((clause) => [clause.anchor, clause]));
    return (list as Record<string, unknown>[]).flatMap((task, index): Issue[] => {
      const found = String(task?.['clause'] ?? '');
      const clause = anchors.get(found);
      const place = { file: source.path, line: source.lineOf(['tasks', index, 'clause']) };
      if (!clause) {
        const suggestion = suggest(found, anchors.keys());
        return found ? [{ ...place, code: 'dangling-clause', severity: 'error', args: { found, suggestion } }] : [];
      }
      const when = task['when'];
      const near = source.clauses.filter(({ anchor, parent }) => anchor === found || anchor === clause.parent || parent === found || parent === clause.parent);
      if (typeof when !== 'string' || near.some(({ text }) => words(text).includes(words(when)))) return [];
      const line = source.lineOf(['tasks', index, 'when']);
      return [{ ...place, line, code: 'when-not-in-text', severity: 'warning', args: { found: when, hint: found } }];
    });
  });
