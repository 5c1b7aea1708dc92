import { describe, expect, it } from 'vitest';
import { latestDuties, mostCarriedOut, plansByTerm } from '#model/home.ts';
import { corpusOf, document, plan, refer, task, term } from './portal.ts';

describe('the deadlines of the home page', () => {
  const at = (days: number[], updated = '15/6/2024', limit = 8) => {
    const tasks = days.map((day) => task(`ngày ${day}/6/2024`));
    return latestDuties(corpusOf({ plans: [plan('p', { updated, tasks })] }), limit).map(({ when }) =>
      Number(when.to!.slice(8)),
    );
  };

  it('stand around the day on which the portal was last edited, most of them after it', () => {
    expect(at(Array.from({ length: 30 }, (_, index) => 30 - index))).toEqual([13, 14, 15, 16, 17, 18, 19, 20]);
  });

  it('are the last ones when all is past, the first ones when all is to come, and all when they are few', () => {
    const june = Array.from({ length: 30 }, (_, index) => index + 1);
    expect(at(june, '01/01/2025')).toEqual([23, 24, 25, 26, 27, 28, 29, 30]);
    expect(at(june, '01/01/2024')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(at([3, 2])).toEqual([2, 3]);
    expect(at([])).toEqual([]);
  });
});

it('plans stand by term, the latest first, those of no known term last; the newest of each', () => {
  const corpus = corpusOf({
    terms: [term('dang-2020-2025'), term('cong-doan-2023-2028', { from: 'năm 2023', until: 'năm 2028' })],
    plans: [
      plan('a', { term: 'dang-2020-2025', date: '01/01/2021' }),
      plan('b', { term: 'dang-2020-2025', date: '01/01/2023' }),
      plan('c', { term: 'dang-2020-2025' }),
      plan('d', { term: 'cong-doan-2023-2028' }),
      plan('e'),
      plan('f', { term: 'khong-co' }),
    ],
  });
  expect(plansByTerm(corpus, 2).map((group) => [group.term?.id, group.plans.map(({ id }) => id)])).toEqual([
    ['cong-doan-2023-2028', ['d']],
    ['dang-2020-2025', ['b', 'a']],
    [undefined, ['e', 'f']],
  ]);
});

it('the documents that most carry out come first; those that nobody carries out are none', () => {
  const on = (id: string, ...bases: string[]) => plan(id, { references: bases.map((base) => refer('based-on', base)) });
  const corpus = corpusOf({
    plans: [on('p', 'b', 'a'), on('q', 'b'), on('r', 'c'), plan('s', { references: [refer('cites', 'd')] })],
    documents: ['a', 'b', 'c', 'd'].map((id) => document(id)),
  });
  expect(mostCarriedOut(corpus, 2).map(({ node, count }) => [node.id, count])).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
  expect(mostCarriedOut(corpus)).toHaveLength(3);
});
