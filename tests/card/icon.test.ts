import { expect, it } from 'vitest';
import { drawIcon } from '#card/icon.ts';

const sizeOf = (png: Uint8Array) => new DataView(png.buffer, png.byteOffset).getUint32(16);

it.each([180, 192, 512])('draws the icon %d px wide', (width) => {
  expect(sizeOf(drawIcon(width))).toBe(width);
});

it('draws a maskable one that is another picture of the same size', () => {
  expect(sizeOf(drawIcon(512, true))).toBe(512);
  expect(drawIcon(512, true)).not.toEqual(drawIcon(512));
});
