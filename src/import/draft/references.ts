/**
 * The documents that a text cites -> references, each to a document of the registry or to a stub for one that is not there.
 * A number that several documents bear is declared for each of them, so that the page shows it as ambiguous; none is guessed.
 */
import { findCitations, slugNumber, type Citation } from '#language/citation.ts';
import { formatDate } from '#language/date.ts';
import { fold } from '#language/fold.ts';
import type { Relation } from '#model/vocabulary.ts';
import type { Circumstances } from './bodies.ts';
import { candidates, makeStub, toKnown, type DocumentStub, type Known } from './cited-documents.ts';
import { citedTitle } from './cited-title.ts';
import type { Registry } from './registry.ts';

export type DraftReference = {
  document: string;
  relation: Relation;
  number?: string;
  date?: string;
  name?: string;
  via?: string;
};

export type References = {
  references: DraftReference[];
  stubs: DocumentStub[];
  /** Numbers that several known documents bear, with their ids. */
  ambiguous: { number: string; ids: string[] }[];
};

/** A paragraph of the text; those before its first section are its basis. */
export type Passage = { text: string; isBasis: boolean };

export type ReferenceContext = {
  registry: Registry;
  circumstances: Circumstances;
  /** ISO day, for the stubs. */
  today: string;
  /** The document's own number. */
  own: string | null;
};

type Mention = { citation: Citation; passage: Passage; holder: Citation | undefined };

const STRENGTH: Relation[] = ['carries-out', 'based-on', 'cites'];
const OPENER = /(?:^|[;,.:]\s*|\s-\s)(thuc hien|thi hanh|trien khai|can cu)(?= )/g;

export function readReferences(passages: readonly Passage[], context: ReferenceContext): References {
  const found: References = { references: [], stubs: [], ambiguous: [] };
  for (const group of groupByDocument(mentionsOf(passages, context.own))) addReference(found, group, context);
  addNamed(found, passages, context.registry);
  return found;
}

/** All citations but those of the document itself and of numbers that are still blank. */
function mentionsOf(passages: readonly Passage[], own: string | null): Mention[] {
  return passages.flatMap((passage) => {
    const citations = findCitations(passage.text);
    return citations
      .filter(({ own: itself, blank, number, date, short }) => {
        const bare = !date && !short && own !== null && slugNumber(number) === slugNumber(own);
        return !itself && !blank && !bare;
      })
      .map((citation) => ({ citation, passage, holder: citations[citation.within ?? -1] }));
  });
}

/** Mentions of one document: of one number and one day; undated ones belong to every day of their number. */
function groupByDocument(mentions: readonly Mention[]): Mention[][] {
  const byNumber = Map.groupBy(mentions, ({ citation }) =>
    citation.short ? citation.text : slugNumber(citation.number),
  );
  return [...byNumber.values()].flatMap((same) => {
    const undated = same.filter(({ citation }) => !citation.date);
    const dated = Map.groupBy(
      same.filter(({ citation }) => citation.date),
      ({ citation }) => citation.date,
    );
    return dated.size === 0 ? [same] : [...dated.values()].map((group) => [...group, ...undated]);
  });
}

function addReference(found: References, group: readonly Mention[], context: ReferenceContext): void {
  const { registry, circumstances, today } = context;
  const known: Known[] = [...registry.documents.map(toKnown), ...found.stubs.map((stub) => stub.known)];
  // The fullest mention tells most: dated, ascribed.
  const { citation } = group.toSorted((a, b) => fullness(b.citation) - fullness(a.citation))[0]!;
  const ids = candidates(citation, known, circumstances);
  if (ids.length === 0) {
    const title = group.map((mention) => citedTitle(mention.passage.text, mention.citation)).find(Boolean) ?? null;
    const stub = makeStub(citation, title, registry, found.stubs, circumstances, today);
    found.stubs.push(stub);
    ids.push(stub.known.id);
  }
  if (ids.length > 1) found.ambiguous.push({ number: citation.number, ids });
  const relation = STRENGTH.find((strong) => group.some((mention) => relationOf(mention) === strong))!;
  const holder = group.every((mention) => mention.holder) ? group[0]!.holder! : undefined;
  const via = holder && candidates(holder, known, circumstances)[0];
  for (const document of ids) {
    if (found.references.some((reference) => reference.document === document)) continue;
    found.references.push({
      document,
      relation,
      ...(citation.short ? { name: citation.text.replace(/\s+/g, ' ') } : { number: citation.number }),
      ...(citation.date && !citation.short && { date: formatDate(citation.date) }),
      ...(via && via !== document && { via }),
    });
  }
}

function fullness({ date, issuer, within }: Citation): number {
  return (date ? 4 : 0) + (issuer ? 2 : 0) + (within === undefined ? 1 : 0);
}

/** The words that open its part of the sentence make the relation, in the basis alone (domain.md §4). */
function relationOf({ citation, passage, holder }: Mention): Relation {
  if (!passage.isBasis || holder) return 'cites';
  const before = fold(passage.text).slice(0, citation.start);
  const opener = [...before.matchAll(OPENER)].at(-1)?.[1];
  return opener === undefined ? 'cites' : opener === 'can cu' ? 'based-on' : 'carries-out';
}

/** Instruments that are cited by name: `Điều lệ Đảng`. */
function addNamed(found: References, passages: readonly Passage[], { documents }: Registry): void {
  const text = fold(passages.map((passage) => passage.text).join('\n'));
  for (const { id, aliases } of documents) {
    const name = aliases.find((alias) => isWholeIn(text, fold(alias)));
    const declared = found.references.some(({ document }) => document === id);
    if (name && !declared) found.references.push({ document: id, relation: 'cites', name });
  }
}

function isWholeIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\p{L}\d]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\d]/u.test(text[at + name.length] ?? ' ')) return true;
  }
  return false;
}
