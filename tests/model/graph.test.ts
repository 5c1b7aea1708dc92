import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentRecord, PlanRecord } from '#model/corpus.ts';
import {
  byLevelAndProvince,
  changesTo,
  derivationTree,
  derivedFrom,
  documentsByLevel,
  mentionsOf,
  referencesOf,
  referringTo,
  sharingBasis,
  supersededBases,
  type DerivationNode,
} from '#model/graph.ts';
import { corpusOf, document, plan, refer } from './portal.ts';

const chain = (plans: PlanRecord[], documents: DocumentRecord[]) => corpusOf({ plans, documents });
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);

describe('edges', () => {
  const corpus = chain(
    [
      plan('p2', {
        date: '10/10/2024',
        references: [refer('carries-out', 'chi-thi'), refer('cites', 'dieu-le'), refer('cites', 'khong-co')],
      }),
      plan('p1', { date: '01/02/2024', references: [refer('based-on', 'chi-thi')] }),
    ],
    [document('chi-thi'), document('dieu-le'), document('sua', { references: [refer('amends', 'chi-thi')] })],
  );

  it('leave in the author’s order, without those that lead nowhere', () => {
    expect(referencesOf(corpus, 'p2').map(({ relation, to }) => [relation, to.id])).toEqual([
      ['carries-out', 'chi-thi'],
      ['cites', 'dieu-le'],
    ]);
  });

  it('arrive oldest first, the undated last', () => {
    expect(referringTo(corpus, 'chi-thi').map(({ from }) => from.id)).toEqual(['p1', 'p2', 'sua']);
    expect(referringTo(corpus, 'p1')).toEqual([]);
    expect(referringTo(corpus, 'khong-co')).toEqual([]);
  });

  it('are told apart: what derives, what changes', () => {
    expect(derivedFrom(corpus, 'chi-thi').map(({ from }) => from.id)).toEqual(['p1', 'p2']);
    expect(derivedFrom(corpus, 'dieu-le')).toEqual([]);
    expect(changesTo(corpus, 'chi-thi').map(({ from, relation }) => [from.id, relation])).toEqual([['sua', 'amends']]);
  });
});

describe('the derivation tree', () => {
  const shape = ({ instrument, children, repeated }: DerivationNode): unknown =>
    children.length > 0 ? [instrument.id, children.map(shape)] : repeated ? `${instrument.id} (trên)` : instrument.id;
  const on = (id: string, ...bases: string[]) =>
    document(id, { references: bases.map((base) => refer('carries-out', base)) });

  it('reaches over any number of hops', () => {
    expect(shape(derivationTree(chain([], [on('a'), on('b', 'a'), on('c', 'b'), on('d', 'c')]), 'a'))).toEqual([
      'a',
      [['b', [['c', ['d']]]]],
    ]);
  });

  it('unfolds a diamond once, at its first place', () => {
    expect(
      shape(derivationTree(chain([], [on('a'), on('b', 'a'), on('c', 'a'), on('d', 'b', 'c'), on('e', 'd')]), 'a')),
    ).toEqual([
      'a',
      [
        ['b', [['d', ['e']]]],
        ['c', ['d (trên)']],
      ],
    ]);
  });

  it('ends in a cycle, also of one', () => {
    expect(shape(derivationTree(chain([], [on('a', 'b'), on('b', 'a')]), 'a'))).toEqual(['a', [['b', ['a (trên)']]]]);
    expect(shape(derivationTree(chain([], [on('a', 'a')]), 'a'))).toEqual(['a', ['a (trên)']]);
  });

  it('tells the relation of each, and bears a chain of a thousand', () => {
    const long = Array.from({ length: 1000 }, (_, index) => on(`d${index}`, `d${index - 1}`));
    let node: DerivationNode | undefined = derivationTree(chain([], long), 'd0');
    expect(node.relation).toBeUndefined();
    expect(node.children[0]?.relation).toBe('carries-out');
    let depth = 0;
    while ((node = node.children[0])) depth += 1;
    expect(depth).toBe(999);
  });

  it('holds each document that derives exactly once in full', () => {
    const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const all = Array.from({ length: 8 }, (_, index) =>
          on(`d${index}`, ...new Set(pairs.filter(([from]) => from === index).map(([, to]) => `d${to}`))),
        );
        const full: string[] = [];
        const visit = ({ instrument, repeated, children }: DerivationNode) => {
          if (!repeated) full.push(instrument.id);
          children.forEach(visit);
        };
        visit(derivationTree(chain([], all), 'd0'));
        const reached = new Set(['d0']);
        for (const id of reached) for (const [from, to] of pairs) if (`d${to}` === id) reached.add(`d${from}`);
        expect(full.sort()).toEqual([...reached].sort());
      }),
    );
  });
});

