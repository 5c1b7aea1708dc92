import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dated } from '#model/tasks.ts';
import { dutiesOfTerm, groupByTime, plansOfTerm, sortDay } from '#model/timeline.ts';
import { corpusOf, plan, task } from './portal.ts';

const dutiesAt = (...words: string[]) => {
  const held = plan('p', { tasks: words.map((when) => task(when, { what: when })) });
  return dated(held.tasks.map((one) => ({ plan: held, task: one })));
};
const rows = (...words: string[]) =>
  groupByTime(dutiesAt(...words)).flatMap(({ year, quarters }) =>
    quarters.flatMap(({ quarter, months }) =>
      months.flatMap(({ month, duties }) => duties.map(({ task: { what } }) => [year, quarter, month, what])),
    ),
  );

describe('grouping by year, quarter, month', () => {
  it('follows the calendar across quarters and years', () => {
    expect(rows('ngày 31/3/2024', 'ngày 01/4/2024', 'ngày 31/12/2024', 'ngày 01/01/2025', 'tháng 2/2025')).toEqual([
      [2024, 1, 3, 'ngày 31/3/2024'],
      [2024, 2, 4, 'ngày 01/4/2024'],
      [2024, 4, 12, 'ngày 31/12/2024'],
      [2025, 1, 1, 'ngày 01/01/2025'],
      [2025, 1, 2, 'tháng 2/2025'],
    ]);
  });

  it('an open end stands at the end that is known', () => {
    expect(rows('trước ngày 15/5/2024', 'từ tháng 8/2024')).toEqual([
      [2024, 2, 5, 'trước ngày 15/5/2024'],
      [2024, 3, 8, 'từ tháng 8/2024'],
    ]);
  });

  it('what spans several months stands in the quarter of its end, before its months', () => {
    expect(
      rows(
        'Quý II năm 2024',
        'từ ngày 15/4/2024 đến ngày 10/5/2024',
        'ngày 02/5/2024',
        'từ tháng 11/2023 đến tháng 4/2024',
      ),
    ).toEqual([
      [2024, 2, null, 'từ tháng 11/2023 đến tháng 4/2024'],
      [2024, 2, null, 'từ ngày 15/4/2024 đến ngày 10/5/2024'],
      [2024, 2, null, 'Quý II năm 2024'],
      [2024, 2, 5, 'ngày 02/5/2024'],
    ]);
  });

  it('nothing gives nothing', () => expect(groupByTime([])).toEqual([]));

  it('holds every duty once, and years, quarters and months in order', () => {
    const day = fc.date({ min: new Date('2019-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    const words = day.map((date) => `ngày ${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`);
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (all) => {
        const found = rows(...all);
        expect(found.map(([, , , what]) => what).sort()).toEqual([...all].sort());
        const places = found.map(
          ([year, quarter, month]) => Number(year) * 1000 + Number(quarter) * 100 + Number(month),
        );
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      { numRuns: 50 },
    );
  });
});

it('a duty stands at its last day, or at its first', () => {
  expect(dutiesAt('tháng 2/2024', 'từ tháng 8/2024').map(sortDay)).toEqual(['2024-02-29', '2024-08-01']);
});

describe('the plans of a term', () => {
  const tasks = [task('tháng 7/2024')];
  const corpus = corpusOf({
    plans: [
      plan('ban-hanh', { term: 'dang-2020-2025', tasks }),
      plan('chuan-bi', { prepares: ['dang-2025-2030'], tasks }),
      plan('ca-hai', {
        term: { inferred: 'dang-2020-2025', because: 'theo ngày' },
        prepares: ['dang-2020-2025', 'dang-2025-2030'],
        tasks,
      }),
    ],
  });
  const ids = (term: string) => Object.values(plansOfTerm(corpus, term)).map((plans) => plans.map(({ id }) => id));

  it('are those issued in it and those that prepare it', () => {
    expect(ids('dang-2020-2025')).toEqual([['ban-hanh', 'ca-hai'], ['ca-hai']]);
    expect(ids('dang-2025-2030')).toEqual([[], ['ca-hai', 'chuan-bi']]);
    expect(ids('dang-2030-2035')).toEqual([[], []]);
  });

  it('give each duty once', () => {
    expect(dutiesOfTerm(corpus, 'dang-2020-2025').map(({ plan: { id } }) => id)).toEqual(['ban-hanh', 'ca-hai']);
  });
});
