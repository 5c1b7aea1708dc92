/** What the search page needs to know of all pages at once: their syllables, their filters, and who refers to whom. */
import type { Corpus } from '#model/corpus.ts';
import { referringTo } from '#model/graph.ts';
import { catalogue } from './catalogue.ts';
import { facetColumns, type FacetColumn } from './facets.ts';
import { encode } from './postings.ts';
import type { WordIndex } from './word-index.ts';

export interface SearchTable {
  /** `dai:1200 hoi:1100 …`: each syllable with the number of pages that hold it. */
  syllables: string;
  columns: FacetColumn[];
  /** For each document of the catalogue the pages that refer to it: weight 1 carries it out or is based on it, 0 cites it. */
  referring: string[];
}

export function buildTable(corpus: Corpus, { syllables }: WordIndex): SearchTable {
  const places = new Map(catalogue(corpus).map(({ id, kind }, place) => [`${kind} ${id}`, place]));
  const referring = corpus.documents.map(({ id }) => {
    const weights = new Map<number, number>();
    for (const { from, relation } of referringTo(corpus, id)) {
      const doc = places.get(`${from.kind} ${from.id}`)!;
      const derives = relation === 'carries-out' || relation === 'based-on';
      weights.set(doc, Math.max(weights.get(doc) ?? 0, Number(derives)));
    }
    return encode([...weights].map(([doc, weight]) => ({ doc, weight })).sort((a, b) => a.doc - b.doc));
  });
  return {
    syllables: syllables.map(([name, count]) => `${name}:${count}`).join(' '),
    columns: facetColumns(corpus),
    referring,
  };
}
