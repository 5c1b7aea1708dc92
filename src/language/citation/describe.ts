/**
 * Numbers found -> citations: type, date, author and pin decided from what stands around each and from its list.
 */
import type { Citation } from '../citation.ts';
import { formatNumber, type DocumentNumber } from '../document-number.ts';
import type { DocumentTypeId } from '../document-types.ts';
import { fold } from '../fold.ts';
import type { Found } from './find.ts';
import { bodyStart, headingType, isOwnNumber, ownDate } from './heading.ts';
import { issuerFamily, knownIssuer } from './issuer-codes.ts';
import { bodyBefore } from './issuing-body.ts';
import type { Lead } from './lead.ts';
import { keyAt, wordsOf, type Lexeme } from './lexeme.ts';
import { pinBefore, pinBehind } from './pin.ts';
import { inheritsType } from './series.ts';
import { holders, type Span } from './title.ts';
import { carriesCode, codeWithin, typeOfCode, typeWordBefore } from './type-word.ts';

/** How far over its own number a document names its body, in lexemes. */
const HEADING = 30;

type Draft = Citation & { found: Found; subject: boolean };

/** Citations in order of their place. */
export function describe(text: string, lexemes: readonly Lexeme[], founds: readonly Found[]): Citation[] {
  const body = bodyStart(lexemes);
  const drafts: Draft[] = [];
  founds.forEach((found, index) => drafts.push(draft(text, lexemes, found, founds[index - 1], drafts[index - 1], body)));
  shareInLists(drafts);
  const spans = drafts.map(({ found, subject }): Span => ({ start: found.lead.start, next: found.tail.next, subject }));
  const held = holders(lexemes, spans);
  return drafts.map(({ found: _found, subject: _subject, ...citation }, index) => ({
    ...citation,
    ...(held[index] !== undefined && { within: held[index] }),
  }));
}

function draft(text: string, lexemes: readonly Lexeme[], raw: Found, earlier: Found | undefined, previous: Draft | undefined, body: number): Draft {
  const found = withOuterType(lexemes, raw);
  const { lead, next, tail, short } = found;
  const floor = earlier?.next ?? 0;
  const own = isOwnNumber(lexemes, lead, next, body);
  const inherits = !own && inheritsType(lexemes, found, earlier, previous?.type);
  const start = lexemes[lead.start]!.start;
  const end = lexemes[next - 1]!.end;
  const before = own || inherits || tail.issuer ? null : bodyBefore(lexemes, lead.start, earlier?.tail.next ?? 0);
  const date = tail.date ?? lead.date ?? before?.date ?? (own ? ownDate(lexemes, lead.start, next) : undefined);
  const issuer = tail.issuer ?? lead.issuer ?? before?.issuer;
  const number = settle(lexemes, found, issuer);
  const type = typeOf(lexemes, found, number, own, inherits ? previous : undefined);
  const pin = pinBefore(lexemes, lead.start, floor) ?? tail.pin ?? pinBehind(lexemes, tail.next);
  const mismatch = lead.word?.id && number?.type !== undefined && !carriesCode(lead.word.id, number.type);
  return {
    text: text.slice(start, end),
    start,
    end,
    ...(type && { type }),
    number: short ?? (number!.serial === '' ? '' : formatNumber(number!)),
    serial: short ?? number!.serial,
    ...(number?.type !== undefined && { code: number.type }),
    ...(number && { issuerCode: number.issuer }),
    ...(date && { date }),
    ...(issuer && { issuer }),
    ...(pin && { pin }),
    own,
    inheritsType: inherits,
    ...(number?.serial === '' && { blank: true }),
    ...(short !== undefined && { short: true }),
    ...(mismatch && { typeMismatch: true }),
    ...(lead.name !== undefined && { name: lead.name }),
    found: { ...found, ...(number && { number }) },
    subject: before !== null,
  };
}

