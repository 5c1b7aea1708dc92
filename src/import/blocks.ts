/**
 * Lines -> the paragraphs and tables of a text, in order, each with its place in the file.
 *
 * A table is two rows or more of columns, its last ones perhaps empty: `STT⇥Nhiệm vụ⇥Chủ trì` / `1⇥Rà soát thủ tục⇥Tư pháp`.
 */
import { joinLines, type Paragraph } from './paragraph.ts';
import type { Line } from './text.ts';

export type Table = {
  rows: string[][];
  /** UTF-16 offsets into the text as it was read, end exclusive. */
  start: number;
  end: number;
};

export type SourceBlock = Paragraph | Table;

export function isTable(block: SourceBlock): block is Table {
  return 'rows' in block;
}

/** The words of a block on one line; the columns of a table are parted by bars. */
export function wordsOf(block: SourceBlock): string {
  return isTable(block) ? block.rows.map((row) => row.join(' | ')).join('\n') : block.text;
}

/** Never throws; every word of the lines stands in one block. */
export function readBlocks(lines: readonly Line[]): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let from = 0;
  for (let at = 0; at < lines.length;) {
    const end = endOfTable(lines, at);
    if (end - at < 2) {
      at += 1;
      continue;
    }
    blocks.push(...joinLines(lines.slice(from, at)), toTable(lines.slice(at, end)));
    from = at = end;
  }
  return [...blocks, ...joinLines(lines.slice(from))];
}

function endOfTable(lines: readonly Line[], from: number): number {
  const columns = lines[from]!.cells.length;
  if (columns < 2) return from;
  let end = from + 1;
  // A rule may stand below the first row.
  while (lines[end] && isRow(lines[end]!, columns) && (!lines[end]!.gap || end === from + 1)) end += 1;
  return end;
}

function isRow({ cells }: Line, columns: number): boolean {
  return cells.length > 1 && cells.length <= columns;
}

function toTable(lines: readonly Line[]): Table {
  const columns = lines[0]!.cells.length;
  const rows = lines.map(({ cells }) => [...cells, ...Array<string>(columns - cells.length).fill('')]);
  return { rows, start: lines[0]!.start, end: lines.at(-1)!.end };
}
