/**
 * What leads to a number: `số`, the type word, the name of a law, an author or a date that stands between.
 */
import type { DocumentNumber } from '../document-number.ts';
import { readDate } from './cited-date.ts';
import { isAssembly } from './issuer-codes.ts';
import { namesBody, readBody } from './issuing-body.ts';
import { goesOn, keyAt, opensLine, wordsOf, type Lexeme } from './lexeme.ts';
import { carriesCode, spelledBefore, typeWordBefore, type TypeWord } from './type-word.ts';

export type Lead = {
  /** Index of the lexeme where the citation begins. */
  start: number;
  /** `số` stands before the number. */
  said: boolean;
  word?: TypeWord | undefined;
  /** `Số` begins the line under a heading: no word before it is its type word. */
  headed?: boolean;
  /** The type word stands apart, before a colon and a list of numbers. */
  listed?: boolean;
  /** The words before it are a type that the tables do not hold, told by their first letters. */
  spelled?: boolean;
  /** Name of a law. */
  name?: string;
  date?: string;
  issuer?: string;
};

/** A law's name and an author with a date may part the type word from its number by this many lexemes. */
const FARTHEST = 40;
/** Words that only qualify the type (`Quyết định phê duyệt số …`) are fewer. */
const FARTHEST_QUALIFIER = 8;
const ENDS = new Set(['.', ';', '“', '”', '"', '|', '!', '?']);
const OPENERS: Record<string, string> = { '”': '“', '"': '"', '»': '«' };
const LAWS = new Set(['luat', 'bo-luat', 'phap-lenh', 'lenh', 'nghi-quyet', 'nghi-quyet-lien-tich']);
const LETTERS = new Set(['cong-van', 'to-trinh', 'cong-dien', 'giay-moi']);

/** `số`, `số:` and the type word right before the number at `at`; nothing before `floor` is looked at. */
export function nearLead(lexemes: readonly Lexeme[], at: number, floor: number): Lead {
  const colon = at > floor && [':', '.'].includes(keyAt(lexemes, at - 1)) && keyAt(lexemes, at - 2) === 'so' ? 1 : 0;
  const before = at - 1 - colon;
  const said = before >= floor && keyAt(lexemes, before) === 'so' && goesOn(lexemes[at]) && goesOn(lexemes[at - colon]);
  const start = said ? before : at;
  if (headsNumber(lexemes, start)) return { start, said, headed: true };
  const word = goesOn(lexemes[start]) ? typeWordBefore(lexemes, start) : null;
  return word && word.start >= floor ? { start: word.start, said, word } : { start, said };
}

/** `Số` in capitals on a new line under a heading: the heading is not its type word. */
function headsNumber(lexemes: readonly Lexeme[], at: number): boolean {
  const { gap, raw } = lexemes[at]!;
  if (gap < 2 || !/^\p{Lu}/u.test(raw) || keyAt(lexemes, at) !== 'so') return false;
  const word = typeWordBefore(lexemes, at);
  return raw !== raw.toUpperCase() || word === null || opensLine(lexemes, word.start);
}

/** A type word farther back: `Luật Đầu tư công số …`, `Công văn ngày … của … số …`, `Quy chế bầu cử số …`; or the near lead. */
export function farLead(lexemes: readonly Lexeme[], near: Lead, floor: number, number: DocumentNumber): Lead {
  const law = number.type === undefined && isAssembly(number.issuer);
  const listed = keyAt(lexemes, near.start - 1) === ':';
  const reach = near.said || law ? FARTHEST : listed ? 2 : 0;
  if (near.word || near.headed) return near;
  let found: Lead | null = null;
  let colon = false;
  const nearest = Math.max(floor, near.start - reach);
  for (let at = near.start; at > nearest; at -= 1) {
    const word = typeWordBefore(lexemes, at);
    if (word && word.start >= floor) {
      if (!found && fits(lexemes, word, near.start, number, law)) {
        found = colon
          ? { ...near, word, listed: true, ...between(lexemes, word.end, near.start) }
          : joined(lexemes, word, near, law);
        if (!law) break;
      } else if (found && word.id === 'luat' && amends(lexemes, word.end)) {
        found = joined(lexemes, word, near, law);
      }
    }
    const quote = openingQuote(lexemes, at - 1, nearest);
    if (quote !== null) at = quote + 1;
    else if (ENDS.has(keyAt(lexemes, at - 1)) || !goesOn(lexemes[at])) break;
    colon ||= keyAt(lexemes, at - 1) === ':';
  }
  return found ?? (near.said ? spelled(lexemes, near, floor, number) : near);
}

