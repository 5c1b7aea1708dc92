import { describe, expect, it } from 'vitest';
import { allDuties, calendarOf, dated, dutiesOf, eventsOf, hasDeadline } from '#model/tasks.ts';
import { corpusOf, plan, task } from './portal.ts';

const corpus = corpusOf({
  plans: [
    plan('b', {
      tasks: [
        task('trước ngày 31/7/2024', { what: 'B1', lead: ['ban-a', 'ban-a'], with: ['ban-c'] }),
        task(undefined, { what: 'B2', lead: ['ban-c'] }),
        task('Hằng tháng', { what: 'B3', with: ['ban-a'], reportsTo: ['ban-c'] }),
      ],
    }),
    plan('a', {
      tasks: [
        task('từ ngày 01/8/2024', { what: 'A1' }),
        task('tháng 7/2024', { what: 'A2', lead: ['ban-a'], with: ['ban-a'] }),
        task('ngày 05/01/2024', { what: 'A3' }),
      ],
    }),
  ],
});
const names = (duties: readonly { task: { what: string } }[]) => duties.map(({ task: { what } }) => what);

it('all duties stand by plan, in its own order', () => {
  expect(names(allDuties(corpus))).toEqual(['A1', 'A2', 'A3', 'B1', 'B2', 'B3']);
});

it('dated ones stand by their last day, or their first when the end is open; those without a day are left out', () => {
  expect(names(dated(allDuties(corpus)))).toEqual(['A3', 'B1', 'A2', 'A1']);
});

it('a duty whose words name several times is an event at each, and one duty, at its first', () => {
  const held = plan('p', { tasks: [task('vào dịp cuối năm 2024, 2025'), task('tháng 6/2025'), task('hằng tháng')] });
  const duties = held.tasks.map((one) => ({ plan: held, task: one }));
  expect(eventsOf(duties).map(({ when, nth }) => [when.words, when.from, when.to, nth])).toEqual([
    ['vào dịp cuối năm 2024, 2025', '2024-10-01', '2024-12-31', 0],
    ['tháng 6/2025', '2025-06-01', '2025-06-30', 0],
    ['vào dịp cuối năm 2024, 2025', '2025-10-01', '2025-12-31', 1],
  ]);
  expect(dated(duties).map(({ when }) => [when.words, when.from, when.to])).toEqual([
    ['vào dịp cuối năm 2024, 2025', '2024-10-01', '2025-12-31'],
    ['tháng 6/2025', '2025-06-01', '2025-06-30'],
  ]);
});

it('only what has a last day makes a calendar worth having', () => {
  const of = (when?: string) =>
    hasDeadline(plan('p', { tasks: [task(when)] }).tasks.map((one) => ({ plan: plan('p'), task: one })));
  expect([of('tháng 7/2024'), of('từ tháng 7/2024'), of('hằng tháng'), of()]).toEqual([true, false, false, false]);
  expect(hasDeadline([])).toBe(false);
});

describe('the duties of a body', () => {
  it('are in its calendar when it leads or joins them', () => {
    expect(names(calendarOf(corpus, 'ban-a'))).toEqual(['A2', 'B1', 'A2', 'B3']);
    // B3 is only reported to it.
    expect(names(calendarOf(corpus, 'ban-c'))).toEqual(['B2', 'B1']);
  });

  it('are told apart by its part, each once', () => {
    const { leads, joins, hears } = dutiesOf(corpus, 'ban-a');
    expect([names(leads), names(joins), names(hears)]).toEqual([['A2', 'B1'], ['A2', 'B3'], []]);
    expect(names(dutiesOf(corpus, 'ban-c').hears)).toEqual(['B3']);
  });

  it('are none for a body that has none', () => {
    expect(dutiesOf(corpus, 'ban-x')).toEqual({ leads: [], joins: [], hears: [] });
  });
});