describe('superseded bases', () => {
  const changed = (date: string | undefined, relation = 'replaces') => [
    document('goc', { number: '22-CT/TW', date: '09/5/2023' }),
    document('tinh', { level: 'tinh', date: '01/8/2023', references: [refer('carries-out', 'goc')] }),
    document('thay', { ...(date && { date }), references: [refer(relation, 'goc')] }),
  ];
  const basis = { references: [refer('carries-out', 'goc')] };
  const hop = { references: [refer('based-on', 'tinh')] };
  const found = (raw: object, date?: string, relation?: string) =>
    supersededBases(chain([plan('p', raw as never)], changed(date, relation)), 'p').map(({ path, changes }) => [
      ids(path),
      changes.map(({ from }) => from.id),
    ]);

  it('tells of a change after the plan, at one hop and over another document', () => {
    expect(found({ ...basis, date: '01/6/2023' }, '02/02/2024')).toEqual([[['goc'], ['thay']]]);
    expect(found({ ...hop, date: '01/9/2023' }, '02/02/2024')).toEqual([[['tinh', 'goc'], ['thay']]]);
  });

  it('on the shortest path, when there are two', () => {
    const both = { references: [refer('based-on', 'tinh'), refer('carries-out', 'goc')], date: '01/9/2023' };
    expect(found(both, '02/02/2024')).toEqual([[['goc'], ['thay']]]);
  });

  it.each(['amends', 'repeals', 'corrects'])('a change may be one that %s', (relation) => {
    expect(found({ ...basis, date: '01/6/2023' }, '02/02/2024', relation)).toHaveLength(1);
  });

  it('says nothing to a plan of the same day or after', () => {
    expect(found({ ...basis, date: '02/02/2024' }, '02/02/2024')).toEqual([]);
    expect(found({ ...basis, date: '01/3/2024' }, '02/02/2024')).toEqual([]);
  });

  it('goes by the end of a span that was worked out', () => {
    const inferred = (span: string) => ({ ...basis, date: { inferred: span, because: 'suy ra' } });
    expect(found(inferred('từ 01/01/2024 đến 31/3/2024'), '02/02/2024')).toEqual([]);
    expect(found(inferred('từ 01/01/2024 đến 31/01/2024'), '02/02/2024')).toHaveLength(1);
  });

  it('tells when a date is unknown, unless the plan itself refers to the change', () => {
    expect(found(basis, '02/02/2024')).toHaveLength(1);
    expect(found({ ...basis, date: '01/6/2023' })).toHaveLength(1);
    expect(found({ references: [...basis.references, refer('cites', 'thay')] }, '02/02/2024')).toEqual([]);
  });

  it('does not follow what is only cited, and a change by the plan itself is no news', () => {
    expect(found({ references: [refer('cites', 'goc')], date: '01/6/2023' }, '02/02/2024')).toEqual([]);
    const own = plan('p', { references: [refer('based-on', 'goc'), refer('amends', 'goc')] });
    expect(supersededBases(chain([own], [document('goc')]), 'p')).toEqual([]);
  });

  it('ends in a cycle', () => {
    const cycle = [
      document('a', { references: [refer('based-on', 'b')] }),
      document('b', { references: [refer('based-on', 'a')] }),
    ];
    expect(supersededBases(chain([plan('p', { references: [refer('based-on', 'a')] })], cycle), 'p')).toEqual([]);
  });
});

