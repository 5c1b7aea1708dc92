/** Every value that the schema refuses, in words that a clerk understands. */
import type { z } from 'zod';
import { slugify } from '#language/fold.ts';
import { bodySchema, documentSchema, glossarySchema, planSchema, termSchema, UNKNOWN } from '#model/schema.ts';
import type { CollectionName } from '#model/source.ts';
import type { Finding, LintFile, Rule } from '../issue.ts';
import type { IssueArgs, IssueCode } from '../messages.ts';
import { createSuggester } from '../suggest.ts';
import { fieldAt } from './field.ts';
import { nearest, type Fault } from './union.ts';

const SCHEMAS: Record<CollectionName, z.ZodType> = {
  plans: planSchema,
  documents: documentSchema,
  bodies: bodySchema,
  terms: termSchema,
  glossary: glossarySchema,
};

/** Codes that the schema's own checks put into their message (`empty` and `unknown` are worded as others are). */
const OWN: Record<string, IssueCode> = {
  number: 'not-a-number',
  date: 'not-a-date',
  when: 'not-a-time',
  slug: 'not-an-id',
};

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], root);
}

/** As a clerk would write it on one line of YAML. */
function toYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toYaml).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${toYaml(inner)}`);
  return `{ ${entries.join(', ')} }`;
}

type Told = { code: IssueCode; path: PropertyKey[]; args: IssueArgs };

/** The mapping that the author had in mind: of those that may stand here the one with the most names in common. */
function namesFor(shapes: readonly string[][], value: unknown): string[] {
  const common = (names: string[]) => names.filter((name) => Object.hasOwn(value as object, name)).length;
  return shapes.toReversed().toSorted((a, b) => common(b) - common(a))[0] ?? [];
}

/** Tells a value from the closed list that it misses, also by the Vietnamese words behind each value. */
function misses(values: readonly string[], found: string, description: string): IssueArgs {
  const meanings = [...description.matchAll(/([a-z-]+) \(([^)]+)\)/g)].map(
    ([, value, words]) => [slugify(words!), value!] as const,
  );
  const known = new Map([...meanings, ...values.map((value) => [value, value] as const)]);
  const nearest = createSuggester(known.keys())(slugify(found));
  const hint = meanings.length > 0 ? description : `một trong các giá trị ${values.join(', ')}`;
  return { suggestion: nearest && known.get(nearest), hint };
}

function tell(fault: Fault, raw: unknown, schema: z.ZodType): Told[] {
  const path = [...fault.path];
  const value = valueAt(raw, path);
  const field = fieldAt(schema, path);
  const key = path.findLast((part) => typeof part === 'string') ?? '';
  if (fault.code === 'unrecognized_keys') {
    const names = namesFor(field.shapes, value);
    const suggest = createSuggester(names);
    return fault.keys.map((found) => {
      const suggestion = suggest(found);
      const likely = suggestion ?? names[0]!;
      const example = `${likely}: ${toYaml(fieldAt(schema, [...path, likely]).example)}`;
      return {
        code: 'unknown-key',
        path: [...path, found],
        args: { found, suggestion, hint: names.join(', '), example },
      };
    });
  }
  const found = toYaml(value);
  const args = { found, hint: field.description, example: `${key}: ${toYaml(field.example)}`, or: field.or };
  if (value === undefined || value === null || fault.message === 'empty') {
    return [{ code: 'missing-key', path, args: { ...args, found: key } }];
  }
  const code = OWN[fault.message];
  if (code === 'not-an-id') return [{ code, path, args: { ...args, suggestion: slugify(found) || undefined } }];
  if (code) return [{ code, path, args }];
  if (fault.code === 'invalid_value' && fault.values[0] !== UNKNOWN) {
    const missed = misses(fault.values.map(String), found, field.description);
    return [{ code: 'not-a-choice', path, args: { ...args, ...missed } }];
  }
  return [{ code: 'wrong-kind', path, args }];
}

function check({ source, items }: LintFile): Finding[] {
  const schema = SCHEMAS[source.collection];
  return items.flatMap(({ raw, at }) => {
    const result = schema.safeParse(raw);
    if (result.success) return [];
    return result.error.issues
      .flatMap(nearest)
      .flatMap((fault) => tell(fault, raw, schema))
      .map(({ code, path, args }) => ({ code, file: source.path, line: source.lineOf([...at, ...path]), args }));
  });
}

export const schema: Rule = ({ files }) => files.flatMap(check);