/** `Thông báo (ý kiến) kết luận số 12-TB/TU`: the code tells that the number is the outer word's. */
function withOuterType(lexemes: readonly Lexeme[], found: Found): Found {
  const { word } = found.lead;
  const code = found.number?.type;
  if (!word?.id || code === undefined || carriesCode(word.id, code)) return found;
  const opinion = keyAt(lexemes, word.start - 2) === 'y' && keyAt(lexemes, word.start - 1) === 'kien';
  const outer = typeWordBefore(lexemes, opinion ? word.start - 2 : word.start);
  return outer?.id && carriesCode(outer.id, code) ? { ...found, lead: { ...found.lead, word: outer, start: outer.start } } : found;
}

/** The number in the light of its word and author. */
function settle(lexemes: readonly Lexeme[], { number, lead, at, next }: Found, issuer: string | undefined): DocumentNumber | undefined {
  if (!number) return undefined;
  const torn = lexemes.slice(at, next).some(({ raw }) => raw.toUpperCase().endsWith('TƯ'));
  const recoded = lead.word?.id && number.type !== undefined ? codeWithin(lead.word.id, number.type) : undefined;
  if (recoded !== undefined && recoded !== number.type) return { ...number, type: recoded };
  if (torn && isProvincial(lexemes, lead, issuer)) return { ...number, issuer: number.issuer.replace('TW', 'TU') };
  // A letter's number has the office's code first: in "Công văn số 1234/CT-TTHT", CT is a tax office, not a chỉ thị.
  const letter = lead.word?.id === 'cong-van' && number.style !== 'party' && number.type !== undefined && number.type !== 'CV';
  if (letter && !knownIssuer(fold(number.issuer))) {
    const { type, ...rest } = number;
    return { ...rest, issuer: [type, number.issuer].filter(Boolean).join('-') };
  }
  return number;
}

/** A scan makes `TƯ` of `TU`, a keyboard of `TW`: the author, else the names over the document's own number, tell which. */
function isProvincial(lexemes: readonly Lexeme[], { start, said, word }: Lead, issuer: string | undefined): boolean {
  const heading = said && !word ? wordsOf(lexemes, Math.max(0, start - HEADING), start) : '';
  return /(?:tinh|thanh) uy|(?:tinh|thanh pho) /.test(`${fold(issuer ?? heading)} `);
}

function typeOf(lexemes: readonly Lexeme[], { lead, next }: Found, number: DocumentNumber | undefined, own: boolean, previous: Draft | undefined): DocumentTypeId | undefined {
  const code = number?.type;
  if (lead.word) {
    if (lead.word.id === undefined) return code === undefined ? 'cong-van' : typeOfCode(code, number!.issuer);
    return lead.word.short && code !== undefined && carriesCode(lead.word.id, code) ? typeOfCode(code, number!.issuer) : lead.word.id;
  }
  if (previous) return previous.type;
  if (code !== undefined) return (own ? headingType(lexemes, next, code) : undefined) ?? typeOfCode(code, number!.issuer);
  return number && issuerFamily(number.issuer) !== undefined && !/^(?:QH|UBTVQH)/.test(number.issuer) ? 'cong-van' : undefined;
}

/**
 * In a list what stands once behind the last number belongs to all: the date and the code under one type word, the author
 * also of documents with one issuer code (`Kết luận số 21-KL/TW và Quy định số 37-QĐ/TW của Ban Chấp hành Trung ương`).
 */
function shareInLists(drafts: Draft[]): void {
  for (let index = drafts.length - 1; index > 0; index -= 1) {
    const last = drafts[index]!;
    const first = drafts[index - 1]!;
    const alike = last.issuerCode === first.issuerCode && first.found.tail.next === first.found.next;
    if (!last.found.listed) continue;
    if (alike && last.issuer && !first.issuer) first.issuer = last.issuer;
    if (!last.inheritsType) continue;
    if (first.found.tail.next === first.found.next && last.date && !first.date) first.date = last.date;
    if (last.issuer && !first.issuer) first.issuer = last.issuer;
    const number = last.found.number;
    if (first.short && number && /^[0-9]+$/.test(first.number)) {
      const whole = { ...number, serial: first.serial };
      first.number = formatNumber(whole);
      first.found = { ...first.found, number: whole };
      if (whole.type !== undefined) first.code = whole.type;
      first.issuerCode = whole.issuer;
      delete first.short;
    }
  }
}
