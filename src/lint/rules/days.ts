/** Days in the body that no calendar has: `ngày 31/4/2025`. What no one can keep is in no list of deadlines either. */
import { findImpossibleDays } from '#language/date.ts';
import type { Finding, PlanFile, Rule } from '../issue.ts';
import { isNoted } from './beside.ts';

function check({ source }: PlanFile): Finding[] {
  return source.clauses.flatMap(({ text, anchor, line }) =>
    findImpossibleDays(text).flatMap(({ text: found, start }): Finding[] => {
      if (isNoted(source, found)) return [];
      const below = text.slice(0, start).split('\n').length - 1;
      return [{ code: 'impossible-day', file: source.path, line: line + below, args: { found, at: anchor } }];
    }),
  );
}

export const days: Rule = ({ plans }) => plans.flatMap(check);
