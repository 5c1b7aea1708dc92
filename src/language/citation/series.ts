/**
 * Lists of numbers: one type word, one date, one author, one code may serve several.
 */
import type { Citation } from '../citation.ts';
import type { DocumentNumber } from '../document-number.ts';
import type { Found } from './find.ts';
import type { Lexeme } from './lexeme.ts';
import { numberFields } from './settle.ts';
import { carriesCode } from './type-word.ts';

/** A citation in the making. */
export type Draft = {
  citation: Citation;
  found: Found;
  /** Index of the first lexeme of its pin, else of itself. */
  from: number;
  number?: DocumentNumber;
  /** The words before it say who issues it. */
  issuedHere: boolean;
};

/** A number that says `số` may take its type from an earlier one this far back in its sentence. */
const FARTHEST = 90;

/** Whether a number takes its type word from the citation before it. */
export function inheritsType(lexemes: readonly Lexeme[], found: Found, previous: Draft | undefined): boolean {
  if (found.lead.word || !previous) return found.lead.listed === true;
  const [code, earlier] = [found.number?.type, previous.number?.type];
  const { type } = previous.citation;
  if (found.listed) return code === undefined || code === earlier || (type !== undefined && carriesCode(type, code));
  return (
    found.lead.said &&
    code === earlier &&
    !opensHeading(lexemes, found) &&
    inOneSentence(lexemes, previous.found.next, found.lead.start)
  );
}

/** `Số` with a capital begins a line of a heading, not the next number of a list. */
function opensHeading(lexemes: readonly Lexeme[], { lead }: Found): boolean {
  return /^\p{Lu}\p{Ll}/u.test(lexemes[lead.start]!.raw);
}

function inOneSentence(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  if (to - from > FARTHEST) return false;
  return lexemes
    .slice(from, to + 1)
    .every(({ key, gap }, index) => gap < 3 && (key !== '.' || lexemes[from + index + 1]?.gap === 0));
}

/**
 * In a list what stands once behind the last number belongs to all: the date and the code under one type word, the author
 * also of documents with one issuer code (`Kết luận số 21-KL/TW và Quy định số 37-QĐ/TW của Ban Chấp hành Trung ương`).
 */
export function shareInLists(lexemes: readonly Lexeme[], drafts: readonly Draft[]): void {
  shareForward(drafts);
  shareDays(drafts);
  repeatDay(lexemes, drafts);
  for (let index = drafts.length - 1; index > 0; index -= 1) {
    const [earlier, { citation, found, number }] = [drafts[index - 1]!, drafts[index]!];
    const first = earlier.citation;
    if (!found.listed) continue;
    const bare = earlier.found.tail.next === earlier.found.next;
    const alike = citation.inheritsType || (bare && citation.issuerCode === first.issuerCode);
    if (alike && citation.issuer) first.issuer ??= citation.issuer;
    const oneDay = found.tail.together || (citation.inheritsType && !found.tail.dates);
    if (bare && citation.date && oneDay) first.date ??= citation.date;
    if (!citation.inheritsType) continue;
    if (!first.short || !number || !/^[0-9]+$/.test(first.number)) continue;
    earlier.number = { ...number, serial: first.serial };
    Object.assign(first, numberFields(earlier.number));
    delete first.short;
  }
}

/** `Tỉnh ủy ban hành các công văn số 110-CV/TU, 115-CV/TU`: who issues the first issues the others. */
function shareForward(drafts: readonly Draft[]): void {
  for (const [index, { citation, found }] of drafts.entries()) {
    const earlier = drafts[index - 1];
    if (!earlier?.issuedHere || !earlier.citation.issuer || !citation.inheritsType || !found.listed || citation.issuer)
      continue;
    citation.issuer = earlier.citation.issuer;
    drafts[index]!.issuedHere = true;
  }
}

/** `số 310-CV/HU và số 312-CV/HU ngày 14, 15/6/2024`: one day for each of the list, in their order. */
function shareDays(drafts: readonly Draft[]): void {
  for (const [index, { found }] of drafts.entries()) {
    const { dates } = found.tail;
    if (!dates) continue;
    let first = index;
    while (drafts[first]!.found.listed && index - first < dates.length) first -= 1;
    const list = drafts.slice(first, index + 1);
    if (list.length !== dates.length) continue;
    for (const [place, { citation }] of list.entries()) if (dates[place]) citation.date = dates[place];
  }
}

/** `…, ngày 06/5/2024; Quyết định số 511-QĐ/HU cùng ngày`: the day told before in the paragraph. */
function repeatDay(lexemes: readonly Lexeme[], drafts: readonly Draft[]): void {
  for (const [index, { citation, found }] of drafts.entries()) {
    const earlier = drafts[index - 1];
    if (!found.tail.together || citation.date || !earlier?.citation.date) continue;
    if (lexemes.slice(earlier.found.next, found.at).every(({ gap }) => gap < 3)) citation.date = earlier.citation.date;
  }
}
