/**
 * Citations of official documents in running text, and their official form.
 *
 * `Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị`, `Kế hoạch số: 179/KH-TLĐ`, `HD 12- HD/BTCTW`, `Chỉ thị 35`
 */
import { readDate } from './cited-date.ts';
import { formatDate } from './date.ts';
import { formatNumber, readNumber, type DocumentNumber } from './document-number.ts';
import { documentTypeName, type DocumentTypeId } from './document-types.ts';
import { readIssuerWords } from './issuer-words.ts';
import { lex, type Lexeme } from './lexeme.ts';
import { pinBefore } from './pin.ts';
import { carriesCode, typeOfCode, typeWordBefore, type TypeWord } from './type-word.ts';

export { formatNumber, parseNumber, sameNumber, slugNumber, type DocumentNumber } from './document-number.ts';

export type Citation = {
  /** The words as they stand, from the type word to the last character of the number. */
  text: string;
  /** UTF-16 offsets into the text given, end exclusive. */
  start: number;
  end: number;
  type?: DocumentTypeId;
  /** Canonical number; the serial alone in a short form (`Chỉ thị 35`), empty in a blank draft. */
  number: string;
  serial: string;
  /** Codes of the type and of the issuing body, as the registry prints them. */
  code?: string;
  issuerCode?: string;
  /** ISO day of issue. */
  date?: string;
  /** Issuing body in the text's own words. */
  issuer?: string;
  /** The clause that is meant, in the text's own words. */
  pin?: string;
  /** The number of the document that the text itself is. */
  own: boolean;
  /** The type word stands with an earlier number of the same list. */
  inheritsType: boolean;
  blank?: boolean;
  short?: boolean;
  /** The word and the code of the number name two types. */
  typeMismatch?: boolean;
  /** Index of the citation whose title holds this one. */
  within?: number;
  /** Name of a law: `Đầu tư công`. */
  name?: string;
};

/** All citations in a text, in order. Never throws; runs in time linear in the text. */
export function findCitations(text: string): Citation[] {
  const lexemes = lex(text);
  const found: Citation[] = [];
  let after = 0;
  for (let at = 0; at < lexemes.length; at += 1) {
    const lead = leadOf(lexemes, at, after);
    if (!startsNumber(lexemes, at, lead)) continue;
    const read = readNumber(lexemes, at);
    const short = read ? null : readShort(lexemes, at, lead);
    if (!read && !short) continue;
    if (read?.number.serial === '' && !lead.said) continue;
    const previous = found.at(-1);
    const inherits = !lead.word && previous !== undefined && isListed(lexemes, after, lead.start);
    const number: DocumentNumber | undefined = read?.number;
    const code = number?.type;
    const inherited = inherits && (code === undefined || previous.code === code) ? previous.type : undefined;
    const type = lead.word?.id ?? inherited ?? (code === undefined ? undefined : typeOfCode(code, number!.issuer));
    const next = read?.next ?? short!;
    const start = lexemes[lead.start]!.start;
    const end = lexemes[next - 1]!.end;
    const tail = readTail(lexemes, next);
    const pin = pinBefore(lexemes, lead.start);
    found.push({
      text: text.slice(start, end),
      start,
      end,
      ...(type && { type }),
      number: number ? (number.serial === '' ? '' : formatNumber(number)) : lexemes[at]!.raw,
      serial: number?.serial ?? lexemes[at]!.raw,
      ...(code !== undefined && { code }),
      ...(number && { issuerCode: number.issuer }),
      ...(tail.date && { date: tail.date }),
      ...(tail.issuer && { issuer: tail.issuer }),
      ...(pin && { pin: text.slice(lexemes[pin.start]!.start, lexemes[pin.end - 1]!.end).replace(/\s+/g, ' ') }),
      own: isOwnLine(lexemes, lead.start, next, lead),
      inheritsType: inherited !== undefined,
      ...(number?.serial === '' && { blank: true }),
      ...(short !== null && { short: true }),
      ...(lead.word?.id && code !== undefined && !carriesCode(lead.word.id, code) && { typeMismatch: true }),
    });
    after = next;
    at = next - 1;
  }
  return found;
}

/** What leads to a number: `số`, the type word before it, and where the citation begins. */
type Lead = { start: number; said: boolean; word: TypeWord | null };

