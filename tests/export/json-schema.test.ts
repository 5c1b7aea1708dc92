import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '#export/json-schema.ts';

const FOLDER = 'public/schema';

describe('the committed JSON schemas', () => {
  it.each([...jsonSchemas()])('%s is what `npm run schema` writes', (name, text) => {
    expect(readFileSync(`${FOLDER}/${name}`, 'utf8')).toBe(text);
  });

  it('are all there is in the folder', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...jsonSchemas().keys()].sort());
  });

  it('explain every field of a plan in Vietnamese', () => {
    const { properties } = JSON.parse(jsonSchemas().get('plan.schema.json')!) as {
      properties: Record<string, { description?: string }>;
    };
    const silent = Object.entries(properties).filter(([, { description = '' }]) => !/[à-ỹđ]/iu.test(description));
    expect(silent.map(([name]) => name)).toEqual([]);
    expect(Object.keys(properties).length).toBeGreaterThan(15);
  });
});
