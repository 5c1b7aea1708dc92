/** Ids that point at nothing. */
import { SLUG } from '#model/schema.ts';
import type { Finding, LintContext, Raw, Rule } from '../issue.ts';
import { createSuggester } from '../suggest.ts';

type Space = keyof LintContext['ids'];

/** Where ids stand in a raw record; `*` is any item of a list. An actor may also be a name in words. */
const FIELDS: Record<string, { path: string[]; space: Space; orWords?: true }[]> = {
  plans: [
    { path: ['body'], space: 'bodies' },
    { path: ['term'], space: 'terms' },
    { path: ['prepares', '*'], space: 'terms' },
    { path: ['references', '*', 'document'], space: 'instruments' },
    { path: ['references', '*', 'via'], space: 'instruments' },
    { path: ['tasks', '*', 'lead', '*'], space: 'bodies', orWords: true },
    { path: ['tasks', '*', 'with', '*'], space: 'bodies', orWords: true },
    { path: ['tasks', '*', 'reportsTo', '*'], space: 'bodies', orWords: true },
    { path: ['tasks', '*', 'expects', 'document'], space: 'instruments' },
  ],
  documents: [
    { path: ['body'], space: 'bodies' },
    { path: ['references', '*', 'document'], space: 'instruments' },
    { path: ['references', '*', 'via'], space: 'instruments' },
  ],
  bodies: [
    { path: ['parent'], space: 'bodies' },
    { path: ['successors', '*'], space: 'bodies' },
  ],
  terms: [],
  glossary: [],
};

type Found = { value: unknown; at: PropertyKey[] };

function* valuesAt(value: unknown, path: string[], at: PropertyKey[] = []): Generator<Found> {
  const [key, ...rest] = path;
  if (key === undefined) yield { value, at };
  else if (key === '*' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* valuesAt(item, rest, [...at, index]);
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, key)) {
    yield* valuesAt((value as Raw)[key], rest, [...at, key]);
  }
}

/** `{ inferred: x, because: … }` -> x; "chưa rõ" is no id. */
function idOf(value: unknown): string | undefined {
  const plain = typeof value === 'object' && value !== null && 'inferred' in value ? value.inferred : value;
  return typeof plain === 'string' && SLUG.test(plain) ? plain : undefined;
}

export const dangling: Rule = ({ files, ids }) => {
  const suggest = {
    instruments: createSuggester(ids.instruments),
    bodies: createSuggester(ids.bodies),
    terms: createSuggester(ids.terms),
  };
  // A list that cannot be read declares nothing: that is one fault and not one for each id.
  const unread = new Set<string>(
    files.filter(({ source }) => source.fault || source.data === undefined).map(({ source }) => source.collection),
  );
  const check = (found: Found, space: Space, orWords = false): Finding['args'] | undefined => {
    const id = unread.has(space) ? undefined : idOf(found.value);
    if (!id || ids[space].has(id) || (orWords && !id.includes('-'))) return undefined;
    return { found: id, suggestion: suggest[space](id), hint: space };
  };
  return files.flatMap(({ source, items }) =>
    items.flatMap(({ raw, at }) =>
      FIELDS[source.collection]!.flatMap(({ path, space, orWords }) =>
        [...valuesAt(raw, path)].flatMap((found): Finding[] => {
          const args = check(found, space, orWords);
          if (!args) return [];
          return [{ code: 'dangling-id', file: source.path, line: source.lineOf([...at, ...found.at]), args }];
        }),
      ),
    ),
  );
};
