/** Finds entries of the look-up index. Loaded on first focus only: Fuse.js comes with it. */
import Fuse from 'fuse.js';
import { fold } from '#language/fold.ts';
import type { LookupEntry } from '#model/lookup.ts';
import { matchesNumber, readQuery } from '#search/query.ts';

export interface Lookup {
  /** Best first. Exact numbers, then words in their order, then all words anywhere, then near misses. */
  find: (query: string, limit: number) => LookupEntry[];
  /** Only what bears the number (and day) that the query names. */
  exact: (query: string) => LookupEntry[];
}

export function createLookup(entries: readonly LookupEntry[]): Lookup {
  const keyed = entries.map((entry) => ({ entry, key: ` ${fold(`${entry.t} ${entry.d}`).replace(/[^a-z0-9/]+/g, ' ')} ` }));
  let fuse: Fuse<(typeof keyed)[number]> | undefined;

  const exact = (query: string): LookupEntry[] => {
    const { number, date } = readQuery(query);
    if (!number) return [];
    const named = entries.filter(({ s, c }) => s !== undefined && matchesNumber(number, s, c!));
    const dated = named.filter(({ y }) => y === date);
    return dated.length > 0 ? dated : named;
  };

  return {
    exact,
    find(query, limit) {
      const found = new Set(exact(query));
      const words = readQuery(query).words.replace(/[^a-z0-9/]+/g, ' ').trim();
      if (!words) return [];
      for (const { entry, key } of keyed) if (key.includes(` ${words}`)) found.add(entry);
      const parts = words.split(' ');
      for (const { entry, key } of keyed) if (parts.every((part) => key.includes(` ${part}`))) found.add(entry);
      if (found.size === 0) {
        fuse ??= new Fuse(keyed, { keys: ['key'], threshold: 0.35, ignoreLocation: true, minMatchCharLength: 3 });
        for (const { item } of fuse.search(words, { limit })) found.add(item.entry);
      }
      return [...found].slice(0, limit);
    },
  };
}

const loading = new Map<string, Promise<Lookup>>();

/** Fetches an index once; a failed fetch is tried again at the next call. */
export function loadLookup(source: string): Promise<Lookup> {
  const known = loading.get(source);
  if (known) return known;
  const promise = fetch(source).then(async (response) => {
    if (!response.ok) throw new Error(`${source}: ${response.status}`);
    return createLookup((await response.json()) as LookupEntry[]);
  });
  loading.set(source, promise);
  promise.catch(() => loading.delete(source));
  return promise;
}
