/**
 * A number in the light of its type word and author: what a scan or a keyboard made of its codes is put right.
 */
import type { Citation } from '../citation.ts';
import { formatNumber, type DocumentNumber } from '../document-number.ts';
import { fold } from '../fold.ts';
import type { Found } from './find.ts';
import { knownIssuer } from './issuer-codes.ts';
import type { Lead } from './lead.ts';
import { wordsOf, type Lexeme } from './lexeme.ts';
import { codeWithin } from './type-word.ts';

/** How far over its own number a document names its body, in lexemes. */
const HEADING = 30;

/** The number as the registry would print it; undefined for a short form. */
export function settleNumber(
  lexemes: readonly Lexeme[],
  { number, lead, at, next }: Found,
  issuer: string | undefined,
): DocumentNumber | undefined {
  if (!number) return undefined;
  const { type } = number;
  // A letter has no type code: in "Công văn số 1234/CT-TTHT" CT is a tax office, not a chỉ thị.
  const letter = lead.word?.id === 'cong-van' && number.style !== 'party' && type !== undefined && type !== 'CV';
  if (letter && !knownIssuer(fold(number.issuer))) {
    const { type: office, ...rest } = number;
    return { ...rest, issuer: [office, number.issuer].filter(Boolean).join('-') };
  }
  const code = lead.word?.id && type !== undefined ? codeWithin(lead.word.id, type) : undefined;
  if (code !== undefined && code !== type) return { ...number, type: code };
  const either = lexemes.slice(at, next).some(({ raw }) => /ư$/i.test(raw));
  return either && isProvincial(lexemes, lead, issuer)
    ? { ...number, issuer: number.issuer.replace('TW', 'TU') }
    : number;
}

/** A scan makes `TƯ` of `TU`, a keyboard of `TW`: the author, else the names over the document's own number, tell which. */
function isProvincial(lexemes: readonly Lexeme[], { start, said, word }: Lead, issuer: string | undefined): boolean {
  const heading = said && !word ? wordsOf(lexemes, Math.max(0, start - HEADING), start) : '';
  return /(?:tinh|thanh) uy|(?:tinh|thanh pho) /.test(`${fold(issuer ?? heading)} `);
}

/** What a citation says of its number. */
export function numberFields(number: DocumentNumber): Partial<Citation> {
  const { serial, type, issuer } = number;
  const blank = serial === '';
  return {
    number: blank ? '' : formatNumber(number),
    serial,
    ...(type !== undefined && { code: type }),
    issuerCode: issuer,
    ...(blank && { blank }),
  };
}
