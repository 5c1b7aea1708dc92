/**
 * The number of an official document: read from text, printed in canonical form, turned into a match key.
 */
import { slugify } from './fold.ts';
import { keyAt, lex } from './citation/lexeme.ts';
import { readNumber } from './citation/read-number.ts';

export type DocumentNumber = {
  /** As written: `05`, `12a`; empty when it is still blank in a draft. */
  serial: string;
  year?: number;
  /** Code of the type as the registry prints it: `CT`, `NĐ`, `CTr`; none in `39/2019/QH14` and `1234/UBND-NC`. */
  type?: string;
  /** Code of the issuing body, with its units: `TW`, `ĐUK`, `UBND-NC`. Empty in a number cut short after its type. */
  issuer: string;
  /** `party` prints `n-LOẠI/CQ`; `mass` and `state` print `n/LOẠI-CQ`. */
  style: 'party' | 'mass' | 'state';
};

/** A whole text that is one number, with or without `số`: `Số: 12- HD/BTCTW`; null when it is anything else. */
export function parseNumber(text: string): DocumentNumber | null {
  const lexemes = lex(text);
  let at = 0;
  if (keyAt(lexemes, at) === 'so') at += keyAt(lexemes, at + 1) === ':' ? 2 : 1;
  const read = readNumber(lexemes, at, true);
  return read && read.next === lexemes.length ? read.number : null;
}

/** Canonical form: `35-CT/TW`, `179/KH-TLĐ`, `30/2020/NĐ-CP`, `1234/UBND-NC`. */
export function formatNumber({ serial, year, type, issuer, style }: DocumentNumber): string {
  if (style === 'party')
    return type === undefined ? `${serial}-${issuer}` : [`${serial}-${type}`, issuer].filter(Boolean).join('/');
  const tail = [type, issuer].filter(Boolean).join('-');
  return [serial, ...(year === undefined ? [] : [year]), tail].join('/');
}

/** Match key and URL slug, without leading zeros: `05-NQ/ĐUK` -> `5-nq-duk`. */
export function slugNumber(numberOrText: DocumentNumber | string): string {
  const number = typeof numberOrText === 'string' ? parseNumber(numberOrText) : numberOrText;
  const slug = slugify(
    number ? [number.serial, number.year, number.type, number.issuer].join(' ') : String(numberOrText),
  );
  return slug.replace(/^(?:so-)?0*(?=[0-9])/, '');
}

/** Whether two numbers are one, whatever their spelling: `05-NQ/ĐUK` and `5 - nq / duk`. Blank numbers never are. */
export function sameNumber(a: DocumentNumber | string, b: DocumentNumber | string): boolean {
  const slug = slugNumber(a);
  return /^[0-9]/.test(slug) && slug === slugNumber(b);
}
