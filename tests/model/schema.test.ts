import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  bodySchema,
  documentSchema,
  glossarySchema,
  planSchema,
  readFields,
  referenceSchema,
  SLUG,
  termSchema,
  UNKNOWN,
} from '#model/schema.ts';

const SCHEMAS = { planSchema, documentSchema, bodySchema, termSchema, glossarySchema, referenceSchema };

const plan = {
  title: 'tổ chức sinh hoạt chuyên đề năm 2031',
  number: '12-KH/HU',
  date: '05/3/2031',
  place: 'Đại Sơn',
  body: 'huyen-uy-dai-son',
  province: 'Trường Sơn',
  level: 'huyen',
  term: 'dang-2030-2035',
  topics: ['Sinh hoạt chuyên đề'],
  signer: { name: 'Lê Văn Bình', office: 'Bí thư' },
  text: 'edited',
  updated: '01/4/2031',
};
const term = { id: 'dang-2030-2035', family: 'dang', name: '2030-2035', from: 'năm 2030', until: 'năm 2035' };

/** Parses one field of a schema alone. */
const field = (schema: z.ZodObject, key: string) => (value: unknown) => z.safeParse(schema.shape[key]!, value);

describe('one day, in every form that YAML makes of it', () => {
  const updated = field(planSchema, 'updated');

  it.each([
    ['2024-06-14'],
    [new Date('2024-06-14')],
    [new Date('2024-06-14T00:00:00Z')],
    ['14/6/2024'],
    ['14/06/2024'],
    [' 14/6/2024 '],
    ['14-6-2024'],
    ['14.6.2024'],
    ['ngày 14/6/2024'],
    ['ngày 14 tháng 6 năm 2024'],
    ['ngày\n\n14/6/2024'],
  ])('%j', (value) => {
    expect(updated(value).data).toBe('2024-06-14');
  });

  it.each([
    ['30/2/2024'],
    ['31/4/2024'],
    ['2024-13-01'],
    ['29/02/2023'],
    [2024],
    ['tháng 6/2024'],
    ['hôm qua'],
    [''],
    [null],
    [true],
  ])('refuses %j', (value) => {
    expect(updated(value).success).toBe(false);
  });

  it('refuses a Date that is none', () => {
    expect(updated(new Date(NaN)).success).toBe(false);
  });
});

describe('a time', () => {
  const from = field(termSchema, 'from');
  const when = (value: unknown) => field(planSchema, 'date')(value).data;

  it.each([[2031], ['2031'], ['năm 2031']])('%j is a year', (value) => {
    expect(from(value).data).toMatchObject({ op: 'in', from: '2031-01-01', to: '2031-12-31', words: 'năm 2031' });
  });

  it('keeps its words, with white space as one space', () => {
    expect(from('Quý II\n  năm 2031').data).toMatchObject({ words: 'Quý II năm 2031', from: '2031-04-01' });
    expect(from('trước ngày 31/7/2031'.normalize('NFD')).data).toMatchObject({
      words: 'trước ngày 31/7/2031'.normalize('NFC'),
    });
  });

  it.each([['2031-03-05'], [new Date('2031-03-05')], ['05/3/2031'], ['ngày 05 tháng 3 năm 2031']])(
    '%j is a day',
    (value) => {
      expect(when(value)).toMatchObject({ value: { from: '2031-03-05', to: '2031-03-05' } });
    },
  );

  it.each([['sau đại hội'], ['30/2/2031'], [31], ['']])('refuses %j', (value) => {
    expect(from(value).success).toBe(false);
  });
});

describe('text and numbers', () => {
  it.each([
    [2025, '2025'],
    ['2025', '2025'],
    [' hai  chữ ', 'hai chữ'],
    ['hai\ndòng', 'hai dòng'],
    ['không\u00a0ngắt', 'không ngắt'],
    [new Date('2024-06-14'), '2024-06-14'],
    ['uỷ viên'.normalize('NFD'), 'uỷ viên'.normalize('NFC')],
  ])('%j -> %j', (value, text) => {
    expect(termSchema.parse({ ...term, name: value }).name).toBe(text);
  });

  it.each([[''], ['  '], [null], [undefined], [true], [['a']], [{}]])('refuses %j', (value) => {
    expect(termSchema.safeParse({ ...term, name: value }).success).toBe(false);
  });

  it.each([
    ['35-CT/TW', '35-CT/TW'],
    ['05-NQ/ĐUK', '05-NQ/ĐUK'],
    ['12- HD/ BTCTW', '12-HD/BTCTW'],
    ['Số: 179/KH-TLĐ', '179/KH-TLĐ'],
    ['30/2020/NĐ-CP', '30/2020/NĐ-CP'],
  ])('document number %j -> %j', (value, number) => {
    expect(field(referenceSchema, 'number')(value).data).toBe(number);
  });

  it.each([['35'], [35], ['CQ-DN'], ['2025-2030'], ['Chỉ thị 35']])('%j is no document number', (value) => {
    expect(field(referenceSchema, 'number')(value).success).toBe(false);
  });
});

