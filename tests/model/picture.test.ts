import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTerm, MOST_BANDS } from '#model/picture.ts';
import { eventsOf } from '#model/tasks.ts';
import { plan, task } from './portal.ts';

const draw = (plans: Record<string, string[]>, raw: (id: string) => object = () => ({})) =>
  drawTerm(
    eventsOf(
      Object.entries(plans).flatMap(([id, words]) => {
        const held = plan(id, { ...raw(id), tasks: words.map((when) => task(when)) });
        return held.tasks.map((one) => ({ plan: held, task: one }));
      }),
    ),
  );
const many = (count: number, ...words: string[]) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`p-${index}`, words]));

describe('the picture of a term', () => {
  it('spans whole years, from the first day to the last', () => {
    const { years } = draw({ p: ['ngày 30/6/2023', 'ngày 01/01/2024'] });
    expect(years.map(({ year, at }) => [year, at])).toEqual([
      [2023, 0],
      [2024, 49.93],
    ]);
  });

  it('labels at most six years, so that labels never touch on a phone', () => {
    for (const last of [2024, 2029, 2030, 2045, 2100]) {
      const { years } = draw({ p: ['ngày 01/01/2024', `ngày 01/01/${last}`] });
      expect(years).toHaveLength(last - 2023);
      expect(years.filter(({ label }) => label).length).toBeLessThanOrEqual(6);
    }
  });

  it('draws a span from its first day to the end of its last', () => {
    const [band] = draw({ p: ['năm 2023', 'quý I năm 2023'] }).bands;
    expect(band?.marks.map(({ shape, start, end, lane }) => [shape, start, end, lane])).toEqual([
      ['span', 0, 100, 0],
      ['span', 0, 24.66, 1],
    ]);
  });

  it('draws a deadline as its day, and what has no end up to the edge', () => {
    const [band] = draw({ p: ['trước ngày 31/12/2023', 'từ ngày 01/7/2023', 'ngày 02/01/2023'] }).bands;
    expect(band?.marks.map(({ shape, start, end }) => [shape, start, end])).toEqual([
      ['span', 0.27, 0.55],
      ['from', 49.59, 100],
      ['by', 99.73, 100],
    ]);
  });

  it('draws each of several times, and nothing between them', () => {
    const [band] = draw({ p: ['vào dịp cuối năm 2024, 2025'] }).bands;
    expect(band?.marks.map(({ shape, start, end, titles }) => [shape, start, end, titles])).toEqual([
      ['span', 37.48, 50.07, ['vào dịp cuối năm 2024, 2025: Báo cáo kết quả']],
      ['span', 87.41, 100, ['vào dịp cuối năm 2024, 2025: Báo cáo kết quả']],
    ]);
  });

  it('is one mark for one span, whatever stands in it, and lanes for what would touch', () => {
    const [band] = draw({ p: ['tháng 7/2024', 'tháng 7/2024', 'trước ngày 20/7/2024', 'tháng 12/2024'] }).bands;
    expect(band?.lanes).toBe(2);
    expect(band?.marks.map(({ titles, lane }) => [titles.length, lane])).toEqual([
      [1, 0],
      [2, 1],
      [1, 0],
    ]);
  });

  it('has one band a plan, in the order of their first mark', () => {
    expect(
      draw({ a: ['ngày 02/02/2024'], b: ['ngày 01/01/2024', 'ngày 03/3/2024'] }).bands.map(
        ({ plan: { id }, marks }) => [id, marks.length],
      ),
    ).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });

  it('of nothing is empty', () => expect(draw({})).toEqual({ years: [], bands: [], heaps: [] }));

  it('keeps its marks in the frame, and marks of one lane apart', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`);
    const words = fc.oneof(
      fc.tuple(fc.constantFrom('ngày', 'trước ngày', 'từ ngày'), day).map((parts) => parts.join(' ')),
      fc.integer({ min: 1990, max: 2060 }).map((year) => `năm ${year}`),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (all) => {
        for (const { marks } of draw({ p: all }).bands) {
          for (const { start, end } of marks) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(100);
            expect(end).toBeGreaterThanOrEqual(start);
          }
          for (const lane of Map.groupBy(marks, (mark) => mark.lane).values()) {
            lane.slice(1).forEach(({ start }, index) => expect(start).toBeGreaterThanOrEqual(lane[index]!.end));
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('of more plans than a reader can compare', () => {
  const province = (id: string) => ({ province: Number(id.slice(2)) % 2 ? 'Vĩnh Sơn' : 'An Khê' });

  it('is one heap a province, by name, the unknown last', () => {
    const { bands, heaps } = draw(many(MOST_BANDS + 1, 'tháng 7/2024', 'từ tháng 9/2024'), (id) =>
      id === 'p-0' ? {} : province(id),
    );
    expect(bands).toEqual([]);
    expect(heaps.map((heap) => [heap.province, heap.slug, heap.plans, heap.events])).toEqual([
      ['An Khê', 'an-khe', 6, 12],
      ['Vĩnh Sơn', 'vinh-son', 6, 12],
      ['', '', 1, 2],
    ]);
  });

  it('stands a month as high as it is full, beside the fullest of all', () => {
    const plans = { ...many(MOST_BANDS, 'tháng 7/2024'), 'p-12': ['ngày 01/12/2024', 'ngày 02/7/2024'] };
    const [heap, other] = draw(plans, province).heaps;
    expect(heap?.columns).toEqual([
      { start: 49.73, end: 58.2, height: 1 },
      { start: 91.53, end: 100, height: 0.14 },
    ]);
    expect(other?.columns.map(({ height }) => height)).toEqual([0.86]);
  });
});
