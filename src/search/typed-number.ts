/** A document number as it is typed: in any of its forms, with any separators, whole or begun. */
import { DOCUMENT_TYPES } from '#language/document-types.ts';
import { fold } from '#language/fold.ts';

/** In lower case without marks. */
export interface TypedNumber {
  /** Without leading zeros. */
  serial: string;
  /** Codes of the type that stands before the number, one of them: `chỉ thị 35` -> `ct`, `quy định 22` -> `qd qdi qyd`. */
  type?: readonly string[];
  /** Codes behind the number, in the order typed: `ct`, `tw`. */
  codes: string[];
}

const LONGEST_CODES = 18;

/** Longest first: `thong tu lien tich` before `thong tu`. */
const TYPES = DOCUMENT_TYPES.map(({ name, codes }) => ({
  words: fold(name),
  codes: codes.map((code) => fold(code)),
})).sort((a, b) => b.words.length - a.words.length);
const TYPE_CODES = new Set(TYPES.flatMap(({ codes }) => codes));

/** `19..`, `20..`, `21..` */
const YEAR = /^(?:19|20|21)\d\d$/;
/** A number written out among other words: `kế hoạch thực hiện chỉ thị 35-ct/tw`, `theo 30/2020/nđ-cp`. */
const WRITTEN =
  /(?<![a-z\d])\d{1,6} ?[-/] ?(?:(?:19|20|21)\d\d ?[-/] ?)?[a-z]{1,6}(?: ?[-/] ?[a-z]{1,10}\d{0,2}){1,3}(?![a-z\d])/;

/** Text that holds nothing but one number: folded, letters and digits apart by single spaces. */
export function readNumber(text: string): (TypedNumber & { year?: string }) | undefined {
  const named = TYPES.find(({ words }) => text.startsWith(`${words} `));
  const tokens = (named ? text.slice(named.words.length) : text).match(/[a-z]+|\d+/g) ?? [];
  const type = named?.codes ?? (TYPE_CODES.has(tokens[0] ?? '') ? [tokens.shift()!] : undefined);
  while (['so', 'hieu', 'van', 'ban'].includes(tokens[0] ?? '')) tokens.shift();
  // `ct tw 35`: the issuer before the serial, which then ends the text.
  const before = type && tokens.length === 2 && /^[a-z]+$/.test(tokens[0]!) ? tokens.splice(0, 1) : [];
  const serial = tokens.shift() ?? '';
  if (!/^\d{1,6}$/.test(serial)) return undefined;
  const year = [tokens[0], tokens.at(-1)].find((token) => token !== undefined && YEAR.test(token));
  const codes = [...before, ...tokens.filter((token) => token !== year && token !== 'nam')];
  if (codes.join('').length > LONGEST_CODES) return undefined;
  // `35` alone is a number; `2025`, `kế hoạch 2025` and `35 2024` are words.
  if (codes.length === 0 && (YEAR.test(serial) || (!type && tokens.length > 0))) return undefined;
  return { serial: serial.replace(/^0+(?=\d)/, ''), codes, ...(type && { type }), ...(year && { year }) };
}

/** The place of a number that is written out in full among other words; expects folded text with its separators. */
export function findWritten(text: string): { at: number; length: number } | undefined {
  const match = WRITTEN.exec(text);
  return match ? { at: match.index, length: match[0].length } : undefined;
}

/** Whether a document's number answers the one typed: `serial` and `codes` as in the look-up (`35`, `ct tw`). */
export function matchesNumber(typed: TypedNumber, serial: string, codes: string): boolean {
  const [type = ''] = codes.split(' ');
  if (serial !== typed.serial || (typed.type && !typed.type.includes(type))) return false;
  // `179 tld kh`, `35 tw`: the codes in another order, or some of them.
  return (
    codes.replaceAll(' ', '').startsWith(typed.codes.join('')) || typed.codes.every((code) => codes.includes(code))
  );
}

/** How far a document's number is from the one typed: 1 the same serial or nearly the same, with the codes; more is farther. */
export function distance(typed: TypedNumber, serial: string, codes: string): number {
  const [type = '', ...issuer] = codes.split(' ');
  const wanted = [...(typed.type ?? []), ...typed.codes];
  const alike = wanted.filter((code) => code === type || issuer.includes(code) || code === codes.replaceAll(' ', ''));
  const strange = wanted.length > 0 && alike.length === 0 ? 2 : 0;
  if (serial === typed.serial) return 1 + strange;
  if (strange) return Infinity;
  const turned = [...serial].sort().join('') === [...typed.serial].sort().join('');
  const near = Math.abs(Number(serial) - Number(typed.serial)) <= 2;
  const grown = serial.includes(typed.serial) || typed.serial.includes(serial);
  return turned || near || grown ? 2 : Infinity;
}
