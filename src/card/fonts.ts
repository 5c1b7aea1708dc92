/** The letters of the cards: Noto Serif from its package, no network. The package splits it by alphabet. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Font } from 'satori';

// The working folder, not import.meta.url: Astro bundles this file elsewhere.
const FOLDER = path.resolve('node_modules/@fontsource/noto-serif');
/** Vietnamese and the letters of the Tây Nguyên languages (ŏ, ŭ, č) in place names. */
const ALPHABETS = ['latin', 'vietnamese', 'latin-ext'] as const;
const WEIGHTS = [400, 700] as const;

/** Each alphabet is a family of its own: Satori takes the first of the list that has the letter. */
export const FAMILY = ALPHABETS.join(', ');

let loaded: Font[] | undefined;

/** Read once. */
export function loadFonts(): Font[] {
  loaded ??= ALPHABETS.flatMap((name) =>
    WEIGHTS.map((weight) => ({
      name,
      weight,
      data: readFileSync(path.join(FOLDER, 'files', `noto-serif-${name}-${weight}-normal.woff`)),
    })),
  );
  return loaded;
}

let letters: RegExp | undefined;

/** Whether every character of a text (NFC) has a letter in the fonts: any other would be drawn as an empty box. */
export function canWrite(text: string): boolean {
  letters ??= new RegExp(`^[${rangesOf(JSON.parse(readFileSync(path.join(FOLDER, 'unicode.json'), 'utf8')))}]*$`, 'u');
  return letters.test(text);
}

/** `U+0102-0103,U+0110` → `\u{0102}-\u{0103}\u{0110}`. */
function rangesOf(ranges: Record<string, string>): string {
  return ALPHABETS.map((name) => ranges[name])
    .join(',')
    .replace(/U\+([\dA-F]+)/gi, '\\u{$1}')
    .replace(/-([\dA-F]+)/gi, '-\\u{$1}')
    .replaceAll(',', '');
}
