/** Deadlines as an iCalendar feed (RFC 5545), through ical-generator: all-day events, folded at 75 octets. */
import ical, { ICalCalendarMethod } from 'ical-generator';
import { clauseName } from '#language/outline.ts';
import { actorName, type Corpus } from '#model/corpus.ts';
import type { Paths } from '#model/paths.ts';
import { dated, type Duty } from '#model/tasks.ts';

export interface CalendarContext {
  corpus: Corpus;
  paths: Paths;
  /** Address of the portal, `https://example.vn`. */
  siteUrl: string;
}

/** UTC midnight: the calendar's dates have no time of day and no zone. */
const utc = (day: string, later = 0) => new Date(Date.parse(`${day}T00:00:00Z`) + later * 86_400_000);

/**
 * Each deadline is one event on its last day; the plan's own words stand in the summary, so an imprecise deadline never
 * looks exact. A time without an end makes no event. UID and DTSTAMP come from the content: the same content, the same bytes.
 */
export function toCalendar(name: string, duties: readonly Duty[], { corpus, paths, siteUrl }: CalendarContext): string {
  const host = new URL(siteUrl).host;
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: { company: host, product: 'ke-hoach', language: 'VI' } });
  for (const { plan, task, when } of dated(duties)) {
    if (!when.to) continue;
    const position = plan.tasks.indexOf(task) + 1;
    const lead = task.lead.map((actor) => actorName(corpus, actor)).join('; ');
    calendar.createEvent({
      id: `${plan.id}-${position}@${host}`,
      stamp: utc(plan.updated),
      start: utc(when.to),
      end: utc(when.to, 1),
      allDay: true,
      summary: `${task.what} (${when.words})`,
      description: [lead && `Chủ trì: ${lead}`, plan.title, clauseName(task.clause)].filter(Boolean).join('\n'),
      url: new URL(paths.plan(plan.id, task.clause), siteUrl).href,
    });
  }
  return calendar.toString();
}
