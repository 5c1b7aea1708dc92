/** What the schema says of one field: the clerk's manual, read from the schema itself. */
import type { z } from 'zod';
import { UNKNOWN } from '#model/schema.ts';
import type { IssueArgs } from '../messages.ts';

export interface Field {
  /** Names of the fields inside it, one list for each mapping that it may be; the last is the value itself. */
  shapes: string[][];
  description: string;
  /** A value that is right. */
  example: unknown;
  /** What may stand in its place. */
  or: IssueArgs['or'];
}

/** The parts of a Zod definition that lead inwards, whatever the kind of schema. */
interface Definition {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
  options?: z.ZodType[];
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  values?: unknown[];
}

const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

/** The schemas that a value may meet: through defaults, transforms and every branch of a union. */
function* layers(schema: z.ZodType): Generator<Definition> {
  const definition = definitionOf(schema);
  yield definition;
  const inner = [definition.innerType, definition.in, definition.out, ...(definition.options ?? [])];
  for (const next of inner) if (next) yield* layers(next);
}

/** The field at a path, or the nearest above it that the schema knows. The last branch of a union is the value itself. */
export function fieldAt(schema: z.ZodType, path: readonly PropertyKey[]): Field {
  let node = schema;
  let told: z.ZodType | undefined;
  for (const key of path) {
    const next = [...layers(node)]
      .map(({ element, shape }) => (typeof key === 'number' ? element : shape?.[String(key)]))
      .findLast((found) => found !== undefined);
    if (!next) break;
    node = next;
    if (node.description) told = node;
  }
  const all = [...layers(node)];
  const meta = told?.meta();
  return {
    shapes: all.flatMap(({ shape }) => (shape ? [Object.keys(shape)] : [])),
    description: meta?.description ?? '',
    example: (meta?.['examples'] as unknown[] | undefined)?.[0] ?? '',
    or: all.some(({ values }) => values?.[0] === UNKNOWN)
      ? 'unknown'
      : ['optional', 'default'].includes(all[0]!.type)
        ? 'nothing'
        : undefined,
  };
}