describe('what is not known', () => {
  const facts = [
    ...['number', 'date', 'place', 'province', 'term', 'signer'].map((key) => ['plan', key, planSchema] as const),
    ...['number', 'date', 'title', 'body'].map((key) => ['document', key, documentSchema] as const),
  ];
  const spellings = [UNKNOWN, 'Chưa rõ', 'CHƯA RÕ', 'chưa  rõ', UNKNOWN.normalize('NFD'), 'Chưa Rõ'.normalize('NFD')];

  it.each(facts)('%s: %s may be unknown, however it is typed', (_, key, schema) => {
    expect(spellings.map((text) => field(schema, key)(text))).toEqual(
      spellings.map(() => ({ success: true, data: null })),
    );
  });

  it.each(facts)('%s: %s may be inferred, and says why', (_, key, schema) => {
    const [example] = schema.shape[key as keyof typeof schema.shape]!.meta()!['examples'] as unknown[];
    const given = field(schema, key)(example).data as { value: unknown };
    expect(given).toHaveProperty('value');
    expect(given).not.toHaveProperty('because');
    expect(field(schema, key)({ inferred: example, because: 'Ghi ở nơi khác' }).data).toEqual({
      ...given,
      because: 'Ghi ở nơi khác',
    });
    for (const wrong of [
      { inferred: example },
      { because: 'x' },
      { inferred: example, because: 'x', more: 1 },
      { inferred: UNKNOWN, because: 'x' },
    ]) {
      expect(field(schema, key)(wrong).success, JSON.stringify(wrong)).toBe(false);
    }
  });

  it('is not a value of fields that must be known', () => {
    expect(planSchema.safeParse({ ...plan, level: UNKNOWN }).success).toBe(false);
    expect(planSchema.safeParse({ ...plan, body: UNKNOWN }).success).toBe(false);
    expect(planSchema.safeParse({ ...plan, updated: UNKNOWN }).success).toBe(false);
  });
});

describe('records', () => {
  it('fill in what may be left out', () => {
    expect(planSchema.parse(plan)).toMatchObject({
      type: 'ke-hoach',
      prepares: [],
      recipients: [],
      references: [],
      tasks: [],
    });
  });

  it.each(Object.entries({ plan: [planSchema, plan], term: [termSchema, term] } as const))(
    'a %s has no field that the schema does not know, at any depth',
    (_, [schema, record]) => {
      expect(schema.safeParse(record).success).toBe(true);
      expect(schema.safeParse({ ...record, strange: 1 }).success).toBe(false);
    },
  );

  it.each([
    ['signer', { ...plan.signer, strange: 1 }],
    ['recipients', [{ name: 'Tỉnh ủy', strange: 1 }]],
    ['references', [{ document: 'a', relation: 'cites', strange: 1 }]],
    ['tasks', [{ what: 'x', kind: 'khac', clause: 'muc-i', strange: 1 }]],
    ['tasks', [{ what: 'x', kind: 'khac', clause: 'muc-i', expects: { title: 'x', strange: 1 } }]],
    ['topics', []],
    ['body', 'Huyện ủy'],
    ['body', 'huyen--uy'],
    ['level', 'xã'],
  ])('a plan with a wrong %s is refused', (key, value) => {
    expect(planSchema.safeParse({ ...plan, [key]: value }).success).toBe(false);
  });

  it('read field by field give what can be read', () => {
    expect(readFields(planSchema, { ...plan, date: '30/2/2031', level: 'xã', strange: 1 })).toEqual({
      ...readFields(planSchema, plan),
      date: undefined,
      level: undefined,
    });
    expect(readFields(referenceSchema, {})).toEqual({});
  });

  it('of anything at all are refused or read, never thrown at', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withNullPrototype: true }), (value) => {
        for (const schema of Object.values(SCHEMAS)) schema.safeParse(value);
        const record = { ...plan, [Object.keys(plan)[0]!]: value };
        expect([true, false]).toContain(planSchema.safeParse(record).success);
      }),
    );
  });
});

describe('the schema is the manual', () => {
  type Told = { path: string; node: z.ZodType };

  /** Every named field below a schema, through lists, unions, defaults and transforms. */
  function fieldsBelow(node: z.ZodType, path: string): Told[] {
    const def = node.def as unknown as Record<string, unknown>;
    const inner = [def['innerType'], def['in'], def['out'], def['element'], ...((def['options'] as unknown[]) ?? [])];
    return [
      ...inner.filter(Boolean).flatMap((next) => fieldsBelow(next as z.ZodType, path)),
      ...Object.entries((def['shape'] as Record<string, z.ZodType>) ?? {}).flatMap(([key, next]) => [
        { path: `${path}.${key}`, node: next },
        ...fieldsBelow(next, `${path}.${key}`),
      ]),
    ];
  }
  const fields = Object.entries(SCHEMAS).flatMap(([name, schema]) => fieldsBelow(schema, name));

  it('finds fields at every depth', () => {
    expect(fields.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'planSchema.tasks.expects.title',
        'planSchema.signer.inferred.office',
        'termSchema.until',
      ]),
    );
  });

  it('each field is explained in Vietnamese', () => {
    const silent = fields.filter(({ node }) => !/[à-ỹđ]/iu.test(node.description ?? ''));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it.each(fields)('$path has an example that is right', ({ node }) => {
    const examples = (node.meta()?.['examples'] ?? []) as unknown[];
    expect(examples).toHaveLength(1);
    expect(z.safeParse(node, examples[0]).success).toBe(true);
  });
});

it.each([
  ['35-ct-tw-2024', true],
  ['a', true],
  ['', false],
  ['-a', false],
  ['a-', false],
  ['a--b', false],
  ['A', false],
  ['đ', false],
  ['a b', false],
])('%j is an id: %s', (text, expected) => {
  expect(SLUG.test(text)).toBe(expected);
});
