/** Deadlines as an iCalendar feed (RFC 5545): all-day events, and the same bytes from the same content. */
import { slugify } from '#language/fold.ts';
import { clauseName } from '#language/outline.ts';
import { actorName, type Corpus, type PlanRecord } from '#model/corpus.ts';
import type { Paths } from '#model/paths.ts';
import type { Task } from '#model/schema.ts';
import { dated, type DatedDuty, type Duty } from '#model/tasks.ts';

export interface CalendarContext {
  corpus: Corpus;
  paths: Paths;
  /** Address of the portal, `https://example.vn`. */
  siteUrl: string;
}

/** Section 3.1: octets of a line without its end. */
const LONGEST_LINE = 75;

/** Section 3.3.11; control characters have no place in a text and would end the line. */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Cuts a line into pieces of 75 octets, the space that opens a continuation counted, and never inside a character. */
function foldLine(line: string): string {
  const pieces: string[] = [];
  let start = 0;
  let octets = 0;
  for (let at = 0; at < line.length;) {
    const point = line.codePointAt(at)!;
    const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (octets + size > LONGEST_LINE) {
      pieces.push(line.slice(start, at));
      start = at;
      octets = 1;
    }
    octets += size;
    at += size === 4 ? 2 : 1;
  }
  return [...pieces, line.slice(start)].join('\r\n ');
}

const dateOf = (day: string) => day.replaceAll('-', '');

/** Events end on the day after their last: DTEND is exclusive. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/**
 * Identity of a deadline within its plan: clause and words, so that a task that is put in before it does not move it. Of
 * several deadlines with the same words in one clause the second is `-2`.
 */
function deadlineId(plan: PlanRecord, task: Task): string {
  const wordsOf = ({ when }: Task) => slugify(when?.words ?? '');
  const words = wordsOf(task);
  const same = plan.tasks.filter((other) => other.clause === task.clause && wordsOf(other) === words);
  const place = same.indexOf(task) + 1;
  return `${plan.id}.${task.clause}.${words}${place > 1 ? `-${place}` : ''}`;
}

function toEvent({ plan, task, when }: DatedDuty & { when: { to: string } }, context: CalendarContext): string[] {
  const lead = task.lead.map((actor) => actorName(context.corpus, actor)).join('; ');
  const details = [lead && `Thực hiện: ${lead}`, plan.title, clauseName(task.clause)].filter(Boolean);
  return [
    'BEGIN:VEVENT',
    `UID:${deadlineId(plan, task)}@${new URL(context.siteUrl).host}`,
    `DTSTAMP:${dateOf(plan.updated)}T000000Z`,
    `DTSTART;VALUE=DATE:${dateOf(when.to)}`,
    `DTEND;VALUE=DATE:${dateOf(dayAfter(when.to))}`,
    `SUMMARY:${escapeText(`${task.what} (${when.words})`)}`,
    `DESCRIPTION:${escapeText(details.join('\n'))}`,
    `URL:${new URL(context.paths.plan(plan.id, task.clause), context.siteUrl).href}`,
    // A deadline takes nobody's day.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * Each deadline is one event on its last day; the plan's own words stand in the summary, so that an imprecise deadline
 * never looks exact. A time without an end makes no event; a duty that is given twice makes one.
 */
export function toCalendar(name: string, duties: readonly Duty[], context: CalendarContext): string {
  const once = new Map(duties.map((duty) => [duty.task, duty]));
  const ending = dated([...once.values()]).filter((duty): duty is DatedDuty & { when: { to: string } } =>
    Boolean(duty.when.to),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${new URL(context.siteUrl).host}//ke-hoach//VI`,
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...ending.flatMap((duty) => toEvent(duty, context)),
    'END:VCALENDAR',
  ];
  return [...lines.map(foldLine), ''].join('\r\n');
}
