/** How typed text is read: a number in any of its forms, a date, words. Shared by build, browser and tests. */
import { DOCUMENT_TYPES } from '#language/document-types.ts';
import { fold } from '#language/fold.ts';

export interface ReadQuery {
  /** As typed, spaces trimmed, NFC. */
  typed: string;
  /** Folded, one space between words. */
  words: string;
  /** `35-ct/tw` -> serial `35`, letters `cttw`; `chỉ thị 35` and `ct 35` -> serial `35`, type `ct`. */
  number?: { serial: string; letters: string; type?: string };
  /** ISO day. */
  date?: string;
}

const TYPE_WORDS = DOCUMENT_TYPES.flatMap(({ name, codes }) => (codes[0] ? [{ word: fold(name), code: fold(codes[0]) }] : [])).sort(
  (a, b) => b.word.length - a.word.length,
);
const TYPE_CODES = new Set(DOCUMENT_TYPES.flatMap(({ codes }) => codes.map((code) => fold(code))));
const DATE = /(?:^|[^\d])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/;

function readDate(folded: string): { iso: string; rest: string } | undefined {
  const match = DATE.exec(folded);
  if (!match) return undefined;
  const [whole, day, month, year] = match;
  if (Number(day) > 31 || Number(month) > 12) return undefined;
  return {
    iso: `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`,
    rest: folded.replace(whole, ' ').replace(/\b(ngay|so)\b/g, ' '),
  };
}

function readNumber(folded: string): ReadQuery['number'] {
  const typed = TYPE_WORDS.find(({ word }) => folded.startsWith(`${word} `));
  const rest = (typed ? folded.slice(typed.word.length) : folded).replace(/\b(so|van ban|ngay)\b/g, ' ');
  const compact = rest.replace(/[^a-z0-9]/g, '');
  const match = /^([a-z]{0,6}?)(\d{1,4})((?:(?:19|20)\d\d)?[a-z]{0,12})$/.exec(compact);
  if (!match) return undefined;
  const [, before = '', serial = '', letters = ''] = match;
  if (before && !TYPE_CODES.has(before)) return undefined;
  const type = typed?.code ?? (before || undefined);
  if (!type && !letters && rest.trim() !== serial) return undefined;
  return { serial: serial.replace(/^0+(?=\d)/, ''), letters, ...(type && { type }) };
}

/**
 * Reads a query. `35cttw`, `35 ct tw`, `35/CT-TW`, `Số: 35-CT/TW` -> 35 + `cttw`; `ct 35`, `chi thi 35` -> 35 of type `ct`;
 * `số 35-CT/TW ngày 14/6/2024` -> the same with its day. Never throws.
 */
export function readQuery(text: string): ReadQuery {
  const typed = text.normalize('NFC').trim();
  const folded = fold(typed)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');
  const date = readDate(folded);
  const number = readNumber((date?.rest ?? folded).trim());
  return { typed, words: folded, ...(number && { number }), ...(date && { date: date.iso }) };
}

/** Whether a document number answers the number read. `serial` and `letters` as in the look-up index. */
export function matchesNumber(read: NonNullable<ReadQuery['number']>, serial: string, letters: string): boolean {
  if (serial !== read.serial) return false;
  const rest = read.type && read.letters.startsWith(read.type) ? read.letters : `${read.type ?? ''}${read.letters}`;
  if (letters.startsWith(rest)) return true;
  // `35 tw`, `179-tld/kh`: the parts in another order, or the issuer alone.
  return read.letters !== '' && (!read.type || letters.includes(read.type)) && letters.includes(read.letters);
}
