/**
 * The number of an official document: read from lexemes or text, printed in canonical form, turned into a match key.
 *
 * `35-CT/TW`, `155-KH/TU`, `12- HD/BTCTW`, `18-NQ-TW`, `57 QĐ/TWĐTN`, `27-KH/DU`  -> n-LOẠI/CQ (Party)
 * `179/KH-TLĐ`, `1579/QĐ-TTg`, `30/2020/NĐ-CP`, `1234/UBND-NC`, `39/2019/QH14`    -> n[/yyyy]/[LOẠI-]CQ (state, mass)
 */
import { fold, slugify } from './fold.ts';
import { issuerFamily, knownIssuer } from './issuer-codes.ts';
import { lex, type Lexeme } from './lexeme.ts';
import { typeCode } from './type-word.ts';

export type DocumentNumber = {
  /** As written: `05`, `12a`; empty when it is still blank in a draft. */
  serial: string;
  year?: number;
  /** Code of the type as the registry prints it: `CT`, `NĐ`, `CTr`; none in `39/2019/QH14` and `1234/UBND-NC`. */
  type?: string;
  /** Code of the issuing body, with its units: `TW`, `ĐUK`, `UBND-NC`. Empty in a number cut short after its type. */
  issuer: string;
  /** `party` prints `n-LOẠI/CQ`; `mass` and `state` print `n/LOẠI-CQ`. */
  style: 'party' | 'mass' | 'state';
};

export type NumberRead = {
  number: DocumentNumber;
  /** Index of the first lexeme after it. */
  next: number;
  /** The serial is parted from the rest by a space only: `57 QĐ/TWĐTN`. */
  loose: boolean;
};

type Separator = { mark: string; next: number };

const LONGEST_SERIAL = 6;
const LONGEST_CODE = 14;
/** Codes are spelt with plain letters; a tone mark tells an ordinary word. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** The number that begins with the digits at `at` (or, in a blank draft, with the separator at `at`), or null. */
export function readNumber(lexemes: readonly Lexeme[], at: number): NumberRead | null {
  const serial = readSerial(lexemes, at);
  const first = serial && readSeparator(lexemes, serial.next);
  if (!first || (serial.text === '' && first.mark === ' ')) return null;
  const year = readYear(lexemes, first);
  const from = year?.next ?? first.next;
  const typed = readTyped(lexemes, from);
  if (typed) {
    const style = styleOf(year ? '/' : first.mark, typed.mark, typed.issuer);
    const number = { serial: serial.text, ...(year && { year: year.value }), type: typed.type, issuer: typed.issuer, style };
    return { number, next: typed.next, loose: first.mark === ' ' };
  }
  if (serial.text === '' || first.mark === ' ') return null;
  const issuer = readIssuer(lexemes, from);
  if (!issuer || (!year && !/[-/]/.test(issuer.text) && !knownIssuer(fold(issuer.text)))) return null;
  if (typeCode(lexemes[from]!.raw) && !/[-/]/.test(issuer.text)) return null;
  const style = year ? styleOf('/', '-', issuer.text) : styleOf(first.mark, first.mark === '/' ? '-' : '/', issuer.text);
  const number = { serial: serial.text, ...(year && { year: year.value }), issuer: issuer.text, style };
  return { number, next: issuer.next, loose: false };
}

/** Digits and at most one letter glued to them: `05`, `12a`, `35bis`. Empty when a separator stands in its place. */
function readSerial(lexemes: readonly Lexeme[], at: number): { text: string; next: number } | null {
  const digits = lexemes[at];
  if (digits?.key === '-' || digits?.key === '/') return { text: '', next: at };
  if (digits?.kind !== 'digits' || digits.raw.length > LONGEST_SERIAL) return null;
  const letter = lexemes[at + 1];
  const marked = letter?.gap === 0 && /^(?:[a-z]|bis)$/.test(letter.key) && isDash(lexemes[at + 2]);
  return marked ? { text: digits.raw + letter.raw, next: at + 2 } : { text: digits.raw, next: at + 1 };
}

function isDash(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && lexeme.gap < 2 && (lexeme.key === '-' || lexeme.key === '/');
}

/** `-` or `/`, also doubled or with spaces around, torn over a line end only after it; or a bare space. */
function readSeparator(lexemes: readonly Lexeme[], at: number): Separator | null {
  let next = at;
  while (next < at + 2 && isDash(lexemes[next])) next += 1;
  const after = lexemes[next];
  if (!after || after.gap > 2) return null;
  if (next > at) return { mark: lexemes[next - 1]!.key, next };
  return after.gap > 0 && after.kind === 'word' ? { mark: ' ', next } : null;
}

function readYear(lexemes: readonly Lexeme[], first: Separator): { value: number; next: number } | null {
  const digits = lexemes[first.next];
  if (digits?.raw.length !== 4 || first.mark === ' ' || !/^(?:19|20|21)/.test(digits.raw)) return null;
  const then = readSeparator(lexemes, first.next + 1);
  return then && then.mark !== ' ' ? { value: Number(digits.raw), next: then.next } : null;
}

