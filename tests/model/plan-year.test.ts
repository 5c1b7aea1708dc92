import { describe, expect, test } from 'vitest';
import { lacksYear, withYears, yearOf } from '#model/plan-year.ts';
import { planSchema, type PlanData, type Task } from '#model/schema.ts';

const facts = (title: string, date: string) =>
  ({
    title,
    date: date === 'chưa rõ' ? null : { value: planSchema.shape.date.parse(date)!.value },
  }) as Pick<PlanData, 'title' | 'date'>;
const task = (when: string) => planSchema.shape.tasks.parse([{ what: 'x', kind: 'khac', clause: 'muc-i', when }])[0]!;
const spanOf = ({ when }: Task) => [when?.from, when?.to, when?.inferredYear];

describe('the year of a plan', () => {
  test.each([
    ['its date', 'kiểm tra năm 2024', '15/3/2025', { year: 2025, since: '2025-03-15' }],
    ['the one year of a date worked out', 'đại hội', 'từ 28/6/2024 đến 31/7/2024', { year: 2024, since: '2024-06-28' }],
    ['else of its title', 'kiểm tra năm 2024', 'từ 27/01/2022 đến 10/11/2024', { year: 2024, since: '2022-01-27' }],
    ['not an outlook', 'chuyển đổi số đến năm 2030', 'chưa rõ', {}],
    ['not a period', 'chuyên đề năm 2024 - 2025', 'chưa rõ', {}],
    ['not one of two', 'chuyên đề năm 2024 và năm 2025', 'chưa rõ', {}],
  ])('is %s', (_, title, date, year) => expect(yearOf(facts(title, date))).toEqual(year));
});

describe('a time without a year', () => {
  const plan = facts('kiểm điểm cuối năm', '18/12/2024');

  test('takes the year of the plan, and says that it was inferred', () => {
    const [before, after, said] = withYears(
      ['trước ngày 25/12', 'Trước ngày 15/01', 'trước ngày 01/3/2026'].map(task),
      plan,
    );
    expect(spanOf(before!)).toEqual([undefined, '2024-12-25', true]);
    expect(spanOf(after!)).toEqual([undefined, '2025-01-15', true]);
    expect(spanOf(said!)).toEqual([undefined, '2026-03-01', undefined]);
    expect(before!.when!.words).toBe('trước ngày 25/12');
  });

  test('keeps its words alone when the plan gives none', () => {
    const [found] = withYears([task('quý III')], facts('đại hội', 'chưa rõ'));
    expect(found!.when).toEqual({ words: 'quý III', op: 'in', precision: 'quarter', inferredYear: true });
    expect(lacksYear(found!)).toBe(true);
    expect(lacksYear(task('Hằng tháng'))).toBe(false);
  });

  test('that no year can make true is refused', () => {
    expect(() => task('trước ngày 31/4')).toThrow();
    expect(() => task('tháng 13')).toThrow();
  });
});

test('a day in ISO notation is shown as official documents write it', () => {
  expect(planSchema.shape.date.parse('2024-03-22')?.value).toMatchObject({ words: '22/3/2024', from: '2024-03-22' });
  expect(planSchema.shape.date.parse({ inferred: 'từ 2024-02-05 đến 2024-03-31', because: 'x' })?.value.words).toBe(
    'từ 05/02/2024 đến 31/3/2024',
  );
  expect(planSchema.shape.date.safeParse('2024-02-31').success).toBe(false);
});
