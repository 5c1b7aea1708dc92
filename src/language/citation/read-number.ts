/**
 * Lexemes -> the number of a document.
 *
 * `35-CT/TW`, `155-KH/TU`, `12- HD/BTCTW`, `18-NQ-TW`, `57 QĐ/TWĐTN`, `27-KH/DU`  -> n-LOẠI/CQ (Party)
 * `179/KH-TLĐ`, `1579/QĐ-TTg`, `30/2020/NĐ-CP`, `1234/UBND-NC`, `39/2019/QH14`    -> n[/yyyy]/[LOẠI-]CQ (state, mass)
 */
import { fold } from '../fold.ts';
import type { DocumentNumber } from '../document-number.ts';
import { issuerFamily, knownIssuer } from './issuer-codes.ts';
import { keyAt, type Lexeme } from './lexeme.ts';
import { isSpeltAsCode, readIssuer } from './read-issuer.ts';
import { typeCode } from './type-word.ts';

export type NumberRead = {
  number: DocumentNumber;
  /** Index behind its last lexeme. */
  next: number;
  /** Nothing but a space parts the serial from the rest: `57 QĐ/TWĐTN`. */
  loose: boolean;
};

type Part = { text: string; next: number };
type Separator = { mark: string; next: number };
type Tail = { type?: string; issuer: string; mark: string; next: number };

const LONGEST_SERIAL = 6;

/**
 * The number that begins with the digits at `at` (or, in a blank draft, with the separator at `at`), or null.
 * Only behind `số` or a type word (`led`) are lost separators read: `22HD/TWĐTN`, `61/2018/NĐCP`.
 */
export function readNumber(lexemes: readonly Lexeme[], at: number, led: boolean): NumberRead | null {
  const serial = readSerial(lexemes, at, led);
  const first = serial && readSeparator(lexemes, serial.next, led);
  if (!first || (serial.text === '' && first.mark !== '-' && first.mark !== '/')) return null;
  const year = readYear(lexemes, first);
  const mark = year ? '/' : first.mark;
  const from = year?.next ?? first.next;
  const spaced = serial.text !== '' && lexemes[serial.next]!.gap === 1;
  const tail =
    readTyped(lexemes, from, spaced) ??
    (led ? (readGlued(lexemes, from, mark) ?? readRare(lexemes, from, mark)) : null) ??
    readUntyped(lexemes, from, mark, led, year !== null);
  if (!tail) return null;
  const { type, issuer } = tail;
  const style = year ? 'state' : styleOf(mark, tail.mark, issuer);
  const number = {
    serial: serial.text,
    ...(year && { year: year.value }),
    ...(type !== undefined && { type }),
    issuer,
    style,
  };
  return { number, next: tail.next, loose: mark === ' ' || mark === '' };
}

/** `15/QĐ`, `12-KH`: cut short after the type. */
export function readCodeOnly(lexemes: readonly Lexeme[], at: number): NumberRead | null {
  const serial = readSerial(lexemes, at, true);
  const first = serial?.text ? readSeparator(lexemes, serial.next, false) : null;
  const code = first && lexemes[first.next];
  const type = code?.kind === 'word' ? typeCode(code) : undefined;
  if (!serial || !first || first.mark === ' ' || type === undefined || isDash(lexemes[first.next + 1])) return null;
  const number: DocumentNumber = {
    serial: serial.text,
    type,
    issuer: '',
    style: first.mark === '-' ? 'party' : 'state',
  };
  return { number, next: first.next + 1, loose: false };
}

/**
 * Digits and at most one letter with them: `05`, `12a`, `35bis`, `1.719`, behind `số` also `57 B-TB/HU`. Empty when a
 * separator stands in its place.
 */
function readSerial(lexemes: readonly Lexeme[], at: number, led: boolean): Part | null {
  const digits = lexemes[at];
  if (digits?.key === '-' || digits?.key === '/') return { text: '', next: at };
  if (digits?.kind !== 'digits' || digits.raw.length > LONGEST_SERIAL) return null;
  const thousands = lexemes[at + 2];
  if (
    keyAt(lexemes, at + 1) === '.' &&
    thousands?.gap === 0 &&
    /^[0-9]{3}$/.test(thousands.raw) &&
    digits.raw.length < 4 &&
    isDash(lexemes[at + 3])
  ) {
    return { text: digits.raw + thousands.raw, next: at + 3 };
  }
  const letter = lexemes[at + 1];
  const glued = letter?.gap === 0 && /^(?:[a-z]|bis)$/.test(letter.key);
  const apart = led && letter?.gap === 1 && /^[a-h]$/.test(letter.key) && lexemes[at + 2]?.gap === 0;
  const lettered = (glued || apart) && isDash(lexemes[at + 2]);
  return lettered ? { text: digits.raw + letter.raw, next: at + 2 } : { text: digits.raw, next: at + 1 };
}

