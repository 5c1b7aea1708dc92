/**
 * The numbers of documents in a text, each with what leads to it and what follows it.
 */
import type { DocumentNumber } from '../document-number.ts';
import { isAssembly, issuerFamily } from './issuer-codes.ts';
import { farLead, nearLead, type Lead } from './lead.ts';
import { keyAt, type Lexeme } from './lexeme.ts';
import { readCodeOnly, readNumber, type NumberRead } from './read-number.ts';
import { readListedShort, readShort } from './short-number.ts';
import { FILE_ENDING } from './read-issuer.ts';
import { readTail, type Tail } from './tail.ts';
import { carriesCode, typeWordBefore } from './type-word.ts';

export type Found = {
  lead: Lead;
  /** Index of the first lexeme of the number, and behind its last. */
  at: number;
  next: number;
  number?: DocumentNumber;
  /** `35`, `30/2020`: no code. */
  short?: string;
  tail: Tail;
  /** Only connectors part it from the citation before. */
  listed: boolean;
};

/** What may stand glued before a number. */
const OPENING = new Set(['(', '[', '“', '"', '«', ':', '>', '|', '‘', "'"]);
const CONNECTORS = new Set([',', ';', 'va', 'hoac', 'hay', 'cung', 'voi', 'so', 'cac', '&', '+', 'den', 'ngay']);
const MOST_CONNECTORS = 4;
const LONGEST_BETWEEN = 16;
/** What fills the place of a number in a draft: `Số: ……/KH-UBND`, `Số xx-KH/ĐU`. */
const FILL = new Set(['.', '…', '·', '⋯', 'x', 'xx', 'xxx', 'xxxx', '[', ']', '(', ')']);
const LONGEST_FILL = 90;
/** What is numbered but no document: `Mẫu số 03/ĐGXL-2023`. */
const FORMS = new Set('mau bieu bang phieu hinh lo thua tap ky'.split(' '));

/** Places that are told by a number: `Tổ 12 KH/UBND phường` is no number of a plan. */
const PLACES = new Set('to thon xom ap khu pho ngo ngach hem duong doi nhom buon khom'.split(' '));

/** All numbers, in order, none overlapping. */
export function findNumbers(lexemes: readonly Lexeme[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < lexemes.length; at += 1) {
    const previous = found.at(-1);
    const next =
      lexemes[at]!.kind === 'digits' ? readAt(lexemes, at, previous) : readBlank(lexemes, at, previous?.next ?? 0);
    if (!next) continue;
    found.push({ ...next, tail: readTail(lexemes, behindBracket(lexemes, next)) });
    at = next.next - 1;
  }
  return found;
}

type Candidate = Omit<Found, 'tail'>;

/** `Luật Đất đai (số 31/2024/QH15) ngày …`: the bracket around a number does not part it from its date. */
function behindBracket(lexemes: readonly Lexeme[], { at, next }: Candidate): number {
  return keyAt(lexemes, next) === ')' && keyAt(lexemes, at - 1) === 'so' && keyAt(lexemes, at - 2) === '('
    ? next + 1
    : next;
}

function readAt(lexemes: readonly Lexeme[], at: number, previous: Found | undefined): Candidate | null {
  const floor = previous?.next ?? 0;
  const near = nearLead(lexemes, at, floor);
  const led = near.said || near.word !== undefined;
  if (!led && lexemes[at]!.gap === 0 && at > 0 && !mayOpen(lexemes, at - 1, previous)) return null;
  const listed = previous !== undefined && isListed(lexemes, previous, near);
  const read = readNumber(lexemes, at, led || listed);
  if (read && goesOnGlued(lexemes, read.next, led)) return null;
  if (read && (led || !isFileName(lexemes, read.next))) {
    const lead = farLead(lexemes, near, floor, read.number);
    return isNumber(lexemes, at, read, lead, listed)
      ? { lead, at, next: read.next, number: read.number, listed }
      : null;
  }
  const cut = near.word ? readCodeOnly(lexemes, at) : null;
  if (cut) return { lead: near, at, next: cut.next, number: cut.number, listed };
  const short =
    readShort(lexemes, at, near) ?? (listed && previous.short && !led ? readListedShort(lexemes, at) : null);
  return short && { lead: near, at, next: short.next, short: short.text, listed };
}

