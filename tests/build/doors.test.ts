/** Two doors, one corpus: what the site published came through Astro's store, what scripts read comes straight from the files. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { planToJson, registryToJson } from '#export/json.ts';
import { loadRecords } from '#load/files.ts';
import { buildCorpus } from '#model/corpus.ts';
import { address, paths } from '#site';
import { settings } from '#settings';

function published(name: string): unknown {
  const file = path.join(settings.outDir, 'du-lieu', name);
  if (!existsSync(file)) throw new Error(`${file} does not exist: \`npm run build\` first`);
  return JSON.parse(readFileSync(file, 'utf8'));
}
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const corpus = buildCorpus(loadRecords(settings.contentDir));

it('every plan is the same through both doors', () => {
  expect(corpus.plans.length).toBeGreaterThan(0);
  const { plans } = published('ke-hoach.json') as { plans: unknown[] };
  expect(plans).toEqual(plain(corpus.plans.map((plan) => planToJson(corpus, plan, address, paths))));
});

it('the registries are the same through both doors', () => {
  expect(published('danh-muc.json')).toEqual(plain(registryToJson(corpus, address, paths)));
});
