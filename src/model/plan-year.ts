/** Times of tasks that leave out their year take the plan's own, and say that it was inferred. */
import { readWhen, type WhenContext } from '#language/date.ts';
import type { PlanData, Task } from './schema.ts';

type Facts = Partial<Pick<PlanData, 'title' | 'date'>>;

/**
 * The year that a plan is for: that of its date, when all of the date lies in one year; else the one year that its title
 * names (`… năm 2024`). `since` is the first day on which it can have been issued.
 */
export function yearOf({ title = '', date }: Facts): WhenContext {
  const { from, to } = date?.value ?? {};
  const [first, last] = [(from ?? to)?.slice(0, 4), (to ?? from)?.slice(0, 4)];
  const named = new Set(
    [...title.matchAll(/(?<!(?:đến|tới|hết|từ|trước) )năm (\d{4})(?![\d\s]*[-–])/giu)].map(([, year]) => year),
  );
  const year = first !== undefined && first === last ? first : named.size === 1 ? [...named][0] : undefined;
  return { ...(year && { year: Number(year) }), ...(from && { since: from }) };
}

/** Whether a time still waits for its year. */
export function lacksYear({ when }: Pick<Task, 'when'>): boolean {
  return when?.inferredYear === true && when.from === undefined && when.to === undefined;
}

/** The tasks of a plan, each time with its year; one for which nothing gives a year keeps its words alone. */
export function withYears(tasks: readonly Task[], plan: Facts): Task[] {
  const context = yearOf(plan);
  return tasks.map((task) => {
    const when = lacksYear(task) ? readWhen(task.when!.words, context) : null;
    return when ? { ...task, when } : task;
  });
}
