/** `rank(query) -> ids`: pages ordered by how many of the query's syllable pairs they hold, where, and how rare these are. */
import { decode, type Posting } from './postings.ts';
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
  /** Page -> worth. */
  held: Map<number, number>;
  /** How much of the query it is: a pair or a time twice a syllable. */
  share: number;
  /** How much its worth counts for. */
  part: number;
}

/** @param pages how many pages the catalogue has */
function weightOf(feature: Feature, pages: number): number {
  return Math.log(1 + pages / Math.max(1, feature.held.size)) * feature.part;
}

function collect(lists: [line: string | undefined, factor: number][], worth: readonly number[]): Map<number, number> {
  const held = new Map<number, number>();
  for (const [line, factor] of lists) {
    for (const { doc, weight } of line ? decode(line) : ([] as Posting[])) {
      held.set(doc, Math.max(held.get(doc) ?? 0, worth[weight]! * factor));
    }
  }
  return held;
}

/** The postings of a syllable behind another; behind the last one typed also of those that begin with it. */
function follow(shard: Shard, next: string, begun: boolean): [string | undefined, number][] {
  const others = begun ? Object.keys(shard).filter((key) => key !== next && key.startsWith(next)) : [];
  const frequent = others.sort((a, b) => shard[b]!.length - shard[a]!.length).slice(0, MOST_BEGUN);
  return [[shard[next], 1], ...frequent.map((key): [string, number] => [shard[key]!, BEGUN])];
}

async function featuresOf(reading: readonly string[], source: Source): Promise<Feature[]> {
  const shards = await Promise.all(reading.map((syllable) => source.shard(syllable)));
  const begun = (at: number) => at === reading.length - 1 && !/^\d+$/.test(reading[at]!);
  const pairs = reading.slice(1).map((next, index): Feature => ({
    held: collect(follow(shards[index]!, next, begun(index + 1)), WORTH),
    share: 2,
    part: 1,
  }));
  const alone = await Promise.all(
    reading.map(async (syllable, at): Promise<Feature> => {
      const lists: [string | undefined, number][] = [[shards[at]!['']!, 1]];
      if (begun(at) && (reading.length === 1 || !shards[at]![''])) {
        const longer = [...source.vocabulary].filter(([other]) => other !== syllable && other.startsWith(syllable));
        const frequent = longer.sort((a, b) => b[1] - a[1]).slice(0, 4);
        const others = await Promise.all(frequent.map(([other]) => source.shard(other)));
        lists.push(...others.map((shard): [string | undefined, number] => [shard[''], BEGUN]));
      }
      return { held: collect(lists, WORTH), share: 1, part: 0.3 };
    }),
  );
  return [...pairs, ...alone];
}

/** `2024-06-14` -> the pages that name the day; `2024-06` -> those that name the month or a day of it. */
async function timeFeature(time: string, source: Source): Promise<Feature> {
  const shard = await source.shard(time.slice(0, 7));
  const lists: [string | undefined, number][] =
    time.length > 7
      ? [[shard[time.slice(8)], 1]]
      : [
          [shard['month'], 1],
          [shard[''], DAY_OF_MONTH],
        ];
  return { held: collect(lists, TIME_WORTH), share: 4, part: 2 };
}

/** A phrase that stands as it is in a title outranks its scattered parts; the more of the title it is, the more. */
function titleBonus(phrase: string, title: string): number {
  if (!title.includes(` ${phrase}`)) return 0;
  return 2 + (4 * phrase.length) / title.length;
}

function score(features: readonly Feature[], source: Source, phrase: string): Ranked[] {
  const pages = source.titles.length;
  // What no page holds tells none from another; it only makes the reading a worse one.
  const useful = features.filter(({ held }) => held.size > 0);
  const whole = useful.reduce((sum, one) => sum + weightOf(one, pages), 0);
  const full = features.reduce((sum, { share }) => sum + share, 0);
  const sums = new Map<number, { worth: number; share: number }>();
  for (const feature of useful) {
    const weight = weightOf(feature, pages);
    for (const [doc, worth] of feature.held) {
      const sum = sums.get(doc) ?? { worth: 0, share: 0 };
      sums.set(doc, { worth: sum.worth + weight * worth, share: sum.share + feature.share });
    }
  }
  const most = Math.max(0, ...[...sums.values()].map(({ share }) => share));
  return [...sums]
    .filter(([, { share }]) => share >= most * LEAST_SHARE)
    .map(([doc, { worth, share }]) => ({
      doc,
      score:
        (share / full) ** COVERAGE * (worth / whole) +
        (phrase.includes(' ') ? titleBonus(phrase, source.titles[doc]!) : 0),
    }));
}

export interface RankQuery {
  /** Readings of the same words; a page is judged by the one that fits it best. */
  readings: readonly (readonly string[])[];
  /** ISO day or month. */
  time?: string;
  /** By page: what its score is multiplied by, and the day by which equals are ordered, the newest first. */
  prior: (doc: number, phrase: string) => number;
  day: (doc: number) => string;
}

/** Pages that answer, best first. */
export async function rank({ readings, time, prior, day }: RankQuery, source: Source): Promise<Ranked[]> {
  const clock = time ? [await timeFeature(time, source)] : [];
  const best = new Map<number, number>();
  for (const reading of readings) {
    const words = reading.length > 0 ? await featuresOf(reading, source) : [];
    const phrase = reading.join(' ');
    for (const { doc, score: found } of score([...words, ...clock], source, phrase)) {
      best.set(doc, Math.max(best.get(doc) ?? 0, found * prior(doc, phrase)));
    }
  }
  return [...best]
    .map(([doc, found]) => ({ doc, score: found }))
    .sort((a, b) => b.score - a.score || (day(a.doc) < day(b.doc) ? 1 : day(a.doc) > day(b.doc) ? -1 : a.doc - b.doc));
}
