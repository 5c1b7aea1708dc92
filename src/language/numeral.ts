/**
 * Numbers in dates: digits, Roman numerals of quarters, and numbers written out.
 */
import type { Token } from './token.ts';

export interface Numeral {
  value: number;
  next: number;
}

const UNITS = new Map([
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['nhăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]);

const ROMAN = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

/** Digits, at most `width` of them: `05` -> 5. */
export function readDigits(tokens: readonly Token[], at: number, width: number): Numeral | null {
  const word = tokens[at]?.word ?? '';
  return word.length <= width && /^[0-9]+$/.test(word) ? { value: Number(word), next: at + 1 } : null;
}

/** A quarter's number: `III`, `3`, `ba`. */
export function readQuarterNumber(tokens: readonly Token[], at: number): Numeral | null {
  const roman = ROMAN.get(tokens[at]?.word ?? '');
  const found = roman ? { value: roman, next: at + 1 } : (readDigits(tokens, at, 2) ?? readWritten(tokens, at));
  return found && found.value >= 1 && found.value <= 4 ? found : null;
}

/** A month's number: `7`, `07`, `bảy`, `giêng` (1), `chạp` (12). */
export function readMonthNumber(tokens: readonly Token[], at: number): Numeral | null {
  const word = tokens[at]?.word;
  if (word === 'giêng') return { value: 1, next: at + 1 };
  if (word === 'chạp') return { value: 12, next: at + 1 };
  const found = readDigits(tokens, at, 2) ?? readWritten(tokens, at);
  return found && found.value >= 1 && found.value <= 12 ? found : null;
}

/** A day's number: `5`, `05`, `mười lăm`, `hai mươi mốt`, `ba mốt`. */
export function readDayNumber(tokens: readonly Token[], at: number): Numeral | null {
  const found = readDigits(tokens, at, 2) ?? readWritten(tokens, at);
  return found && found.value >= 1 && found.value <= 31 ? found : null;
}

/** A year in digits or written out: `hai nghìn không trăm hai mươi lăm` -> 2025. */
export function readYearNumber(tokens: readonly Token[], at: number): Numeral | null {
  const word = tokens[at]?.word ?? '';
  if (/^(?:19|20|21)[0-9]{2}$/.test(word)) return { value: Number(word), next: at + 1 };
  const thousands = UNITS.get(word);
  if (!thousands || !['nghìn', 'ngàn'].includes(tokens[at + 1]?.word ?? '')) return null;
  let next = at + 2;
  let value = thousands * 1000;
  const hundreds = tokens[next]?.word === 'không' ? 0 : UNITS.get(tokens[next]?.word ?? '');
  if (hundreds !== undefined && tokens[next + 1]?.word === 'trăm') {
    value += hundreds * 100;
    next += 2;
  }
  if (['lẻ', 'linh'].includes(tokens[next]?.word ?? '')) next += 1;
  const rest = readWritten(tokens, next);
  value += rest?.value ?? 0;
  return value >= 1900 && value < 2200 ? { value, next: rest?.next ?? next } : null;
}

/** A number from 1 to 99 written out. The unit `năm` is left alone where it says "year": `mười năm 2025`. */
export function readWritten(tokens: readonly Token[], at: number): Numeral | null {
  const unit = (index: number) => {
    const word = tokens[index]?.word ?? '';
    const saysYear = word === 'năm' && readYearNumber(tokens, index + 1) !== null;
    return saysYear ? undefined : UNITS.get(word);
  };
  const word = tokens[at]?.word;
  if (word === 'mười') {
    const ones = unit(at + 1);
    return { value: 10 + (ones ?? 0), next: at + (ones ? 2 : 1) };
  }
  const first = unit(at);
  if (!first) return null;
  if (['mươi', 'mười'].includes(tokens[at + 1]?.word ?? '')) {
    const ones = unit(at + 2);
    return { value: first * 10 + (ones ?? 0), next: at + (ones ? 3 : 2) };
  }
  // "hai mốt", "ba tư": the short form of twenty-one, thirty-four.
  const ones = ['mốt', 'tư', 'lăm', 'nhăm'].includes(tokens[at + 1]?.word ?? '') ? unit(at + 1) : undefined;
  return ones ? { value: first * 10 + ones, next: at + 2 } : { value: first, next: at + 1 };
}
