/** The schemas as JSON Schema (draft 2020-12), for editors: what a clerk may write, with the Vietnamese manual. */
import { z } from 'zod';
import { bodySchema, documentSchema, glossarySchema, planSchema, termSchema } from '#model/schema.ts';

const SCHEMAS: Record<string, z.ZodType> = {
  plan: planSchema,
  document: documentSchema,
  bodies: bodySchema.array(),
  terms: termSchema.array(),
  glossary: glossarySchema.array(),
};

/** A YAML date reaches the schema as a Date; in the file it is text. */
function asText({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodType;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date' });
}

/** File name -> text, ready to be written: `plan.schema.json`. The input side: what stands in a file, before it is read. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override: asText }), null, 2)}\n`,
    ]),
  );
}
