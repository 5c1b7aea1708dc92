/** The clauses around a clause: where the words of a task may stand, and what belongs to what. */
import type { SourceFile } from '#model/source.ts';

type Clause = SourceFile['clauses'][number];

/** Words as they are compared between frontmatter and body: without emphasis, case and stray spaces. */
export const plainWords = (text: string) =>
  text.normalize('NFC').replace(/\*+/g, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether two clauses stand together: the same, one inside the other, or both directly in a third ("Thời gian thực hiện: …"). */
export function isBeside(a: Clause, b: Clause): boolean {
  return a.anchor === b.anchor || a.anchor === b.parent || b.anchor === a.parent || a.parent === b.parent;
}

/** Anchors of the clauses that hold a clause, nearest first. */
export function holdersOf(anchor: string, clauses: ReadonlyMap<string, Clause>): string[] {
  const found: string[] = [];
  for (let at = clauses.get(anchor)?.parent; at !== undefined; at = clauses.get(at)?.parent) found.push(at);
  return found;
}

/** Whether a note of the editor (`<GhiChu>`) quotes all of these words: what is known and said need not be warned of. */
export function isNoted({ body }: SourceFile, ...quotes: string[]): boolean {
  const notes = [...body.matchAll(/<GhiChu>([^]*?)<\/GhiChu>/g)].map(([, note]) => plainWords(note!));
  return notes.some((note) => quotes.every((quote) => note.includes(plainWords(quote))));
}
