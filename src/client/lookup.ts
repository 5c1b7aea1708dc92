/** Finds entries of the look-up index. Loaded on first focus only: Fuse.js comes with it. */
import Fuse from 'fuse.js';
import { fold } from '#language/fold.ts';
import type { LookupEntry } from '#model/lookup.ts';
import { matchesNumber, readQuery } from '#search/query.ts';

export interface Lookup {
  /** Best first. Exact numbers, then words in their order, then all words anywhere, then near misses. */
  find: (query: string, limit: number) => LookupEntry[];
  /** Only what bears the number that the query names (or begins); of several only those of its day or year, if any is. */
  exact: (query: string) => LookupEntry[];
}

export function createLookup(entries: readonly LookupEntry[]): Lookup {
  const keyed = entries.map((entry) => ({
    entry,
    key: ` ${fold(`${entry.t} ${entry.d}`).replace(/[^a-z0-9]+/g, ' ')} `,
  }));
  let fuse: Fuse<(typeof keyed)[number]> | undefined;

  const exact = (query: string): LookupEntry[] => {
    const { number, date } = readQuery(query);
    if (!number) return [];
    const named = entries.filter(({ s, c }) => s !== undefined && matchesNumber(number, s, c!));
    const whole = named.filter(({ c }) => c!.replaceAll(' ', '') === number.codes.join(''));
    const meant = whole.length > 0 ? whole : named;
    const dated = date ? meant.filter(({ y }) => y?.startsWith(date)) : [];
    return dated.length > 0 ? dated : meant;
  };

  const near = (words: string, limit: number): LookupEntry[] => {
    fuse ??= new Fuse(keyed, { keys: ['key'], threshold: 0.35, ignoreLocation: true, minMatchCharLength: 3 });
    return fuse.search(words, { limit }).map(({ item }) => item.entry);
  };

  return {
    exact,
    find(query, limit) {
      const { words } = readQuery(query);
      if (!words) return [];
      const parts = words.split(' ');
      const inOrder = keyed.filter(({ key }) => key.includes(` ${words}`));
      const anywhere = keyed.filter(({ key }) => parts.every((part) => key.includes(` ${part}`)));
      const found = new Set([...exact(query), ...[...inOrder, ...anywhere].map(({ entry }) => entry)]);
      return [...(found.size > 0 ? found : near(words, limit))].slice(0, limit);
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
