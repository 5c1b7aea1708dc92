import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest, stillNearest } from '#client/nearest.ts';
import { deadlinesByMonth, nearestDuties, toNearDeadline } from '#model/home.ts';
import { corpusOf, paths, plan, task } from '../model/portal.ts';

const corpusAt = (days: readonly string[]) => corpusOf({ plans: [plan('p', { tasks: days.map((day) => task(day)) })] });
const search = async (days: readonly string[], day: string, limit = 6) => {
  const months = deadlinesByMonth(corpusAt(days));
  const asked: string[] = [];
  const { coming, rows } = await nearest(day, [...months.keys()], limit, (month) => {
    asked.push(month);
    return Promise.resolve(months.get(month)!.map((duty) => toNearDeadline(duty, paths)));
  });
  return { coming, words: rows.map(({ words }) => words), asked };
};

describe('the deadlines nearest to a day', () => {
  const days = ['ngày 05/3/2024', 'ngày 20/3/2024', 'ngày 04/5/2024', 'trước ngày 01/9/2024'];

  it('are the coming ones, nearest first', async () => {
    expect(await search(days, '2024-03-06', 2)).toEqual({
      coming: true,
      words: ['ngày 20/3/2024', 'ngày 04/5/2024'],
      asked: ['2024-03', '2024-05'],
    });
  });

  it('are the past ones, nearest first, when nothing is coming: "trước ngày 01/9" is over on 01/9', async () => {
    expect(await search(days, '2024-09-01', 2)).toEqual({
      coming: false,
      words: ['trước ngày 01/9/2024', 'ngày 04/5/2024'],
      asked: ['2024-08', '2024-05'],
    });
    expect((await search(days, '2024-08-31', 2)).words).toEqual(['trước ngày 01/9/2024']);
  });

  const day = fc
    .date({ min: new Date('2023-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const words = fc
    .tuple(fc.constantFrom('ngày', 'trước ngày', 'từ ngày'), day)
    .map(([op, iso]) => `${op} ${iso.split('-').reverse().join('/')}`);

  it('are those that the build finds for the same day', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 30 }), day, async (all, reader) => {
        const built = nearestDuties(corpusAt(all), reader).map(({ when }) => when.words);
        expect((await search(all, reader)).words).toEqual(built);
      }),
      { numRuns: 60 },
    );
  });

  it('are still the built ones only when they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 20 }), day, day, async (all, built, reader) => {
        const rows = nearestDuties(corpusAt(all), built);
        const last = rows.map((duty) => toNearDeadline(duty, paths)).map(({ last: to, from }) => (to ?? from)!);
        fc.pre(stillNearest(last, built, reader));
        expect((await search(all, reader)).words).toEqual(rows.map(({ when }) => when.words));
      }),
      { numRuns: 100 },
    );
    expect(stillNearest(['2024-03-05'], '2024-01-01', '2024-02-01')).toBe(true);
    expect(stillNearest(['2024-03-05'], '2024-01-01', '2024-03-06')).toBe(false);
    expect(stillNearest(['2024-03-05'], '2024-04-01', '2030-01-01')).toBe(true);
    expect(stillNearest(['2024-03-05'], '2024-02-01', '2024-01-01')).toBe(false);
  });

  it('need no more of a month than its days can show', () => {
    const crowd = Array.from({ length: 40 }, (_, index) => `ngày ${1 + (index % 2)}/7/2024`);
    expect(deadlinesByMonth(corpusAt(crowd)).get('2024-07')).toHaveLength(12);
  });
});
