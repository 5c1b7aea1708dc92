/** Typed words -> the syllables that are looked for: abbreviations written out, slips mended against the portal's own words. */
import type { Shard } from './word-index.ts';
import { fromInitials, fromTelex, fromVni, slips, splitGlued, type Vocabulary } from './repair.ts';
import { plain } from './syllables.ts';

/** What the portal's index offers; the browser fetches it, tests make it in memory. */
export interface Source {
  vocabulary: Vocabulary;
  /** Abbreviation -> what it may stand for, as syllables: `btv` -> [`ban thuong vu`]. */
  abbreviations: ReadonlyMap<string, readonly string[]>;
  /** For each page of the catalogue its name and title as syllables with a space at either end. */
  titles: readonly string[];
  /** A shard of the word index, empty when there is none of that name. */
  shard: (name: string) => Promise<Shard>;
}

export interface Understood {
  /** The same query in several readings: as typed, and with abbreviations written out. */
  readings: string[][];
  /** The words as mended, when they are not those typed. */
  mended?: string;
  /** Words that no page holds, even mended. */
  unknown: string[];
}

/** Other names of what the documents speak of; a portal's own glossary adds to them. */
const SYNONYMS: Record<string, string[]> = {
  bac: ['ho chi minh'],
  hcm: ['ho chi minh'],
  dh: ['dai hoi'],
  cd: ['cong doan', 'chuyen de'],
  db: ['dang bo', 'dai bieu'],
  cb: ['chi bo', 'can bo'],
  dv: ['dang vien'],
  tw: ['trung uong'],
  bch: ['ban chap hanh'],
  bcd: ['ban chi dao'],
};
const MOST_READINGS = 6;
const MOST_PAIRS = 8;

const count = (shard: Shard, next: string) => shard[next]?.length ?? 0;
/** Whether a shard knows the next syllable, or one that begins with it. */
const leadsTo = (shard: Shard, next: string, begun: boolean) =>
  count(shard, next) > 0 || (begun && Object.keys(shard).some((key) => key.startsWith(next)));

/** @param literal the words are wanted exactly as typed: nothing is mended or written out */
export async function understand(words: readonly string[], source: Source, literal = false): Promise<Understood> {
  const typed = words.flatMap((word) => word.match(/[a-z]+|\d+/g) ?? []).map(plain);
  if (literal) return { readings: [typed], unknown: typed.filter((word) => !source.vocabulary.has(word)) };
  const whole = await mendWords(words, source);
  // Every pair would cost a file; a long query is found without the one that is wrong.
  const mended = whole.length > MOST_PAIRS ? whole : await mendPairs(whole, source);
  const readings = writeOut(mended, source);
  const isMended = mended.join(' ') !== typed.join(' ');
  const known = new Set(readings.slice(1).flat());
  return {
    readings,
    ...(isMended && { mended: mended.join(' ') }),
    unknown: mended.filter(
      (word, at) =>
        !source.vocabulary.has(word) && known.size === 0 && !isBegun(word, at === mended.length - 1, source),
    ),
  };
}

/** The last word may be the beginning of one: a reader is still typing. */
function isBegun(word: string, last: boolean, { vocabulary }: Source): boolean {
  return last && word.length > 0 && vocabulary.keys().some((syllable) => syllable.startsWith(word));
}

function isAbbreviation(word: string, { abbreviations }: Source): boolean {
  return abbreviations.has(word) || Object.hasOwn(SYNONYMS, word);
}

/** Each word that is unknown gives way to known ones, where there are any. */
async function mendWords(words: readonly string[], source: Source): Promise<string[]> {
  const { vocabulary } = source;
  const done: string[] = [];
  for (const [at, word] of words.entries()) {
    const last = at === words.length - 1;
    const key = plain(word);
    if (vocabulary.has(key) || isAbbreviation(key, source) || isBegun(key, last, source)) {
      done.push(key);
      continue;
    }
    const certain = [...fromTelex(word, vocabulary), ...fromVni(word, vocabulary)].map((one) => [one]);
    const glued = splitGlued(key, vocabulary);
    if (glued) certain.push(glued);
    const ways = certain.length > 0 ? certain : slips(key, vocabulary).map((one) => [one]);
    const best = await likeliest(ways, done.at(-1), words[at + 1], source);
    const alone = words.length === 1 || certain.length > 0;
    if (best && (best.pairs > 0 || alone)) done.push(...best.way);
    else done.push(...word.match(/[a-z]+|\d+/g)!.map(plain));
  }
  return done;
}

/** Of several ways to mend a word the one that makes the most frequent pairs with its neighbours. */
async function likeliest(ways: string[][], before: string | undefined, after: string | undefined, source: Source) {
  const left = before === undefined ? {} : await source.shard(before);
  const scored = await Promise.all(
    ways.slice(0, 8).map(async (way) => {
      const right = after === undefined ? {} : await source.shard(way.at(-1)!);
      const inner = await Promise.all(way.slice(1).map(async (next, at) => count(await source.shard(way[at]!), next)));
      const within = inner.length > 0 ? Math.min(...inner) : 0;
      return { way, pairs: count(left, way[0]!) + count(right, plain(after ?? '')) + within };
    }),
  );
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, one) => (!best || one.pairs > best.pairs ? one : best),
    undefined,
  );
}

/** A known syllable that makes no known pair on either side is a slip when one letter less or more would make one. */
async function mendPairs(words: string[], source: Source): Promise<string[]> {
  const done = [...words];
  for (let at = done.length - 1; at >= 0 && done.length > 1; at--) {
    const [before, word, after] = [done[at - 1], done[at]!, done[at + 1]];
    if (/\d/.test(word) || isAbbreviation(word, source)) continue;
    const left = before === undefined ? undefined : await source.shard(before);
    const right = after === undefined ? undefined : await source.shard(word);
    const fits =
      (left && leadsTo(left, word, after === undefined)) || (right && leadsTo(right, after!, at + 2 === done.length));
    if (fits) continue;
    // Without a neighbour on the left each candidate's own shard must be asked: only the likeliest few.
    const ways = left
      ? Object.keys(left)
          .filter((next) => next && slipsTo(word, next))
          .map((one) => [one])
      : slips(word, source.vocabulary, 4).map((one) => [one]);
    const best = await likeliest(ways, before, after, source);
    if (best && best.pairs > 1) done[at] = best.way[0]!;
  }
  return done;
}

const slipsTo = (word: string, next: string) => /^[a-z]/.test(next) && slips(word, new Map([[next, 1]])).length > 0;

/** The words as they are, then with each abbreviation written out. */
function writeOut(words: string[], source: Source): string[][] {
  const choices = words.map((word): string[][] => {
    const long = [...(source.abbreviations.get(word) ?? []), ...(SYNONYMS[word] ?? [])].map((text) => text.split(' '));
    const initials =
      long.length === 0 && !/[aeiouy\d]/.test(word) && word.length > 1 && fromInitials(word, source.titles);
    return [[word], ...long, ...(initials ? [initials] : [])];
  });
  let readings: string[][] = [[]];
  for (const ways of choices) readings = readings.flatMap((made) => ways.map((way) => [...made, ...way]));
  // All written out comes before half of it.
  const [typed, ...others] = readings;
  return [typed!, ...others.toSorted((a, b) => b.length - a.length).slice(0, MOST_READINGS - 1)];
}
