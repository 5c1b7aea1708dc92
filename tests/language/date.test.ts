import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWhen, formatDate, lastDay, parseDate, readWhen, timesOf, toEdtf, type When } from '#language/date.ts';

/** `on`, `2024-06-14..2024-06-14`, EDTF: what a row of the tables says of a time. */
function read(words: string, year?: number): string | null {
  const when = readWhen(words, year === undefined ? {} : { year });
  if (!when) return null;
  const span = when.from || when.to ? ` ${when.from ?? ''}..${when.to ?? ''}` : '';
  return `${when.op}${span} ${toEdtf(when) ?? '-'}${when.inferredYear ? ' inferred' : ''}`;
}

describe('one calendar day', () => {
  test.each([
    ['14/6/2024', '2024-06-14'],
    ['14/06/2024', '2024-06-14'],
    ['30-5-2019', '2019-05-30'],
    ['30 - 5 - 2019', '2019-05-30'],
    ['14.6.2024', '2024-06-14'],
    ['2024-06-14', '2024-06-14'],
    ['ngày 22/02/2024', '2024-02-22'],
    ['ngày 17 tháng 11 năm 2025', '2025-11-17'],
    ['Ngày 05 tháng 9, năm 2026', '2026-09-05'],
    ['ngày 17/11 năm 2025', '2025-11-17'],
    ['ngày mùng 3 tháng 2 năm 1930', '1930-02-03'],
    ['ngày mười lăm tháng tám năm hai nghìn không trăm hai mươi lăm', '2025-08-15'],
    ['ngày hai mươi mốt tháng tư năm 2025', '2025-04-21'],
    ['ngày\n\n14/6/2024', '2024-06-14'],
    ['ngày **14/6/2024**', '2024-06-14'],
    ['ngay 14 thang 6 nam 2024', '2024-06-14'],
    ['29/02/2024', '2024-02-29'],
    ['thứ Sáu, ngày 05/7/2024', '2024-07-05'],
  ])('%j is %s', (text, iso) => expect(parseDate(text)).toBe(iso));

  test.each([
    '38/02/2019',
    '29/02/2023',
    '31/4/2025',
    '00/5/2024',
    '12/13/2024',
    'ngày 14',
    '14/6',
    'tháng 6/2024',
    '35-CT/TW',
    '14/6/2024/NĐ',
    '14/6/20245',
    'ngày     tháng     năm 2025',
    '2025-2030',
    '14/6-2024',
    '14/6/1024',
    '',
    ' ',
    '15/7/2024 và 16/7/2024',
  ])('%j is no day', (text) => expect(parseDate(text)).toBeNull());

  test.each([
    ['2024-06-14', '14/6/2024'],
    ['2026-09-05', '05/9/2026'],
    ['2022-04-04', '04/4/2022'],
    ['2024-02-22', '22/02/2024'],
    ['2019-05-30', '30/5/2019'],
    ['2025-01-18', '18/01/2025'],
    ['2024-12-10', '10/12/2024'],
  ])('%s prints as %s', (iso, text) => expect(formatDate(iso)).toBe(text));

  test('what is no day of the calendar is not printed', () => {
    expect(() => formatDate('2023-02-29')).toThrow(RangeError);
    expect(() => formatDate('14/6/2024')).toThrow(RangeError);
  });
});

