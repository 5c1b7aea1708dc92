import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '#search/postings.ts';
import { syllables, words } from '#search/syllables.ts';
import { timeOf, timesIn } from '#search/time-keys.ts';

describe('syllables', () => {
  it.each([
    ['Kỷ luật', 'kỉ luật'],
    ['quý II', 'quí II'],
    ['hoà bình', 'hòa bình'],
    ['Huyện uỷ', 'huyện ủy'],
    ['Đăk Tờ Re', 'dak to re'],
    ['số 05-NQ/ĐUK', 'so 5 nq duk'],
    ['đại\u00adhội', 'đạihội'],
    ['đại\u00a0hội – điểm', 'dai hoi diem'],
    ['yêu nước', 'iêu nước'.replace('i', 'y')],
  ])('“%s” and “%s” are one', (a, b) => {
    expect(syllables(a)).toEqual(syllables(b));
    expect(syllables(a.normalize('NFD'))).toEqual(syllables(b));
  });

  it('keep a y that is another sound', () =>
    expect(syllables('thủy uy huy chương')).toEqual(['thuy', 'uy', 'huy', 'chuong']));

  it('keep letters and digits together where they were typed so', () =>
    expect(words('ho65i 35-CT')).toEqual(['ho65i', '35', 'ct']));
});

describe('times', () => {
  it.each([
    ['14/6/2024', '2024-06-14'],
    ['14/06/2024', '2024-06-14'],
    ['ngày 14 tháng 6 năm 2024', '2024-06-14'],
    ['14.6.2024', '2024-06-14'],
    ['2024-06-14', '2024-06-14'],
    ['tháng 4/2025', '2025-04'],
    ['tháng 4 năm 2025', '2025-04'],
    ['4-2025', '2025-04'],
    ['đại hội tháng 04/2025', '2025-04'],
  ])('“%s”', (text, key) => expect(timeOf(text)?.key).toBe(key));

  it.each(['2025', '2025-2030', '32/1/2024', '14/13/2024', 'khoản 4/2025', '35-CT/TW'])('“%s” is none', (text) =>
    expect(timeOf(text)).toBeUndefined(),
  );

  it('of a text are all there, however often', () =>
    expect(timesIn('từ 01/2/2023 đến 01/02/2023, trong tháng 3 năm 2023')).toEqual([
      '2023-02-01',
      '2023-02-01',
      '2023-03',
    ]));
});

describe('postings', () => {
  it('come back as they went', () => {
    const list = fc.uniqueArray(fc.nat(20_000), { maxLength: 60 }).map((docs) => docs.sort((a, b) => a - b));
    fc.assert(
      fc.property(list, fc.nat(3), (docs, weight) => {
        const postings = docs.map((doc, index) => ({ doc, weight: (weight + index) % 4 }));
        expect(decode(encode(postings))).toEqual(postings);
      }),
    );
  });

  it('cost one character where pages stand close', () =>
    expect(encode([0, 1, 2, 5].map((doc) => ({ doc, weight: 3 })))).toHaveLength(4));
});
