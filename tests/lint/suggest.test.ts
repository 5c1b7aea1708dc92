import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSuggester } from '#lint/suggest.ts';

const suggest = createSuggester([
  'title',
  'number',
  'huyen-uy-kon-ray',
  'huyen-uy-dak-to',
  'chi-thi',
  'dang-2020-2025',
]);

describe('what was probably meant', () => {
  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['titl', 'title'],
    ['chỉ-thị', 'chi-thi'],
    ['huyen-uy-kon-rai', 'huyen-uy-kon-ray'],
    ['dang-2020-2052', 'dang-2020-2025'],
    ['huyen-uy', undefined],
    ['nơi nhận', undefined],
    ['', undefined],
    ['x'.repeat(1000), undefined],
  ])('%j -> %j', (word, meant) => {
    expect(suggest(word)).toBe(meant);
  });

  it('of equally near words the first', () => {
    expect(createSuggester(['muc-i-1', 'muc-i-2'])('muc-i-3')).toBe('muc-i-1');
  });

  it('a known word is its own, one slip away it is found again', () => {
    const word = fc.stringMatching(/^[a-z]{6,20}$/);
    fc.assert(
      fc.property(word, fc.nat(19), fc.constantFrom('q', 'z', ''), (known, at, letter) => {
        const find = createSuggester([known]);
        expect(find(known)).toBe(known);
        expect(find(known.slice(0, at) + letter + known.slice(at + 1))).toBe(known);
      }),
    );
  });

  it('finds exactly the words that are near enough, as the plain definition has it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, word, (typed, known) => {
        const near = plainDistance(typed, known) <= Math.max(1, Math.floor(typed.length / 3));
        expect(createSuggester([known])(typed)).toBe(near ? known : undefined);
      }),
      { numRuns: 1000 },
    );
  });

  it('stops looking when a folder is full of strange words', { timeout: 60_000 }, () => {
    const known = Array.from({ length: 5000 }, (_, index) => `van-ban-so-${index}-cua-huyen-uy`);
    const find = createSuggester(known);
    const found = Array.from({ length: 5000 }, (_, index) => find(`van-ban-la-${index}-cua-tinh-uy`));
    expect(found[0]).toBeDefined();
    expect(found.at(-1)).toBeUndefined();
  });
});

/** Optimal string alignment, word for word as it is defined. */
function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i || j));
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = best;
    }
  }
  return rows[a.length]![b.length]!;
}
