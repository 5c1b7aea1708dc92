/** What no input may do to the readers of dates: throw, read differently by its encoding, its place or its clock, or run on. */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { findMilestones, parseDate, readWhen } from '#language/date.ts';

const WORDS =
  'ngày tháng năm quý tuần trước đến hết từ trong dự kiến khoảng chậm nhất hằng định kỳ đầu giữa cuối và hoàn thành xong kể sau không quá ' +
  'một hai ba tư mười nghìn trăm thứ chủ nhật nhiệm kỳ thời gian đã kỷ niệm căn cứ số CT TW I II IV 1 03 15 31 12 2024 2025 - – / . , ; : ( ) “ ” * **';
const word = fc.constantFrom(...WORDS.split(' '), '\n', '\n\n', '\u00a0', '\u200b', '\u00ad', '\ufeff');
const nearDates = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
const text = fc.oneof(
  nearDates,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

const HOSTILE = [
  '1/',
  '31/12/',
  '15/6/2024, ',
  '15/6 và ',
  '9',
  'a',
  'I',
  ' ',
  '\n',
  '*',
  '(',
  '“',
  '"',
  '\u0301',
  'ngày ',
  'từ ',
  'tháng 3, ',
  'hằng quý, ',
  'định kỳ ',
  'thời gian ',
  'dự kiến : ',
  'năm hai nghìn ',
  'từ tháng 1 đến ',
  'từ tháng 1/2024 a a a a a a a a ',
  'trong năm 2024 và 2026 và ',
  'trước ngày 38/02/2019 ',
  'trước ngày 15/6/2024. ',
  'trong vòng 10 ngày kể từ ',
  'Kế hoạch số 1-',
  'số 35-CT/TW, ngày 14/6/2024 ',
  'KẾ HOẠCH\n',
  'Nơi nhận:\n',
  'Căn cứ Chỉ thị 35 về ',
];

describe('any text', () => {
  test('is read without a fault, and every milestone stands where it says', () => {
    fc.assert(
      fc.property(text, fc.option(fc.integer({ min: 1900, max: 2100 }), { nil: undefined }), (input, year) => {
        parseDate(input);
        readWhen(input, { year });
        let seen = 0;
        for (const { text: words, start, end, from, to } of findMilestones(input, { year })) {
          expect(input.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(seen);
          if (from !== undefined && to !== undefined) expect(from <= to).toBe(true);
          for (const day of [from, to]) if (day !== undefined) expect(parseDate(day)).toBe(day);
          seen = end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('means the same composed and decomposed', () => {
    const bare = ({ from, to, op, edtf }: ReturnType<typeof findMilestones>[number]) => ({ from, to, op, edtf });
    fc.assert(
      fc.property(nearDates, (input) => {
        expect(parseDate(input.normalize('NFD'))).toBe(parseDate(input.normalize('NFC')));
        expect(readWhen(input.normalize('NFD'), { year: 2024 })).toEqual(
          readWhen(input.normalize('NFC'), { year: 2024 }),
        );
        expect(findMilestones(input.normalize('NFD')).map(bare)).toEqual(
          findMilestones(input.normalize('NFC')).map(bare),
        );
      }),
      { numRuns: 600 },
    );
    expect(parseDate('nga\u0300y 17 tha\u0301ng 11 n\u0103m 2025')).toBe('2025-11-17');
    expect(readWhen('tr\u01b0\u01a1\u0301c nga\u0300y 31/7/2024')?.to).toBe('2024-07-31');
  });

  // A machine may be slow and busy, so sizes are compared with each other, in CPU time: four times the text may not take
  // much more than four times the time, where the square would take sixteen.
  test.each(HOSTILE)('made of %j is read in time that grows with its length', (piece) => {
    const input = (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
    const [short, long] = [input(15_000), input(60_000)];
    for (const reader of [findMilestones, readWhen, parseDate]) {
      const growth = () =>
        best(() => reader(long)) /
        Math.max(
          best(() => reader(short)),
          FINEST,
        );
      expect(
        [1, 2, 3, 4, 5].some(() => growth() < 10),
        reader.name,
      ).toBe(true);
    }
  });
});

/** Milliseconds below which collecting garbage outweighs the work. */
const FINEST = 4;

/** The shortest of three runs in milliseconds that this thread worked: the first also compiles the code. */
function best(work: () => unknown): number {
  const runs = [1, 2, 3].map(() => {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

describe('the machine’s clock and zone', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('do not matter', () => {
    const words = [
      'từ ngày 30/6/2025',
      'sau ngày 31/12/2024',
      'hạ tuần tháng 02/2024',
      'Từ tháng 5/2022 đến hết quý III/2023',
    ];
    const readings = ['Pacific/Kiritimati', 'Asia/Ho_Chi_Minh', 'Pacific/Pago_Pago'].map((name) => {
      process.env['TZ'] = name;
      return JSON.stringify(words.map((said) => readWhen(said)));
    });
    expect(new Set(readings).size).toBe(1);
    expect(readWhen('sau ngày 31/12/2024')?.from).toBe('2025-01-01');
  });
});
