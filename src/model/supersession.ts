/** What became of a document: adjusted, replaced, and by what, to the last link of the chain. */
import { byDate, type Corpus } from './corpus.ts';
import { changesTo, type Edge } from './graph.ts';
import type { Relation } from './vocabulary.ts';

/** From the gravest change down: the words for the whole document's state. */
const STATES: Partial<Record<Relation, string>> = {
  repeals: 'Đã bị bãi bỏ',
  replaces: 'Đã được thay thế',
  amends: 'Đã được điều chỉnh, bổ sung',
  corrects: 'Đã được đính chính',
};

/** Every change of a document, and of what took its place, oldest first. Each edge leads from the later document to the changed one. */
export function changeChain(corpus: Corpus, id: string): Edge[] {
  const seen = new Set([id]);
  const found: Edge[] = [];
  // The set grows while it is walked.
  for (const changed of seen) {
    for (const edge of changesTo(corpus, changed)) {
      found.push(edge);
      if (edge.relation === 'replaces' || edge.relation === 'repeals') seen.add(edge.from.id);
    }
  }
  return found.sort((a, b) => byDate(a.from, b.from));
}

/** The state of a document in words, without a full stop; `null` while the portal knows of no change. */
export function stateOf(corpus: Corpus, id: string): string | null {
  const changes = changesTo(corpus, id).map(({ relation }) => relation);
  const gravest = (Object.keys(STATES) as Relation[]).find((relation) => changes.includes(relation));
  return gravest ? STATES[gravest]! : null;
}
