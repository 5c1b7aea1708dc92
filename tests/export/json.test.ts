import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { JSON_VERSION, planToJson, registryToJson } from '#export/json.ts';
import { openDataSchema } from '#export/open-data-schema.ts';
import { loadRecords } from '#load/files.ts';
import { buildCorpus, type Corpus } from '#model/corpus.ts';
import { address, corpusOf, paths, plan, task } from '../model/portal.ts';
import { corpus, HOSTILE } from './portal.ts';

/** The published schema lets fields be added; here every field must be in it. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)]);
  return { ...Object.fromEntries(entries), ...('required' in schema && { additionalProperties: false }) };
}

function faultsOf(data: unknown, schema: object = closed(openDataSchema()) as object): string[] {
  const ajv = new Ajv({ allErrors: true });
  ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/);
  ajv.addFormat('uri', /^https?:\/\/\S+$/);
  // As a reader of the data gets it.
  ajv.validate(schema, JSON.parse(JSON.stringify(data)));
  return (ajv.errors ?? []).map(
    ({ message, params, ...place }) => `${JSON.stringify(place)} ${message} ${JSON.stringify(params)}`,
  );
}

const plansOf = (held: Corpus) => ({
  version: JSON_VERSION,
  plans: held.plans.map((plan) => planToJson(held, plan, address, paths)),
});

describe.each([
  ['the invented portal', corpus],
  ['the five plans', buildCorpus(loadRecords('content'))],
  ['an empty portal', corpusOf({})],
])('%s follows the published schema to the letter', (_, held) => {
  it('with all its plans', () => expect(faultsOf(plansOf(held))).toEqual([]));
  it('with its registries', () => expect(faultsOf(registryToJson(held, address, paths))).toEqual([]));
  it('with each plan’s own file', () => {
    for (const plan of held.plans) expect(faultsOf(planToJson(held, plan, address, paths, 'Toàn văn'))).toEqual([]);
  });
});

describe('the published schema', () => {
  it('refuses what lacks a field, has another version or an unknown relation', () => {
    const data = () => JSON.parse(JSON.stringify(plansOf(corpus))) as ReturnType<typeof plansOf>;
    const without = data();
    delete (without.plans[2] as { title?: string }).title;
    const newer = { ...data(), version: JSON_VERSION + 1 };
    const odd = data();
    odd.plans[1]!.references[0]!.relation = 'likes' as never;
    for (const wrong of [without, newer, odd]) expect(faultsOf(wrong, openDataSchema())).not.toEqual([]);
  });

  it('lets fields be added', () => {
    const data = plansOf(corpus);
    expect(
      faultsOf({ ...data, plans: data.plans.map((plan) => ({ ...plan, more: 1 })), more: 1 }, openDataSchema()),
    ).toEqual([]);
  });
});

describe('several times as open data', () => {
  const held = corpusOf({ plans: [plan('p', { tasks: [task('trước ngày 15/6 và 15/12/2025')] })] });

  it('stand one by one, each with its EDTF', () => {
    expect(JSON.parse(JSON.stringify(plansOf(held).plans[0]!.tasks[0]!.when))).toEqual({
      words: 'trước ngày 15/6 và 15/12/2025',
      op: 'recurring',
      to: '2025-12-15',
      precision: 'day',
      edtf: null,
      times: [
        { op: 'before', to: '2025-06-15', precision: 'day', edtf: '../2025-06-15' },
        { op: 'before', to: '2025-12-15', precision: 'day', edtf: '../2025-12-15' },
      ],
    });
  });

  it('follow the published schema to the letter', () => expect(faultsOf(plansOf(held))).toEqual([]));
});

describe('a plan as open data', () => {
  const [, held] = plansOf(corpus).plans;

  it('tells what is known, what was worked out and what is not known', () => {
    expect(held).toMatchObject({
      id: 'ra-soat',
      url: 'https://ke-hoach.example/ke-hoach/ra-soat/',
      title: HOSTILE,
      number: { value: '15-KH/HU', inferred: null },
      province: { value: 'Vĩnh Sơn', inferred: 'theo văn bản cấp trên' },
      date: { value: { words: '20/8/2024', edtf: '2024-08-20' } },
      body: { id: 'huyen-uy-thanh-mai', name: 'Huyện ủy Thanh Mai' },
    });
    expect(plansOf(corpus).plans[2]).toMatchObject({ number: null, date: null, signer: null });
  });

  it('names actors, documents and clauses, with their addresses', () => {
    expect(held?.tasks[0]).toMatchObject({
      lead: [
        { id: 'huyen-uy-thanh-mai', name: 'Huyện ủy Thanh Mai' },
        { id: null, name: 'Các chi bộ' },
      ],
      when: { words: 'trước ngày 31/12/2024', edtf: '../2024-12-31' },
      clauseName: 'Mục I.1',
    });
    expect(held?.references[0]).toMatchObject({
      document: 'chi-thi',
      name: 'Chỉ thị 22-CT/TW',
      url: 'https://ke-hoach.example/van-ban/chi-thi/',
    });
    expect(held?.mentions[0]).toMatchObject({
      clause: 'muc-i-1',
      pin: 'khoản 2',
      document: 'chi-thi',
      state: 'resolved',
    });
  });
});
