/**
 * Paragraphs -> one text in the form of a plain-text file, so that whatever reads those reads these: an empty line
 * between paragraphs, none between the lines of a heading or a cell, tabs or bars between the columns of a row.
 */
import type { Emphasis } from '../emphasis.ts';
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

export type Layout = { text: string; paragraphs: DocxParagraph[]; emphasis: Emphasis[] };

/** In UTF-16 units: thousands of pages. */
const LONGEST = 4_000_000;

/** Sets the blocks under one another. @throws {Refusal} when they are more than a document */
export function setOut(blocks: readonly Block[]): Layout {
  const layout: Layout = { text: '', paragraphs: [], emphasis: [] };
  const { formOf, widthOf } = readTables(blocks);
  const isBarred = (block: Block | undefined) => block !== undefined && formOf(block) === 'bars';
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (before && isSameRow(before, block)) layout.text += gapInRow(before, block, formOf(block));
    else {
      if (before) layout.text += gapBetween(before, block);
      if (isBarred(block)) layout.text += `| ${'| '.repeat(block.cell!.column)}`;
    }
    append(layout, block, isBarred(block));
    const next = blocks[index + 1];
    if (isBarred(block) && !(next && isSameRow(block, next))) {
      layout.text += ' |'.repeat(widthOf(block) - block.cell!.column);
    }
    if (layout.text.length > LONGEST) throw new Refusal('too-long');
  }
  return layout;
}

/** @param flat line breaks are shown as spaces */
function append(layout: Layout, { runs, label, source, part, cell }: Block, flat: boolean): void {
  const start = layout.text.length;
  layout.text += label?.text ?? '';
  const begin = layout.text.length;
  for (const [index, { text, bold, italic }] of runs.entries()) {
    const from = layout.text.length;
    // Space at the ends of a paragraph is nobody's.
    const ended = index === runs.length - 1 ? text.trimEnd() : text;
    const shown = from === begin ? ended.trimStart() : ended;
    layout.text += flat ? shown.replace(/[\t\n\f]/g, ' ') : shown;
    const to = layout.text.length;
    if (to > from && (bold || italic)) layout.emphasis.push({ start: from, end: to, bold, italic });
  }
  const end = layout.text.length;
  layout.paragraphs.push({ start, end, source, label: label?.text.trim() ?? '', part, cell: cell ?? null });
}

function gapBetween(before: Block, block: Block): string {
  if (before.cell && before.cell.table === block.cell?.table) return '\n';
  // The lines of a title, or of a heading that was made without a table.
  const centred = before.centred && block.centred && before.part === block.part;
  return centred && !before.cell && !block.cell ? '\n' : '\n\n';
}

/** How a row is set: between bars, between tabs, or its columns under one another, as they are read. */
type Form = 'bars' | 'tabs' | 'lines';

function gapInRow(before: Block, block: Block, form: Form): string {
  if (form === 'lines') return '\n';
  if (form === 'tabs') return '\t';
  const columns = block.cell!.column - before.cell!.column;
  return columns === 0 ? ' ' : ' | '.repeat(columns);
}

function isSameRow({ cell: a }: Block, { cell: b }: Block): boolean {
  return a !== undefined && a.table === b?.table && a.row === b.row;
}

/** What the blocks show of a table: how wide it is, in which columns words stand, and in how many rows. */
type Extent = { width: number; columns: Set<number>; rows: number };

/**
 * Headings and closings are set in tables of two columns, or of one row, that are read column by column. Anything else
 * with words in three columns is a table of facts, and a row stays a row.
 */
function readTables(blocks: readonly Block[]): { formOf: (block: Block) => Form; widthOf: (block: Block) => number } {
  const tables = new Map<number, Extent>();
  const rows = new Map<string, { times: number; flat: boolean }>();
  const keyOf = ({ table, row }: Cell) => `${table} ${row}`;
  for (const [index, block] of blocks.entries()) {
    if (!block.cell) continue;
    const { table, column } = block.cell;
    const extent = tables.get(table) ?? { width: 0, columns: new Set(), rows: 0 };
    const row = rows.get(keyOf(block.cell)) ?? { times: 0, flat: true };
    const before = blocks[index - 1];
    const goesOn = before !== undefined && isSameRow(before, block);
    if (row.times === 0) extent.rows += 1;
    if (!goesOn) row.times += 1;
    if (goesOn && before.cell!.column === column) row.flat = false;
    if (block.runs.some(({ text }) => /[\n\f]/.test(text))) row.flat = false;
    extent.width = Math.max(extent.width, column + 1);
    extent.columns.add(column);
    tables.set(table, extent);
    rows.set(keyOf(block.cell), row);
  }
  const formOf = ({ cell }: Block): Form => {
    const row = cell && rows.get(keyOf(cell));
    // A table inside a cell has torn the row around it.
    if (!row || row.times > 1) return 'lines';
    const { columns, rows: height } = tables.get(cell.table)!;
    return columns.size > 2 && height > 1 ? 'bars' : row.flat ? 'tabs' : 'lines';
  };
  return { formOf, widthOf: ({ cell }) => tables.get(cell!.table)!.width };
}
