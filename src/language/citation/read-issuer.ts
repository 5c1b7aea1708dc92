/**
 * Lexemes -> the code of an issuing body with its units, as the registry prints it.
 */
import { fold } from '../fold.ts';
import { knownIssuer } from './issuer-codes.ts';
import { keyAt, type Lexeme } from './lexeme.ts';

export type IssuerRead = {
  text: string;
  /** Index behind its last lexeme. */
  next: number;
};

const LONGEST_CODE = 20;
const MOST_PARTS = 6;
/** What a file's name ends with is no unit: `35-CT_TW.PDF`. */
export const FILE_ENDING = /^(?:pdf|docx?|xlsx?|txt|html?|jpe?g|png)$/;
/** Known bodies of which there are several, told by a number: `QH14`, `BCĐ35`, `CB2`. */
const NUMBERED = new Set('qh ubtvqh hdnd bcd tct cb dh cd cdcs qu'.split(' '));

/** `TW`, `QH14`, `UBND-NC`, `NQLT`'s `UBTVQH15-CP-ĐCTUBTWMTTQVN`; in a `spaced` number also `TĐTN - TG`. */
export function readIssuer(lexemes: readonly Lexeme[], at: number, spaced = false): IssuerRead | null {
  const first = readCode(lexemes, at);
  if (!first || (first.next === at + 1 && lexemes[at]!.raw.length === 1)) return null;
  let { text, next } = first;
  for (let parts = 1; parts < MOST_PARTS; parts += 1) {
    const mark = lexemes[next];
    const part = mark?.gap === 0 && ['-', '/', '.', '&'].includes(mark.key) ? readCode(lexemes, next + 1) : null;
    if (!mark || !part || !joins(lexemes[next + 1]!, mark.key, lexemes[next - 1]!)) break;
    text += mark.key + part.text;
    next = part.next;
  }
  if (spaced && standsApart(lexemes, next))
    return { text: `${text}-${printIssuer(lexemes[next + 1]!)}`, next: next + 2 };
  return { text, next };
}

/** Whether a code behind `TW-`, `UBND.` still belongs to the number: known, or glued to it in capitals (small where all is). */
function joins({ gap, key, raw }: Lexeme, mark: string, before: Lexeme): boolean {
  const known = knownIssuer(key) !== undefined;
  if (gap > 0) return mark === '-' && known && gap < 3;
  if (mark === '.' && FILE_ENDING.test(key)) return false;
  const typedSmall = (mark === '-' || mark === '&') && isSmall(raw) && isSmall(before.raw);
  // `VPTW/nb` marks a letter for internal use.
  return (
    known ||
    typedSmall ||
    key === 'nb' ||
    /^\p{Lu}\p{L}*\p{Lu}/u.test(raw) ||
    (/^\p{Lu}$/u.test(raw) && (mark !== '.' || before.raw.length === 1))
  );
}

function isSmall(letters: string): boolean {
  return letters === letters.toLowerCase();
}

/** Whether letters are spelt as a code is: in capitals, or small as the code beside them. */
export function isSpeltAsCode(letters: string, beside: string): boolean {
  return /^[A-ZĐ]{2,6}$/.test(letters) || (isSmall(letters) && isSmall(beside) && /^[a-zđ]{2,6}$/.test(letters));
}

/** Whether a dash and a unit in capitals stand at `at`, each with its space, and no name goes on from the unit. */
function standsApart(lexemes: readonly Lexeme[], at: number): boolean {
  const [mark, unit, after] = lexemes.slice(at, at + 3);
  if (mark?.key !== '-' || mark.gap !== 1 || unit?.gap !== 1) return false;
  if (!isSpeltAsCode(unit.raw, lexemes[at - 1]!.raw)) return false;
  return !after || after.gap > 1 || after.kind === 'mark' || ['ngay', 'cua', 've', 'va'].includes(after.key);
}

/** One code: letters without tone marks, digits glued to them; `T.Ư`, `TW ĐTN`, `BTC TW` are one. */
function readCode(lexemes: readonly Lexeme[], at: number): IssuerRead | null {
  const letters = lexemes[at];
  if (!letters?.plain || letters.raw.length > LONGEST_CODE) return null;
  const after = lexemes[at + 1];
  if (letters.key === 't' && after?.key === '.' && /^[uw]$/.test(keyAt(lexemes, at + 2)))
    return { text: 'TW', next: at + 3 };
  const joint = after?.gap === 1 && after.plain ? knownIssuer(letters.key + after.key) : undefined;
  if (joint !== undefined && isSpeltAsCode(after!.raw, letters.raw)) return { text: joint, next: at + 2 };
  const text = letters.key === 'nb' ? letters.key : printIssuer(letters);
  // Digits behind another known body are a footnote's: `35-CT/TW1`.
  const numbered = !knownIssuer(letters.key) || NUMBERED.has(letters.key) || after?.raw.startsWith('0');
  if (numbered && after?.kind === 'digits' && after.gap === 0 && after.raw.length < 4)
    return { text: text + after.raw, next: at + 2 };
  return { text, next: at + 1 };
}

/** The registry's form. `TƯ` is what a Vietnamese keyboard makes of `TW`, and what a scan can make of `TU`. */
function printIssuer({ raw, key }: Lexeme): string {
  const central = /ư/i.test(raw) ? knownIssuer(fold(raw.toUpperCase().replace('TƯ', 'TW'))) : undefined;
  return central ?? knownIssuer(key) ?? (raw === raw.toLowerCase() ? raw.toUpperCase() : raw);
}
