import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWhen, sayWhen, type When } from '#language/date.ts';
import { spanOf, type Part, type Period } from '#language/time/period.ts';
import { resolve } from '#language/time/resolve.ts';
import type { TimePhrase } from '#language/time/time-phrase.ts';
import { BATCHES, readPassages } from './labelled.ts';

const span = ({ op, from, to, precision, fromPrecision, toPrecision, endsBefore }: When) => ({
  op,
  from,
  to,
  precision,
  fromPrecision,
  toPrecision,
  endsBefore,
});

test.each([
  ['trước 31/7/2024', 'trước ngày 31/7/2024'],
  ['xong trước tháng 6/2025', 'trước tháng 6/2025'],
  ['chậm nhất 10/8/2024', 'đến hết ngày 10/8/2024'],
  ['hết quý III năm 2024', 'đến hết quý III/2024'],
  ['Hoàn thành trong tháng 4 năm 2023', 'trong tháng 4/2023'],
  ['Quý II năm 2023', 'trong quý II/2023'],
  ['ngày 5 tháng 9 năm 2026', 'ngày 05/9/2026'],
  ['Từ tháng 5/2022 đến hết quý III/2023', 'từ tháng 5/2022 đến hết quý III/2023'],
  ['từ quý I năm 2023 … trước 31/5/2023', 'từ quý I/2023 đến trước ngày 31/5/2023'],
  ['từ tháng 3 đến tháng 9-2021', 'từ tháng 3/2021 đến hết tháng 9/2021'],
  ['Từ tháng 5 năm 2023', 'từ tháng 5/2023'],
  ['Dự kiến trung tuần tháng 4 năm 2023', 'dự kiến trung tuần tháng 4/2023'],
  ['cuối năm 2024', 'dự kiến quý IV/2024'],
  ['giữa năm 2025', 'dự kiến từ tháng 5/2025 đến hết tháng 8/2025'],
  ['trong 9 tháng đầu năm 2024', 'trong 9 tháng đầu năm 2024'],
  ['Hằng tháng', 'Hằng tháng'],
  ['không quá 1,5 ngày', 'không quá 1,5 ngày'],
])('%s is said: %s', (words, said) => expect(sayWhen(readWhen(words)!)).toBe(said));

describe('reading what was said gives the same span', () => {
  test('for every time of the labelled passages', () => {
    const read = BATCHES.flatMap(readPassages).flatMap(({ year = 2024, milestones }) =>
      milestones.map(({ text }) => readWhen(text, { year })).filter((when) => when?.from ?? when?.to),
    );
    expect(read.length).toBeGreaterThan(600);
    const unlike = read.filter((when) => {
      // A list with holes recurs, and is said in its own words.
      const said = when!.op === 'recurring' ? when! : readWhen(sayWhen(when!));
      return JSON.stringify(said && span(said)) !== JSON.stringify(span(when!));
    });
    expect(unlike.map((when) => [when!.words, sayWhen(when!)])).toEqual([]);
  });

  const part = (parts: Part[]) => fc.option(fc.constantFrom(...parts), { nil: undefined });
  const ofMonth: Part[] = [
    ...[0, 1, 2].map((index): Part => ({ kind: 'ten-days', index })),
    ...[0, 1].map((index): Part => ({ kind: 'half', index })),
    ...[0, 1, 2, 3].map((index): Part => ({ kind: 'week', index })),
    { kind: 'last-week' },
    { kind: 'first' },
    { kind: 'middle' },
    { kind: 'last' },
  ];
  const ofYear: Part[] = [
    { kind: 'first' },
    { kind: 'middle' },
    { kind: 'last' },
    { kind: 'half', index: 0 },
    { kind: 'half', index: 1 },
    ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11].flatMap((months): Part[] => [
      { kind: 'opening', months },
      { kind: 'closing', months },
    ]),
  ];
  const ofQuarter: Part[] = [{ kind: 'first' }, { kind: 'middle' }, { kind: 'last' }, { kind: 'month', index: 1 }];
  const year = fc.integer({ min: 1990, max: 2060 });
  const period: fc.Arbitrary<Period> = fc.oneof(
    fc.record({
      unit: fc.constant('day' as const),
      number: fc.integer({ min: 1, max: 31 }),
      month: fc.integer({ min: 1, max: 12 }),
      year,
    }),
    fc.record({
      unit: fc.constant('month' as const),
      number: fc.integer({ min: 1, max: 12 }),
      year,
      part: part(ofMonth),
    }),
    fc.record({
      unit: fc.constant('quarter' as const),
      number: fc.integer({ min: 1, max: 4 }),
      year,
      part: part(ofQuarter),
    }),
    fc.record({ unit: fc.constant('year' as const), number: fc.constant(0), year, part: part(ofYear) }),
  );
  const phrase = fc.record({
    op: fc.constantFrom<TimePhrase['op']>('at', 'before', 'by-end', 'from', 'after', 'span'),
    periods: fc.tuple(period, period),
    endsBefore: fc.boolean(),
    about: fc.boolean(),
  });

  test('for every operator and unit', () => {
    let checked = 0;
    fc.assert(
      fc.property(phrase, ({ op, periods, endsBefore, about }) => {
        const members =
          op === 'span'
            ? [...periods].sort((a, b) => ((spanOf(a)?.from ?? '') < (spanOf(b)?.from ?? '') ? -1 : 1))
            : [periods[0]];
        const items = members.map((member) => ({ period: member, start: 0, end: 1 }));
        const [resolved] = resolve({ op, items, endsBefore, about, explicit: true, start: 0, end: 1 }, {}) ?? [];
        if (!resolved) return;
        checked += 1;
        const when: When = { words: '', ...resolved.when };
        const read = readWhen(sayWhen(when));
        expect(read && span(read), sayWhen(when)).toEqual(span(when));
        expect(sayWhen(read!)).toBe(sayWhen(when));
      }),
      { numRuns: 3000 },
    );
    expect(checked).toBeGreaterThan(2000);
  });
});
