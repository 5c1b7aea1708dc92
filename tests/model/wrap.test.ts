import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf, wrapText } from '#model/wrap.ts';

describe('lines for drawn text', () => {
  const box = { width: 190, size: 15, most: 3 };

  it('breaks at spaces and never inside a word that fits', () => {
    expect(wrapText('Kế hoạch rà soát hồ sơ cán bộ', { ...box, width: 120 })).toEqual([
      'Kế hoạch rà',
      'soát hồ sơ cán',
      'bộ',
    ]);
  });

  it('ends in a sign of omission when there is more, and never after a comma or a dash', () => {
    const lines = wrapText('Kế hoạch rà soát hồ sơ - kiểm tra, đôn đốc, báo cáo và nhiều việc khác nữa', {
      ...box,
      width: 130,
    });
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/[^\s,-]…$/);
  });

  it('a number that is wider than the line is cut', () => {
    expect(wrapText('1234567/KH-BTGDVTUHUYEN', { ...box, width: 80 })).toEqual([expect.stringMatching(/^1234.*…$/)]);
  });

  it('marks take no room, in either form of Unicode', () => {
    expect(widthOf('Huyện ủy', 15)).toBe(widthOf('Huyen uy', 15));
    expect(widthOf('Huyện ủy'.normalize('NFD'), 15)).toBe(widthOf('Huyện ủy', 15));
  });

  it('nothing gives no line', () => expect(wrapText('', box)).toEqual([]));

  it('no line is too wide, none is lost before the last, and there are never too many', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { maxLength: 20 });
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 300 }), fc.integer({ min: 1, max: 5 }), (parts, width, most) => {
        const text = parts.join(' ');
        const lines = wrapText(text, { width, size: 15, most });
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(widthOf(line, 15)).toBeLessThanOrEqual(width);
        if (!lines.some((line) => line.endsWith('…')))
          expect(lines.join(' ')).toBe(text.split(/\s+/).filter(Boolean).join(' '));
      }),
    );
  });
});
