/**
 * What a plan's MDX file says of itself: its facts from the frontmatter, sections, citations and deadlines from the body.
 */
import { findCitations } from '#language/citation.ts';
import { findMilestones } from '#language/date.ts';
import { planSchema, readFields } from '#model/schema.ts';
import { extractCitation, extractMilestone, type Extract } from './extract.ts';
import { hideBefore, hideMarks } from './markdown-marks.ts';
import { joinLines } from './paragraph.ts';
import { sayRecipient } from './recognise/recipients.ts';
import { readSections } from './recognise/sections.ts';
import { readLines } from './text.ts';

const FRONTMATTER = /^\uFEFF?---[ \t]*(?:\r\n?|\n)(?:[\s\S]*?(?:\r\n?|\n))??---[ \t]*(?:\r\n?|\n|$)/;

/** Offset of the body in a file; null when the file does not begin with frontmatter that is closed. */
export function bodyOffset(text: string): number | null {
  return FRONTMATTER.exec(text)?.[0].length ?? null;
}

/**
 * Extracts from a plan's file. A wrong field is null and does not hide the others. Never throws.
 * @param text the whole file as it was read
 * @param data its frontmatter as plain values
 * @param nameOf the name of a body by its id, where the registry has it
 */
export function extractPlan(text: string, data: unknown, nameOf: (id: string) => string | undefined): Extract {
  const offset = bodyOffset(text) ?? 0;
  const facts = readFields(planSchema, isRecord(data) ? data : {});
  const signer = facts.signer?.value;
  const number = facts.number?.value ?? null;
  const readable = hideMarks(hideBefore(text, offset));
  const year = yearOf(facts.date?.value) ?? yearIn(facts.title);
  return {
    title: facts.title ?? null,
    type: facts.type ?? null,
    number,
    issuer: (facts.body !== undefined && nameOf(facts.body)) || null,
    signer: signer?.name ?? null,
    signerRole: signer?.office ?? null,
    recipients: (facts.recipients ?? []).map(({ name, note }) => sayRecipient({ name, note: note ?? null })),
    sections: readSections(joinLines(readLines(readable), true)),
    citations: findCitations(readable).map((citation) => extractCitation(citation, text, number)),
    milestones: findMilestones(readable, { year }).map((milestone) => extractMilestone(milestone, text)),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The year that a plan was issued in, if its date leaves no choice. */
function yearOf(date: { from?: string; to?: string } | undefined): number | undefined {
  const [from, to] = [date?.from?.slice(0, 4), date?.to?.slice(0, 4)];
  return from !== undefined && from === to ? Number(from) : undefined;
}

function yearIn(title: string | undefined): number | undefined {
  const year = /năm\s+(20\d{2})/iu.exec(title ?? '')?.[1];
  return year === undefined ? undefined : Number(year);
}
