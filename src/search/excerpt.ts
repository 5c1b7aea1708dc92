/**
 * The words of a query in an accented text: where they stand, and the few words around the best place. The marks are on
 * the words that were meant, whether or not the query has accents.
 */
import { syllables } from './syllables.ts';

export interface Piece {
  text: string;
  marked: boolean;
}

/** A stretch of the text that holds words of the query next to each other. */
export interface Hit {
  /** First word, counted from 0 between white space, and how many. */
  at: number;
  words: number;
  /** How many syllables of the query it holds in their order. */
  length: number;
  /** Whether that is all of it. */
  whole: boolean;
}

/** Words around the best hit. */
const WIDTH = 32;
const BEFORE = 8;

/** A text cut at white space, each word with its syllables. */
export interface Words {
  raw: string[];
  /** Syllables of the whole text, and for each the word that it stands in. */
  syllables: string[];
  owners: number[];
}

export function toWords(text: string): Words {
  const raw = text.split(/\s+/).filter(Boolean);
  const found = raw.map(syllables);
  return {
    raw,
    syllables: found.flat(),
    owners: found.flatMap((parts, word) => parts.map(() => word)),
  };
}

/** Longest runs of a phrase's syllables in the text; the phrase's last syllable may be the beginning of one. */
export function findHits({ syllables: text, owners }: Words, phrases: readonly (readonly string[])[]): Hit[] {
  const runs: Hit[] = [];
  for (const phrase of phrases.filter(({ length }) => length > 0)) {
    const fits = (syllable: string, place: number) =>
      syllable === phrase[place] || (place === phrase.length - 1 && place > 0 && syllable.startsWith(phrase[place]!));
    const least = Math.min(2, phrase.length);
    for (let at = 0; at < text.length; at++) {
      let longest = 0;
      for (let start = 0; start < phrase.length - longest; start++) {
        let length = 0;
        while (start + length < phrase.length && at + length < text.length && fits(text[at + length]!, start + length))
          length++;
        longest = Math.max(longest, length);
      }
      if (longest < least) continue;
      const word = owners[at]!;
      runs.push({
        at: word,
        words: owners[at + longest - 1]! - word + 1,
        length: longest,
        whole: longest === phrase.length,
      });
      at += longest - 1;
    }
  }
  // Where the phrase itself stands, its parts elsewhere are of no interest.
  const whole = runs.filter((run) => run.whole && run.length > 1);
  return (whole.length > 0 ? whole : runs).sort((a, b) => a.at - b.at || b.length - a.length);
}

/** What a window is worth: long runs count far more than many short ones, the same run twice only once. */
function worth(hits: readonly Hit[]): number {
  return (
    [...new Set(hits.map(({ length }) => length))].reduce((sum, length) => sum + length ** 2, 0) + hits.length / 10
  );
}

/** The hits around which most of the query stands. */
export function bestWindow(hits: readonly Hit[]): { from: number; hits: Hit[] } {
  let best: { from: number; hits: Hit[]; worth: number } = { from: 0, hits: [], worth: 0 };
  for (const [index, first] of hits.entries()) {
    const from = Math.max(0, first.at - BEFORE);
    const within: Hit[] = [];
    for (let at = index; at < hits.length && hits[at]!.at < from + WIDTH; at++) within.push(hits[at]!);
    const found = worth(within);
    if (found > best.worth) best = { from, hits: within, worth: found };
  }
  return best;
}

/** The words from `from` on, with the hits marked; `…` where the text goes on. */
export function cutExcerpt({ raw }: Words, from: number, hits: readonly Hit[]): Piece[] {
  const to = Math.min(raw.length, from + WIDTH);
  const marked = new Set(hits.flatMap(({ at, words }) => Array.from({ length: words }, (_, offset) => at + offset)));
  const groups: { marked: boolean; words: string[] }[] = [];
  for (let at = from; at < to; at++) {
    const last = groups.at(-1);
    if (last && last.marked === marked.has(at)) last.words.push(raw[at]!);
    else groups.push({ marked: marked.has(at), words: [raw[at]!] });
  }
  const space: Piece = { text: ' ', marked: false };
  const pieces = groups.flatMap(({ words, marked }, index): Piece[] => [
    ...(index > 0 ? [space] : []),
    ...(marked ? markWords(words.join(' ')) : [{ text: words.join(' '), marked }]),
  ]);
  return [
    ...(from > 0 ? [{ text: '… ', marked: false }] : []),
    ...pieces,
    ...(to < raw.length ? [{ text: ' …', marked: false }] : []),
  ];
}

/** `điểm”,` -> the word marked, what stands around it not. */
function markWords(text: string): Piece[] {
  const [, before = '', word = '', behind = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  const pieces = [
    { text: before, marked: false },
    { text: word, marked: true },
    { text: behind, marked: false },
  ];
  return pieces.filter((piece) => piece.text !== '');
}
