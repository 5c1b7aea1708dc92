/**
 * A number of days, months, times …, with its unit. Readers give the index after the words, or null.
 */
import { readDigits, readWritten } from './numeral.ts';
import { match, phrases, skip, type Tokens } from './token.ts';

/** Units of time that official texts count in. */
export const UNITS = phrases('ngày | tuần | tháng | quý | năm | giờ | buổi | phút | nửa năm');
const HALF = phrases('½ | nửa');
const TO = phrases('- | đến | hoặc | tới');

/** `6 tháng`, `1,5 ngày`, `01 - 02 ngày`, `một tuần`, `½ ngày`, `02 (hai) ngày`. */
export function readCount(tokens: Tokens, at: number): number | null {
  const first = readAmount(tokens, at);
  if (first === null) return null;
  const to = match(tokens, first, TO);
  const second = to === null ? null : readAmount(tokens, to);
  return readUnit(tokens, second ?? first);
}

/** A unit, not torn from its number by a new paragraph. */
export function readUnit(tokens: Tokens, at: number): number | null {
  const { gap = 0, capital = false } = tokens[at] ?? {};
  return gap === 3 || (gap === 2 && capital) ? null : match(tokens, at, UNITS);
}

/** A whole number in figures or words. */
export function skipNumber(tokens: Tokens, at: number): number {
  return (readDigits(tokens, at, 3) ?? readWritten(tokens, at))?.next ?? at;
}

function readAmount(tokens: Tokens, at: number): number | null {
  const half = match(tokens, at, HALF);
  if (half !== null) return half;
  const whole = readDigits(tokens, at, 3);
  if (!whole) return readWritten(tokens, at)?.next ?? null;
  const figure = skipFraction(tokens, whole.next);
  const inWords = tokens[figure]?.word === '(' ? readWritten(tokens, figure + 1) : null;
  return inWords && tokens[inWords.next]?.word === ')' ? inWords.next + 1 : figure;
}

/** `1,5`, `1/2`, `1 ½`; but `24/24 giờ` is no fraction. */
function skipFraction(tokens: Tokens, at: number): number {
  const [mark, rest] = [tokens[at], readDigits(tokens, at + 1, 2)];
  if (mark?.gap !== 0 || !rest || tokens[at + 1]!.gap !== 0) return skip(tokens, at, HALF);
  const isFraction = mark.word === '/' && Number(tokens[at - 1]!.word) < rest.value;
  return isFraction || mark.word === ',' || mark.word === '.' ? rest.next : at;
}
