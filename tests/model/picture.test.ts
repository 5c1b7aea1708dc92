import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTerm } from '#model/picture.ts';
import { dated } from '#model/tasks.ts';
import { plan, task } from './portal.ts';

const draw = (plans: Record<string, string[]>) =>
  drawTerm(
    dated(
      Object.entries(plans).flatMap(([id, words]) => {
        const held = plan(id, { tasks: words.map((when) => task(when)) });
        return held.tasks.map((one) => ({ plan: held, task: one }));
      }),
    ),
  );

describe('the picture of a term', () => {
  it('spans whole years, from the first day to the last', () => {
    const { years } = draw({ p: ['ngày 30/6/2023', 'ngày 01/01/2024'] });
    expect(years).toEqual([
      { year: 2023, at: 0 },
      { year: 2024, at: 49.93 },
    ]);
  });

  it('draws a span from its first day to the end of its last', () => {
    const [band] = draw({ p: ['năm 2023', 'quý I năm 2023'] }).bands;
    expect(band?.bars.map(({ start, end, open }) => [start, end, open])).toEqual([
      [0, 24.66, undefined],
      [0, 100, undefined],
    ]);
  });

  it('draws a deadline as one day, open on the side that the words leave open', () => {
    const [band] = draw({ p: ['trước ngày 31/12/2023', 'từ ngày 01/01/2023'] }).bands;
    expect(band?.bars).toEqual([
      { start: 0, end: 0.27, title: 'từ ngày 01/01/2023: Báo cáo kết quả', open: 'end' },
      { start: 99.73, end: 100, title: 'trước ngày 31/12/2023: Báo cáo kết quả', open: 'start' },
    ]);
  });

  it('has one band a plan, in the order of their first event', () => {
    expect(
      draw({ a: ['ngày 02/02/2024'], b: ['ngày 01/01/2024', 'ngày 03/3/2024'] }).bands.map(({ plan: { id }, bars }) => [
        id,
        bars.length,
      ]),
    ).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });

  it('of nothing is empty', () => {
    expect(draw({}).bands).toEqual([]);
  });

  it('stays within its frame', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`);
    const words = fc.oneof(
      fc.tuple(fc.constantFrom('ngày', 'trước ngày', 'từ ngày'), day).map((parts) => parts.join(' ')),
      fc.integer({ min: 1990, max: 2060 }).map((year) => `năm ${year}`),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), (all) => {
        for (const { start, end } of draw({ p: all }).bands.flatMap(({ bars }) => bars)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(100);
          expect(end).toBeGreaterThanOrEqual(start);
        }
      }),
      { numRuns: 50 },
    );
  });
});
