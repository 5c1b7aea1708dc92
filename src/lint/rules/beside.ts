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

/** Anchors of the clauses that hold a clause or introduce it, nearest first; `clauses` in reading order. */
export function holdersOf(anchor: string, clauses: ReadonlyMap<string, Clause>): string[] {
  const found: string[] = [];
  for (let at: string | undefined = anchor; at !== undefined; at = clauses.get(at)?.parent) {
    const introduction = introductionOf(at, clauses);
    if (at !== anchor) found.push(at);
    if (introduction !== undefined) found.push(introduction);
  }
  return found;
}

/** The paragraph that ends in a colon right before the points among which a clause stands: `…, trong đó:`. */
function introductionOf(anchor: string, clauses: ReadonlyMap<string, Clause>): string | undefined {
  const clause = clauses.get(anchor);
  if (!clause || clause.kind === 'paragraph' || clause.kind === 'section') return undefined;
  const siblings = [...clauses.values()].filter(({ parent }) => parent === clause.parent);
  const before = siblings.slice(0, siblings.indexOf(clause)).findLast(({ kind }) => kind !== clause.kind);
  return before?.kind === 'paragraph' && /:[\s*]*$/.test(before.text) ? before.anchor : undefined;
}

/** Whether a note of the editor (`<GhiChu>`) quotes all of these words: what is known and said need not be warned of. */
export function isNoted({ body }: SourceFile, ...quotes: string[]): boolean {
  const notes = [...body.matchAll(/<GhiChu>([^]*?)<\/GhiChu>/g)].map(([, note]) => plainWords(note!));
  return notes.some((note) => quotes.every((quote) => note.includes(plainWords(quote))));
}
