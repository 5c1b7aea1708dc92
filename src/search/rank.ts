/** `rank(query) -> ids`: pages ordered by how many of the query's syllable pairs they hold, where, and how rare these are. */
import { visit } from './postings.ts';
import type { Shard } from './word-index.ts';
import type { Source } from './understand.ts';

/** What a key counts for by the weight of its posting (postings.ts): text once, text often, fact or heading, title. */
const WORTH = [1, 1.3, 2.2, 5];
/** The own date of a document is what a reader means by a day; then deadlines, then mentions. */
const TIME_WORTH = [1, 1.2, 4, 12];
/** A day counts for its month, but less than a deadline in that month. */
const DAY_OF_MONTH = 0.3;
/** A syllable that the last word may still become counts a little less than the word itself. */
const BEGUN = 0.75;
const MOST_BEGUN = 12;
const MOST_LONGER = 4;
/** Files fetched for one reading, at most. */
const MOST_SHARDS = 8;
/** A page that lacks a pair is worth far less, wherever it holds the others. */
const COVERAGE = 5;
/** Pages that hold much less of the query than the best one are no answer. */
const LEAST_SHARE = 0.6;

export interface Ranked {
  doc: number;
  score: number;
}

/** Something that a page may hold: a pair, a syllable, a time. */
interface Feature {
  /** By page, 0 where it is not held. */
  worth: Float32Array;
  /** How many pages hold it. */
  size: number;
  /** How much of the query it is: a pair or a time twice a syllable. */
  share: number;
  /** How much its worth counts for. */
  part: number;
}

/** Rare features tell more. */
function weightOf({ worth, size, part }: Feature): number {
  return Math.log(1 + worth.length / Math.max(1, size)) * part;
}

type Lists = [line: string | undefined, factor: number][];

/** @param pages how many pages the catalogue has */
function collect(lists: Lists, scale: readonly number[], pages: number): Pick<Feature, 'worth' | 'size'> {
  const worth = new Float32Array(pages);
  let size = 0;
  for (const [line, factor] of lists) {
    visit(line ?? '', (doc, weight) => {
      if (worth[doc] === 0) size++;
      worth[doc] = Math.max(worth[doc]!, scale[weight]! * factor);
    });
  }
  return { worth, size };
}

/** The postings of a syllable behind another; behind the last one typed also of those that begin with it. */
function follow(shard: Shard, next: string, begun: boolean): Lists {
  const others = begun ? Object.keys(shard).filter((key) => key !== next && key.startsWith(next)) : [];
  const frequent = others.sort((a, b) => shard[b]!.length - shard[a]!.length).slice(0, MOST_BEGUN);
  return [[shard[next], 1], ...frequent.map((key): [string, number] => [shard[key]!, BEGUN])];
}

/** The rarest syllables of a reading: those of a long query that tell most, and whose shards are smallest. */
function telling(reading: readonly string[], { vocabulary }: Source): Set<string> {
  const count = (syllable: string) => vocabulary.get(syllable) ?? 0;
  return new Set([...new Set(reading)].sort((a, b) => count(a) - count(b)).slice(0, MOST_SHARDS));
}

async function featuresOf(reading: readonly string[], source: Source): Promise<Feature[]> {
  const pages = source.titles.length;
  const asked = telling(reading, source);
  const places = [...reading.keys()].filter((at) => asked.has(reading[at]!));
  const begun = (at: number) => at === reading.length - 1 && !/^\d+$/.test(reading[at]!);
  const made = await Promise.all(
    places.map(async (at): Promise<Feature[]> => {
      const [syllable, next] = [reading[at]!, reading[at + 1]];
      const shard = await source.shard(syllable);
      const alone: Lists = [[shard[''], 1]];
      if (begun(at) && (reading.length === 1 || !shard[''])) alone.push(...(await longer(syllable, source)));
      const single: Feature = { ...collect(alone, WORTH, pages), share: 1, part: 0.3 };
      if (next === undefined) return [single];
      return [{ ...collect(follow(shard, next, begun(at + 1)), WORTH, pages), share: 2, part: 1 }, single];
    }),
  );
  return made.flat();
}