describe('times in their own words', () => {
  test.each([
    ['trước ngày 31/7/2024', 'before ..2024-07-31 ../2024-07-31'],
    ['trước ngày **10/11/2024**', 'before ..2024-11-10 ../2024-11-10'],
    ['xong trước 31/7/2023', 'before ..2023-07-31 ../2023-07-31'],
    ['Thời gian hoàn thành: trước 17 giờ 00 ngày 25/5/2025', 'before ..2025-05-25 ../2025-05-25'],
    ['trước tháng 12/2024', 'before ..2024-12-01 ../2024-12'],
    ['trước quý IV năm 2024', 'before ..2024-10-01 ../2024-10'],
    ['chậm nhất trước ngày 15/7/2025', 'before ..2025-07-15 ../2025-07-15'],
    ['chậm nhất ngày 30/6/2025', 'by-end ..2025-06-30 ../2025-06-30'],
    ['chậm nhất là ngày 03 tháng 02 năm 2026', 'by-end ..2026-02-03 ../2026-02-03'],
    ['không muộn hơn ngày 20/11/2025', 'by-end ..2025-11-20 ../2025-11-20'],
    ['đến hết ngày 31/12/2024', 'by-end ..2024-12-31 ../2024-12-31'],
    ['hết quý III/2024', 'by-end ..2024-09-30 ../2024-09'],
    ['đến cuối năm 2028', 'by-end ..2028-12-31 ../2028-12'],
    ['đến hết năm 2026', 'by-end ..2026-12-31 ../2026'],
    ['từ nay đến cuối năm 2025', 'by-end ..2025-12-31 ../2025-12'],
    ['từ ngày ban hành Kế hoạch đến hết ngày 31/12/2024', 'by-end ..2024-12-31 ../2024-12-31'],
  ])('%s: %s', (words, expected) => expect(read(words)).toBe(expected));

  test.each([
    ['22/3/2024', 'on 2024-03-22..2024-03-22 2024-03-22'],
    ['vào sáng thứ Bảy, ngày 12/7/2025', 'on 2025-07-12..2025-07-12 2025-07-12'],
    ['trong ngày 30/6/2025', 'on 2025-06-30..2025-06-30 2025-06-30'],
    ['trong tháng 3/2025', 'in 2025-03-01..2025-03-31 2025-03'],
    ['Hoàn thành trong tháng 4 năm 2023', 'in 2023-04-01..2023-04-30 2023-04'],
    ['tháng 7/2024', 'in 2024-07-01..2024-07-31 2024-07'],
    ['tháng 9-2021', 'in 2021-09-01..2021-09-30 2021-09'],
    ['tháng 7.2022', 'in 2022-07-01..2022-07-31 2022-07'],
    ['T5/2025', 'in 2025-05-01..2025-05-31 2025-05'],
    ['Quý II năm 2023', 'in 2023-04-01..2023-06-30 2023-34'],
    ['quí 4/2024', 'in 2024-10-01..2024-12-31 2024-36'],
    ['năm 2025', 'in 2025-01-01..2025-12-31 2025'],
    ['trong 6 tháng đầu năm 2028', 'in 2028-01-01..2028-06-30 2028-40'],
    ['6 tháng cuối năm 2024', 'in 2024-07-01..2024-12-31 2024-41'],
    ['9 tháng đầu năm 2024', 'in 2024-01-01..2024-09-30 2024-01/2024-09'],
    ['thượng tuần tháng 10-2024', 'in 2024-10-01..2024-10-10 2024-10-01/2024-10-10'],
    ['hạ tuần tháng 02/2024', 'in 2024-02-21..2024-02-29 2024-02-21/2024-02-29'],
    ['nửa cuối tháng 9/2024', 'in 2024-09-16..2024-09-30 2024-09-16/2024-09-30'],
    ['tuần thứ hai của tháng 9/2024', 'in 2024-09-08..2024-09-14 2024-09-08/2024-09-14'],
    ['tuần cuối tháng 8/2025', 'in 2025-08-25..2025-08-31 2025-08-25/2025-08-31'],
    ['10 ngày đầu tháng 10/2024', 'in 2024-10-01..2024-10-10 2024-10-01/2024-10-10'],
    ['tháng cuối quý I/2025', 'in 2025-03-01..2025-03-31 2025-03'],
    ['Dự kiến trung tuần tháng 4 năm 2023', 'about 2023-04-11..2023-04-20 2023-04-11~/2023-04-20~'],
    ['dự kiến tổ chức vào tháng 5/2025', 'about 2025-05-01..2025-05-31 2025-05~'],
    ['ngày 15/7/2025 (thứ Ba)', 'on 2025-07-15..2025-07-15 2025-07-15'],
    ['tháng 9/2025 (dự kiến)', 'about 2025-09-01..2025-09-30 2025-09~'],
    ['khoảng quý IV/2025', 'about 2025-10-01..2025-12-31 2025-36~'],
    ['cuối tháng 4 năm 2024', 'about 2024-04-21..2024-04-30 2024-04-21~/2024-04-30~'],
    ['giữa quý II/2024', 'about 2024-05-01..2024-05-31 2024-05~'],
    ['đầu năm 2025', 'about 2025-01-01..2025-03-31 2025-33~'],
    ['giữa năm 2025', 'about 2025-05-01..2025-08-31 2025-05~/2025-08~'],
  ])('%s: %s', (words, expected) => expect(read(words)).toBe(expected));

  test.each([
    ['Từ tháng 5 năm 2023', 'from 2023-05-01.. 2023-05/..'],
    ['kể từ ngày 01/7/2025 trở đi', 'from 2025-07-01.. 2025-07-01/..'],
    ['sau ngày 30/6/2025', 'from 2025-07-01.. 2025-07-01/..'],
    ['từ quý II/2024', 'from 2024-04-01.. 2024-04/..'],
    ['từ quý I năm 2023 … trước 31/5/2023', 'between 2023-01-01..2023-05-31 2023-01-01/2023-05-31'],
    [
      'Tiến hành từ quý I năm 2023 và hoàn thành trước 31/5/2023',
      'between 2023-01-01..2023-05-31 2023-01-01/2023-05-31',
    ],
    ['bắt đầu từ tháng 4/2025 và hoàn thành trước ngày 30/6/2025', 'between 2025-04-01..2025-06-30 2025-04/2025-06-30'],
    ['Từ tháng 5/2022 đến hết quý III/2023', 'between 2022-05-01..2023-09-30 2022-05/2023-09'],
    ['từ 28/6/2024 đến 31/7/2024', 'between 2024-06-28..2024-07-31 2024-06-28/2024-07-31'],
    ['từ tháng 3 đến tháng 9-2021', 'between 2021-03-01..2021-09-30 2021-03/2021-09'],
    ['từ ngày 11 đến ngày 15 tháng 3 năm 2024', 'between 2024-03-11..2024-03-15 2024-03-11/2024-03-15'],
    ['từ 20 - 27/7/2025', 'between 2025-07-20..2025-07-27 2025-07-20/2025-07-27'],
    ['15-17/5/2024', 'between 2024-05-15..2024-05-17 2024-05-15/2024-05-17'],
    ['từ tháng 11 đến tháng 02/2025', 'between 2024-11-01..2025-02-28 2024-11/2025-02'],
    ['từ tháng 11/2024 đến tháng 02', 'between 2024-11-01..2025-02-28 2024-11/2025-02'],
    ['từ quý III/2024 đến quý I/2025', 'between 2024-07-01..2025-03-31 2024-07/2025-03'],
    ['từ năm 2026 đến năm 2028', 'between 2026-01-01..2028-12-31 2026/2028'],
    ['từ ngày 15/12 đến trước ngày 25/12/2025', 'between 2025-12-15..2025-12-25 2025-12-15/2025-12-25'],
    ['ngày 14 và 15/5/2025', 'between 2025-05-14..2025-05-15 2025-05-14/2025-05-15'],
    ['các ngày 8, 9, 10/5/2024', 'between 2024-05-08..2024-05-10 2024-05-08/2024-05-10'],
    ['tháng 4, 5/2024', 'between 2024-04-01..2024-05-31 2024-04/2024-05'],
    ['trong hai tháng 3 và 4/2024', 'between 2024-03-01..2024-04-30 2024-03/2024-04'],
    ['quý 1,2/2025', 'between 2025-01-01..2025-06-30 2025-01/2025-06'],
    ['Quý I, II năm 2024', 'between 2024-01-01..2024-06-30 2024-01/2024-06'],
    ['cuối tháng 6, đầu tháng 7/2025', 'about 2025-06-21..2025-07-10 2025-06-21~/2025-07-10~'],
    ['Dự kiến 03 ngày, hoàn thành trước ngày 31/8/2025', 'before ..2025-08-31 ../2025-08-31'],
    ['Dự kiến 03 ngày, từ ngày 05 đến ngày 07/8/2025', 'between 2025-08-05..2025-08-07 2025-08-05/2025-08-07'],
  ])('%s: %s', (words, expected) => expect(read(words)).toBe(expected));

  test.each([
    'Hằng tháng',
    'hàng quý',
    'định kỳ 6 tháng',
    'định kỳ hằng quý, 6 tháng và năm',
    'mỗi quý một lần',
    '06 tháng/lần',
    '01 lần/tháng',
    'tối thiểu 01 lần/quý',
    'trước 17 giờ hằng ngày',
    'chậm nhất ngày 31 tháng 01 năm sau',
    'trước ngày 25 hằng tháng',
    'ngày 15/11 hằng năm',
    'trước ngày 15 của tháng cuối quý',
    'vào thứ Sáu hằng tuần',
    'Thường xuyên',
  ])('%s recurs', (words) => expect(read(words)).toBe('recurring -'));

  test.each([
    '03 ngày',
    'không quá 1,5 ngày',
    'Dự kiến 03 ngày',
    '01 - 02 ngày',
    'một ngày rưỡi',
    '½ ngày',
    'không quá 1/2 ngày',
    '02 (hai) ngày',
    'trong vòng 10 ngày làm việc kể từ ngày ký ban hành',
  ])('%s is a duration', (words) => expect(read(words)).toBe('duration -'));

  test('a list with holes recurs between its ends', () => {
    expect(read('vào dịp cuối năm 2024, 2025')).toBe('recurring 2024-10-01..2025-12-31 -');
    expect(read('trước ngày 15/6 và 15/12/2025')).toBe('recurring ..2025-12-15 -');
  });

  test.each([
    ['vào dịp cuối năm 2024, 2025', ['about 2024-10-01..2024-12-31 2024-36~', 'about 2025-10-01..2025-12-31 2025-36~']],
    ['trước ngày 15/6 và 15/12/2025', ['before ..2025-06-15 ../2025-06-15', 'before ..2025-12-15 ../2025-12-15']],
    [
      'các ngày 01, 08, 15 và 22/3/2025',
      ['01', '08', '15', '22'].map((day) => `on 2025-03-${day}..2025-03-${day} 2025-03-${day}`),
    ],
    ['quý II và quý IV/2025', ['in 2025-04-01..2025-06-30 2025-34', 'in 2025-10-01..2025-12-31 2025-36']],
    ['ngày 15/12 và 15/6/2025', ['on 2025-06-15..2025-06-15 2025-06-15', 'on 2025-12-15..2025-12-15 2025-12-15']],
    ['quý II và quý III/2025', ['between 2025-04-01..2025-09-30 2025-04/2025-09']],
    ['hằng tháng', ['recurring .. -']],
  ])('%s is each of its times, earliest first, in the same words', (words, times) => {
    const held = timesOf(readWhen(words)!);
    expect(held.map((when) => `${when.op} ${when.from ?? ''}..${when.to ?? ''} ${toEdtf(when) ?? '-'}`)).toEqual(times);
    expect(new Set(held.map((when) => when.words))).toEqual(new Set([words]));
  });

  test('each of several times without a year says that its own was inferred', () => {
    const times = timesOf(readWhen('trước ngày 15/6 và 15/12', { year: 2025 })!);
    expect(times.map(({ to, inferredYear }) => [to, inferredYear])).toEqual([
      ['2025-06-15', true],
      ['2025-12-15', true],
    ]);
  });

  test('however many months a list names, its times are those months, and none lies between', () => {
    const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(months, fc.integer({ min: 2015, max: 2035 }), (held, year) => {
        const sorted = held.toSorted((a, b) => a - b);
        const when = readWhen(`tháng ${sorted.join(', ')}/${year}`)!;
        const touching = sorted.every((month, at) => at === 0 || month === sorted[at - 1]! + 1);
        const starts = (touching ? sorted.slice(0, 1) : sorted).map(
          (month) => `${year}-${String(month).padStart(2, '0')}-01`,
        );
        expect(timesOf(when).map(({ from }) => from)).toEqual(starts);
      }),
    );
  });

  test('without a year, the year is the plan’s, and said to be inferred', () => {
    expect(read('Trước ngày 15/9')).toBeNull();
    expect(read('Trước ngày 15/9', 2024)).toBe('before ..2024-09-15 ../2024-09-15 inferred');
    expect(read('quý III', 2024)).toBe('in 2024-07-01..2024-09-30 2024-35 inferred');
    expect(read('từ tháng 11 đến tháng 02', 2024)).toBe('between 2024-11-01..2025-02-28 2024-11/2025-02 inferred');
    expect(read('trong 6 tháng đầu năm', 2025)).toBe('in 2025-01-01..2025-06-30 2025-40 inferred');
    expect(read('trước ngày 15/9/2025', 2024)).toBe('before ..2025-09-15 ../2025-09-15');
    expect(readWhen('trước ngày 15/01', { year: 2024, since: '2024-12-18' })?.to).toBe('2025-01-15');
    expect(readWhen('trước ngày 25/12', { year: 2024, since: '2024-12-18' })?.to).toBe('2024-12-25');
  });

  test.each([
    'trước ngày 38/02/2019',
    'tháng 13/2025',
    'quý V/2025',
    'từ ngày 15/7/2025 đến ngày 10/7/2025',
    'ngày 30 tháng 02 năm 2024',
    'nhiệm kỳ 2025-2030',
    '2025-2030',
    '05/2020/NĐ-CP',
    'ngày tháng năm 2025',
    'tháng năm 2025',
    'sớm',
    'trước ngày',
    '',
    '35-CT/TW',
    'trước ngày 31/7/2024 hoặc muộn hơn tùy tình hình',
    'từ 3 đến 5 người',
    'trước 15%',
    '24/24',
  ])('%j cannot be read', (words) => expect(read(words, 2025)).toBeNull());

  test('the words are kept as they are', () => {
    expect(readWhen(' Trước ngày **31/7/2024** ')?.words).toBe('Trước ngày **31/7/2024**');
  });
});

