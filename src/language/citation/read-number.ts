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
import { typeCode } from './type-word.ts';

export type NumberRead = {
  number: DocumentNumber;
  /** Index behind its last lexeme. */
  next: number;
  /** Nothing but a space parts the serial from the rest: `57 QĐ/TWĐTN`. */
  loose: boolean;
};

type Part = { text: string; next: number };
type Separator = { mark: '-' | '/' | ' ' | ''; next: number };
type Tail = { type?: string; issuer: string; mark: string; next: number };

const LONGEST_SERIAL = 6;
const LONGEST_CODE = 20;
const MOST_PARTS = 6;

/**
 * The number that begins with the digits at `at` (or, in a blank draft, with the separator at `at`), or null.
 * Only behind `số` or a type word (`led`) are lost separators read: `22HD/TWĐTN`, `61/2018/NĐCP`.
 */
export function readNumber(lexemes: readonly Lexeme[], at: number, led: boolean): NumberRead | null {
  const serial = readSerial(lexemes, at);
  const first = serial && readSeparator(lexemes, serial.next, led);
  if (!first || (serial.text === '' && first.mark !== '-' && first.mark !== '/')) return null;
  const year = readYear(lexemes, first);
  const mark = year ? '/' : first.mark;
  const from = year?.next ?? first.next;
  const tail = readTyped(lexemes, from) ?? (led ? (readGlued(lexemes, from, mark) ?? readRare(lexemes, from, mark)) : null) ?? readUntyped(lexemes, from, mark, led, year !== null);
  if (!tail) return null;
  const { type, issuer } = tail;
  const style = styleOf(mark, tail.mark, issuer);
  const number = { serial: serial.text, ...(year && { year: year.value }), ...(type !== undefined && { type }), issuer, style };
  return { number, next: tail.next, loose: mark === ' ' || mark === '' };
}

/** `15/QĐ`, `12-KH`: cut short after the type. */
export function readCodeOnly(lexemes: readonly Lexeme[], at: number): NumberRead | null {
  const serial = readSerial(lexemes, at);
  const first = serial?.text ? readSeparator(lexemes, serial.next, false) : null;
  const code = first && lexemes[first.next];
  const type = code?.kind === 'word' ? typeCode(code.raw) : undefined;
  if (!serial || !first || first.mark === ' ' || type === undefined || isDash(lexemes[first.next + 1])) return null;
  const number: DocumentNumber = { serial: serial.text, type, issuer: '', style: first.mark === '-' ? 'party' : 'state' };
  return { number, next: first.next + 1, loose: false };
}

/** Digits and at most one letter glued to them: `05`, `12a`, `35bis`, `1.719`. Empty when a separator stands in its place. */
function readSerial(lexemes: readonly Lexeme[], at: number): Part | null {
  const digits = lexemes[at];
  if (digits?.key === '-' || digits?.key === '/') return { text: '', next: at };
  if (digits?.kind !== 'digits' || digits.raw.length > LONGEST_SERIAL) return null;
  const thousands = lexemes[at + 2];
  if (keyAt(lexemes, at + 1) === '.' && thousands?.gap === 0 && /^[0-9]{3}$/.test(thousands.raw) && digits.raw.length < 4 && isDash(lexemes[at + 3])) {
    return { text: digits.raw + thousands.raw, next: at + 3 };
  }
  const letter = lexemes[at + 1];
  const lettered = letter?.gap === 0 && /^(?:[a-z]|bis)$/.test(letter.key) && isDash(lexemes[at + 2]);
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
  if (next > at) return { mark: lexemes[next - 1]!.key as '-' | '/', next };
  if (led && after.key === '.' && after.gap === 0 && isCode(lexemes[at + 1])) return { mark: '-', next: at + 1 };
  if (after.kind !== 'word' || (after.gap === 0 && !led)) return null;
  return { mark: after.gap === 0 ? '' : ' ', next };
}

function isCode(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && lexeme.gap === 0 && typeCode(lexeme.raw) !== undefined;
}

function readYear(lexemes: readonly Lexeme[], { mark, next }: Separator): { value: number; next: number } | null {
  const digits = lexemes[next];
  if (mark === ' ' || digits?.raw.length !== 4 || !/^(?:19|20|21)/.test(digits.raw)) return null;
  const then = readSeparator(lexemes, next + 1, false);
  return then && then.mark !== ' ' ? { value: Number(digits.raw), next: then.next } : null;
}

/** `CT/TW`, `KH-TLĐ`, `NĐ-CP`, `QĐ TWĐTN`. */
function readTyped(lexemes: readonly Lexeme[], at: number): Tail | null {
  const type = lexemes[at]?.kind === 'word' ? typeCode(lexemes[at].raw) : undefined;
  const second = type === undefined ? null : readSeparator(lexemes, at + 1, true);
  const issuer = second && readIssuer(lexemes, second.next);
  if (type === undefined || !issuer || (second.mark === ' ' && !knownIssuer(fold(issuer.text)))) return null;
  return { type, issuer: issuer.text, mark: second.mark, next: issuer.next };
}