/** The postings of the most frequent syllables that begin with one. */
async function longer(syllable: string, { vocabulary, shard }: Source): Promise<Lists> {
  const others = [...vocabulary].filter(([other]) => other !== syllable && other.startsWith(syllable));
  const frequent = others.sort((a, b) => b[1] - a[1]).slice(0, MOST_LONGER);
  const shards = await Promise.all(frequent.map(([other]) => shard(other)));
  return shards.map((one) => [one[''], BEGUN]);
}

/** `2024-06-14` -> the pages that name the day; `2024-06` -> those that name the month or a day of it. */
async function timeFeature(time: string, source: Source): Promise<Feature> {
  const shard = await source.shard(time.slice(0, 7));
  const month: Lists = [
    [shard['month'], 1],
    [shard[''], DAY_OF_MONTH],
  ];
  const lists: Lists = time.length > 7 ? [[shard[time.slice(8)], 1]] : month;
  return { ...collect(lists, TIME_WORTH, source.titles.length), share: 4, part: 2 };
}

/** A phrase that stands as it is in a title outranks its scattered parts; the more of the title it is, the more. */
function titleBonus(phrase: string, title: string): number {
  if (!title.includes(` ${phrase}`)) return 0;
  return 2 + (4 * phrase.length) / title.length;
}

function score(features: readonly Feature[], { titles }: Source, phrase: string): Ranked[] {
  // What no page holds tells none from another; it only makes the reading a worse one.
  const useful = features.filter(({ size }) => size > 0);
  const whole = useful.reduce((sum, one) => sum + weightOf(one), 0);
  const full = features.reduce((sum, { share }) => sum + share, 0);
  const [sums, shares] = [new Float32Array(titles.length), new Float32Array(titles.length)];
  for (const feature of useful) {
    const weight = weightOf(feature);
    feature.worth.forEach((worth, doc) => {
      if (worth === 0) return;
      sums[doc]! += weight * worth;
      shares[doc]! += feature.share;
    });
  }
  const least = shares.reduce((most, share) => Math.max(most, share), 0) * LEAST_SHARE;
  const bonus = (doc: number) => (phrase.includes(' ') ? titleBonus(phrase, titles[doc]!) : 0);
  return titles.flatMap((_, doc) => {
    const share = shares[doc]!;
    if (share === 0 || share < least) return [];
    return [{ doc, score: (share / full) ** COVERAGE * (sums[doc]! / whole) + bonus(doc) }];
  });
}

export interface RankQuery {
  /** Readings of the same words; a page is judged by the one that fits it best. */
  readings: readonly (readonly string[])[];
  /** ISO day or month. */
  time?: string;
  /** By page: what its score is multiplied by, and the day by which equals are ordered, the newest first. */
  prior: (phrase: string) => (doc: number) => number;
  day: (doc: number) => string;
}

/** Pages that answer, best first. */
export async function rank({ readings, time, prior, day }: RankQuery, source: Source): Promise<Ranked[]> {
  const clock = time ? [await timeFeature(time, source)] : [];
  const best = new Map<number, number>();
  for (const reading of readings) {
    const words = reading.length > 0 ? await featuresOf(reading, source) : [];
    const phrase = reading.join(' ');
    const factor = prior(phrase);
    for (const { doc, score: found } of score([...words, ...clock], source, phrase)) {
      best.set(doc, Math.max(best.get(doc) ?? 0, found * factor(doc)));
    }
  }
  return [...best]
    .map(([doc, found]) => ({ doc, score: found }))
    .sort((a, b) => b.score - a.score || (day(a.doc) < day(b.doc) ? 1 : day(a.doc) > day(b.doc) ? -1 : a.doc - b.doc));
}
