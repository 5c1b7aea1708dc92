/**
 * The lines of a document -> what they say of it. A field that the document does not hold is null, never guessed.
 */
import type { DocumentTypeId } from '#language/document-types.ts';
import { readAuthor } from './author.ts';
import { fromCapitals, personName } from './capitals.ts';
import { readClosing } from './closing.ts';
import { readHeading } from './heading.ts';
import { findIssuer } from './issuer.ts';
import { labelOf } from './label.ts';
import { joinLines, type Paragraph } from './paragraph.ts';
import type { Recipient } from './recipients.ts';
import { readSections, type Section } from './sections.ts';
import type { Line } from './text.ts';

export type Document = {
  type: DocumentTypeId | null;
  title: string | null;
  /** Canonical number; null when blank. */
  number: string | null;
  place: string | null;
  /** ISO day. */
  date: string | null;
  issuer: string | null;
  /** In the order of the page; `authorities` are the lines over the office. */
  signers: { name: string | null; office: string | null; authorities: string[] }[];
  recipients: Recipient[];
  sections: Section[];
  /** The text between heading and closing. */
  paragraphs: Paragraph[];
};

/**
 * @param lines of a whole document, as `readLines` gives them; the facts of an annex behind the signature do not count
 */
export function recognise(lines: readonly Line[]): Document {
  const heading = readHeading(lines);
  const closing = readClosing(lines, heading.end);
  const paragraphs = joinLines(lines.slice(heading.end, closing.start));
  const sections = readSections(paragraphs);
  const { type, title, number, place, date, body, parent } = heading;
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const issuer = findIssuer({ body, parent, author: authorOf(paragraphs), signers: closing.signers, text });
  const signers = closing.signers.map(({ name, office, authorities }) => ({
    name: name ? personName(name) : null,
    office: office ? fromCapitals(office) : null,
    authorities,
  }));
  return { type, title, number, place, date, issuer, signers, recipients: closing.recipients, sections, paragraphs };
}

/** An introduction has no more paragraphs, not even where each basis stands alone. */
const LONGEST_INTRODUCTION = 30;

/** The first author named before the first section. */
function authorOf(paragraphs: readonly Paragraph[]): string | null {
  for (const { text } of paragraphs.slice(0, LONGEST_INTRODUCTION)) {
    if (labelOf(text).num) return null;
    const author = readAuthor(text);
    if (author !== null) return author;
  }
  return null;
}
