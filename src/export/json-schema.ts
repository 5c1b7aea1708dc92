/** The schemas as JSON Schema, for editors: what a clerk may write, with the Vietnamese manual. */
import { z } from 'zod';
import { bodySchema, documentSchema, glossarySchema, planSchema, termSchema } from '#model/schema.ts';
import { openDataSchema } from './open-data-schema.ts';

const SCHEMAS: Record<string, z.ZodType> = {
  plan: planSchema,
  document: documentSchema,
  bodies: bodySchema.array(),
  terms: termSchema.array(),
  glossary: glossarySchema.array(),
};

/** Draft 7: what every YAML editor reads. */
const TARGET = 'draft-7';

interface Overridden {
  zodSchema: z.core.$ZodType;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}

/**
 * What Zod leaves out where a value is transformed: the examples, that text may stand there as a bare number, and which
 * fields may be absent.
 */
function complete({ zodSchema, jsonSchema }: Overridden): void {
  const examples = z.globalRegistry.get(zodSchema)?.['examples'];
  if (examples) jsonSchema.examples = examples as unknown[];
  const { def } = (zodSchema as z.core.$ZodTypes)._zod;
  const isText = jsonSchema.type === 'string' && !jsonSchema.pattern && jsonSchema.const === undefined;
  if (def.type === 'pipe' && isText) jsonSchema.type = ['string', 'number'] as unknown as 'string';
  if (def.type !== 'object') return;
  jsonSchema.required = Object.keys(def.shape).filter((key) => !z.safeParse(def.shape[key]!, undefined).success);
}

/** File name -> text, ready to be written: `plan.schema.json`. The input side: what stands in a file, before it is read. */
export function jsonSchemas(): Map<string, string> {
  const convert = (schema: z.ZodType) =>
    z.toJSONSchema(schema, { io: 'input', target: TARGET, unrepresentable: 'any', override: complete });
  const schemas = [
    ...Object.entries(SCHEMAS).map(([name, schema]) => [name, convert(schema)] as const),
    ['open-data', openDataSchema()] as const,
  ];
  return new Map(schemas.map(([name, schema]) => [`${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`]));
}
