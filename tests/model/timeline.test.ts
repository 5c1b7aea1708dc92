import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWhen } from '#language/date.ts';
import { eventsOf, type DatedDuty } from '#model/tasks.ts';
import {
  dutiesOfTerm,
  groupByTime,
  inTimelineOrder,
  periodName,
  periodOf,
  plansOfTerm,
  sortDay,
} from '#model/timeline.ts';
import { corpusOf, plan, task } from './portal.ts';

const dutiesAt = (...words: string[]) => {
  const held = plan('p', { tasks: words.map((when) => task(when, { what: when })) });
  return inTimelineOrder(eventsOf(held.tasks.map((one) => ({ plan: held, task: one }))));
};
const rows = (...words: string[]) =>
  groupByTime(dutiesAt(...words)).flatMap(({ year, groups, quarters }) =>
    [{ name: `Năm ${year}`, groups }, ...quarters].flatMap(({ name, groups: held }) =>
      held.flatMap((group) => group.duties.map(({ task: { what } }) => [name, group.name, what])),
    ),
  );

describe('the breadth of an event', () => {
  it.each([
    ['ngày 31/3/2024', 'tháng 3/2024', 'whole'],
    ['trung tuần tháng 4 năm 2024', 'tháng 4/2024', 'whole'],
    ['tháng 7/2024', 'tháng 7/2024', 'whole'],
    ['trước ngày 31/7/2024', 'tháng 7/2024', 'whole'],
    ['từ tháng 8/2024', 'tháng 8/2024', 'whole'],
    ['trước quý III/2024', 'quý III năm 2024', 'whole'],
    ['hết quý III năm 2024', 'quý III năm 2024', 'whole'],
    ['từ năm 2025', 'năm 2025', 'whole'],
    ['Quý II năm 2024', 'quý II năm 2024', 'whole'],
    ['từ tháng 4/2024 đến tháng 6/2024', 'quý II năm 2024', 'part'],
    ['từ ngày 15/4/2024 đến ngày 10/5/2024', 'quý II năm 2024', 'part'],
    ['năm 2024', 'năm 2024', 'whole'],
    ['6 tháng đầu năm 2024', 'năm 2024', 'part'],
    ['quý I và quý II năm 2024', 'năm 2024', 'part'],
    ['từ tháng 3/2024 đến tháng 4/2024', 'năm 2024', 'part'],
    ['từ tháng 11/2023 đến tháng 4/2024', 'năm 2024', 'across'],
  ])('%s stands in %s, %s', (words, name, spread) => {
    const period = periodOf(readWhen(words) as DatedDuty['when']);
    expect([periodName(period), period.spread]).toEqual([name, spread]);
  });
});

describe('grouping by year, quarter, month', () => {
  it('follows the calendar across quarters and years', () => {
    expect(rows('ngày 31/3/2024', 'ngày 01/4/2024', 'ngày 31/12/2024', 'ngày 01/01/2025', 'tháng 2/2025')).toEqual([
      ['Quý I năm 2024', 'Tháng 3/2024', 'ngày 31/3/2024'],
      ['Quý II năm 2024', 'Tháng 4/2024', 'ngày 01/4/2024'],
      ['Quý IV năm 2024', 'Tháng 12/2024', 'ngày 31/12/2024'],
      ['Quý I năm 2025', 'Tháng 1/2025', 'ngày 01/01/2025'],
      ['Quý I năm 2025', 'Tháng 2/2025', 'tháng 2/2025'],
    ]);
  });

  it('says what is broader than a month, before the months that it holds', () => {
    expect(
      rows(
        'ngày 02/5/2024',
        'từ ngày 15/4/2024 đến ngày 10/5/2024',
        'Quý II năm 2024',
        'trước ngày 15/01/2024',
        'từ tháng 3/2024 đến tháng 9/2024',
        'năm 2024',
        'từ tháng 11/2023 đến tháng 4/2024',
      ),
    ).toEqual([
      ['Năm 2024', 'Kéo dài từ năm trước', 'từ tháng 11/2023 đến tháng 4/2024'],
      ['Năm 2024', 'Trong năm 2024', 'năm 2024'],
      ['Năm 2024', 'Kéo dài nhiều tháng trong năm 2024', 'từ tháng 3/2024 đến tháng 9/2024'],
      ['Quý I năm 2024', 'Tháng 1/2024', 'trước ngày 15/01/2024'],
      ['Quý II năm 2024', 'Trong quý', 'Quý II năm 2024'],
      ['Quý II năm 2024', 'Kéo dài nhiều tháng trong quý', 'từ ngày 15/4/2024 đến ngày 10/5/2024'],
      ['Quý II năm 2024', 'Tháng 5/2024', 'ngày 02/5/2024'],
    ]);
  });

  it('what has several times stands at each of them', () => {
    expect(rows('vào dịp cuối năm 2024, 2025', 'ngày 01 và 15/3/2025')).toEqual([
      ['Quý IV năm 2024', 'Trong quý', 'vào dịp cuối năm 2024, 2025'],
      ['Quý I năm 2025', 'Tháng 3/2025', 'ngày 01 và 15/3/2025'],
      ['Quý I năm 2025', 'Tháng 3/2025', 'ngày 01 và 15/3/2025'],
      ['Quý IV năm 2025', 'Trong quý', 'vào dịp cuối năm 2024, 2025'],
    ]);
  });

  it('nothing gives nothing', () => expect(groupByTime([])).toEqual([]));

  it('a year that the page before began goes on', () => {
    const [first, ...rest] = dutiesAt('tháng 3/2024', 'tháng 4/2024', 'tháng 1/2025');
    expect(groupByTime(rest, first).map(({ year, continued }) => [year, continued])).toEqual([
      [2024, true],
      [2025, false],
    ]);
  });

  it('holds every duty once, in order, however the list is cut into pages', () => {
    const month = fc.record({ year: fc.integer({ min: 2019, max: 2027 }), month: fc.integer({ min: 1, max: 12 }) });
    const words = fc.oneof(
      month.map(({ year, month: of }) => `tháng ${of}/${year}`),
      month.map(({ year, month: of }) => `trước ngày 15/${of}/${year}`),
      month.map(({ year, month: of }) => `từ tháng ${of}/${year}`),
      month.map(({ year, month: of }) => `từ tháng ${of}/${year} đến tháng ${of}/${year + 1}`),
      month.map(({ year, month: of }) => `Quý ${['I', 'II', 'III', 'IV'][of % 4]} năm ${year}`),
      month.map(({ year }) => `năm ${year}`),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), fc.nat({ max: 25 }), (all, cut) => {
        const duties = dutiesAt(...all);
        const flat = (held: DatedDuty[], before?: DatedDuty) =>
          groupByTime(held, before).flatMap(({ groups, quarters }) =>
            [...groups, ...quarters.flatMap(({ groups: inQuarter }) => inQuarter)].flatMap((group) => group.duties),
          );
        expect(flat(duties)).toEqual(duties);
        expect([...flat(duties.slice(0, cut)), ...flat(duties.slice(cut), duties[cut - 1])]).toEqual(duties);
        expect(duties.map(({ task: { what } }) => what).sort()).toEqual([...all].sort());
      }),
      { numRuns: 60 },
    );
  });
});

it('a duty is sorted at its last day, or at its first', () => {
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
