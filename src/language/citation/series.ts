/**
 * Lists of numbers: one type word, one date, one author, one code may serve several.
 */
import type { DocumentTypeId } from '../document-types.ts';
import type { Found } from './find.ts';
import type { Lexeme } from './lexeme.ts';
import { carriesCode } from './type-word.ts';

/** A number that says `số` may take its type from an earlier one this far back in its sentence. */
const FARTHEST = 90;

/** Whether a number takes its type word from the citation before it, which is of type `id`. */
export function inheritsType(lexemes: readonly Lexeme[], found: Found, previous: Found | undefined, id: DocumentTypeId | undefined): boolean {
  if (found.lead.word || !previous) return found.lead.listed === true;
  const [code, earlier] = [found.number?.type, previous.number?.type];
  const agrees = code === undefined || code === earlier || (id !== undefined && carriesCode(id, code));
  return agrees && (found.listed || (found.lead.said && earlier === code && !opensHeading(lexemes, found) && inOneSentence(lexemes, previous.next, found.lead.start)));
}

function inOneSentence(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  if (to - from > FARTHEST) return false;
  return lexemes.slice(from, to + 1).every(({ key, gap }, index) => gap < 3 && (key !== '.' || lexemes[from + index + 1]?.gap === 0));
}

/** `Số` with a capital begins a line of a heading, not the next number of a list. */
function opensHeading(lexemes: readonly Lexeme[], { lead }: Found): boolean {
  return /^\p{Lu}\p{Ll}/u.test(lexemes[lead.start]!.raw);
}
