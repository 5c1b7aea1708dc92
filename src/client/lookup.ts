/** Finds entries of the look-up as a reader types. Loaded at the first focus only. */
import { readQuery, type ReadQuery } from '#search/query.ts';
import { syllables } from '#search/syllables.ts';
import { distance, matchesNumber } from '#search/typed-number.ts';
import type { LookupFile } from '#model/lookup.ts';
import { readEntries, type Entry } from './entries.ts';

export interface Lookup {
  entries: readonly Entry[];
  /** Best first: exact numbers, then words in their order (in the name or title before details), then all words anywhere. */
  find: (query: string, limit: number) => Entry[];
  /** What is nearest to a query for which nothing was found: numbers near the one typed, or words with slips. */
  near: (query: string, limit: number) => Promise<Entry[]>;
  /** Only what bears the number that the query names (or begins); of several only those of its day or year, if any is. */
  exact: (query: ReadQuery) => Entry[];
  /** Documents whose number is nearly the one typed, the nearest first. */
  nearNumbers: (query: ReadQuery, limit: number) => Entry[];
}

export function createLookup(entries: readonly Entry[]): Lookup {
  const keyOf = (...parts: (string | undefined)[]) => ` ${syllables(parts.filter(Boolean).join(' ')).join(' ')} `;
  const keyed = entries.map((entry) => ({
    entry,
    key: keyOf(entry.name, entry.details),
    named: keyOf(entry.name, entry.title),
  }));

  const exact = ({ number, date, words, rest }: ReadQuery): Entry[] => {
    if (!number)
      return words ? keyed.filter(({ entry, key }) => isNamed(entry, key, words)).map(({ entry }) => entry) : [];
    const named = entries.filter(({ serial, codes }) => serial !== undefined && matchesNumber(number, serial, codes!));
    const whole = named.filter(({ codes }) => codes!.replaceAll(' ', '') === number.codes.join(''));
    const meant = whole.length > 0 ? whole : named;
    const dated = date ? meant.filter(({ day }) => day?.startsWith(date)) : [];
    if (dated.length > 0) return dated;
    // `155-KH/TU Kon Tum`: of namesakes those of the place that is named.
    const place = syllables(rest.join(' ')).join(' ');
    const placed = place ? meant.filter(({ province }) => province && syllables(province).join(' ') === place) : [];
    return placed.length > 0 ? placed : meant;
  };

  const nearNumbers = ({ number }: ReadQuery, limit: number): Entry[] => {
    if (!number) return [];
    return entries
      .flatMap((entry) =>
        entry.serial === undefined ? [] : [{ entry, far: distance(number, entry.serial, entry.codes!) }],
      )
      .filter(({ far }) => far < Infinity)
      .sort((a, b) => a.far - b.far)
      .slice(0, limit)
      .map(({ entry }) => entry);
  };

  let fuse:
    Promise<{ search: (words: string, options: { limit: number }) => { item: { entry: Entry } }[] }> | undefined;
  const near = async (query: string, limit: number): Promise<Entry[]> => {
    const read = readQuery(query);
    if (read.number) return nearNumbers(read, limit);
    fuse ??= import('fuse.js').then(
      ({ default: Fuse }) =>
        new Fuse(keyed, { keys: ['key'], threshold: 0.35, ignoreLocation: true, minMatchCharLength: 3 }),
    );
    fuse.catch(() => (fuse = undefined));
    return (await fuse).search(read.words, { limit }).map(({ item }) => item.entry);
  };

  return {
    entries,
    exact,
    nearNumbers,
    near,
    find(query, limit) {
      const read = readQuery(query);
      if (!read.words) return [];
      const parts = read.words.split(' ');
      const inName = keyed.filter(({ named }) => named.includes(` ${read.words}`));
      const inOrder = keyed.filter(({ key }) => key.includes(` ${read.words}`));
      const anywhere = keyed.filter(({ key }) => parts.every((part) => key.includes(` ${part}`)));
      return [...new Set([...exact(read), ...[...inName, ...inOrder, ...anywhere].map(({ entry }) => entry)])].slice(
        0,
        limit,
      );
    },
  };
}

/** `Điều lệ Đảng` names a document that has no number. */
function isNamed(entry: Entry, key: string, words: string): boolean {
  return (
    entry.kind === 'd' &&
    entry.serial === undefined &&
    !entry.title &&
    key.startsWith(` ${words} `) &&
    words.includes(' ')
  );
}

const loading = new Map<string, Promise<Lookup>>();

async function fetchFile(source: string): Promise<LookupFile> {
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source}: ${response.status}`);
  return (await response.json()) as LookupFile;
}

async function fetchLookup(source: string): Promise<Lookup> {
  const first = await fetchFile(source);
  const others = Array.from({ length: first.files - 1 }, (_, index) => source.replace('.json', `-${index + 2}.json`));
  const files = [first, ...(await Promise.all(others.map(fetchFile)))];
  return createLookup(files.flatMap((file) => readEntries(file, first.registry!)));
}

/** Fetches the look-up once; a failed fetch is tried again at the next call. */
export function loadLookup(source: string): Promise<Lookup> {
  const known = loading.get(source);
  if (known) return known;
  const promise = fetchLookup(source);
  loading.set(source, promise);
  promise.catch(() => loading.delete(source));
  return promise;
}
