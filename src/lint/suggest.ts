/** What was probably meant: the nearest of the known words, by the optimal string alignment distance over folded text. */
import { fold } from '#language/fold.ts';

/** Words longer than any id, and differences greater than any slip of the finger, are not worth the time. */
const LONGEST_WORD = 100;
const LONGEST_DISTANCE = 8;
/** So many pairs of words are compared: a folder with more strange ids has one cause, and nobody reads on. */
const MOST_COMPARISONS = 200_000;

/** The distance, or one more than `most` as soon as it is sure to be greater: only pairs so near are worked out. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const far = most + 1;
  let [before, row, next]: [number[], number[], number[]] = [[], [], []];
  for (let j = 0; j <= b.length; j += 1) row[j] = Math.min(j, far);
  for (let i = 1; i <= a.length; i += 1) {
    const [first, last] = [Math.max(1, i - most), Math.min(b.length, i + most)];
    next[first - 1] = first === 1 ? Math.min(i, far) : far;
    let least = next[first - 1]!;
    for (let j = first; j <= last; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j] ?? far) + 1, next[j - 1]! + 1, row[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      next[j] = best;
      if (best < least) least = best;
    }
    if (last < b.length) next[last + 1] = far;
    if (least > most) return far;
    [before, row, next] = [row, next, before];
  }
  return row[b.length]!;
}

/**
 * Finds the nearest known word when it is near enough to be worth saying: a third of the letters may differ. Of equally
 * near words the first.
 */
export function createSuggester(known: Iterable<string>): (word: string) => string | undefined {
  const candidates = [...known].map((word) => ({ word, key: fold(word) }));
  const answers = new Map<string, string | undefined>();
  const find = (word: string): string | undefined => {
    const key = fold(word);
    let most = Math.min(Math.max(1, Math.floor(key.length / 3)), LONGEST_DISTANCE);
    let best: string | undefined;
    for (const candidate of candidates) {
      const found = distance(key, candidate.key, most);
      if (found > most) continue;
      best = candidate.word;
      most = found - 1;
      if (most < 0) break;
    }
    return best;
  };
  return (word) => {
    if (answers.has(word)) return answers.get(word);
    if (word.length > LONGEST_WORD || answers.size * candidates.length > MOST_COMPARISONS) return undefined;
    const found = find(word);
    answers.set(word, found);
    return found;
  };
}
