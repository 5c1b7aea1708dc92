/**
 * A .docx -> its words in order, with the numbers that Word works out itself, and what was not taken over.
 *
 * The bytes come from strangers: `integrations/docx-process.ts` runs this in a process without rights. One reader of our
 * own, not mammoth: that drops automatic numbers, fonts (which tell old encodings) and hidden text, and a second reader
 * beside it would have to be matched with it paragraph by paragraph.
 */
import { openArchive } from './docx/archive.ts';
import { readBlocks, type Block } from './docx/body.ts';
import { startCounting } from './docx/counter.ts';
import { kindOf } from './docx/kind.ts';
import { setOut, type DocxParagraph, type Emphasis } from './docx/layout.ts';
import { takeNotes, type Note } from './docx/notes.ts';
import { readNumbering } from './docx/numbering.ts';
import { readParts, type Parts } from './docx/parts.ts';
import { Refusal, type RefusalCode } from './docx/refusal.ts';
import { readStyles } from './docx/styles.ts';
import { childOf, childrenOf, type XmlElement } from './docx/xml.ts';

export type DocxDocument = {
  /** In the form of a plain-text file; footnotes and endnotes stand at its end. */
  text: string;
  /** In order; none overlap. */
  paragraphs: DocxParagraph[];
  emphasis: Emphasis[];
  notes: Note[];
  /** Words of headers and footers, page numbers left out. They are no part of the text, but may bear a mark of secrecy. */
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

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

type Reference = { element: XmlElement | undefined; mark: string; source: number };

function readDocument(parts: Parts): DocxDocument {
  const styles = readStyles(parts.styles);
  const notes = takeNotes();
  const references: Reference[] = [];
  let marks = 0;
  const below = notesById(parts);
  const context = {
    styles,
    lists: readNumbering(parts.numbering, styles),
    count: startCounting(),
    note: notes.add,
    refer: (reference: XmlElement, source: number) => {
      // A mark of the author's own follows as text.
      const own = reference.attributes['w:customMarkFollows'];
      const mark = own && own !== '0' ? '' : superscript((marks += 1));
      references.push({ element: below(reference), mark, source });
      return mark;
    },
  };
  const body = readBlocks(childOf(parts.document, 'w:body'), context);
  const ownWords = body.some(({ runs }) => runs.some(({ text }) => /[\p{L}\p{N}]/u.test(text)));
  if (!ownWords) throw new Refusal(notes.list().some(({ kind }) => kind === 'pictures') ? 'scanned' : 'no-text');
  const read = new Set<XmlElement | undefined>();
  const noteBlocks = references.flatMap(({ element, mark, source }) => {
    // Only a file that means harm refers to a note many times.
    if (read.has(element)) return [];
    read.add(element);
    return readBlocks(element, context, 'note').map((block, at) => marked({ ...block, source }, at === 0 ? mark : ''));
  });
  const margins = parts.margins.flatMap((margin) => readBlocks(margin, { ...context, count: startCounting() }));
  return { ...setOut([...body, ...noteBlocks]), notes: notes.list(), margins: wordsOf(margins) };
}

/** Finds the note that a reference names. */
function notesById({ footnotes, endnotes }: Parts): (reference: XmlElement) => XmlElement | undefined {
  const index = (root: XmlElement | undefined, name: string) =>
    new Map(childrenOf(root, name).map((note) => [note.attributes['w:id'], note]));
  const [foot, end] = [index(footnotes, 'w:footnote'), index(endnotes, 'w:endnote')];
  return ({ name, attributes }) => (name === 'w:endnoteReference' ? end : foot).get(attributes['w:id']);
}

function superscript(value: number): string {
  return Array.from(String(value), (digit) => SUPERSCRIPTS[Number(digit)]!).join('');
}

function marked(block: Block, mark: string): Block {
  return mark ? { ...block, runs: [{ text: `${mark} `, bold: false, italic: false }, ...block.runs] } : block;
}

/** Each once, without numbers of pages. */
function wordsOf(blocks: readonly Block[]): string[] {
  const lines = blocks.map(({ runs }) =>
    runs
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return [...new Set(lines)].filter((line) => /\p{L}/u.test(line) && !/^trang[\s\d/|]*$/iu.test(line));
}
