/** Who carries a document out, as a reader sees it: over every hop, and with the levels of which nothing is known said. */
import { perCorpus, type Corpus, type Instrument } from './corpus.ts';
import { allBasesOf, derivationTree, derivedFrom, type DerivationNode } from './graph.ts';
import { LEVEL_WORDS, LEVELS, type Level, type Relation } from './vocabulary.ts';

export interface DocumentBranch extends Omit<DerivationNode, 'children'> {
  kind: 'document';
  children: Branch[];
}

/** A level at which the portal knows of no document; what is below it, if anything, skips that level. */
export interface GapBranch {
  kind: 'gap';
  level: Level;
  province: string | null;
  /** Documents of that level from which those below derive as well, though not by way of the document above. */
  beside: Instrument[];
  children: Branch[];
}

export type Branch = DocumentBranch | GapBranch;

const ORDER = Object.keys(LEVELS) as Level[];

/** Place of a level from the centre down, 0-3. */
export function rankOf(level: Level): number {
  return ORDER.indexOf(level);
}

/** What derives from a document of one level; those that skip the next level stand behind a gap, one for each province. */
function grow(corpus: Corpus, above: Level, nodes: readonly DerivationNode[]): Branch[] {
  const next = ORDER[rankOf(above) + 1];
  const skips = ({ instrument }: DerivationNode) => rankOf(instrument.level) > rankOf(above) + 1;
  const near = nodes.filter((node) => !skips(node));
  const far = Map.groupBy(nodes.filter(skips), ({ instrument }) => instrument.province);
  return [
    ...near.map((node): Branch => ({
      ...node,
      kind: 'document',
      children: grow(corpus, node.instrument.level, node.children),
    })),
    ...[...far].map(([province, held]): Branch => ({
      kind: 'gap',
      level: next!,
      province,
      beside: basesAt(corpus, next!, held),
      children: grow(corpus, next!, held),
    })),
  ];
}

function basesAt(corpus: Corpus, level: Level, nodes: readonly DerivationNode[]): Instrument[] {
  const ids = new Set(nodes.flatMap(({ instrument }) => [...allBasesOf(corpus, instrument.id)]));
  return [...ids].map((id) => corpus.instruments.get(id)!).filter((basis) => basis.level === level);
}

const deepest = ({ instrument, children }: DerivationNode): number =>
  Math.max(rankOf(instrument.level), ...children.map(deepest));

/** The levels below the deepest that the tree reaches, each inside the one above it. */
function emptyBelow(rank: number): GapBranch[] {
  const level = ORDER[rank + 1];
  return level ? [{ kind: 'gap', level, province: null, beside: [], children: emptyBelow(rank + 1) }] : [];
}

/** The derivation tree below a document, with its gaps. */
export function branchesBelow(corpus: Corpus, id: string): DocumentBranch {
  const root = derivationTree(corpus, id);
  const children = [...grow(corpus, root.instrument.level, root.children), ...emptyBelow(deepest(root))];
  return { ...root, kind: 'document', children };
}

/** False for the words at the end of a branch that nothing is known further down. */
export function holdsDocument(branch: Branch): boolean {
  return branch.kind === 'document' || branch.children.some(holdsDocument);
}

/** `chưa có văn bản cấp tỉnh (Kon Tum)` between two documents, `chưa có kế hoạch cấp cơ sở` at an end. */
export function gapWords(gap: GapBranch): string {
  const what = holdsDocument(gap) ? 'văn bản' : 'kế hoạch';
  return `chưa có ${what} cấp ${LEVEL_WORDS[gap.level]}${gap.province ? ` (${gap.province})` : ''}`;
}

/** A document that derives from another: directly by a `relation`, or `over` the documents in between, nearest first. */
export interface Derived {
  from: Instrument;
  relation?: Relation;
  over: Instrument[];
}

const derivedByCorpus = perCorpus(() => new Map<string, Derived[]>());

/** All that derives from a document, each on its shortest way, the direct ones first. */
export function allDerivedFrom(corpus: Corpus, id: string): readonly Derived[] {
  const held = derivedByCorpus(corpus);
  if (held.has(id)) return held.get(id)!;
  const seen = new Set([id]);
  // The list grows while it is walked: breadth first.
  const found: Derived[] = [];
  const step = (node: string, over: Instrument[]) => {
    for (const { from, relation } of derivedFrom(corpus, node)) {
      if (seen.has(from.id)) continue;
      seen.add(from.id);
      found.push({ from, over, ...(over.length === 0 && { relation }) });
    }
  };
  step(id, []);
  for (const { from, over } of found) step(from.id, [from, ...over]);
  held.set(id, found);
  return found;
}
