/** Where an abbreviation of the glossary stands for the first time on a page. */
import type { PhrasingContent } from 'mdast';
import type { GlossaryEntry } from '#model/schema.ts';
import { isFree, type Span, type Stretch } from './inline.ts';

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function patternOf(forms: readonly string[]): RegExp {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length).map(escape);
  return new RegExp(`(?<![\\p{L}\\d/-])(?:${longestFirst.join('|') || '(?!)'})(?![\\p{L}\\d/-])`, 'gu');
}

/** Tells whether a text uses an abbreviation in any of its forms. */
export function createAbbreviationMatcher({ short, variants }: Pick<GlossaryEntry, 'short' | 'variants'>) {
  const pattern = patternOf([short, ...variants]);
  return (text: string): boolean => text.search(pattern) >= 0;
}

/**
 * Returns a finder that expands each form once, at its first place. Case counts: `BTV` is an abbreviation, `btv` is not.
 * The longest form wins; a form inside a stretch that is already taken is left alone.
 */
export function createAbbreviationFinder(glossary: readonly GlossaryEntry[]) {
  const meaning = new Map(
    glossary.flatMap((entry) => [entry.short, ...entry.variants].map((form) => [form, entry.long])),
  );
  const pattern = patternOf([...meaning.keys()]);
  const seen = new Set<string>();
  return (text: string, taken: readonly Span[]): Stretch[] =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [form] = match;
      const start = match.index;
      const end = start + form.length;
      if (seen.has(form) || !isFree({ start, end }, taken)) return [];
      seen.add(form);
      const data = { hName: 'abbr', hProperties: { title: meaning.get(form) } };
      const wrap = (children: PhrasingContent[]) =>
        ({ type: 'abbreviation', children, data }) as unknown as PhrasingContent;
      return [{ start, end, wrap }];
    });
}