/** The index of the quotation mark that opens what the one at `close` ends: a quoted name parts no word from its number. */
function openingQuote(lexemes: readonly Lexeme[], close: number, nearest: number): number | null {
  const opener = OPENERS[keyAt(lexemes, close)];
  if (opener === undefined) return null;
  for (let at = close - 1; at > nearest; at -= 1) if (keyAt(lexemes, at) === opener) return at;
  return null;
}

/** `Mệnh lệnh số 01/ML-BCH`: a type that the tables do not hold. */
function spelled(lexemes: readonly Lexeme[], near: Lead, floor: number, { type, issuer }: DocumentNumber): Lead {
  const code = type ?? /^[^-]+(?=-)/.exec(issuer)?.[0] ?? '';
  const start = spelledBefore(lexemes, near.start, code);
  return start === null || start < floor ? near : { ...near, start, spelled: true };
}

function joined(lexemes: readonly Lexeme[], word: TypeWord, near: Lead, law: boolean): Lead {
  const named = law && !['cua', 'ngay'].includes(keyAt(lexemes, word.end));
  const lead = { ...near, start: word.start, word, ...(named ? {} : between(lexemes, word.end, near.start)) };
  let end = near.start;
  while ([',', '('].includes(keyAt(lexemes, end - 1))) end -= 1;
  return named && word.end < end ? { ...lead, name: wordsOf(lexemes, word.end, end) } : lead;
}

/** Whether the words between a type word and `số` leave the number to that word. */
function fits(
  lexemes: readonly Lexeme[],
  { id, end }: TypeWord,
  from: number,
  number: DocumentNumber,
  law: boolean,
): boolean {
  if (law) return id !== undefined && LAWS.has(id);
  const agrees =
    number.type === undefined ? id === undefined || LETTERS.has(id) : id !== undefined && carriesCode(id, number.type);
  if (!agrees) return false;
  const first = keyAt(lexemes, end) === ',' || keyAt(lexemes, end) === '(' ? end + 1 : end;
  return ['cua', 'ngay', 'do', '“', '"', '«'].includes(keyAt(lexemes, first)) || from - end <= FARTHEST_QUALIFIER;
}

function amends(lexemes: readonly Lexeme[], at: number): boolean {
  return keyAt(lexemes, at) === 'sua' && keyAt(lexemes, at + 1) === 'doi';
}

/** Author and date between the type word and `số`: `Công văn ngày … của …`, `Nghị quyết Bộ Chính trị`. */
function between(lexemes: readonly Lexeme[], from: number, to: number): { date?: string; issuer?: string } {
  let at = from;
  let facts: { date?: string; issuer?: string } = {};
  while (at < to) {
    const day = readDate(lexemes, at);
    const named = at === from && namesBody(lexemes, at) ? readBody(lexemes, at) : null;
    const body =
      (named?.next === to && to - from > 1 ? named : null) ??
      (['cua', 'do'].includes(keyAt(lexemes, at)) ? readBody(lexemes, at + 1) : null);
    if (day && day.next <= to) facts = { ...facts, date: day.date };
    if (body && body.next <= to) facts = { ...facts, issuer: body.words };
    at = Math.max(at + 1, day?.next ?? 0, body?.next ?? 0);
  }
  return facts;
}
