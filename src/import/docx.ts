/**
 * A .docx -> its words in order, with the numbers that Word works out itself, and what was not taken over.
 *
 * The bytes come from strangers: `integrations/docx-process.ts` runs this in a process without rights. One reader of our
 * own, not mammoth: that drops automatic numbers, fonts (which tell old encodings) and hidden text, and a second reader
 * beside it would have to be matched with it paragraph by paragraph.
 */
import { openArchive } from './docx/archive.ts';
import { readBlocks, type Context } from './docx/body.ts';
import { startCounting } from './docx/counter.ts';
import { startFootnotes } from './docx/footnotes.ts';
import { kindOf } from './docx/kind.ts';
import { setOut, type DocxParagraph } from './docx/layout.ts';
import { takeNotes, type Note } from './docx/notes.ts';
import { readNumbering } from './docx/numbering.ts';
import { readParts, type Parts } from './docx/parts.ts';
import { Refusal, type RefusalCode } from './docx/refusal.ts';
import { readStyles } from './docx/styles.ts';
import { childOf, findAll, type XmlElement } from './docx/xml.ts';
import type { Emphasis } from './emphasis.ts';

export type DocxDocument = {
  /** In the form of a plain-text file; footnotes and endnotes stand at its end. */
  text: string;
  /** In order; none overlap. */
  paragraphs: DocxParagraph[];
  emphasis: Emphasis[];
  notes: Note[];
  /**
   * Words of headers, footers and watermarks, page numbers left out. They are no part of the text, but may bear a mark of
   * secrecy or say that it is a draft.
   */
  margins: string[];
};

export type DocxFault = { fault: RefusalCode; detail?: string };

/** Reads the bytes of one file. Never throws but for want of memory. */
export async function readDocx(bytes: Uint8Array): Promise<DocxDocument | DocxFault> {
  try {
    const kind = kindOf(bytes);
    if (kind !== 'zip') throw new Refusal(kind);
    return readDocument(await readParts(await openArchive(bytes)));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { fault: error.code, detail: error.detail };
  }
}

/** Words across the page, which Word keeps in the header. */
const WATERMARKS = new Set(['?:textpath']);

function readDocument(parts: Parts): DocxDocument {
  const styles = readStyles(parts.styles);
  const lists = readNumbering(parts.numbering, styles);
  const notes = takeNotes();
  const footnotes = startFootnotes(parts);
  const context = { styles, lists, count: startCounting(), note: notes.add, refer: footnotes.refer };
  const body = readBlocks(childOf(parts.document, 'w:body'), context);
  const hasWords = body.some(({ runs }) => runs.some(({ text }) => /[\p{L}\p{N}]/u.test(text)));
  if (!hasWords) throw new Refusal(notes.list().some(({ kind }) => kind === 'pictures') ? 'scanned' : 'no-text');
  const layout = setOut([...body, ...footnotes.read(context)]);
  return { ...layout, notes: notes.list(), margins: readMargins(parts.margins, { ...context, note: () => undefined }) };
}

function readMargins(margins: readonly XmlElement[], context: Context): string[] {
  const words = margins.flatMap((margin) => [
    ...readBlocks(margin, context).map(({ runs }) => runs.map(({ text }) => text).join('')),
    ...findAll(margin, WATERMARKS).map(({ attributes }) => attributes.string ?? ''),
  ]);
  // Each once, without numbers of pages.
  const lines = new Set(words.map((line) => line.replace(/\s+/g, ' ').trim()));
  return [...lines].filter((line) => /\p{L}/u.test(line) && !/^trang[\s\d/|]*$/iu.test(line));
}
