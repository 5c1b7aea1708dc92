/** The tasks of a plan whose time ends on some day: what the checks of times compare. */
import { lastDay } from '#language/date.ts';
import { withYears } from '#model/plan-year.ts';
import type { Task } from '#model/schema.ts';
import type { Finding, PlanFile } from '../issue.ts';

/** A task with an end, and its place in the list. */
export interface Dated {
  task: Task;
  index: number;
  words: string;
  /** The last day on which it may be done, ISO. */
  last: string;
}

/** The tasks of a plan that end on some day; what comes round is never late. */
export function datedTasks({ facts }: PlanFile): Dated[] {
  return withYears(facts.tasks ?? [], facts).flatMap((task, index): Dated[] => {
    const last = task.when && task.when.op !== 'recurring' ? lastDay(task.when) : undefined;
    return last === undefined ? [] : [{ task, index, words: task.when!.words, last }];
  });
}

/** Where the time of a task is written. */
export function placeOf({ source }: PlanFile, { index }: Dated): Pick<Finding, 'file' | 'line'> {
  return { file: source.path, line: source.lineOf(['tasks', index, 'when']) };
}
