/**
 * A number in the format that a level of numbering asks for (ISO 29500-1, §17.18.59).
 *
 * 4 -> `IV`, `iv`, `D`, `d`, `04`, `④`, `bốn`; the 28th letter is `bb`
 */

type Writer = (value: number) => string;

const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Ten rounds of the alphabet; nobody counts further, and a label must stay short. */
const LAST_LETTER = 260;
const LAST_ROMAN = 3999;
const UNITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const CHICAGO = '*†‡§';

/** A map: the format is the file's word, and may be any. */
const WRITERS = new Map<string, Writer>(
  Object.entries({
    decimal: String,
    upperRoman: (value) => roman(value).toUpperCase(),
    lowerRoman: roman,
    upperLetter: (value) => letter(value).toUpperCase(),
    lowerLetter: letter,
    decimalZero: (value) => String(value).padStart(2, '0'),
    numberInDash: (value) => `- ${value} -`,
    decimalEnclosedCircle: (value) =>
      value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value),
    decimalEnclosedParen: (value) => `(${value})`,
    decimalEnclosedFullstop: (value) => `${value}.`,
    vietnameseCounting: count,
    cardinalText: count,
    chicago: (value) => CHICAGO[(value - 1) % 4]!.repeat(Math.min(Math.ceil(value / 4), 10)),
    hex: (value) => value.toString(16).toUpperCase(),
  }),
);

/** The number as the format writes it; in figures where the format is not known. */
export function writeNumeral(value: number, format: string): string {
  // `custom` gives a sample of the first numbers: `001, 002, 003, ...`.
  const sample = /^0+1(?=,)/.exec(format)?.[0];
  if (sample) return String(value).padStart(sample.length, '0');
  if (format === 'none' || format === 'bullet') return '';
  return (value < 1 ? undefined : WRITERS.get(format))?.(value) ?? String(value);
}

function roman(value: number): string {
  if (value > LAST_ROMAN) return String(value);
  let [rest, written] = [value, ''];
  for (const [worth, sign] of ROMAN) {
    written += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return written;
}

function letter(value: number): string {
  if (value > LAST_LETTER) return String(value);
  return LETTERS[(value - 1) % 26]!.repeat(Math.ceil(value / 26));
}

/** Up to ninety-nine: no document counts further in words. */
function count(value: number): string {
  const [tens, unit] = [Math.floor(value / 10), value % 10];
  if (value > 99) return String(value);
  if (tens === 0) return UNITS[unit]!;
  const last = unit === 5 ? 'lăm' : unit === 1 && tens > 1 ? 'mốt' : UNITS[unit]!;
  return [tens === 1 ? 'mười' : `${UNITS[tens]!} mươi`, ...(unit === 0 ? [] : [last])].join(' ');
}
