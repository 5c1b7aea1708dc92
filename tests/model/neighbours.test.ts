import { expect, it } from 'vitest';
import { neighboursOf } from '#model/neighbours.ts';
import { corpusOf, plan } from './portal.ts';

const corpus = corpusOf({
  plans: [
    plan('c', { term: 'dang-2020-2025', date: '05/5/2024' }),
    plan('a', { term: 'dang-2020-2025', date: { inferred: 'tháng 3/2023', because: 'suy ra' } }),
    plan('b', { term: 'dang-2020-2025' }),
    plan('x', { term: 'dang-2025-2030', date: '05/5/2023' }),
    plan('y'),
  ],
});
const idsOf = (id: string) => {
  const { previous, next } = neighboursOf(corpus, id);
  return [previous?.id, next?.id];
};

it('follow one another by date within a term, the undated last', () => {
  expect(['a', 'c', 'b'].map(idsOf)).toEqual([
    [undefined, 'c'],
    ['a', 'b'],
    ['c', undefined],
  ]);
});

it('are none for a plan alone in its term or without one', () => {
  expect(['x', 'y', 'nowhere'].map(idsOf)).toEqual(Array(3).fill([undefined, undefined]));
});
