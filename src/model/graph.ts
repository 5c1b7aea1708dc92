/** The cross-reference graph, derived from the declared references and never stored. */
import type { Corpus, Instrument, PlanRecord } from './corpus.ts';
import { byDate } from './corpus.ts';
import type { Mention } from './mentions.ts';
import { LEVELS, type Level, type Relation } from './vocabulary.ts';

export interface Edge {
  from: Instrument;
  to: Instrument;
  relation: Relation;
}

/** Relations by which one document derives from another. */
const DERIVING: readonly Relation[] = ['carries-out', 'based-on'];
/** Relations by which a later document changes an earlier one. */
const CHANGING: readonly Relation[] = ['amends', 'replaces', 'repeals', 'corrects'];

/** What a document refers to, in its own order. */
export function referencesOf(corpus: Corpus, id: string): Edge[] {
  const from = corpus.instruments.get(id)!;
  return from.references.flatMap(({ document, relation }) => {
    const to = corpus.instruments.get(document);
    return to ? [{ from, to, relation }] : [];
  });
}

const incomingOf = new WeakMap<Corpus, Map<string, Edge[]>>();

/** Every document that refers to this one, oldest first. */
export function referringTo(corpus: Corpus, id: string): Edge[] {
  let incoming = incomingOf.get(corpus);
  if (!incoming) {
    incoming = new Map();
    for (const from of corpus.instruments.keys()) {
      for (const edge of referencesOf(corpus, from)) {
        incoming.set(edge.to.id, [...(incoming.get(edge.to.id) ?? []), edge]);
      }
    }
    incomingOf.set(corpus, incoming);
  }
  return (incoming.get(id) ?? []).toSorted((a, b) => byDate(a.from, b.from));
}

/** What adjusted, replaced, repealed or corrected this document, oldest first. */
export function changesTo(corpus: Corpus, id: string): Edge[] {
  return referringTo(corpus, id).filter(({ relation }) => CHANGING.includes(relation));
}

/** The documents that carry this one out or are based on it, without those that only cite it. */
export function derivedFrom(corpus: Corpus, id: string): Edge[] {
  return referringTo(corpus, id).filter(({ relation }) => DERIVING.includes(relation));
}

/** A document and all that derives from it, over any number of hops. `repeated`: shown in full elsewhere in the tree. */
export interface DerivationNode {
  instrument: Instrument;
  relation?: Relation;
  children: DerivationNode[];
  repeated?: true;
}

/** The derivation tree below a document; a document that is reached twice is unfolded once, so a cycle ends. */
export function derivationTree(corpus: Corpus, id: string): DerivationNode {
  const seen = new Set<string>();
  const grow = (instrument: Instrument, relation?: Relation): DerivationNode => {
    const node: DerivationNode = { instrument, ...(relation && { relation }), children: [] };
    if (seen.has(instrument.id)) return { ...node, repeated: true };
    seen.add(instrument.id);
    node.children = derivedFrom(corpus, instrument.id).map((edge) => grow(edge.from, edge.relation));
    return node;
  };
  return grow(corpus.instruments.get(id)!);
}

/** A basis of a plan that was changed after the plan, and the path from the plan to it. */
export interface SupersededBasis {
  /** From the plan's own basis to the changed document. */
  path: Instrument[];
  changes: Edge[];
}

/**
 * The bases of a plan, direct or over other documents, that were adjusted or replaced after it.
 * Where the plan's own date is unknown the change is reported too: a reader must know of it.
 */
export function supersededBases(corpus: Corpus, id: string): SupersededBasis[] {
  const plan = corpus.instruments.get(id)!;
  const latest = plan.date?.to ?? plan.date?.from;
  const seen = new Set([id]);
  const found: SupersededBasis[] = [];
  let frontier: Instrument[][] = [[plan]];
  while (frontier.length > 0) {
    const nextFrontier: Instrument[][] = [];
    for (const path of frontier) {
      for (const { to, relation } of referencesOf(corpus, path.at(-1)!.id)) {
        if (!DERIVING.includes(relation) || seen.has(to.id)) continue;
        seen.add(to.id);
        const walked = [...path, to];
        const changes = changesTo(corpus, to.id).filter(
          ({ from }) => from.id !== id && (!latest || !from.date?.from || from.date.from > latest),
        );
        if (changes.length > 0) found.push({ path: walked.slice(1), changes });
        nextFrontier.push(walked);
      }
    }
    frontier = nextFrontier;
  }
  return found;
}

/** Every mention of a document in the prose of the plans. */
export function mentionsOf(corpus: Corpus, id: string): { plan: PlanRecord; mentions: Mention[] }[] {
  return corpus.plans
    .map((plan) => ({ plan, mentions: plan.mentions.filter((mention) => mention.document === id) }))
    .filter(({ mentions }) => mentions.length > 0);
}

/** The other plans that share a basis with this one, with the bases that they share. */
export function sharingBasis(corpus: Corpus, id: string): { plan: Instrument; shared: Instrument[] }[] {
  const shared = new Map<string, Instrument[]>();
  for (const { to, relation } of referencesOf(corpus, id)) {
    if (relation === 'cites' && to.number === null) continue;
    for (const { from } of referringTo(corpus, to.id)) {
      if (from.kind === 'plan' && from.id !== id) shared.set(from.id, [...(shared.get(from.id) ?? []), to]);
    }
  }
  return [...shared].map(([plan, bases]) => ({ plan: corpus.instruments.get(plan)!, shared: bases }));
}

/** Instruments by level from the centre down, and within a level by province. */
export function byLevelAndProvince<T>(items: readonly T[], of: (item: T) => Instrument) {
  return (Object.keys(LEVELS) as Level[])
    .map((level) => {
      const held = items.filter((item) => of(item).level === level);
      const provinces = [...new Set(held.map((item) => of(item).province))].sort((a, b) => (a ?? '').localeCompare(b ?? '', 'vi'));
      return {
        level,
        name: LEVELS[level],
        count: held.length,
        provinces: provinces.map((province) => ({ province, items: held.filter((item) => of(item).province === province) })),
      };
    })
    .filter(({ count }) => count > 0);
}

/** The registry of documents by level and type, each with the number of plans that refer to it in any way. */
export function documentsByLevel(corpus: Corpus) {
  const nodes = [...corpus.instruments.values()].filter(({ kind }) => kind === 'document');
  return byLevelAndProvince(nodes, (node) => node).map(({ name, provinces }) => ({
    name,
    types: [...Map.groupBy(provinces.flatMap(({ items }) => items), ({ type }) => type)].map(([type, documents]) => ({
      type,
      documents: documents.toSorted(byDate).map((node) => ({
        node,
        plans: new Set(referringTo(corpus, node.id).filter(({ from }) => from.kind === 'plan').map(({ from }) => from.id)).size,
      })),
    })),
  }));
}
