import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from '#search/query.ts';
import { matchesNumber } from '#search/typed-number.ts';

/** `serial | type before it | codes behind it | day or year`; nothing when it is no number. */
function read(text: string): string | undefined {
  const { number, date } = readQuery(text);
  return number && [number.serial, number.type?.[0] ?? '', number.codes.join(' '), date ?? ''].join('|');
}

describe('numbers', () => {
  it.each([
    ['35', '35|||'],
    ['035', '35|||'],
    ['số 35', '35|||'],
    ['35cttw', '35||cttw|'],
    ['35 ct tw', '35||ct tw|'],
    ['35/CT-TW', '35||ct tw|'],
    ['  35 - CT / TW ', '35||ct tw|'],
    ['35–CT/TW', '35||ct tw|'],
    ['ct 35', '35|ct||'],
    ['ct35', '35|ct||'],
    ['chi thi 35', '35|ct||'],
    ['Chỉ thị số 35', '35|ct||'],
    ['thông tư liên tịch 12', '12|ttlt||'],
    ['Số: 35-CT/TW', '35||ct tw|'],
    ['05-NQ/DUK', '5||nq duk|'],
    ['12- HD/BTCTW', '12||hd btctw|'],
    ['27-KH/DU', '27||kh du|'],
    ['179/KH-TLĐ', '179||kh tld|'],
    ['179-kh/tld', '179||kh tld|'],
    ['179khtld', '179||khtld|'],
    ['kế hoạch 179 TLĐ', '179|kh|tld|'],
    ['30/2020/NĐ-CP', '30||nd cp|2020'],
    ['1/2020/NĐ-CP', '1||nd cp|2020'],
    ['120 2020 nd cp', '120||nd cp|2020'],
    ['nghị định 30', '30|nd||'],
    ['nd 30/2020', '30|nd||2020'],
    ['chỉ thị 35 năm 2024', '35|ct||2024'],
    ['39/2019/QH14', '39||qh 14|2019'],
    ['Số: 155 - KH/TU kon tum', '155||kh tu|'],
    ['ct tw 35', '35|ct|tw|'],
    ['kế hoạch thực hiện chỉ thị 35-CT/TW', '35||ct tw|'],
    ['công văn 2025-CV/TU', '2025|cv|cv tu|'],
    ['số 35-CT/TW ngày 14/6/2024', '35||ct tw|2024-06-14'],
    ['35 ngày 30 tháng 5 năm 2019', '35|||2019-05-30'],
    ['35-CT/TW 5-9-2026', '35||ct tw|2026-09-05'],
    ['Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị về đại hội đảng bộ các cấp', '35|ct|ct tw|2024-06-14'],
    ['Kế hoạch 13-KH/TU v/v kiểm tra', '13|kh|kh tu|'],
  ])('“%s”', (text, found) => expect(read(text)).toBe(found));

  it('what a Vietnamese keyboard makes of tw is tw, and a thông tư stays one', () => {
    expect(read('35cttư')).toBe('35||cttw|');
    expect(read('35-CT/TƯ')).toBe('35||ct tw|');
    expect(read('thông tư 35')).toBe('35|tt||');
  });

  it.each([
    '2025',
    'năm 2024',
    'nam 2024',
    '2025-2030',
    'nhiệm kỳ 2025-2030',
    'đại hội 2025',
    'kế hoạch 2025',
    '35 2024',
    '14/6/2024',
    'ngày 14/6/2024',
    '',
    ' ',
    'số',
    'chỉ thị',
    '1234567',
    '😀',
  ])('“%s” is none', (text) => expect(read(text)).toBeUndefined());
});

describe('words', () => {
  it('are folded, one space between them, from either Unicode form', () => {
    expect(readQuery('  Đại  hội\tĐảng bộ, “2025-2030” ').words).toBe('dai hoi dang bo 2025 2030');
    expect(readQuery('Điều lệ Đảng'.normalize('NFD')).words).toBe('dieu le dang');
    expect(readQuery('35-CT/TƯ').words).toBe('35 ct tu');
    expect(readQuery('😀').words).toBe('');
  });

  it('of anything at all are read without a fault, and quickly', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.string({ unit: fc.constantFrom(...'0123456789cttwkh/- .ngàyăm\n') }),
        ),
        (text) => {
          const { words, number } = readQuery(text);
          expect(words).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
          if (number) expect(number.serial).toMatch(/^(0|[1-9]\d{0,5})$/);
        },
      ),
    );
    for (const piece of ['1', '1/', ' ', 'ct ', '35-', 'ngày ', '😀', '\ud800'])
      expect(() => readQuery(piece.repeat(100_000))).not.toThrow();
  });
});

describe('a number answers', () => {
  const answers = (text: string, serial: string, codes: string) =>
    matchesNumber(readQuery(text).number!, serial, codes);

  it.each([
    ['35cttw', '35', 'ct tw'],
    ['35 ct', '35', 'ct tw'],
    ['35 c', '35', 'ct tw'],
    ['35 tw', '35', 'ct tw'],
    ['ct 35', '35', 'ct tw'],
    ['chỉ thị 35 TW', '35', 'ct tw'],
    ['chỉ thị số 35-CT/TW', '35', 'ct tw'],
    ['179 tld kh', '179', 'kh tld'],
    ['quy định 22', '22', 'qdi tw'],
    ['39/2019/QH14', '39', 'qh14'],
    ['35', '35', 'ct tw'],
  ])('“%s” to %s %s', (text, serial, codes) => expect(answers(text, serial, codes)).toBe(true));

  it.each([
    ['35cttw', '135', 'ct tw'],
    ['35cttw', '35', 'kl tw'],
    ['chỉ thị 35', '35', 'ctr tu'],
    ['kl 35', '35', 'ct tw'],
    ['35 tu', '35', 'ct tw'],
  ])('“%s” not to %s %s', (text, serial, codes) => expect(answers(text, serial, codes)).toBe(false));
});
