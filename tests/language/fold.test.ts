import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithPlaces, slugify } from '#language/fold.ts';

describe('fold', { timeout: 60_000 }, () => {
  test.each([
    ['Đảng ủy Khối', 'dang uy khoi'],
    ['ĐẢNG UỶ KHỐI', 'dang uy khoi'],
    ['Đăk Tờ Re', 'dak to re'],
    ['khóa · khoá', 'khoa · khoa'],
    ['QÐ ð', 'qd d'],
    ['35-CT/TW', '35-ct/tw'],
    ['', ''],
    ['한글', '한글'],
  ])('%s -> %s', (text, key) => {
    expect(fold(text)).toBe(key);
  });

  test('gives one character for each character of NFC Vietnamese text', () => {
    const text = 'Ủy ban nhân dân huyện Đăk Glei, tỉnh Kon Tum: “Quyết định số 1579/QĐ-UBND” – 30/5/2019';
    expect(fold(text)).toHaveLength(text.length);
  });

  test('is the same for NFC and NFD, and for its own result', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('foldWithPlaces', () => {
  const word = 'Điều lệ';
  test.each([word, word.normalize('NFD'), `\u0301 ${word}`.normalize('NFD'), `ﬁ ẞ ${word}`])('%j', (text) => {
    const { key, placeOf } = foldWithPlaces(text);
    const start = key.indexOf('dieu le');
    expect(text.slice(placeOf(start), placeOf(start + 7)).normalize('NFC')).toBe(word);
  });

  test('any text has a place in it for each place of its key, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { key, placeOf } = foldWithPlaces(text);
        const places = Array.from({ length: key.length + 1 }, (_, index) => placeOf(index));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places.at(-1)).toBe(text.length);
      }),
    );
  });
});

describe('slugify', { timeout: 60_000 }, () => {
  test.each([
    ['Đại hội lần thứ XX', 'dai-hoi-lan-thu-xx'],
    ['  T/M Ban Thường vụ  ', 't-m-ban-thuong-vu'],
    ['“…”', ''],
  ])('%s -> %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  test('has only small letters, digits and single hyphens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(slugify(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      }),
    );
  });
});
