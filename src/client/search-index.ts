/** The index behind the search page, fetched piece by piece as queries need it. */
import { decode, type Posting } from '#search/postings.ts';
import { syllables } from '#search/syllables.ts';
import type { FacetColumn } from '#search/facets.ts';
import type { SearchTable } from '#search/table.ts';
import type { Source } from '#search/understand.ts';
import type { Shard } from '#search/word-index.ts';
import type { Entry } from './entries.ts';

export interface SearchIndex extends Source {
  columns: FacetColumn[];
  /** Pages that refer to the document at this place of the catalogue; weight 1 carries it out, 0 cites it. */
  referring: (doc: number) => Posting[];
}

/** Shards kept: a phone's memory stays flat however many queries are made. */
const MOST_SHARDS = 48;

async function fetchJson<T>(source: string): Promise<T> {
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source}: ${response.status}`);
  return (await response.json()) as T;
}

/** Keeps the latest answers of an asynchronous function; one that failed is asked again. */
export function keepLatest<T>(most: number, make: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (name) => {
    const held = kept.get(name) ?? make(name);
    kept.delete(name);
    kept.set(name, held);
    held.catch(() => kept.delete(name));
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return held;
  };
}

/** What a page is called in the index of titles: type and abstract, without the number. */
const titleOf = ({ kind, name, title }: Entry) =>
  title && (kind === 'p' || kind === 'd') ? `${name.replace(/ \d.*$/, '').replace(` ${title}`, '')} ${title}` : name;

/** @param folder of the shards, with a final slash. @param entries the look-up's, of which those of the catalogue count */
export async function loadSearchIndex(table: string, folder: string, entries: readonly Entry[]): Promise<SearchIndex> {
  const { syllables: line, columns, referring } = await fetchJson<SearchTable>(table);
  const vocabulary = new Map(
    line.split(' ').map((word): [string, number] => {
      const at = word.indexOf(':');
      return [word.slice(0, at), Number(word.slice(at + 1))];
    }),
  );
  const pages = entries.filter(({ doc }) => doc !== undefined);
  const documents = pages.findIndex(({ kind }) => kind === 'd');
  const abbreviations = new Map<string, string[]>();
  for (const { kind, name, details } of entries) {
    const [short, ...more] = kind === 'a' ? syllables(name) : [];
    if (short && more.length === 0)
      abbreviations.set(short, [...(abbreviations.get(short) ?? []), syllables(details).join(' ')]);
  }
  const shard = keepLatest(MOST_SHARDS, (name) => fetchJson<Shard>(`${folder}${name}.json`));
  return {
    vocabulary,
    abbreviations,
    titles: pages.map((entry) => ` ${syllables(titleOf(entry)).join(' ')} `),
    // A month's shard may be missing without a list of months to say so.
    shard: (name) =>
      vocabulary.has(name) ? shard(name) : name.includes('-') ? shard(name).catch(() => ({})) : Promise.resolve({}),
    columns,
    referring: (doc) => decode(referring[doc - documents] ?? ''),
  };
}
