/**
 * Runs: pieces of one look, as they are left once Word's splits (spelling marks, saved sessions) are undone.
 */
import { decodeLegacy, type Encoding } from './legacy.ts';
import type { RunFormat } from './styles.ts';

/** A piece as it stands in the file, not yet decoded. */
export type Piece = { text: string; format: RunFormat; encoding: Encoding };

/** `\t`, `\n` (a line break) and `\f` (a page break) in the text are the author's. */
export type Run = { text: string; bold: boolean; italic: boolean };

/**
 * Pieces of one look and encoding joined, then decoded: an old encoding may set a letter and its mark in two pieces.
 * Space has no look of its own, and goes with what stands before it.
 */
export function joinRuns(pieces: readonly Piece[]): Run[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && isAlike(last, piece)) last.text += piece.text;
    else joined.push({ ...piece });
  }
  const runs: Run[] = [];
  for (const { text, format, encoding } of joined) {
    const decoded = decodeLegacy(text, encoding).normalize('NFC');
    const shown = format.caps ? decoded.toLocaleUpperCase('vi') : decoded;
    const [last, bold, italic] = [runs.at(-1), Boolean(format.bold), Boolean(format.italic)];
    if (last && (shown.trim() === '' || (last.bold === bold && last.italic === italic))) last.text += shown;
    else if (shown !== '') runs.push({ text: shown, bold, italic });
  }
  return runs;
}

function isAlike(a: Piece, b: Piece): boolean {
  return (
    a.encoding === b.encoding &&
    a.format.bold === b.format.bold &&
    a.format.italic === b.format.italic &&
    a.format.caps === b.format.caps
  );
}
