/**
 * Paragraphs -> one text in the form of a plain-text file, so that whatever reads those reads these: an empty line
 * between paragraphs, none between the lines of a heading or a cell, a tab between the columns of a row.
 */
import type { Block, Cell, Part } from './body.ts';
import { Refusal } from './refusal.ts';

export type DocxParagraph = {
  /** UTF-16 offsets into the text, end exclusive, its label included. */
  start: number;
  end: number;
  /** Which of the document's paragraphs it is, from 1, empty ones counted; of a note, the one that refers to it. */
  source: number;
  /** The automatic number or bullet as Word prints it, without space: `I.`, `1.1.`, `a)`, `-`; empty without one. */
  label: string;
  part: Part;
  /** Its place, when it stands in a table. */
  cell: Cell | null;
};

/** A stretch of the text that is set in bold or italic. */
export type Emphasis = { start: number; end: number; bold: boolean; italic: boolean };

export type Layout = { text: string; paragraphs: DocxParagraph[]; emphasis: Emphasis[] };

/** In UTF-16 units: thousands of pages. */
const LONGEST = 4_000_000;

/** Sets the blocks under one another. @throws {Refusal} when they are more than a document */
export function setOut(blocks: readonly Block[]): Layout {
  const layout: Layout = { text: '', paragraphs: [], emphasis: [] };
  const flat = flatRows(blocks);
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (before) layout.text += gapBetween(before, block, flat);
    append(layout, block);
    if (layout.text.length > LONGEST) throw new Refusal('too-long');
  }
  return layout;
}

function append(layout: Layout, { runs, label, source, part, cell }: Block): void {
  const start = layout.text.length;
  layout.text += label?.text ?? '';
  const begin = layout.text.length;
  for (const [index, { text, bold, italic }] of runs.entries()) {
    const from = layout.text.length;
    // Space at the ends of a paragraph is nobody's.
    const shown = index === runs.length - 1 ? text.trimEnd() : text;
    layout.text += from === begin ? shown.trimStart() : shown;
    const to = layout.text.length;
    if (to > from && (bold || italic)) layout.emphasis.push({ start: from, end: to, bold, italic });
  }
  const end = layout.text.length;
  layout.paragraphs.push({ start, end, source, label: label?.text.trim() ?? '', part, cell: cell ?? null });
}

function gapBetween(before: Block, block: Block, flat: ReadonlySet<string>): string {
  const [a, b] = [before.cell, block.cell];
  if (a && b && a.table === b.table) return a.row === b.row && flat.has(rowOf(b)) ? '\t' : '\n';
  // The lines of a title, or of a heading that was made without a table.
  return !a && !b && before.centred && block.centred && before.part === block.part ? '\n' : '\n\n';
}

function rowOf({ table, row }: Cell): string {
  return `${table} ${row}`;
}

/** Rows whose cells hold one line each. The columns of the others stand under one another, as they are read. */
function flatRows(blocks: readonly Block[]): Set<string> {
  const flat = new Set<string>();
  const broken = new Set<string>();
  let last: Cell | undefined;
  for (const { cell, runs } of blocks) {
    if (cell) {
      const again = last !== undefined && rowOf(last) === rowOf(cell) && last.column === cell.column;
      if (again || runs.some(({ text }) => /[\n\f]/.test(text))) broken.add(rowOf(cell));
      flat.add(rowOf(cell));
    }
    last = cell;
  }
  return flat.difference(broken);
}
