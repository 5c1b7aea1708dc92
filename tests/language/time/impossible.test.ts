import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findImpossibleDays } from '#language/date.ts';

const found = (text: string) => findImpossibleDays(text).map(({ text: words }) => words);

describe('days that no calendar has', () => {
  test.each([
    ['Nộp trước ngày 31/4/2025.', ['ngày 31/4/2025']],
    ['Nộp trước ngày 38/02/2025 hoặc ngày 29/02/2024.', ['ngày 38/02/2025']],
    ['Họp ngày 30 tháng 2 năm 2026; ngày 29-02-2025.', ['ngày 30 tháng 2 năm 2026', 'ngày 29-02-2025']],
    ['Ngày 31/4 và ngày 29/02 hằng năm.', ['Ngày 31/4']],
    ['ngày 15/13/2025', ['ngày 15/13/2025']],
    ['ngày 05 tháng 13', ['ngày 05 tháng 13']],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected));

  test.each([
    'trực cả ngày 24/24 giờ',
    'đạt tỷ lệ 38/02/2025',
    'mỗi ngày 32/10 hộ',
    'các ngày 3, 4/5/2025; ngày 10-11 tháng 5; từ ngày 30-31/5/2025',
    'Công văn số 31/4/2025',
  ])('are not seen in: %s', (text) => expect(found(text)).toEqual([]));

  test('lie where they are said to, in any text', () => {
    const piece = fc.oneof(fc.constantFrom('ngày ', '31', '/', '4', ' tháng ', ' năm ', '2025', '-', '.'), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        for (const day of findImpossibleDays(text)) expect(text.slice(day.start, day.end)).toBe(day.text);
      }),
    );
  });
});
