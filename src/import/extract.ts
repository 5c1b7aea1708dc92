/**
 * What a text says of itself, and every citation and deadline in it with its place: the shape that `plan extract` prints.
 */
import { findCitations, sameNumber, type Citation } from '#language/citation.ts';
import { findMilestones, type Milestone, type WhenOp } from '#language/date.ts';
import type { DocumentTypeId } from '#language/document-types.ts';
import { recognise, type Document } from './recognise.ts';
import { sayRecipient } from './recognise/recipients.ts';
import type { Section } from './recognise/sections.ts';
import { readLines } from './text.ts';

/** What is not known is null. All offsets are UTF-16 units into the text as it was read, end exclusive. */
export type Extract = {
  title: string | null;
  type: DocumentTypeId | null;
  number: string | null;
  issuer: string | null;
  /** Several signers are parted by `; `, their offices in the same order. */
  signer: string | null;
  signerRole: string | null;
  /** With their notes: `Ban Thường vụ Tỉnh ủy (b/c)`. */
  recipients: string[];
  sections: Section[];
  citations: ExtractedCitation[];
  milestones: ExtractedMilestone[];
};

export type ExtractedCitation = {
  text: string;
  start: number;
  end: number;
  type: DocumentTypeId | null;
  /** Canonical number; null where it is still blank. */
  number: string | null;
  /** ISO day. */
  date: string | null;
  issuer: string | null;
  pin: string | null;
  /** The document's own number. */
  own: boolean;
  inheritsType: boolean;
};

export type ExtractedMilestone = {
  text: string;
  start: number;
  end: number;
  edtf: string | null;
  op: WhenOp;
  /** The words give no year. Said to people in the summary; `plan extract --json` leaves it out. */
  inferredYear?: boolean;
};

/** Extracts from the text of one document. Never throws. */
export function extractText(text: string): Extract {
  return extractDocument(text, recognise(readLines(text)));
}

/** The same, of a text whose lines were recognised before. */
export function extractDocument(text: string, document: Document): Extract {
  const found = findCitations(text);
  const own = found.find((citation) => citation.own);
  const number = own?.number || document.number;
  const citations = found.map((citation) => extractCitation(citation, text, number));
  return {
    title: document.title,
    type: document.type ?? own?.type ?? null,
    number,
    issuer: document.issuer,
    signer: listed(document.signers.map(({ name }) => name)),
    signerRole: listed(document.signers.map(({ office }) => office)),
    recipients: document.recipients.map(sayRecipient),
    sections: document.sections,
    citations: citations.map((citation) => (isHeading(citation, document) ? withDate(citation, document) : citation)),
    // Above the type stands the day of issue.
    milestones: findMilestones(text)
      .filter(({ start }) => start >= document.topEnd)
      .map((milestone) => extractMilestone(milestone, text)),
  };
}

function listed(values: readonly (string | null)[]): string | null {
  return values.filter(Boolean).join('; ') || null;
}

/** Whether a number stands where the document gives its own. */
function isHeading({ start, own, number }: ExtractedCitation, { titleEnd, number: found }: Document): boolean {
  return start < titleEnd && (own || (number !== null && found !== null && sameNumber(number, found)));
}

/** The day of issue stands apart from the number. */
function withDate(citation: ExtractedCitation, { date }: Document): ExtractedCitation {
  return { ...citation, own: true, date: citation.date ?? date };
}

/** @param text the file as it was read @param own the document's own number */
export function extractCitation(citation: Citation, text: string, own: string | null): ExtractedCitation {
  const { start, end, type, number, date, issuer, pin, inheritsType } = citation;
  return {
    text: text.slice(start, end),
    start,
    end,
    type: type ?? null,
    number: number || null,
    date: date ?? null,
    issuer: issuer ?? null,
    pin: pin ?? null,
    own: citation.own || (own !== null && isBare(citation) && sameNumber(number, own)),
    inheritsType,
  };
}

/** Neither dated nor ascribed: a namesake of an earlier term or of another place is told by these. */
function isBare({ date, issuer, short }: Citation): boolean {
  return date === undefined && issuer === undefined && !short;
}

/** @param text the file as it was read */
export function extractMilestone({ start, end, edtf, op, inferredYear }: Milestone, text: string): ExtractedMilestone {
  return { text: text.slice(start, end), start, end, edtf, op, ...(inferredYear && { inferredYear }) };
}
