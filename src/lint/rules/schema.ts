/** Every value that the schema refuses, in words that a clerk understands. */
import type { z } from 'zod';
import { bodySchema, documentSchema, glossarySchema, planSchema, termSchema } from '#model/schema.ts';
import type { CollectionName } from '#model/source.ts';
import type { Issue, Rule } from '../issue.ts';
import type { IssueArgs, IssueCode } from '../messages.ts';
import { suggest } from '../suggest.ts';

const SCHEMAS: Record<CollectionName, z.ZodType> = {
  plans: planSchema,
  documents: documentSchema,
  bodies: bodySchema,
  terms: termSchema,
  glossary: glossarySchema,
};

/** Codes that the schema's own checks put into their message. */
const OWN: Record<string, IssueCode> = {
  number: 'not-a-number',
  date: 'not-a-date',
  when: 'not-a-time',
  slug: 'not-an-id',
};

type Fault = z.core.$ZodIssue;

/** Of a union's branches the one that came nearest: a wrong date is more telling than "not an object". */
function nearest(fault: Fault): Fault[] {
  if (fault.code !== 'invalid_union') return [fault];
  const rank = (branch: Fault[]) => {
    const own = branch.some((inner) => inner.message in OWN || inner.code === 'unrecognized_keys' || inner.path.length > 0);
    return own ? 0 : branch.some((inner) => inner.code === 'invalid_value') ? 2 : 1;
  };
  const [best] = fault.errors.toSorted((a, b) => rank(a) - rank(b));
  return (best ?? []).flatMap((inner) => nearest({ ...inner, path: [...fault.path, ...inner.path] }));
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], root);
}

/** What the schema says of the value at a path: the clerk's manual, one field at a time. */
function manual(schema: z.ZodType, path: readonly PropertyKey[]): { keys: string[]; description: string } {
  let node = schema as z.ZodType & { def: Record<string, unknown> };
  const unwrap = () => {
    for (;;) {
      const def = node.def as { innerType?: typeof node; in?: typeof node; options?: (typeof node)[]; element?: typeof node };
      const inner = def.innerType ?? def.in ?? def.options?.find((option) => 'shape' in option.def);
      if (!inner) return;
      node = inner;
    }
  };
  let description = '';
  for (const key of path) {
    unwrap();
    const def = node.def as { shape?: Record<string, typeof node>; element?: typeof node };
    const next = typeof key === 'number' ? def.element : def.shape?.[String(key)];
    if (!next) break;
    node = next;
    description = node.description ?? description;
  }
  unwrap();
  return { keys: Object.keys((node.def as { shape?: object }).shape ?? {}), description };
}

function toIssue(fault: Fault, raw: unknown, schema: z.ZodType): { code: IssueCode; args: IssueArgs; path: PropertyKey[] }[] {
  const value = valueAt(raw, fault.path);
  const found = value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
  const path = [...fault.path];
  const { description } = manual(schema, path);
  if (fault.code === 'unrecognized_keys') {
    const { keys } = manual(schema, path);
    return fault.keys.map((key) => ({
      code: 'unknown-key',
      path: [...path, key],
      args: { found: key, suggestion: suggest(key, keys), hint: keys.join(', ') },
    }));
  }
  const own = OWN[fault.message];
  if (own && value !== undefined) return [{ code: own, path, args: { found } }];
  if (fault.message === 'nfd') return [];
  if (value === undefined) return [{ code: 'missing-key', path, args: { found: String(path.at(-1)), hint: description } }];
  if (fault.code === 'invalid_value') {
    const values = fault.values.map(String);
    return [{ code: 'not-a-choice', path, args: { found, suggestion: suggest(found, values), hint: values.join(', ') } }];
  }
  return [{ code: 'wrong-kind', path, args: { found, hint: description || 'một dòng chữ' } }];
}

export const schema: Rule = ({ files }) =>
  files.flatMap(({ source, items }) =>
    items.flatMap(({ raw, at }): Issue[] => {
      const known = SCHEMAS[source.collection];
      const result = known.safeParse(raw);
      if (result.success) return [];
      return result.error.issues
        .flatMap(nearest)
        .flatMap((fault) => toIssue(fault, raw, known))
        .map(({ code, args, path }) => ({
          code,
          severity: 'error',
          file: source.path,
          line: source.lineOf([...at, ...path]),
          args,
        }));
    }),
  );
