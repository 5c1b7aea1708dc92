/** How typed text is read: a number in any of its forms, a time, words. Shared by build, browser and tests. */
import { fold } from '#language/fold.ts';
import { syllables, words } from './syllables.ts';
import { timeOf } from './time-keys.ts';
import { findWritten, readNumber, type TypedNumber } from './typed-number.ts';

export interface ReadQuery {
  /** Everything typed, as syllables (syllables.ts) with one space between them. */
  words: string;
  number?: TypedNumber;
  /** ISO day, month, or a year that stands in the number. */
  date?: string;
  /** What is left without number and time, as words that may still hold digits (`ho65i`): what the text is searched for. */
  rest: string[];
}

/** Nobody types more; a pasted page is not searched. */
const LONGEST = 200;

/** `của Bộ Chính trị`, `về đại hội`: what a pasted citation has behind its number. */
const TAIL = /(\d.*?) ((?:cua|ve|v\/v)\b.*)$/;

const spaced = (text: string) => words(text).join(' ');

/**
 * Reads a query. `35cttw`, `35 ct tw`, `35/CT-TW`, `Số: 35-CT/TW` -> 35, `ct tw`; `ct 35`, `chi thi 35` -> 35 of type `ct`;
 * `số 35-CT/TW ngày 14/6/2024` -> the same with its day; `30/2020/NĐ-CP` -> 30, `nd cp`, 2020; `tháng 4/2025` -> a month;
 * `2025` -> a word. Never throws.
 */
export function readQuery(text: string): ReadQuery {
  const typed = text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  // A Vietnamese keyboard turns `tw` into `tư`; before the number it is a word (`thông tư 35`).
  const written = fold(typed.replace(/\d.*$/, (tail) => tail.replace(/tư(?![\p{L}\p{M}])/giu, 'tw'))).replace(
    /[\u2010-\u2015\u2212]/g,
    '-',
  );
  const time = timeOf(written);
  const timeless = time ? cut(written, time) : written;
  const part = findWritten(timeless);
  // `155-KH/TU Kon Tum`: what follows a number that is written out belongs to it no more.
  const followed = part && /^[^a-z0-9]*(?!cua\b|ve\b|v\/v)[a-z]/.test(timeless.slice(part.at + part.length));
  const whole = followed ? undefined : readNumber(spaced(timeless.replace(TAIL, '$1')));
  const found = whole ?? (part && readNumber(spaced(timeless.slice(part.at, part.at + part.length))));
  const { year, ...number } = found ?? {};
  const date = time?.key ?? year;
  const others = part && found ? cut(timeless, part).replace(/^\W*so\b/, ' ') : timeless;
  const rest = whole ? (TAIL.exec(timeless)?.[2] ?? '') : others;
  return {
    words: syllables(typed).join(' '),
    ...('serial' in number && { number }),
    ...(date && { date }),
    rest: words(rest),
  };
}

function cut(text: string, { at, length }: { at: number; length: number }): string {
  return `${text.slice(0, at)} ${text.slice(at + length)}`;
}
