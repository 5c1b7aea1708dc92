/**
 * Numbers in dates: digits, Roman numerals of quarters, and numbers written out.
 */
import { isYear } from './calendar.ts';
import { match, phrases, skip, type Tokens } from './token.ts';

export interface Numeral {
  value: number;
  /** Index of the first token after it. */
  next: number;
}

const UNITS = new Map(
  Object.entries({
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    nhăm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
  }),
);
const ROMAN = new Map(Object.entries({ i: 1, ii: 2, iii: 3, iv: 4 }));
const TEN = phrases('mươi | mười');
/** The short form of twenty-one, thirty-four: "hai mốt", "ba tư". */
const SHORT_ONES = phrases('mốt | tư | lăm | nhăm');
const THOUSAND = phrases('nghìn | ngàn');
const AND = phrases('lẻ | linh');

/** Digits, at most `width` of them: `05` -> 5. */
export function readDigits(tokens: Tokens, at: number, width: number): Numeral | null {
  const word = tokens[at]?.word ?? '';
  return word.length <= width && /^[0-9]+$/.test(word) ? { value: Number(word), next: at + 1 } : null;
}

/** Digits or words within bounds. */
function readWithin(tokens: Tokens, at: number, first: number, last: number): Numeral | null {
  const found = readDigits(tokens, at, 2) ?? readWritten(tokens, at);
  return found && found.value >= first && found.value <= last ? found : null;
}

function readNamed(tokens: Tokens, at: number, names: ReadonlyMap<string, number>): Numeral | null {
  const value = names.get(tokens[at]?.word ?? '');
  return value === undefined ? null : { value, next: at + 1 };
}

/** A quarter's number: `III`, `3`, `ba`. */
export function readQuarterNumber(tokens: Tokens, at: number): Numeral | null {
  return readNamed(tokens, at, ROMAN) ?? readWithin(tokens, at, 1, 4);
}

/** A month's number: `7`, `07`, `bảy`; `tháng Giêng` and `tháng Chạp` are of the lunar calendar, which has other days. */
export function readMonthNumber(tokens: Tokens, at: number): Numeral | null {
  return readWithin(tokens, at, 1, 12);
}

/** A day's number: `5`, `05`, `mười lăm`, `hai mươi mốt`, `ba mốt`. */
export function readDayNumber(tokens: Tokens, at: number): Numeral | null {
  return readWithin(tokens, at, 1, 31);
}

/** A year in digits or written out: `hai nghìn không trăm hai mươi lăm` -> 2025. */
export function readYearNumber(tokens: Tokens, at: number): Numeral | null {
  const digits = readDigits(tokens, at, 4);
  if (digits) return isYear(digits.value) ? digits : null;
  const thousands = UNITS.get(tokens[at]?.word ?? '');
  const afterThousands = thousands === undefined ? null : match(tokens, at + 1, THOUSAND);
  if (afterThousands === null) return null;
  const word = tokens[afterThousands]?.word ?? '';
  const hundreds = word === 'không' ? 0 : UNITS.get(word);
  const hasHundreds = hundreds !== undefined && tokens[afterThousands + 1]?.word === 'trăm';
  const tens = skip(tokens, hasHundreds ? afterThousands + 2 : afterThousands, AND);
  const rest = readWritten(tokens, tens);
  const value = thousands! * 1000 + (hasHundreds ? hundreds * 100 : 0) + (rest?.value ?? 0);
  return isYear(value) ? { value, next: rest?.next ?? tens } : null;
}

/** A number from 1 to 99 written out. */
export function readWritten(tokens: Tokens, at: number): Numeral | null {
  if (tokens[at]?.word === 'mười') return addOnes(tokens, 10, at + 1);
  const first = readUnit(tokens, at);
  if (first === undefined) return null;
  const ten = match(tokens, at + 1, TEN);
  if (ten !== null) return addOnes(tokens, first * 10, ten);
  return match(tokens, at + 1, SHORT_ONES) === null
    ? { value: first, next: at + 1 }
    : addOnes(tokens, first * 10, at + 1);
}

function addOnes(tokens: Tokens, tens: number, at: number): Numeral {
  const ones = readUnit(tokens, at);
  return ones === undefined ? { value: tens, next: at } : { value: tens + ones, next: at + 1 };
}

/** `năm` is five, but not where it says "year": `tháng mười năm 2025`. */
function readUnit(tokens: Tokens, at: number): number | undefined {
  const word = tokens[at]?.word ?? '';
  const year = readDigits(tokens, at + 1, 4);
  const saysYear = word === 'năm' && (year ? isYear(year.value) : match(tokens, at + 2, THOUSAND) !== null);
  return saysYear ? undefined : UNITS.get(word);
}
