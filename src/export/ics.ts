/** Deadlines as an iCalendar feed (RFC 5545): all-day events, and the same bytes from the same content. */
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { slugify } from '#language/fold.ts';
import { clauseName } from '#language/outline.ts';
import { actorName, type Corpus } from '#model/corpus.ts';
import type { Paths } from '#model/paths.ts';
import type { Task } from '#model/schema.ts';
import { eventsOf, type Duty, type DutyEvent } from '#model/tasks.ts';

export interface CalendarContext {
  corpus: Corpus;
  paths: Paths;
  /** Address of the portal, `https://example.vn`. */
  siteUrl: string;
}

/** UTC midnight: the calendar's dates have no time of day and no zone. `later` counts days. */
const utc = (day: string, later = 0) => new Date(Date.parse(`${day}T00:00:00Z`) + later * 86_400_000);

/**
 * Identity of a deadline within its plan: clause and words, so that a task that is put in before it does not move it. Of
 * several deadlines with the same words in one clause the second is `-2`, of several times that the words name `.2`.
 */
function deadlineId({ plan, task, nth }: DutyEvent): string {
  const wordsOf = ({ when }: Task) => slugify(when?.words ?? '');
  const words = wordsOf(task);
  const same = plan.tasks.filter((other) => other.clause === task.clause && wordsOf(other) === words);
  const place = same.indexOf(task) + 1;
  return `${plan.id}.${task.clause}.${words}${place > 1 ? `-${place}` : ''}${nth > 0 ? `.${nth + 1}` : ''}`;
}

/**
 * Each deadline is one event on its last day (DTEND is exclusive); the plan's own words stand in the summary, so that an
 * imprecise deadline never looks exact. A duty with several times is an event at each. A time without an end makes no event;
 * a duty that is given twice makes one.
 */
export function toCalendar(name: string, duties: readonly Duty[], { corpus, paths, siteUrl }: CalendarContext): string {
  const { host } = new URL(siteUrl);
  const calendar = ical({ method: ICalCalendarMethod.PUBLISH, prodId: `-//${host}//ke-hoach//VI` });
  // The library writes a calendar's name without escaping it (RFC 5545, section 3.3.11).
  calendar.name(name.replace(/\p{Cc}/gu, ' ').replace(/[\\;,]/g, '\\$&'));
  const once = new Map(duties.map((duty) => [duty.task, duty]));
  for (const event of eventsOf([...once.values()])) {
    const { plan, task, when } = event;
    if (!when.to) continue;
    const lead = task.lead.map((actor) => actorName(corpus, actor)).join('; ');
    calendar.createEvent({
      id: `${deadlineId(event)}@${host}`,
      stamp: utc(plan.updated),
      start: utc(when.to),
      end: utc(when.to, 1),
      allDay: true,
      summary: `${task.what} (${when.words})`,
      description: [lead && `Thực hiện: ${lead}`, plan.title, clauseName(task.clause)].filter(Boolean).join('\n'),
      url: new URL(paths.plan(plan.id, task.clause), siteUrl).href,
      // A deadline takes nobody's day.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}