function isDash(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && lexeme.gap < 2 && (lexeme.key === '-' || lexeme.key === '/');
}

/** `-` or `/`, also doubled or with spaces around, torn over a line end only after it; else a bare space or nothing. */
function readSeparator(lexemes: readonly Lexeme[], at: number, led: boolean): Separator | null {
  let next = at;
  while (next < at + 2 && isDash(lexemes[next])) next += 1;
  const after = lexemes[next];
  if (!after || after.gap > 2) return null;
  if (next > at) return { mark: lexemes[next - 1]!.key, next };
  if (led && after.key === '.' && after.gap === 0 && isCode(lexemes[at + 1])) return { mark: '-', next: at + 1 };
  if (after.kind !== 'word' || (after.gap === 0 && !led)) return null;
  return { mark: after.gap === 0 ? '' : ' ', next };
}

function isCode(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && lexeme.gap === 0 && typeCode(lexeme) !== undefined;
}

function readYear(lexemes: readonly Lexeme[], { mark, next }: Separator): { value: number; next: number } | null {
  const digits = lexemes[next];
  if (mark === ' ' || digits?.raw.length !== 4 || !/^(?:19|20|21)/.test(digits.raw)) return null;
  const then = readSeparator(lexemes, next + 1, false);
  return then && then.mark !== ' ' ? { value: Number(digits.raw), next: then.next } : null;
}

/** `CT/TW`, `KH-TLĐ`, `NĐ-CP`, `QĐ TWĐTN`. */
function readTyped(lexemes: readonly Lexeme[], at: number, spaced: boolean): Tail | null {
  const type = lexemes[at]?.kind === 'word' ? typeCode(lexemes[at]) : undefined;
  const second = type === undefined ? null : readSeparator(lexemes, at + 1, true);
  const issuer = second && readIssuer(lexemes, second.next, spaced);
  if (type === undefined || !issuer || (second.mark === ' ' && !knownIssuer(fold(issuer.text)))) return null;
  return { type, issuer: issuer.text, mark: second.mark, next: issuer.next };
}

/** `QĐUBND`, `NĐCP`: a type and a known issuer whose separator was lost. */
function readGlued(lexemes: readonly Lexeme[], at: number, mark: string): Tail | null {
  const letters = lexemes[at];
  if (letters?.kind !== 'word' || typeCode(letters)) return null;
  for (let cut = 4; cut > 1; cut -= 1) {
    const type = typeCode({ raw: letters.raw.slice(0, cut), key: letters.key.slice(0, cut) });
    const issuer = knownIssuer(letters.key.slice(cut));
    if (type && issuer) return { type, issuer, mark: mark === '/' ? '-' : '/', next: at + 1 };
  }
  return null;
}

/** `ABC/TW`: in the Party's order any capitals before a known issuer are a type. */
function readRare(lexemes: readonly Lexeme[], at: number, mark: string): Tail | null {
  const code = lexemes[at];
  const second = readSeparator(lexemes, at + 1, false);
  if (mark !== '-' || second?.mark !== '/' || !code || knownIssuer(code.key)) return null;
  const issuer = isSpeltAsCode(code.raw, lexemes[second.next]!.raw) ? readIssuer(lexemes, second.next) : null;
  if (!issuer || !issuerFamily(issuer.text)) return null;
  return { type: code.raw.toUpperCase(), issuer: issuer.text, mark: '/', next: issuer.next };
}

/** `QH14`, `UBND-NC`, `SKHĐT`: no type code. Without a year it must be known, have a unit, or stand behind a type word. */
function readUntyped(lexemes: readonly Lexeme[], at: number, mark: string, led: boolean, dated: boolean): Tail | null {
  const issuer = mark === ' ' || mark === '' ? null : readIssuer(lexemes, at);
  if (!issuer) return null;
  const known = knownIssuer(lexemes[at]!.key) !== undefined;
  const parted = /[-/]/.test(issuer.text) && (mark === '/' || known);
  const lone = dated || known || (led && mark === '/' && /^\p{Lu}{3}/u.test(issuer.text));
  if (!parted && (!lone || typeCode(lexemes[at]!))) return null;
  return { issuer: issuer.text, mark: mark === '/' ? '-' : '/', next: issuer.next };
}

function styleOf(first: string, second: string, issuer: string): DocumentNumber['style'] {
  const family = issuerFamily(issuer);
  const slash = family === 'mass' ? 'mass' : 'state';
  if (first === second) return family === 'state' || (first === '/' && family === undefined) ? slash : 'party';
  return first === '-' || second === '/' ? 'party' : slash;
}
