/**
 * Text -> syllables, the unit of Vietnamese writing: what is indexed and what is looked for pass through here, so every
 * spelling of a word gives one key.
 */
import { fold } from '#language/fold.ts';

/** Soft hyphen, zero width space and joiners, byte order mark: they stand inside words and are not seen. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** `ky` -> `ki`, `qui` and `quy` -> `qui`: a final i sound is written both ways (kỷ/kỉ, quý/quí); `thuy`, `uy` are not. */
const FINAL_Y = /^([bcdghklmnprstvx]{0,3}|qu)y$/;

/** One syllable or number in the form in which it is indexed: `ky` -> `ki`, `05` -> `5`. Expects folded text. */
export function plain(token: string): string {
  return token.replace(FINAL_Y, '$1i').replace(/^0+(?=\d)/, '');
}

/** Folded words as typed: letters and digits may stand in one (`ho65i`, `35cttw`). */
export function words(text: string): string[] {
  return fold(text.replace(INVISIBLE, '')).match(/[a-z0-9]+/g) ?? [];
}

/** `Kỷ luật số 05-NQ/ĐUK` -> `ki luat so 5 nq duk` */
export function syllables(text: string): string[] {
  return words(text).flatMap((word) => word.match(/[a-z]+|\d+/g)!.map(plain));
}
