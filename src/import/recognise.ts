/**
 * The lines of a document -> what they say of it. A field that the document does not hold is null, never guessed.
 */
import type { DocumentTypeId } from '#language/document-types.ts';
import { readAuthor } from './recognise/author.ts';
import { fromCapitals, personName } from './recognise/capitals.ts';
import { readClosing } from './recognise/closing.ts';
import { opensAnnex } from './recognise/closing-cell.ts';
import { readHeading } from './recognise/heading.ts';
import { findIssuer } from './recognise/issuer.ts';
import { labelOf } from './recognise/label.ts';
import { isTable, readBlocks, type SourceBlock } from './blocks.ts';
import type { Paragraph } from './paragraph.ts';
import type { Recipient } from './recognise/recipients.ts';
import { readSections, type Section } from './recognise/sections.ts';
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
  /** UTF-16 offset behind what stands above the type and the abstract. */
  topEnd: number;
  /** The same behind the line of the type. */
  titleEnd: number;
  /** The text between heading and closing. */
  paragraphs: Paragraph[];
  /** The same with its tables, then the annexes behind the signature. */
  blocks: SourceBlock[];
  /** Lines that are none of all this: menus of web pages, stamps, what stands behind the signature and is no annex. */
  left: Line[];
  /** Lines of heading and closing that were read. */
  framed: Line[];
};

/**
 * @param lines of a whole document, as `readLines` gives them; the facts of an annex behind the signature do not count
 */
export function recognise(lines: readonly Line[]): Document {
  const heading = readHeading(lines);
  const closing = readClosing(lines, heading.end);
  const body = readBlocks(lines.slice(heading.end, closing.start));
  const paragraphs = body.filter((block): block is Paragraph => !isTable(block));
  const annex = annexStart(lines, closing.end);
  const blocks = [...body, ...readBlocks(lines.slice(annex))];
  const unread = new Set([...heading.left, ...closing.left]);
  const isFrame = (at: number) => at < heading.end || (at >= closing.start && at < closing.end);
  const framed = lines.filter((_, at) => isFrame(at) && !unread.has(at));
  const left = [...heading.left, ...closing.left].map((at) => lines[at]!).concat(lines.slice(closing.end, annex));
  const sections = readSections(paragraphs);
  const { type, title, number, place, date, parent } = heading;
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const issuer = findIssuer({
    body: heading.body,
    parent,
    author: authorOf(paragraphs),
    signers: closing.signers,
    text,
  });
  const signers = closing.signers.map(({ name, office, authorities }) => ({
    name: name ? personName(name) : null,
    office: office ? office.split(', ').map(fromCapitals).join(', ') : null,
    authorities,
  }));
  const topEnd = lines[type === null ? lastOfLetterhead(lines.slice(0, heading.typeAt)) : heading.typeAt - 1]?.end ?? 0;
  const titleEnd = lines[heading.typeAt]?.end ?? topEnd;
  const { recipients } = closing;
  return {
    type,
    title,
    number,
    place,
    date,
    issuer,
    signers,
    recipients,
    sections,
    topEnd,
    titleEnd,
    paragraphs,
    blocks,
    left,
    framed,
  };
}

/** A number, or a place and a day, alone in a line or in a column: `Số 12-CV/ĐU`, `Tân An, ngày 05 tháng 5 năm 2025`. */
const LETTERHEAD =
  /^(?:số\s*[:.]?\s*[\d….]*\s*[-/].*|\p{Lu}[^,.:;]{1,40},\s*ngày\s*[\d….]*\s*(?:tháng|[/.-])\s*[\d….]*\s*(?:năm|[/.-])\s*[\d….]*)$/iu;

/** Without a type, any line may be text: the index of the last line that can only be a letterhead; -1 when there is none. */
function lastOfLetterhead(lines: readonly Line[]): number {
  return lines.findLastIndex(({ text, cells }) => [text, ...cells].some((cell) => LETTERHEAD.test(cell.trim())));
}

/** Index of the first line of an annex; the number of lines when there is none. */
function annexStart(lines: readonly Line[], from: number): number {
  const at = lines.slice(from).findIndex(({ text }) => opensAnnex(text));
  return at < 0 ? lines.length : from + at;
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