describe('plans that share a basis', () => {
  const on = (id: string, ...bases: string[]) =>
    plan(id, { references: bases.map((base) => refer('carries-out', base)) });
  const documents = [document('trung-uong'), document('tinh'), document('dieu-le', { type: 'dieu-le' })];
  const share = (plans: PlanRecord[], id: string, limit?: number) =>
    sharingBasis(chain(plans, documents), id, limit).map(({ plan: other, shared }) => [other.id, ids(shared)]);

  it('those that share most come first, and each tells what', () => {
    expect(
      share([on('p', 'trung-uong', 'tinh'), on('a', 'trung-uong'), on('b', 'tinh', 'trung-uong'), on('c')], 'p'),
    ).toEqual([
      ['b', ['trung-uong', 'tinh']],
      ['a', ['trung-uong']],
    ]);
  });

  it('a document without a number that both only cite tells nothing', () => {
    const citing = (id: string) => plan(id, { references: [refer('cites', 'dieu-le')] });
    expect(share([citing('p'), citing('a')], 'p')).toEqual([]);
  });

  it('the rarest basis counts first where there are too many', () => {
    const many = Array.from({ length: 40 }, (_, index) => on(`x${index}`, 'trung-uong'));
    const found = share([on('p', 'trung-uong', 'tinh'), ...many, on('z', 'tinh')], 'p', 3);
    expect(found).toHaveLength(3);
    expect(found.map(([id]) => id)).toContain('z');
  });
});

it('mentions of a document stand by plan, in the order of the text', () => {
  const references = [refer('cites', 'chi-thi', { number: '22-CT/TW' })];
  const text = '1. Theo Chỉ thị số 22-CT/TW.\n\n2. Theo khoản 3, Chỉ thị 22-CT/TW và Kế hoạch số 9-KH/TU.';
  const corpus = chain(
    [plan('p', { references }, text), plan('q', {}, text)],
    [document('chi-thi', { number: '22-CT/TW' })],
  );
  expect(
    mentionsOf(corpus, 'chi-thi').map(({ plan: { id }, mentions }) => [
      id,
      mentions.map(({ clause, pin }) => [clause, pin]),
    ]),
  ).toEqual([
    [
      'p',
      [
        ['muc-1', undefined],
        ['muc-2', 'khoản 3'],
      ],
    ],
  ]);
  expect(mentionsOf(corpus, 'khong-co')).toEqual([]);
});

describe('the registry by level', () => {
  const corpus = chain(
    [plan('p', { references: [refer('carries-out', 'b'), refer('cites', 'b')] })],
    [
      document('b', { level: 'tinh', province: 'Vĩnh Sơn', type: 'ke-hoach' }),
      document('a', { level: 'tinh', province: 'An Khê', type: 'ke-hoach', date: '01/01/2024' }),
      document('c', { type: 'ket-luan' }),
    ],
  );

  it('stands from the centre down, by type, oldest first, each with its plans counted once', () => {
    const rows = documentsByLevel(corpus).map(({ name, types }) => [
      name,
      types.map(({ type, documents }) => [type, documents.map(({ node, plans }) => [node.id, plans])]),
    ]);
    expect(rows).toEqual([
      ['Trung ương', [['ket-luan', [['c', 0]]]]],
      [
        'Tỉnh, thành phố',
        [
          [
            'ke-hoach',
            [
              ['a', 0],
              ['b', 1],
            ],
          ],
        ],
      ],
    ]);
  });

  it('groups by level, then by province', () => {
    const nodes = [...corpus.instruments.values()];
    const rows = byLevelAndProvince(nodes, (node) => node).map(({ level, count, provinces }) => [
      level,
      count,
      provinces.map(({ province, items }) => [province, ids(items)]),
    ]);
    expect(rows).toEqual([
      ['trung-uong', 1, [[null, ['c']]]],
      [
        'tinh',
        2,
        [
          ['An Khê', ['a']],
          ['Vĩnh Sơn', ['b']],
        ],
      ],
      ['huyen', 1, [[null, ['p']]]],
    ]);
  });
});

it('a guide stands between a directive and the plans that follow the guide', () => {
  const corpus = chain(
    [plan('ke-hoach', { date: '01/02/2024', references: [refer('carries-out', 'huong-dan')] })],
    [
      document('chi-thi', { date: '05/01/2023' }),
      document('huong-dan', { date: '05/6/2023', references: [refer('guides', 'chi-thi')] }),
      document('chi-thi-moi', { date: '05/3/2025', references: [refer('replaces', 'chi-thi')] }),
    ],
  );
  const [guide] = derivationTree(corpus, 'chi-thi').children;
  expect([guide!.instrument.id, ids(guide!.children.map(({ instrument }) => instrument))]).toEqual([
    'huong-dan',
    ['ke-hoach'],
  ]);
  const [superseded] = supersededBases(corpus, 'ke-hoach');
  expect([ids(superseded!.path), superseded!.changes.map(({ from }) => from.id)]).toEqual([
    ['huong-dan', 'chi-thi'],
    ['chi-thi-moi'],
  ]);
});
