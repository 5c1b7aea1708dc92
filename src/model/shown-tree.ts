/** What of a derivation tree is drawn, in the words that stand in its boxes. */
import { formatDate } from '#language/date.ts';
import { actorName, instrumentName, type Corpus, type Instrument } from './corpus.ts';
import { gapWords, holdsDocument, rankOf, type Branch } from './derivation.ts';
import type { Level } from './vocabulary.ts';

/** A node that is drawn: a document, a gap, or a word for the documents that are left out. */
export interface Shown {
  title: string;
  details: string[];
  rank: number;
  node?: Instrument;
  /** Says that nothing is known of a whole level; no box of another kind stands in its column. */
  end?: true;
  children: Shown[];
}

/** A directive may have hundreds of plans: so many boxes are drawn below one, and in all; the list has every one. */
const MOST = { children: 6, boxes: 36 };

function toShown(corpus: Corpus, branch: Branch): Omit<Shown, 'children'> {
  if (branch.kind === 'gap') {
    const end = holdsDocument(branch) ? {} : { end: true as const };
    return { title: gapWords(branch), details: [], rank: rankOf(branch.level), ...end };
  }
  const { instrument: node, repeated } = branch;
  const day = node.dated ? node.date?.to : undefined;
  const details = [
    node.body && actorName(corpus, node.body),
    day && `ngày ${formatDate(day)}`,
    repeated && 'đã nêu ở trên',
  ];
  return {
    title: instrumentName(node),
    details: details.filter((text) => typeof text === 'string'),
    rank: rankOf(node.level),
    node,
  };
}

/** The part of a tree that fits into a picture, level by level, so that a long branch never crowds the others out. */
export function pickShown(corpus: Corpus, root: Branch): Shown {
  const top: Shown = { ...toShown(corpus, root), children: [] };
  let left = MOST.boxes;
  const queue = [{ branch: root, shown: top }];
  for (const { branch, shown } of queue) {
    const held = branch.children.filter(holdsDocument);
    const kept = held.slice(0, Math.min(MOST.children, left));
    left -= kept.length;
    // That nothing is known further down is always said.
    for (const child of [...kept, ...branch.children.filter((end) => !holdsDocument(end))]) {
      const next = { branch: child, shown: { ...toShown(corpus, child), children: [] } };
      shown.children.push(next.shown);
      queue.push(next);
    }
    const [first, ...others] = held.slice(kept.length);
    if (!first) continue;
    const words = kept.length > 0 ? `và ${others.length + 1} nhánh khác` : `${others.length + 1} nhánh`;
    shown.children.push({ title: `${words}, xem danh sách`, details: [], rank: rankOf(levelOf(first)), children: [] });
  }
  return top;
}

const levelOf = (branch: Branch): Level => (branch.kind === 'gap' ? branch.level : branch.instrument.level);
