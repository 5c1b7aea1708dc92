/**
 * What follows a number: its date, its author and its pin, in any order.
 *
 * `, ngày 14/6/2024 của Bộ Chính trị`, ` của Ban Bí thư (ngày 30-5-2019)`, ` được Bộ Chính trị ban hành ngày …`, ` (Khoản 2, Mục II)`
 */
import { readBlankDate, readDate, readDays } from './cited-date.ts';
import { isNameOnly, namesBody, readBody, type BodyRead } from './issuing-body.ts';
import { goesOn, keyAt, type Lexeme } from './lexeme.ts';
import { pinInBrackets } from './pin.ts';

export type Tail = {
  date?: string;
  /** Days of as many documents, in their order: `ngày 14, 15/6/2024`. */
  dates?: (string | null)[];
  /** `cùng ngày`: the day, or the one told before, is of all in the list. */
  together?: boolean;
  issuer?: string;
  pin?: string;
  /** Index behind it. */
  next: number;
};

/** Words between a number and its date: `ban hành ngày`, `ký ngày`, `cùng ngày`, `đều ban hành ngày`. */
const BEFORE_DATE = new Set('ban hanh ky duoc cung deu de'.split(' '));
const TOGETHER = new Set(['cung', 'deu']);
const LONGEST_BRACKET = 30;
const LONGEST_QUOTE = 160;
const CLOSERS: Record<string, string> = { '“': '”', '"': '"', '«': '»', '”': '”', '(': ')' };
const MOST_PARTS = 5;

/** The tail of the number that ends before `from`. */
export function readTail(lexemes: readonly Lexeme[], from: number): Tail {
  const pin = pinInBrackets(lexemes, from);
  let tail: Tail = { next: from, ...(pin !== undefined && { pin }) };
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const read = readPart(lexemes, tail, tail.next) ?? readPart(lexemes, tail, behindAside(lexemes, tail.next));
    if (!read) break;
    tail = read;
  }
  return tail;
}

function readPart(lexemes: readonly Lexeme[], tail: Tail, from: number): Tail | null {
  if (!goesOn(lexemes[from])) return null;
  const bracket = keyAt(lexemes, from) === '(';
  const cell = keyAt(lexemes, from) === '|';
  const at = bracket || cell || keyAt(lexemes, from) === ',' ? from + 1 : from;
  const read =
    (tail.date === undefined && !tail.together ? datePart(lexemes, at) : null) ??
    (tail.issuer === undefined && !cell ? bodyPart(lexemes, at, bracket, at > from) : null);
  if (!read) return null;
  const next = keyAt(lexemes, read.next) === ')' ? read.next + 1 : read.next;
  return { ...tail, ...read, next };
}

function datePart(lexemes: readonly Lexeme[], from: number): Omit<Tail, 'issuer' | 'pin'> | null {
  let at = from;
  let together = false;
  while (at < from + 4 && BEFORE_DATE.has(keyAt(lexemes, at))) {
    together ||= TOGETHER.has(keyAt(lexemes, at));
    at += 1;
  }
  if (!goesOn(lexemes[at])) return null;
  const days = readDays(lexemes, at);
  if (days) return days;
  const read = readDate(lexemes, at) ?? readBlankDate(lexemes, at);
  if (read) return { ...(read.date && { date: read.date }), ...(together && { together }), next: read.next };
  return together && keyAt(lexemes, at) === 'ngay' ? { together, next: at + 1 } : null;
}

function bodyPart(
  lexemes: readonly Lexeme[],
  at: number,
  bracket: boolean,
  comma: boolean,
): Pick<Tail, 'issuer' | 'next'> | null {
  const key = keyAt(lexemes, at);
  const opener = key === 'cua' || key === 'do' || key === 'duoc';
  if (!goesOn(lexemes[at]) || (!opener && !namesBody(lexemes, at))) return null;
  const body = readBody(lexemes, opener ? at + 1 : at);
  if (!body) return null;
  const after = keyAt(lexemes, body.next);
  // "…, Ban Thường vụ xây dựng kế hoạch" is the sentence going on; "… ngày 23/4/2018 Chính phủ về …" leaves out "của".
  const named = comma ? after === ',' && keyAt(lexemes, body.next + 1) === 've' : after === 've' || after === '“';
  if (!opener && !(bracket ? after === ',' || after === ')' : named)) return null;
  if (key === 'duoc' && after !== 'ban' && after !== 'ky') return null;
  return withSecondBody(lexemes, body);
}

/** `của Bộ Chính trị, Ban Bí thư về …`; in "của Bộ Chính trị, Ban Thường vụ xây dựng …" the second is the next subject. */
function withSecondBody(lexemes: readonly Lexeme[], { words, next }: BodyRead): Pick<Tail, 'issuer' | 'next'> {
  const second = keyAt(lexemes, next) === ',' && namesBody(lexemes, next + 1) ? readBody(lexemes, next + 1) : null;
  const after = second && keyAt(lexemes, second.next);
  const closes =
    second && (['ve', '“'].includes(after!) || ([';', '.', ')'].includes(after!) && isNameOnly(second.words)));
  return closes ? { issuer: `${words}, ${second.words}`, next: second.next } : { issuer: words, next };
}

/** Behind a bracket or a quoted title that stands between a number and its date or author; `from` when there is none. */
function behindAside(lexemes: readonly Lexeme[], from: number): number {
  const at = keyAt(lexemes, from) === 've' && CLOSERS[keyAt(lexemes, from + 1)] ? from + 1 : from;
  const opener = keyAt(lexemes, at);
  const closer = CLOSERS[opener];
  if (closer === undefined || !goesOn(lexemes[at])) return from;
  const longest = opener === '(' ? LONGEST_BRACKET : LONGEST_QUOTE;
  for (let close = at + 1; close < at + longest; close += 1) {
    if (keyAt(lexemes, close) === closer) return close + 1;
    if (lexemes[close]?.gap === 3) break;
  }
  return from;
}
