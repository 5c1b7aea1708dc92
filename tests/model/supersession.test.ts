import { describe, expect, it } from 'vitest';
import { supersededBases } from '#model/graph.ts';
import { changeChain, stateOf } from '#model/supersession.ts';
import { corpusOf, document, plan, refer } from './portal.ts';

const change = (id: string, relation: string, target: string, date?: string) =>
  document(id, { ...(date && { date }), references: [refer(relation, target)] });
const chain = (...changes: ReturnType<typeof change>[]) =>
  changeChain(corpusOf({ documents: [document('goc'), ...changes] }), 'goc').map(({ from, relation, to }) => [
    from.id,
    relation,
    to.id,
  ]);

describe('the chain of changes', () => {
  it('is adjusted first and replaced later, by date', () => {
    expect(chain(change('thay', 'replaces', 'goc', '14/4/2025'), change('sua', 'amends', 'goc', '18/01/2025'))).toEqual(
      [
        ['sua', 'amends', 'goc'],
        ['thay', 'replaces', 'goc'],
      ],
    );
  });

  it('goes on to what became of the successor, but not of a mere adjustment', () => {
    const later = [
      change('thay', 'replaces', 'goc', '01/3/2024'),
      change('thay-nua', 'replaces', 'thay', '01/3/2025'),
      change('sua', 'amends', 'goc', '01/3/2023'),
      change('sua-cua-sua', 'amends', 'sua', '01/9/2023'),
    ];
    expect(chain(...later).map(([from]) => from)).toEqual(['sua', 'thay', 'thay-nua']);
  });

  it('ends when two replace each other, and is empty where nothing changed', () => {
    const circle = [document('goc', { references: [refer('replaces', 'b')] }), change('b', 'replaces', 'goc')];
    expect(changeChain(corpusOf({ documents: circle }), 'goc')).toHaveLength(2);
    expect(chain()).toEqual([]);
  });
});

describe('the state in words', () => {
  const state = (...relations: string[]) =>
    stateOf(
      corpusOf({
        documents: [document('goc'), ...relations.map((relation, index) => change(`d${index}`, relation, 'goc'))],
      }),
      'goc',
    );

  it.each([
    ['Đã bị bãi bỏ', ['replaces', 'repeals']],
    ['Đã được thay thế', ['amends', 'replaces', 'corrects']],
    ['Đã được điều chỉnh, bổ sung', ['corrects', 'amends']],
    ['Đã được đính chính', ['corrects']],
    [null, ['carries-out', 'cites']],
  ])('%s', (words, relations) => expect(state(...relations)).toBe(words));
});

it('a plan learns of a change two and three hops away, with the whole way to it', () => {
  const documents = [
    document('chi-thi', { date: '09/5/2022' }),
    document('tinh', { level: 'tinh', date: '01/8/2022', references: [refer('carries-out', 'chi-thi')] }),
    document('huyen', { level: 'huyen', date: '01/9/2022', references: [refer('carries-out', 'tinh')] }),
    change('thay', 'replaces', 'chi-thi', '14/4/2025'),
  ];
  const plans = [
    plan('hai-buoc', { date: '01/02/2023', references: [refer('based-on', 'tinh')] }),
    plan('ba-buoc', { date: '01/02/2023', references: [refer('based-on', 'huyen')] }),
    plan('ban-hanh-sau', { date: '01/6/2025', references: [refer('based-on', 'tinh')] }),
  ];
  const corpus = corpusOf({ documents, plans });
  const ways = (id: string) =>
    supersededBases(corpus, id).map(({ path, changes }) => [
      path.map((node) => node.id),
      changes.map(({ from }) => from.id),
    ]);
  expect(ways('hai-buoc')).toEqual([[['tinh', 'chi-thi'], ['thay']]]);
  expect(ways('ba-buoc')).toEqual([[['huyen', 'tinh', 'chi-thi'], ['thay']]]);
  expect(ways('ban-hanh-sau')).toEqual([]);
});
