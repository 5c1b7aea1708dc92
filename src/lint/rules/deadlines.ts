/** Every time that the body sets is held by a task: readers look for deadlines in the tasks, the calendars know no others. */
import { findMilestones } from '#language/date.ts';
import { fold } from '#language/fold.ts';
import { yearOf } from '#model/plan-year.ts';
import type { Task } from '#model/schema.ts';
import type { Finding, PlanFile, Rule } from '../issue.ts';
import { isBeside, isNoted, plainWords } from './beside.ts';

/** Clauses stand apart like paragraphs, so that no time runs from one into the next. */
const GAP = '\n\n';

function check({ source, facts }: PlanFile): Finding[] {
  const { clauses } = source;
  const anchors = new Map(clauses.map((clause) => [clause.anchor, clause]));
  const starts: number[] = [];
  let length = 0;
  for (const { text } of clauses) {
    starts.push(length);
    length += text.length + GAP.length;
  }
  const body = clauses.map(({ text }) => text).join(GAP);
  const found = findMilestones(body, yearOf(facts));
  const whole = fold(plainWords(body));
  // Words that stand nowhere in the body are told of by themselves: mended, they hold this time.
  const isMiscopied = ({ when, clause }: Task, anchor: string) =>
    clause === anchor && when !== undefined && !whole.includes(fold(plainWords(when.words)));
  return found.flatMap(({ text, start, op }): Finding[] => {
    // How long a meeting lasts is no time to be late for.
    if (op === 'duration') return [];
    const index = starts.findLastIndex((first) => first <= start);
    const clause = clauses[index]!;
    const words = fold(plainWords(text));
    const holds = ({ when, clause: of }: Task) => {
      const held = when && fold(plainWords(when.words));
      const near = anchors.get(of);
      return held && near && isBeside(near, clause) && (held.includes(words) || words.includes(held));
    };
    if (facts.tasks?.some((task) => holds(task) || isMiscopied(task, clause.anchor)) || isNoted(source, text))
      return [];
    const below = clause.text.slice(0, start - starts[index]!).split('\n').length - 1;
    const example = `  - what: …\n    kind: khac\n    when: ${text.replace(/\*+/g, '').replace(/\s+/g, ' ')}\n    clause: ${clause.anchor}`;
    const args = { found: text, at: clause.anchor, example };
    return [{ code: 'deadline-without-task', file: source.path, line: clause.line + below, args }];
  });
}

export const deadlines: Rule = ({ plans }) =>
  // Tasks that cannot be read are told of by themselves.
  plans.flatMap((plan) => (plan.facts.tasks && plan.source.clauses.length > 0 ? check(plan) : []));
