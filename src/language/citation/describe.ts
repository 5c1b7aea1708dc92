/**
 * Numbers found -> citations: type, date, author and pin decided from what stands around each and from its list.
 */
import type { Citation } from '../citation.ts';
import type { DocumentNumber } from '../document-number.ts';
import type { DocumentTypeId } from '../document-types.ts';
import type { Found } from './find.ts';
import { authorBefore } from './author-before.ts';
import { bodyStart, headingType, isOwnNumber, ownDate } from './heading.ts';
import { isAssembly, issuerFamily } from './issuer-codes.ts';

import { lateAuthor } from './late-author.ts';
import { keyAt, type Lexeme } from './lexeme.ts';
import { pinBefore, pinBehind } from './pin.ts';
import { inheritsType, shareInLists, type Draft } from './series.ts';
import { numberFields, settleNumber } from './settle.ts';
import { holders, type Span } from './title.ts';
import { carriesCode, typeOfCode, typeWordBefore } from './type-word.ts';

/** Where the heading ends, where the next citation begins, and the document's own number once it is known. */
type Place = { body: number; after: number; known: string | undefined };

/** Citations in order of their place. */
export function describe(text: string, lexemes: readonly Lexeme[], founds: readonly Found[]): Citation[] {
  const body = bodyStart(lexemes);
  const drafts: Draft[] = [];
  let known: string | undefined;
  for (const [index, found] of founds.entries()) {
    const after = founds[index + 1]?.lead.start ?? lexemes.length;
    const next = draft(text, lexemes, withOuterType(lexemes, found), drafts.at(-1), { body, after, known });
    if (next.citation.own) known ??= next.citation.number;
    drafts.push(next);
  }
  shareInLists(lexemes, drafts);
  const spans = drafts.map(({ citation, found, from, issuedHere }): Span => ({
    start: from,
    next: found.tail.next,
    issuedHere,
    own: citation.own,
  }));
  for (const [index, holder] of holders(lexemes, spans).entries()) {
    if (holder !== undefined) drafts[index]!.citation.within = holder;
  }
  return drafts.map(({ citation }) => citation);
}

function draft(
  text: string,
  lexemes: readonly Lexeme[],
  found: Found,
  previous: Draft | undefined,
  place: Place,
): Draft {
  const { lead, next, tail, short } = found;
  const own =
    isOwnNumber(lexemes, lead, next, place.body, previous?.found.next ?? 0) &&
    (place.known === undefined || place.known === numberFields(found.number!).number);
  const inherits = !own && inheritsType(lexemes, found, previous);
  const before =
    own || inherits || tail.issuer ? null : authorBefore(lexemes, lead.start, previous?.found.tail.next ?? 0);
  const named = own || tail.issuer || lead.issuer || before;
  const late = named || !found.number ? {} : lateAuthor(lexemes, tail.next, place.after, found.number.issuer);
  const date =
    tail.date ??
    lead.date ??
    before?.date ??
    late.date ??
    (own ? ownDate(lexemes, lead.start, next, place.body) : undefined);
  const issuer = tail.issuer ?? lead.issuer ?? before?.issuer ?? late.issuer;
  const number = settleNumber(lexemes, found, issuer);
  const type = typeOf(lexemes, found, number, own, inherits ? previous : undefined);
  const pinned = pinBefore(lexemes, lead.start, previous?.found.next ?? 0);
  const pin = pinned?.words ?? tail.pin ?? pinBehind(lexemes, tail.next);
  const start = lexemes[lead.start]!.start;
  const end = lexemes[next - 1]!.end;
  const citation: Citation = {
    text: text.slice(start, end),
    start,
    end,
    ...(type && { type }),
    number: short ?? '',
    serial: short ?? '',
    ...(date && { date }),
    ...(issuer && { issuer }),
    ...(pin && { pin }),
    own,
    inheritsType: inherits,
  };
  if (number) Object.assign(citation, numberFields(number));
  if (short !== undefined) citation.short = true;
  if (lead.word?.id && number?.type !== undefined && !carriesCode(lead.word.id, number.type))
    citation.typeMismatch = true;
  if (lead.name !== undefined) citation.name = lead.name;
  return { citation, found, from: pinned?.start ?? lead.start, issuedHere: before !== null, ...(number && { number }) };
}

/** `Thông báo (ý kiến) kết luận số 12-TB/TU`: the code tells that the number is the outer word's. */
function withOuterType(lexemes: readonly Lexeme[], found: Found): Found {
  const { word } = found.lead;
  const code = found.number?.type;
  if (!word?.id || code === undefined || carriesCode(word.id, code)) return found;
  const opinion = keyAt(lexemes, word.start - 2) === 'y' && keyAt(lexemes, word.start - 1) === 'kien';
  const outer = typeWordBefore(lexemes, opinion ? word.start - 2 : word.start);
  return outer?.id && carriesCode(outer.id, code)
    ? { ...found, lead: { ...found.lead, word: outer, start: outer.start } }
    : found;
}

/** From the word; where none stands, from the list, the heading, or the code. */
function typeOf(
  lexemes: readonly Lexeme[],
  { lead: { word, spelled }, next }: Found,
  number: DocumentNumber | undefined,
  own: boolean,
  previous: Draft | undefined,
): DocumentTypeId | undefined {
  const code = number?.type;
  const told = number && code !== undefined ? typeOfCode(code, number.issuer) : undefined;
  if (word && word.id === undefined) return told ?? 'cong-van';
  if (word) return (word.short && code !== undefined && carriesCode(word.id!, code) ? told : undefined) ?? word.id;
  if (spelled) return undefined;
  if (previous) return previous.citation.type;
  if (code !== undefined) return (own ? headingType(lexemes, next, code) : undefined) ?? told;
  const letter = number && issuerFamily(number.issuer) !== undefined && !isAssembly(number.issuer);
  return letter ? 'cong-van' : undefined;
}