function leadOf(lexemes: readonly Lexeme[], at: number, after: number): Lead {
  let start = at;
  if (lexemes[start - 1]?.key === ':') start -= 1;
  const said = lexemes[start - 1]?.key === 'so' && lexemes[start]!.gap < 3;
  start = said ? start - 1 : at;
  const word = lexemes[start]!.gap < 3 ? typeWordBefore(lexemes, start) : null;
  return word && word.start >= after ? { start: word.start, said, word } : { start, said, word: null };
}

function startsNumber(lexemes: readonly Lexeme[], at: number, lead: Lead): boolean {
  const { kind, key, gap } = lexemes[at]!;
  if (kind !== 'digits') return lead.said && (key === '-' || key === '/');
  const before = lexemes[at - 1];
  return lead.said || gap > 0 || !before || ['(', '“', '"', '['].includes(before.key);
}

/** A number without its code, `Chỉ thị 35`, `Nghị quyết số 18`: the index behind it, or null. */
function readShort(lexemes: readonly Lexeme[], at: number, { said, word }: Lead): number | null {
  const digits = lexemes[at]!;
  const after = lexemes[at + 1];
  if (!word || digits.kind !== 'digits' || digits.raw.length > 4 || (word.short && !said)) return null;
  if (!said && !['chi-thi', 'nghi-quyet', 'ket-luan', 'nghi-dinh', 'thong-tu', 'quy-dinh', 'quyet-dinh', 'huong-dan'].includes(word.id ?? '')) return null;
  if (after?.gap === 0 && !/^[,.;:)”"]$/.test(after.key)) return null;
  const stands = !after || after.gap > 1 || after.kind === 'mark' || FOLLOWERS.has(after.key);
  return stands && after?.key !== '-' && after?.key !== '/' ? at + 1 : null;
}

const FOLLOWERS = new Set('ngay cua ve va cho trong den tai doi duoc da co la theo de do voi se nhu nay quy'.split(' '));

function isListed(lexemes: readonly Lexeme[], after: number, start: number): boolean {
  const between = lexemes.slice(after, start).filter(({ key }) => ![',', ';', 'va', 'hoac', 'so'].includes(key));
  return after > 0 && start - after < 12 && (between.length === 0 || readDate(lexemes, after + 1) !== null || readDate(lexemes, after) !== null);
}

/** Date and issuing body behind a number, in either order. */
function readTail(lexemes: readonly Lexeme[], from: number): { date?: string; issuer?: string } {
  let at = from;
  let date: string | undefined;
  let issuer: string | undefined;
  for (let turn = 0; turn < 3; turn += 1) {
    const mark = lexemes[at]?.key === ',' || lexemes[at]?.key === '(' ? at + 1 : at;
    const day = date === undefined ? readDate(lexemes, mark) : null;
    const body = issuer === undefined && lexemes[at]?.key === 'cua' && lexemes[at]!.gap < 3 ? readIssuerWords(lexemes, at + 1) : null;
    if (day && lexemes[mark]!.gap < 3) [date, at] = [day.date, lexemes[day.next]?.key === ')' ? day.next + 1 : day.next];
    else if (body) [issuer, at] = [body.words, body.next];
    else break;
  }
  return { ...(date && { date }), ...(issuer && { issuer }) };
}

/** `Số 100-KH/ĐUK` on a line of its own. */
function isOwnLine(lexemes: readonly Lexeme[], start: number, next: number, { said, word }: Lead): boolean {
  const opens = start === 0 || lexemes[start]!.gap > 1;
  const closes = (lexemes[next]?.gap ?? 3) > 1;
  return said && !word && opens && closes;
}

export type CitationFacts = {
  type?: DocumentTypeId | undefined;
  /** Canonical number. */
  number?: string | undefined;
  /** ISO day. */
  date?: string | undefined;
  issuer?: string | undefined;
  /** Abstract without its opening `về`. */
  title?: string | undefined;
};

/** The official form of a first mention; what is unknown is left out: `Nghị quyết số 12-NQ/ĐU, ngày 05/9/2026 của … về …`. */
export function formatCitation({ type, number, date, issuer, title }: CitationFacts): string {
  const head = [type && documentTypeName(type), number && (type ? `số ${number}` : `Số ${number}`)].filter(Boolean).join(' ');
  const dated = [head, date && `ngày ${formatDate(date)}`].filter(Boolean).join(', ');
  const about = title && (/^(?:về|v\/v|việc)(?= )/iu.test(title) ? title : `về ${title}`);
  return [dated, issuer && `của ${issuer}`, about].filter(Boolean).join(' ');
}
