import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorName, byDate, distinctName, instrumentName, perCorpus } from '#model/corpus.ts';
import { body, corpusOf, document, plan, term } from './portal.ts';

describe('the join', () => {
  const records = {
    plans: [plan('b'), plan('a', { number: '22-CT/TW', date: { inferred: 'tháng 3/2024', because: 'suy ra' } })],
    documents: [
      document('moi', { number: '22 - ct/tw', date: '09/5/2023' }),
      document('cu', { number: '22-CT/TW', date: '09/5/2018' }),
      document('khong-so'),
    ],
    bodies: [body('z'), body('y')],
    terms: [term('dang-2020-2025')],
  };
  const corpus = corpusOf(records);

  it('puts everything in order of id, whatever the order of the files', () => {
    const other = corpusOf({
      ...records,
      plans: records.plans.toReversed(),
      documents: records.documents.toReversed(),
    });
    expect(corpus.plans.map(({ id }) => id)).toEqual(['a', 'b']);
    expect([...corpus.bodies.keys()]).toEqual(['y', 'z']);
    expect([...other.instruments.keys()]).toEqual([...corpus.instruments.keys()]);
    expect(other.numbers).toEqual(corpus.numbers);
  });

  it('leads from a number to all that bear it, oldest first, however each spells it', () => {
    expect([...corpus.numbers].map(([slug, nodes]) => [slug, nodes.map(({ id }) => id)])).toEqual([
      ['22-ct-tw', ['cu', 'moi', 'a']],
    ]);
  });

  it('knows an issue date from a date worked out', () => {
    expect(corpus.instruments.get('cu')).toMatchObject({
      kind: 'document',
      dated: true,
      date: { from: '2018-05-09', to: '2018-05-09' },
    });
    expect(corpus.instruments.get('a')).toMatchObject({
      kind: 'plan',
      dated: false,
      date: { from: '2024-03-01', to: '2024-03-31' },
    });
    expect(corpus.instruments.get('khong-so')).toMatchObject({
      dated: false,
      date: null,
      number: null,
      title: null,
      body: null,
    });
  });
});

it('orders by date, the undated last, then by id', () => {
  const nodes = [
    { id: 'd', date: null },
    { id: 'c', date: { from: '2024-01-01' } },
    { id: 'b', date: { from: '2023-01-01', to: '2024-01-01' } },
    { id: 'a', date: null },
    { id: 'e', date: { to: '2020-05-05' } },
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(nodes, { minLength: nodes.length }), (shuffled) => {
      expect(shuffled.sort(byDate).map(({ id }) => id)).toEqual(['e', 'b', 'c', 'a', 'd']);
    }),
  );
});

describe('names', () => {
  const corpus = corpusOf({
    documents: [
      document('so', { number: '22-CT/TW', title: 'về hồ sơ', aliases: ['Chỉ thị hồ sơ'] }),
      document('ten', { type: 'dieu-le', title: 'Điều lệ', aliases: ['Điều lệ Đảng'] }),
      document('trich-yeu', { type: 'de-an', title: 'sắp xếp tổ chức' }),
      document('trong', { type: 'bao-cao' }),
    ],
    bodies: [body('y', { name: 'Huyện ủy Y' })],
  });

  it.each([
    ['so', 'Chỉ thị 22-CT/TW'],
    ['ten', 'Điều lệ Đảng'],
    ['trich-yeu', 'Đề án sắp xếp tổ chức'],
    ['trong', 'Báo cáo'],
  ])('%s goes by “%s”', (id, name) => expect(instrumentName(corpus.instruments.get(id)!)).toBe(name));

  it('an actor goes by its entry, or by its own words', () => {
    expect(actorName(corpus, 'y')).toBe('Huyện ủy Y');
    expect(actorName(corpus, 'Các chi bộ')).toBe('Các chi bộ');
  });
});

it('a view is worked out once for each corpus', () => {
  let count = 0;
  const view = perCorpus((corpus) => {
    count += 1;
    return corpus.plans.length || undefined;
  });
  const [empty, full] = [corpusOf({}), corpusOf({ plans: [plan('a')] })];
  expect([view(empty), view(full), view(empty), view(full)]).toEqual([undefined, 1, undefined, 1]);
  expect(count).toBe(2);
});

it('namesakes are told apart by province and year', () => {
  const records = [
    document('a', { type: 'ke-hoach', number: '8-KH/TU', date: '02/12/2022', level: 'tinh', province: 'Hồng Lam' }),
    document('b', { type: 'ke-hoach', number: '8-KH/TU', date: '03/12/2022', level: 'tinh', province: 'Vĩnh Sơn' }),
    document('c', { type: 'ke-hoach', number: '8-KH/TW', date: '01/5/2022' }),
    document('d', { type: 'ke-hoach', number: '8-KH/TW' }),
  ];
  const corpus = corpusOf({ documents: records });
  expect(records.map(({ id }) => distinctName(corpus.instruments.get(id)!))).toEqual([
    'Kế hoạch 8-KH/TU (Hồng Lam, 2022)',
    'Kế hoạch 8-KH/TU (Vĩnh Sơn, 2022)',
    'Kế hoạch 8-KH/TW (2022)',
    'Kế hoạch 8-KH/TW',
  ]);
});
