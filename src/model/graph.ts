/** The cross-reference graph, derived from the declared references and never stored. */
import { byDate, perCorpus, type Corpus, type Instrument, type PlanRecord } from './corpus.ts';
import type { Mention } from './mentions.ts';
import { LEVELS, type Level, type Relation } from './vocabulary.ts';

export interface Edge {
  from: Instrument;
  to: Instrument;
  relation: Relation;
}

/** Relations by which one document derives from another: what guides a directive's execution stands below the directive. */
const DERIVING: readonly Relation[] = ['carries-out', 'based-on', 'guides'];
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

const incoming = perCorpus((corpus) =>
  // Instruments stand oldest first, and so do the edges that leave them.
  Map.groupBy(
    [...corpus.instruments.keys()].flatMap((id) => referencesOf(corpus, id)),
    ({ to }) => to.id,
  ),
);

/** Every document that refers to this one, oldest first. */
export function referringTo(corpus: Corpus, id: string): readonly Edge[] {
  return incoming(corpus).get(id) ?? [];
}

/** What adjusted, replaced, repealed or corrected this document, oldest first. */
export function changesTo(corpus: Corpus, id: string): Edge[] {
  return referringTo(corpus, id).filter(({ relation }) => CHANGING.includes(relation));
}

/** The documents that carry this one out, guide that or are based on it, without those that only cite it. */
export function derivedFrom(corpus: Corpus, id: string): Edge[] {
  return referringTo(corpus, id).filter(({ relation }) => DERIVING.includes(relation));
}

const basesByCorpus = perCorpus(() => new Map<string, ReadonlySet<string>>());

/** Ids of all that a document derives from, over any number of hops; in a cycle its own id too. */
export function allBasesOf(corpus: Corpus, id: string): ReadonlySet<string> {
  const held = basesByCorpus(corpus);
  const known = held.get(id);
  if (known) return known;
  const deriving = (node: string) => referencesOf(corpus, node).filter(({ relation }) => DERIVING.includes(relation));
  // The set grows while it is walked.
  const found = new Set(deriving(id).map(({ to }) => to.id));
  for (const basis of found) for (const { to } of deriving(basis)) found.add(to.id);
  held.set(id, found);
  return found;
}

/**
 * What derives from a document with nothing in between: a plan that carries out both a directive and the province's
 * plan for that directive stands below the latter only.
 */
function nextBelow(corpus: Corpus, id: string): Edge[] {
  const edges = derivedFrom(corpus, id);
  const below = new Set(edges.map(({ from }) => from.id));
  // What derives in a circle is never in between: it would hide itself.
  const hides = (between: string, child: string) =>
    below.has(between) && !allBasesOf(corpus, between).has(child) && !allBasesOf(corpus, id).has(between);
  return edges.filter(({ from }) => ![...allBasesOf(corpus, from.id)].some((between) => hides(between, from.id)));
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
    node.children = nextBelow(corpus, instrument.id).map((edge) => grow(edge.from, edge.relation));
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
 * The bases of a plan, direct or over other documents, that were adjusted or replaced after it, nearest first.
 * Where one of the dates is unknown the change is reported too: a reader must know of it. A change that the plan itself
 * refers to was known when the plan was written.
 */
export function supersededBases(corpus: Corpus, id: string): SupersededBasis[] {
  const plan = corpus.instruments.get(id)!;
  const latest = plan.date?.to ?? plan.date?.from;
  const known = new Set([id, ...plan.references.map(({ document }) => document)]);
  const isNews = ({ from: { id: changer, date } }: Edge) =>
    !known.has(changer) && (latest === undefined || date?.from === undefined || date.from > latest);
  const seen = new Set([id]);
  const found: SupersededBasis[] = [];
  const paths: Instrument[][] = [[plan]];
  // The list grows while it is walked: breadth first, so that each basis is found on its shortest path.
  for (const path of paths) {
    for (const { to, relation } of referencesOf(corpus, path.at(-1)!.id)) {
      if (!DERIVING.includes(relation) || seen.has(to.id)) continue;
      seen.add(to.id);
      paths.push([...path, to]);
      const changes = changesTo(corpus, to.id).filter(isNews);
      if (changes.length > 0) found.push({ path: [...path.slice(1), to], changes });
    }
  }
  return found;
}

const mentioning = perCorpus((corpus) => {
  const all = corpus.plans.flatMap((plan) => plan.mentions.map((mention) => ({ plan, mention })));
  return Map.groupBy(all, ({ mention }) => mention.document);
});

/** Every mention of a document in the prose of the plans. */
export function mentionsOf(corpus: Corpus, id: string): { plan: PlanRecord; mentions: Mention[] }[] {
  const byPlan = Map.groupBy(mentioning(corpus).get(id) ?? [], ({ plan }) => plan);
  return [...byPlan].map(([plan, held]) => ({ plan, mentions: held.map(({ mention }) => mention) }));
}

/**
 * Other plans that share a basis with this one, those that share most first. The search begins at the basis that the
 * fewest plans share, for that one tells most, and ends at the limit: a directive of the centre may have thousands.
 */
export function sharingBasis(corpus: Corpus, id: string, limit = 12): { plan: Instrument; shared: Instrument[] }[] {
  const edges = referencesOf(corpus, id).filter(({ to, relation }) => relation !== 'cites' || to.number !== null);
  const own = [...new Set(edges.map(({ to }) => to))];
  const rarest = own.toSorted((a, b) => referringTo(corpus, a.id).length - referringTo(corpus, b.id).length);
  const plans = new Set<Instrument>();
  for (const basis of rarest) {
    for (const { from } of referringTo(corpus, basis.id)) {
      if (plans.size === limit) break;
      if (from.kind === 'plan' && from.id !== id) plans.add(from);
    }
  }
  const shares = (plan: Instrument) =>
    own.filter((basis) => plan.references.some(({ document }) => document === basis.id));
  return [...plans].map((plan) => ({ plan, shared: shares(plan) })).sort((a, b) => b.shared.length - a.shared.length);
}

/** Instruments by level from the centre down, and within a level by province. */
export function byLevelAndProvince<T>(items: readonly T[], of: (item: T) => Instrument) {
  const levels = Map.groupBy(items, (item) => of(item).level);
  return (Object.keys(LEVELS) as Level[]).flatMap((level) => {
    const held = levels.get(level);
    if (!held) return [];
    const provinces = [...Map.groupBy(held, (item) => of(item).province)].sort(([a], [b]) =>
      (a ?? '').localeCompare(b ?? '', 'vi'),
    );
    return [
      {
        level,
        name: LEVELS[level],
        count: held.length,
        provinces: provinces.map(([province, inIt]) => ({ province, items: inIt })),
      },
    ];
  });
}

/** The registry of documents by level and type, each with the number of plans that refer to it in any way. */
export function documentsByLevel(corpus: Corpus) {
  const nodes = [...corpus.instruments.values()].filter(({ kind }) => kind === 'document');
  const plansOn = (id: string) =>
    referringTo(corpus, id).flatMap(({ from }) => (from.kind === 'plan' ? [from.id] : []));
  return byLevelAndProvince(nodes, (node) => node).map(({ name, provinces }) => ({
    name,
    types: [
      ...Map.groupBy(
        provinces.flatMap(({ items }) => items),
        ({ type }) => type,
      ),
    ].map(([type, documents]) => ({
      type,
      documents: documents.toSorted(byDate).map((node) => ({ node, plans: new Set(plansOn(node.id)).size })),
    })),
  }));
}
