import { describe, expect, it } from 'vitest';
import {
  deadlinesByMonth,
  lastEdited,
  mostCarriedOut,
  nearestDuties,
  plansByTerm,
  toNearDeadline,
} from '#model/home.ts';
import { corpusOf, document, paths, plan, refer, task, term } from './portal.ts';

describe('the deadlines of the home page', () => {
  const at = (words: string[], day: string, limit?: number) =>
    nearestDuties(corpusOf({ plans: [plan('p', { tasks: words.map((when) => task(when)) })] }), day, limit).map(
      ({ when }) => when.words,
    );
  const june = Array.from({ length: 30 }, (_, index) => `ngày ${index + 1}/6/2024`);

  it('are the first ones from the day on', () => {
    expect(at(june, '2024-06-15')).toEqual(june.slice(14, 20));
    expect(at(june, '2020-01-01', 2)).toEqual(june.slice(0, 2));
    expect(at(june, '2024-06-29')).toEqual(june.slice(28));
  });

  it('are the last ones before it, the nearest first, when nothing is left', () => {
    expect(at(june, '2024-07-01', 3)).toEqual(['ngày 30/6/2024', 'ngày 29/6/2024', 'ngày 28/6/2024']);
    expect(at([], '2024-07-01')).toEqual([]);
  });

  it('what has no end is looked for at its start and never stands in front of what comes', () => {
    expect(at(['từ tháng 4/2023', 'tháng 7/2024'], '2024-06-01')).toEqual(['tháng 7/2024']);
  });

  it('hold each of several times, on its own last day', () => {
    const words = 'trước ngày 15/6 và 15/12/2025';
    const tasks = [task(words), task('ngày 01/9/2025')];
    const corpus = corpusOf({ plans: [plan('p', { tasks })] });
    const from = (day: string) =>
      nearestDuties(corpus, day).map((duty) => {
        const { words: said, last } = toNearDeadline(duty, paths);
        return [said, last];
      });
    const rest = [
      ['ngày 01/9/2025', '2025-09-01'],
      [words, '2025-12-14'],
    ];
    expect(from('2025-06-14')).toEqual([[words, '2025-06-14'], ...rest]);
    expect(from('2025-06-15')).toEqual(rest);
    expect([...deadlinesByMonth(corpus).keys()]).toEqual(['2025-06', '2025-09', '2025-12']);
  });

  it('say a year that the words leave out', () => {
    const corpus = corpusOf({ plans: [plan('p', { date: '01/02/2024', tasks: [task('trước ngày 15/9')] })] });
    const [duty] = nearestDuties(corpus, '2024-01-01');
    expect(toNearDeadline(duty!, paths).words).toBe('trước ngày 15/9 (năm 2024, suy ra)');
  });

  it('are counted from the day of the last edit', () => {
    expect(
      lastEdited(corpusOf({ plans: [plan('a', { updated: '01/9/2026' }), plan('b', { updated: '31/8/2026' })] })),
    ).toBe('2026-09-01');
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