/** Whether the mark glued before a number parts it from what it is glued to: `(`, and in `12-KH/TU;13-KH/TU` the semicolon. */
function mayOpen(lexemes: readonly Lexeme[], mark: number, previous: Found | undefined): boolean {
  const key = keyAt(lexemes, mark);
  const lists = (key === ',' || key === ';') && previous !== undefined;
  return OPENING.has(key) || (lists && (previous.next === mark || previous.tail.next === mark));
}

/** `35-CT/TW/2024`, `12-KH/TU1` are other numbers, if any; behind `số` or a type word glued digits are a footnote's. */
function goesOnGlued(lexemes: readonly Lexeme[], next: number, led: boolean): boolean {
  const [mark, digits] = [lexemes[next], lexemes[next + 1]];
  if (mark?.gap !== 0) return false;
  if (mark.kind === 'digits') return !led;
  return mark.key === '/' && digits?.kind === 'digits' && digits.gap === 0 && !readNumber(lexemes, next + 1, false);
}

/** `35-CT_TW.pdf` */
function isFileName(lexemes: readonly Lexeme[], at: number): boolean {
  const ending = lexemes[at + 1];
  return keyAt(lexemes, at) === '.' && ending?.gap === 0 && FILE_ENDING.test(ending.key);
}

/** Whether only connectors stand between the citation before (or its tail) and this one; a semicolon parts two type words. */
function isListed(lexemes: readonly Lexeme[], { next, tail }: Found, { start, word }: Lead): boolean {
  return joins(lexemes, next, start, word) || (tail.next > next && joins(lexemes, tail.next, start, word));
}

function joins(lexemes: readonly Lexeme[], from: number, start: number, word: Lead['word']): boolean {
  if (start <= from || start - from > LONGEST_BETWEEN || lexemes[start]!.gap > 2) return false;
  const between = withoutBrackets(lexemes.slice(from, start));
  if (between.length === 0 || between.length > MOST_CONNECTORS) return false;
  return between.every(({ key, gap }) => CONNECTORS.has(key) && gap < 3 && !(word && key === ';'));
}

/** `04-NQ/TW (khóa XI), 04-NQ/TW (khóa XII)`: what stands in brackets does not part a list. */
function withoutBrackets(between: readonly Lexeme[]): readonly Lexeme[] {
  const open = between.findIndex(({ key }) => key === '(');
  const close = between.findIndex(({ key }) => key === ')');
  return open < 0 || close < open ? between : [...between.slice(0, open), ...between.slice(close + 1)];
}

/** Whether what reads like a number is one: a bare one must bear a type and the code of a body. */
function isNumber(
  all: readonly Lexeme[],
  at: number,
  { number, loose, next }: NumberRead,
  { said, word, start }: Lead,
  listed: boolean,
): boolean {
  if (word || (listed && !loose)) return true;
  if (said) return number.type !== undefined || !FORMS.has(keyAt(all, start - 1));
  const words = all.slice(at, next);
  // `35-ct-tw` is a slug, `02 QĐ TCT` may be anything.
  if (loose && (words.every(({ kind }) => kind !== 'mark') || PLACES.has(keyAt(all, at - 1)))) return false;
  if (words.every(({ key, raw }) => key !== '/' && raw === raw.toLowerCase())) return false;
  if (number.type === undefined) return number.year !== undefined && isAssembly(number.issuer);
  return issuerFamily(number.issuer) !== undefined || (!loose && /^\p{Lu}{2}/u.test(number.issuer));
}

/** A number that is still blank: `Số      -KH/ĐU`, `Số: ……/KH-UBND`, `Kế hoạch số    /KH-TLĐ`. */
function readBlank(lexemes: readonly Lexeme[], at: number, floor: number): Candidate | null {
  const { key } = lexemes[at]!;
  if ((key !== '-' && key !== '/') || lexemes[at + 1]?.kind === 'mark') return null;
  let from = at;
  while (from > Math.max(floor, at - LONGEST_FILL) && FILL.has(keyAt(lexemes, from - 1)) && lexemes[from]!.gap < 2)
    from -= 1;
  const lead = nearLead(lexemes, from, floor);
  const word = lead.said ? lead.word : typeWordBefore(lexemes, at);
  const read = lead.said || word?.id ? readNumber(lexemes, at, true) : null;
  if (!read) return null;
  // Without "số" the type word and the code must agree, or any dash between two abbreviations would do.
  const agrees =
    word?.id && read.number.type !== undefined && carriesCode(word.id, read.number.type) && lexemes[at]!.gap === 1;
  if (!lead.said && !agrees) return null;
  return { lead: farLead(lexemes, lead, floor, read.number), at, next: read.next, number: read.number, listed: false };
}