function readTyped(lexemes: readonly Lexeme[], at: number): { type: string; mark: string; issuer: string; next: number } | null {
  const type = lexemes[at]?.kind === 'word' ? typeCode(lexemes[at].raw) : undefined;
  const second = type === undefined ? null : readSeparator(lexemes, at + 1);
  const issuer = second && readIssuer(lexemes, second.next);
  if (type === undefined || !second || !issuer) return null;
  if (second.mark === ' ' && !knownIssuer(fold(issuer.text))) return null;
  return { type, mark: second.mark, issuer: issuer.text, next: issuer.next };
}

/** `TW`, `QH14`, `UBND-NC`, `TW ĐTN`, `T.Ư`. */
function readIssuer(lexemes: readonly Lexeme[], at: number): { text: string; next: number } | null {
  const first = readCode(lexemes, at);
  if (!first) return null;
  let { text, next } = first;
  for (let parts = 1; parts < 5; parts += 1) {
    const mark = lexemes[next];
    if (!mark || mark.gap > 0 || !['-', '/', '.', '&'].includes(mark.key)) break;
    const part = readCode(lexemes, next + 1);
    if (!part || !joins(lexemes[next + 1]!, mark.key)) break;
    text += mark.key + part.text;
    next = part.next;
  }
  return { text, next };
}

/** Whether a code behind `TW-`, `UBND.` still belongs to the number: glued to it, in capitals or known. */
function joins(part: Lexeme, mark: string): boolean {
  if (mark === '-' && part.gap === 2) return knownIssuer(part.key) !== undefined;
  return part.gap === 0 && (knownIssuer(part.key) !== undefined || (/^\p{Lu}{2}|^\p{Lu}$/u.test(part.raw) && mark !== '.'));
}

function readCode(lexemes: readonly Lexeme[], at: number): { text: string; next: number } | null {
  const letters = lexemes[at];
  if (letters?.kind !== 'word' || letters.raw.length > LONGEST_CODE || TONE.test(letters.raw.normalize('NFD'))) return null;
  if (letters.key === 't' && lexemes[at + 1]?.key === '.' && /^[uw]$/.test(lexemes[at + 2]?.key ?? '')) {
    return { text: 'TW', next: at + 3 };
  }
  const glued = lexemes[at + 1];
  if (letters.key === 'tw' && glued?.key === 'dtn' && glued.gap === 1) return { text: 'TWĐTN', next: at + 2 };
  const text = printIssuer(letters.raw);
  if (glued?.kind === 'digits' && glued.gap === 0 && glued.raw.length < 4) return { text: text + glued.raw, next: at + 2 };
  return letters.raw.length > 1 ? { text, next: at + 1 } : null;
}

/** `TƯ` is what a Vietnamese keyboard makes of `TW`. */
function printIssuer(raw: string): string {
  const upper = raw.toUpperCase();
  const central = upper.includes('TƯ') ? knownIssuer(fold(upper.replace('TƯ', 'TW'))) : undefined;
  return central ?? knownIssuer(fold(raw)) ?? (raw === raw.toLowerCase() ? upper : raw);
}

function styleOf(first: string, second: string, issuer: string): DocumentNumber['style'] {
  const family = issuerFamily(issuer);
  const slash = family === 'mass' ? 'mass' : 'state';
  if (first === second) return family === 'state' || (first === '/' && family === undefined) ? slash : 'party';
  return first === '-' || second === '/' ? 'party' : slash;
}

/** A whole text that is one number, with or without `số`: `Số: 12- HD/BTCTW`; null when it is anything else. */
export function parseNumber(text: string): DocumentNumber | null {
  const lexemes = lex(text);
  let at = 0;
  if (lexemes[at]?.key === 'so') at += lexemes[at + 1]?.key === ':' ? 2 : 1;
  const read = readNumber(lexemes, at);
  return read && read.next === lexemes.length ? read.number : null;
}

/** Canonical form: `35-CT/TW`, `179/KH-TLĐ`, `30/2020/NĐ-CP`, `1234/UBND-NC`. */
export function formatNumber({ serial, year, type, issuer, style }: DocumentNumber): string {
  if (style === 'party') return type === undefined ? `${serial}-${issuer}` : [`${serial}-${type}`, issuer].filter(Boolean).join('/');
  const tail = [type, issuer].filter(Boolean).join('-');
  return [serial, ...(year === undefined ? [] : [year]), tail].join('/');
}

/** Match key and URL slug, without leading zeros: `05-NQ/ĐUK` -> `5-nq-duk`. */
export function slugNumber(numberOrText: DocumentNumber | string): string {
  const number = typeof numberOrText === 'string' ? parseNumber(numberOrText) : numberOrText;
  const slug = slugify(number ? [number.serial, number.year, number.type, number.issuer].join(' ') : String(numberOrText));
  return slug.replace(/^(?:so-)?0*(?=[0-9])/, '');
}

/** Whether two numbers are one, whatever their spelling: `05-NQ/ĐUK` and `5 - nq / duk`. Blank numbers never are. */
export function sameNumber(a: DocumentNumber | string, b: DocumentNumber | string): boolean {
  const slug = slugNumber(a);
  return /^[0-9]/.test(slug) && slug === slugNumber(b);
}
