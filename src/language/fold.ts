/**
 * Folding: one key for every way a Vietnamese word is written (case, tone placement, missing marks, NFC or NFD).
 */

/**
 * Lower case without marks, `đ` as `d`: `Ủy`, `Uỷ`, `uy` -> `uy`. Each character of NFC Vietnamese text gives exactly
 * one character, so an offset into the key is an offset into the text. (`đ` has no decomposition, hence its own step; old fonts leave the
 * Icelandic `ð` in its place.)
 */
export function fold(text: string): string {
  const bare = text.normalize('NFC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/g, 'd');
  return bare.normalize('NFC');
}

/** The key of a text in any Unicode form, and the place in the text that a place in the key stands for. */
export function foldWithPlaces(text: string): { key: string; placeOf: (index: number) => number } {
  const whole = fold(text);
  if (whole.length === text.length && text === text.normalize('NFC')) return { key: whole, placeOf: (index) => index };
  let key = '';
  const places: number[] = [];
  for (const { 0: character, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const folded = fold(character);
    key += folded;
    places.push(...Array<number>(folded.length).fill(index));
  }
  return { key, placeOf: (index) => places[index] ?? text.length };
}

/** A part of an address: `Đại hội lần thứ XX` -> `dai-hoi-lan-thu-xx`; empty when no letter or digit is left. */
export function slugify(text: string): string {
  return (fold(text).match(/[a-z0-9]+/g) ?? []).join('-');
}
