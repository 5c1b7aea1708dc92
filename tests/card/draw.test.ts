import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '#card/card.ts';
import { canDraw, drawCard } from '#card/draw.ts';
import { makeFolder } from '../integrations/folder.ts';

const card = (heading: string): Card => ({
  issuer: 'Ban Thường vụ Huyện ủy Thanh Mai',
  number: 'Số: 15-KH/HU',
  heading,
  notes: ['Nhiệm kỳ 2020-2025', 'Bản biên soạn'],
});
/** Every vowel of Vietnamese under every tone, and the consonant that does not decompose. */
const MARKS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']
  .flatMap((vowel) =>
    ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
  )
  .join('')
  .concat('đ');

/** Width and height as the PNG itself says them (w3.org/TR/png, IHDR). */
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('canDraw', () => {
  it.each([MARKS, MARKS.toUpperCase(), 'Krông Ană, Ea H’leo, Čư M’gar, Ŏ Ŭ Ñ', '“…” – — ’ § ·'])(
    'has the letters of %s',
    (text) => expect(canDraw(card(text))).toBe(true),
  );

  it('has them however they were typed', () => {
    expect(canDraw(card(MARKS.normalize('NFD')))).toBe(true);
  });

  it.each(['汉', 'Я', 'ภ', '😀', '\ue000'])('has no letter for %s', (text) => {
    expect(canDraw(card(`Kế hoạch ${text}`))).toBe(false);
  });
});

describe('drawCard', () => {
  it('draws 1200 × 630 px, the same bytes each time, however the text was typed', async () => {
    const png = await drawCard(card('Kế hoạch về hồ sơ'), makeFolder({}));
    expect(sizeOf(png)).toEqual([1200, 630]);
    expect(await drawCard(card('Kế hoạch về hồ sơ'.normalize('NFD')), makeFolder({}))).toEqual(png);
  });

  it('draws each mark: no two of the letters ở ỡ ợ ớ ờ ơ look alike', async () => {
    const folder = makeFolder({});
    const drawn = await Promise.all([...'ởỡợớờơ'].map((letter) => drawCard(card(letter), folder)));
    expect(new Set(drawn.map((png) => Buffer.from(png).toString('base64'))).size).toBe(6);
  });

  it('takes from its folder what was drawn before', async () => {
    const folder = makeFolder({});
    await drawCard(card('Kế hoạch'), folder);
    const [kept] = readdirSync(folder);
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.png$/)]);
    writeFileSync(path.join(folder, kept!), 'kept');
    expect(Buffer.from(await drawCard(card('Kế hoạch'), folder)).toString()).toBe('kept');
    expect(Buffer.from(await drawCard(card('Kế hoạch khác'), folder)).toString()).not.toBe('kept');
  });

  it('never fails, whatever the text', async () => {
    const folder = makeFolder({});
    const texts = ['', ' ', '<b>&amp;</b>', 'a'.repeat(2000), '😀 汉 \u200d', 'x\ny', '\ud800'];
    for (const text of texts) expect(sizeOf(await drawCard(card(text), folder))).toEqual([1200, 630]);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), async (text) => {
        expect(sizeOf(await drawCard(card(text), folder))).toEqual([1200, 630]);
      }),
      { numRuns: 8 },
    );
  });
});
