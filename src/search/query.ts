/** How typed text is read: a number in any of its forms, a date, words. Shared by build, browser and tests. */
import { DOCUMENT_TYPES } from '#language/document-types.ts';
import { fold } from '#language/fold.ts';

/** A number as it was typed, in lower case without marks. */
export interface TypedNumber {
  /** Without leading zeros. */
  serial: string;
  /** Codes of the type that stands before the number, one of them: `chỉ thị 35` -> `ct`, `quy định 22` -> `qd qdi qyd`. */
  type?: readonly string[];
  /** Codes behind the number, in the order typed: `ct`, `tw`. */
  codes: string[];
}

export interface ReadQuery {
  /** Folded, one space between words, nothing but letters and digits. */
  words: string;
  number?: TypedNumber;
  /** ISO day, or the year alone. */
  date?: string;
}

/** Nobody types more; a pasted page is not searched. */
const LONGEST = 200;
const LONGEST_CODES = 18;

/** Longest first: `thong tu lien tich` before `thong tu`. */
const TYPES = DOCUMENT_TYPES.map(({ name, codes }) => ({
  words: fold(name),
  codes: codes.map((code) => fold(code)),
})).sort((a, b) => b.words.length - a.words.length);
const TYPE_CODES = new Set(TYPES.flatMap(({ codes }) => codes));

/** `14/6/2024`, `14 - 6 - 2024`, `ngày 14 tháng 6 năm 2024` */
const DAY = /(?:\bngay )?(?<!\d)(\d{1,2}) ?(?:[/.-]|thang) ?(\d{1,2}) ?(?:[/.-]|nam) ?(\d{4})(?!\d)/;
/** `19..`, `20..`, `21..` */
const YEAR = /^(?:19|20|21)\d\d$/;
/** `của Bộ Chính trị`, `về đại hội`: what a pasted citation has behind its number. */
const TAIL = /(\d.*?) (?:cua|ve|v\/v)\b.*$/;

const spaced = (text: string) => text.replace(/[^a-z0-9]+/g, ' ').trim();

/**
 * Reads a query. `35cttw`, `35 ct tw`, `35/CT-TW`, `Số: 35-CT/TW` -> 35, `ct tw`; `ct 35`, `chi thi 35` -> 35 of type `ct`;
 * `số 35-CT/TW ngày 14/6/2024` -> the same with its day; `30/2020/NĐ-CP` -> 30, `nd cp`, 2020; `2025` -> a word. Never throws.
 */
export function readQuery(text: string): ReadQuery {
  const typed = text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  const words = spaced(fold(typed));
  // A Vietnamese keyboard turns `tw` into `tư`; before the number it is a word (`thông tư 35`).
  const written = fold(typed.replace(/\d.*$/, (tail) => tail.replace(/tư/giu, 'tw')));
  const day = DAY.exec(written);
  const { year, ...number } =
    readNumber(spaced((day ? written.replace(day[0], ' ') : written).replace(TAIL, '$1'))) ?? {};
  const date = day ? [day[3], day[2]!.padStart(2, '0'), day[1]!.padStart(2, '0')].join('-') : year;
  return { words, ...('serial' in number && { number }), ...(date && { date }) };
}

function readNumber(text: string): (TypedNumber & { year?: string }) | undefined {
  const named = TYPES.find(({ words }) => text.startsWith(`${words} `));
  const tokens = (named ? text.slice(named.words.length) : text).match(/[a-z]+|\d+/g) ?? [];
  const type = named?.codes ?? (TYPE_CODES.has(tokens[0] ?? '') ? [tokens.shift()!] : undefined);
  while (['so', 'hieu', 'van', 'ban'].includes(tokens[0] ?? '')) tokens.shift();
  const serial = tokens.shift() ?? '';
  if (!/^\d{1,6}$/.test(serial)) return undefined;
  const year = [tokens[0], tokens.at(-1)].find((token) => token !== undefined && YEAR.test(token));
  const codes = tokens.filter((token) => token !== year && token !== 'nam');
  if (codes.join('').length > LONGEST_CODES) return undefined;
  // `35` alone is a number; `2025`, `kế hoạch 2025` and `35 2024` are words.
  if (codes.length === 0 && (YEAR.test(serial) || (!type && tokens.length > 0))) return undefined;
  return { serial: serial.replace(/^0+(?=\d)/, ''), codes, ...(type && { type }), ...(year && { year }) };
}

/** Whether a document's number answers the one typed: `serial` and `codes` as in the look-up index (`35`, `ct tw`). */
export function matchesNumber(typed: TypedNumber, serial: string, codes: string): boolean {
  const [type = ''] = codes.split(' ');
  if (serial !== typed.serial || (typed.type && !typed.type.includes(type))) return false;
  // `179 tld kh`, `35 tw`: the codes in another order, or some of them.
  return (
    codes.replaceAll(' ', '').startsWith(typed.codes.join('')) || typed.codes.every((code) => codes.includes(code))
  );
}
