/**
 * The end of a document: recipients and signature, side by side or one after the other, in either order.
 */
import { opensAnnex, opensSignature, splitCell, type Cell } from './closing-cell.ts';
import { readRecipients, takeItems, type Recipient } from './recipients.ts';
import { readSigners, type Signer } from './signature.ts';
import type { Line } from '../text.ts';

export type Closing = {
  recipients: Recipient[];
  signers: Signer[];
  /** Index of its first line; the number of lines when there is none. */
  start: number;
  /** Index behind its last line. */
  end: number;
  /** Indexes of lines between them that are neither recipients nor signature. */
  left: number[];
};

type Row = readonly Cell[];

/** Rows from the first of a signature to the recipients below it, or to the name. */
const LONGEST_SIGNATURE = 14;
/** Without recipients and without `T/M` a signature stands among the last lines. */
const LAST_LINES = 12;
/** Rows that are none of a signature, within it. */
const MOST_FOREIGN = 4;
/** No document is signed in more rows; what goes on is an annex. */
const MOST_ROWS = 40;

/** @param from index of the first line behind the heading */
export function readClosing(lines: readonly Line[], from: number): Closing {
  const rows = lines.map(({ cells }, index): Row => (index < from ? [] : cells.flatMap(splitCell)));
  const list = rows.findIndex((row) => row.some(({ kind }) => kind === 'recipients'));
  const { items, taken } = takeItems(rows, list);
  const start = list < 0 ? findSignature(rows, from) : signatureAbove(rows, list);
  const signature = takeSignature(rows, start, taken);
  const used = new Set([...taken, ...signature.flat()]);
  const isUsed = (cell: Cell) => used.has(cell) || cell.words === '' || cell.kind === 'stamp' || cell.kind === 'note';
  const end = rows.findLastIndex((row) => row.some((cell) => used.has(cell))) + 1;
  const left = rows.slice(0, end).flatMap((row, at) => (at >= start && !row.every(isUsed) ? [at] : []));
  return { recipients: readRecipients(items), signers: readSigners(signature), start, end: Math.max(start, end), left };
}

const isSigning = ({ kind }: Cell) => kind === 'authority' || kind === 'office' || kind === 'name';
const isBeside = (cell: Cell) => isSigning(cell) || cell.kind === 'stamp' || cell.kind === 'note';
const opens = ({ kind }: Cell) => kind === 'authority' || kind === 'office';

/** The first row of a signature that stands over the recipients, else the row of the recipients. */
function signatureAbove(rows: readonly Row[], list: number): number {
  let start = list;
  for (let at = list - 1; at >= Math.max(0, list - LONGEST_SIGNATURE); at -= 1) {
    if (!rows[at]!.length || !rows[at]!.every(isBeside)) break;
    if (rows[at]!.some(opens)) start = at;
  }
  return start;
}

/** The first row of a signature without recipients; the number of rows when nobody signed. */
function findSignature(rows: readonly Row[], from: number): number {
  const found = rows.findIndex((row, at) => {
    if (at < from) return false;
    const strong = row.some(({ words, kind }) => kind === 'authority' && opensSignature(words));
    return (strong || (at >= rows.length - LAST_LINES && row.some(opens))) && leadsToName(rows, at, strong);
  });
  return found < 0 ? rows.length : found;
}

/** Whether nothing but a signature stands between a row and a name, or the end of the text behind `T/M`. */
function leadsToName(rows: readonly Row[], at: number, strong: boolean): boolean {
  for (const row of rows.slice(at, at + LONGEST_SIGNATURE)) {
    if (row.some(({ kind }) => kind === 'name')) return true;
    if (!row.every(isBeside)) return false;
  }
  return strong;
}

/** The rows of the signature; those of an annex behind it are left out. */
function takeSignature(rows: readonly Row[], start: number, taken: ReadonlySet<Cell>): Cell[][] {
  const signature: Cell[][] = [];
  let complete = false;
  let foreign = 0;
  for (let at = start; at < rows.length && signature.length < MOST_ROWS; at += 1) {
    const row = rows[at]!.filter((cell) => !taken.has(cell));
    const signing = row.filter(
      (cell) => isSigning(cell) && (cell.kind !== 'name' || signature.length > 0 || row.some(opens)),
    );
    const again = !complete || (signing.some(opens) && leadsToName(rows, at, false));
    if (complete && opensAnnex(row[0]?.words ?? '')) break;
    if (signing.length > 0 && again) signature.push(signing);
    else if (!row.every(isBeside) && (complete || (foreign += 1) > MOST_FOREIGN)) break;
    const signers = readSigners(signature);
    complete = signers.length > 0 && signers.every(({ name }) => name !== '');
  }
  return signature;
}
