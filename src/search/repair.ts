/**
 * What a word that no page holds may have been: keys of a Vietnamese keyboard left in it (Telex, VNI), words typed as one,
 * a slip of one letter, the initials of a longer name.
 */

/** Every syllable of the portal -> the number of pages that hold it. */
export type Vocabulary = ReadonlyMap<string, number>;

/** `ddaij`, `dduwongf`, `hooij` -> `dai`, `duong`, `hoi`: doubled letters, `w`, and one letter for the tone. */
export function fromTelex(word: string, known: Vocabulary): string[] {
  const bare = word.replace(/dd/g, 'd').replace(/([aeo])\1/g, '$1');
  const shapes = [bare.replace(/w/g, ''), bare.replace(/w/g, 'u')];
  const toneless = shapes.flatMap((shape) =>
    [...shape].flatMap((letter, at) =>
      'sfrxj'.includes(letter) && at > 0 ? shape.slice(0, at) + shape.slice(at + 1) : [],
    ),
  );
  return [...new Set([...shapes, ...toneless])].filter((made) => made !== word && known.has(made));
}

/** `d9a5i`, `ho65i`, `d91u7ng2` -> `dai`, `hoi`, `dung`: digits for tones, hooks and the stroke of đ. */
export function fromVni(word: string, known: Vocabulary): string[] {
  const bare = word.replace(/[1-9]/g, '');
  return /^[a-z]+[1-9]/.test(word) && known.has(bare) ? [bare] : [];
}

/** `congdoan` -> `cong doan`, `konray` -> `kon ray`: the fewest known syllables, the most frequent ones among equals. */
export function splitGlued(word: string, known: Vocabulary): string[] | undefined {
  interface Way {
    parts: string[];
    weight: number;
  }
  const best: (Way | undefined)[] = [{ parts: [], weight: 0 }];
  for (let end = 2; end <= word.length; end++) {
    for (let start = Math.max(0, end - 7); start <= end - 2; start++) {
      const [before, part] = [best[start], word.slice(start, end)];
      const count = known.get(part);
      if (!before || !count) continue;
      const way = { parts: [...before.parts, part], weight: before.weight + Math.log(count) };
      const held = best[end];
      const fewer = !held || way.parts.length < held.parts.length;
      if (fewer || (way.parts.length === held.parts.length && way.weight > held.weight)) best[end] = way;
    }
  }
  const parts = best[word.length]?.parts;
  return parts && parts.length > 1 ? parts : undefined;
}

/** Whether one letter added, left out, changed, or two neighbours turned round make one of the other. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  const rest = (text: string, skipped: number) => text.slice(at + skipped);
  if (a.length !== b.length) return a.length > b.length ? rest(a, 1) === rest(b, 0) : rest(a, 0) === rest(b, 1);
  return rest(a, 1) === rest(b, 1) || (a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, 2) === rest(b, 2));
}

/** Known syllables one slip away, the most frequent first. */
export function slips(word: string, known: Vocabulary, most = 8): string[] {
  return [...known]
    .filter(([syllable]) => /^[a-z]/.test(syllable) && oneSlip(word, syllable))
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([syllable]) => syllable);
}

/** `dhcd` -> `dai hoi cong doan`: the run of syllables in the titles that most often has these initials. */
export function fromInitials(word: string, titles: readonly string[]): string[] | undefined {
  const counts = new Map<string, number>();
  for (const title of titles) {
    const parts = title.trim().split(' ');
    for (let at = 0; at + word.length <= parts.length; at++) {
      if (![...word].every((letter, offset) => parts[at + offset]![0] === letter)) continue;
      const run = parts.slice(at, at + word.length).join(' ');
      counts.set(run, (counts.get(run) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best?.[0].split(' ');
}
