/** What was probably meant: the nearest of the known words, by the optimal string alignment distance over folded text. */
import { fold } from '#language/fold.ts';

function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}

/** The nearest known word, when it is near enough to be worth saying: a third of the letters may differ. */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  const key = fold(word);
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > word.length / 2) continue;
    const found = distance(key, fold(candidate));
    if (!best || found < best.distance) best = { word: candidate, distance: found };
  }
  return best && best.distance <= Math.max(1, Math.floor(word.length / 3)) ? best.word : undefined;
}