/** `QĐUBND`, `NĐCP`: a type and a known issuer whose separator was lost. */
function readGlued(lexemes: readonly Lexeme[], at: number, mark: string): Tail | null {
  const letters = lexemes[at];
  if (letters?.kind !== 'word' || typeCode(letters.raw)) return null;
  for (let cut = 4; cut > 1; cut -= 1) {
    const type = typeCode(letters.raw.slice(0, cut));
    const issuer = knownIssuer(fold(letters.raw.slice(cut)));
    if (type && issuer) return { type, issuer, mark: mark === '/' ? '-' : '/', next: at + 1 };
  }
  return null;
}

/** `QĐNS/TW`: in the Party's order any letters before a known issuer are a type. */
function readRare(lexemes: readonly Lexeme[], at: number, mark: string): Tail | null {
  const code = lexemes[at];
  const slash = lexemes[at + 1];
  if (mark !== '-' || !code || !/^\p{Lu}{2,6}$/u.test(code.raw) || knownIssuer(code.key) || slash?.key !== '/') return null;
  const issuer = readIssuer(lexemes, at + 2);
  if (!issuer || !issuerFamily(issuer.text)) return null;
  return { type: code.raw, issuer: issuer.text, mark: '/', next: issuer.next };
}

/** `QH14`, `UBND-NC`, `SKHĐT`: no type code. Without a year it must be known, have a unit, or stand behind a type word. */
function readUntyped(lexemes: readonly Lexeme[], at: number, mark: string, led: boolean, dated: boolean): Tail | null {
  const issuer = mark === ' ' || mark === '' ? null : readIssuer(lexemes, at);
  if (!issuer) return null;
  const parted = /[-/]/.test(issuer.text);
  const known = knownIssuer(fold(issuer.text)) !== undefined;
  const lone = dated || known || (led && mark === '/' && /^\p{Lu}{3}/u.test(issuer.text));
  if (!parted && (!lone || typeCode(lexemes[at]!.raw))) return null;
  return { issuer: issuer.text, mark: mark === '/' ? '-' : '/', next: issuer.next };
}

/** `TW`, `QH14`, `UBND-NC`, `NQLT`'s `UBTVQH15-CP-ĐCTUBTWMTTQVN`. */
function readIssuer(lexemes: readonly Lexeme[], at: number): Part | null {
  const first = readCode(lexemes, at);
  if (!first) return null;
  let { text, next } = first;
  for (let parts = 1; parts < MOST_PARTS; parts += 1) {
    const mark = lexemes[next];
    const part = mark?.gap === 0 && ['-', '/', '.', '&'].includes(mark.key) ? readCode(lexemes, next + 1) : null;
    if (!mark || !part || !joins(lexemes[next + 1]!, mark.key, lexemes[next - 1]!)) break;
    text += mark.key + part.text;
    next = part.next;
  }
  return { text, next };
}

/** Whether a code behind `TW-`, `UBND.` still belongs to the number: known, or glued to it in capitals (small where all is). */
function joins({ gap, key, raw }: Lexeme, mark: string, before: Lexeme): boolean {
  const known = knownIssuer(key) !== undefined;
  if (gap > 0) return gap === 2 && mark === '-' && known;
  const typedSmall = (mark === '-' || mark === '&') && [raw, before.raw].every((letters) => letters === letters.toLowerCase());
  // `VPTW/nb` marks a letter for internal use.
  return known || typedSmall || key === 'nb' || /^\p{Lu}\p{L}*\p{Lu}/u.test(raw) || (/^\p{Lu}$/u.test(raw) && mark !== '.');
}

/** One code: letters without tone marks, digits glued to them; `T.Ư` and `TW ĐTN` are one. */
function readCode(lexemes: readonly Lexeme[], at: number): Part | null {
  const letters = lexemes[at];
  if (!letters?.plain || letters.raw.length > LONGEST_CODE) return null;
  const after = lexemes[at + 1];
  if (letters.key === 't' && after?.key === '.' && /^[uw]$/.test(keyAt(lexemes, at + 2))) return { text: 'TW', next: at + 3 };
  if (letters.key === 'tw' && after?.key === 'dtn' && after.gap === 1) return { text: 'TWĐTN', next: at + 2 };
  const text = letters.key === 'nb' ? letters.key : printIssuer(letters);
  // Digits behind a known body are a footnote's (`35-CT/TW1`), but for assemblies, boards and cells (`QH14`, `BCĐ35`, `CB2`).
  const numbered = !knownIssuer(letters.key) || /^(?:ubtvqh|hdnd|bcd|cb|dh|cd|qu)$/.test(letters.key);
  if (numbered && after?.kind === 'digits' && after.gap === 0 && after.raw.length < 4) return { text: text + after.raw, next: at + 2 };
  return letters.raw.length > 1 ? { text, next: at + 1 } : null;
}

/** The registry's form. `TƯ` is what a Vietnamese keyboard makes of `TW`, and what a scan can make of `TU`. */
function printIssuer({ raw, key }: Lexeme): string {
  const central = /tư/i.test(raw) ? knownIssuer(fold(raw.toUpperCase().replace('TƯ', 'TW'))) : undefined;
  return central ?? knownIssuer(key) ?? (raw === raw.toLowerCase() ? raw.toUpperCase() : raw);
}

function styleOf(first: string, second: string, issuer: string): DocumentNumber['style'] {
  const family = issuerFamily(issuer);
  const slash = family === 'mass' ? 'mass' : 'state';
  if (first === second) return family === 'state' || (first === '/' && family === undefined) ? slash : 'party';
  return first === '-' || second === '/' ? 'party' : slash;
}
