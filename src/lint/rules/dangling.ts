/** Ids that point at nothing. */
import type { Issue, LintContext, Rule } from '../issue.ts';
import { suggest } from '../suggest.ts';

const NAMES = { instruments: 'văn bản hoặc kế hoạch', bodies: 'cơ quan', terms: 'nhiệm kỳ' } as const;
type Space = keyof typeof NAMES;

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

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function* valuesAt(value: unknown, path: string[], at: PropertyKey[] = []): Generator<{ value: unknown; at: PropertyKey[] }> {
  const [key, ...rest] = path;
  if (key === undefined) yield { value, at };
  else if (key === '*' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* valuesAt(item, rest, [...at, index]);
  } else if (typeof value === 'object' && value !== null && key in value) {
    yield* valuesAt((value as Record<string, unknown>)[key], rest, [...at, key]);
  }
}

/** `{ inferred: x, because: … }` -> x; "chưa rõ" is no id. */
function idOf(value: unknown): string | undefined {
  const plain = typeof value === 'object' && value !== null && 'inferred' in value ? value.inferred : value;
  return typeof plain === 'string' && ID.test(plain) ? plain : undefined;
}

function check({ ids }: LintContext, space: Space, value: unknown, orWords = false): Pick<Issue, 'args'> | undefined {
  const id = idOf(value);
  if (!id || ids[space].has(id) || (orWords && !id.includes('-'))) return undefined;
  return { args: { found: id, suggestion: suggest(id, ids[space]), hint: NAMES[space] } };
}

export const dangling: Rule = (context) =>
  context.files.flatMap(({ source, items }) =>
    items.flatMap(({ raw, at }) =>
      FIELDS[source.collection]!.flatMap(({ path, space, orWords }) =>
        [...valuesAt(raw, path)].flatMap((found): Issue[] => {
          const issue = check(context, space, found.value, orWords);
          if (!issue) return [];
          return [{ code: 'dangling-id', severity: 'error', file: source.path, line: source.lineOf([...at, ...found.at]), ...issue }];
        }),
      ),
    ),
  );