describe('the last day on which a time runs', () => {
  test.each([
    ['trước ngày 31/7/2024', '2024-07-30'],
    ['trước ngày 01/3/2024', '2024-02-29'],
    ['trước ngày 01/01/2025', '2024-12-31'],
    ['trước tháng 6/2025', '2025-05-31'],
    ['từ tháng 4/2025 và hoàn thành trước ngày 30/6/2025', '2025-06-29'],
    ['chậm nhất ngày 30/6/2025', '2025-06-30'],
    ['đến hết ngày 31/12/2024', '2024-12-31'],
    ['Quý II năm 2023', '2023-06-30'],
    ['Từ tháng 5/2022 đến hết quý III/2023', '2023-09-30'],
    ['Dự kiến trung tuần tháng 4 năm 2023', '2023-04-20'],
    ['Từ tháng 5 năm 2023', undefined],
    ['Hằng tháng', undefined],
  ])('of %s is %s', (words, day) => expect(lastDay(readWhen(words)!)).toBe(day));

  test('is sorted, for all that, at the day that the words name', () => {
    const [before, on] = [readWhen('trước ngày 31/7/2024')!, readWhen('ngày 30/7/2024')!];
    expect(compareWhen(before, on)).toBeGreaterThan(0);
  });
});

describe('order', () => {
  const sorted = (...words: string[]) =>
    words
      .map((word) => readWhen(word)!)
      .sort(compareWhen)
      .map((when) => when.words);

  test('by the last day, an open end by its start, times without a day last', () => {
    expect(
      sorted('Hằng tháng', 'quý III/2024', 'từ tháng 8/2024', 'trước ngày 31/7/2024', 'trong tháng 7/2024', '03 ngày'),
    ).toEqual([
      'trước ngày 31/7/2024',
      'trong tháng 7/2024',
      'từ tháng 8/2024',
      'quý III/2024',
      '03 ngày',
      'Hằng tháng',
    ]);
  });

  test('is total', () => {
    const day = fc.integer({ min: 0, max: 3 }).map((n) => `2024-01-0${n + 1}`);
    const some = fc.record(
      {
        words: fc.constantFrom('a', 'b'),
        op: fc.constant('in' as const),
        from: day,
        to: day,
        precision: fc.constant('day' as const),
      },
      { requiredKeys: ['words', 'op', 'precision'] },
    ) as fc.Arbitrary<When>;
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        expect(Math.sign(compareWhen(a, b))).toBe(-Math.sign(compareWhen(b, a)) || 0);
        if (compareWhen(a, b) <= 0 && compareWhen(b, c) <= 0) expect(compareWhen(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
