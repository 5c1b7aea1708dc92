/**
 * Citations of official documents in running text, and their official form.
 *
 * `Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị`, `Kế hoạch số: 179/KH-TLĐ`, `HD 12- HD/BTCTW`, `Chỉ thị 35`
 */
import { describe } from './citation/describe.ts';
import { findNumbers } from './citation/find.ts';
import { lex } from './citation/lexeme.ts';
import { formatDate } from './date.ts';
import { documentTypeName, type DocumentTypeId } from './document-types.ts';

export { formatNumber, parseNumber, sameNumber, slugNumber, type DocumentNumber } from './document-number.ts';

export type Citation = {
  /** The words as they stand, from the type word (or `số`, or the bare number) to the number's last character. */
  text: string;
  /** UTF-16 offsets into the text given, end exclusive. */
  start: number;
  end: number;
  /** From the word; from the code only where no word stands. */
  type?: DocumentTypeId;
  /** Canonical number; the digits alone in a short form (`Chỉ thị 35`), empty in a blank draft. */
  number: string;
  serial: string;
  /** Codes of the type and of the issuing body, as the registry prints them. */
  code?: string;
  issuerCode?: string;
  /** ISO day of issue. */
  date?: string;
  /** Issuing body in the text's own words. */
  issuer?: string;
  /** The clause that is meant, in the text's own words: `Khoản 2, Mục II`. */
  pin?: string;
  /** The number of the very document that the text is, by its place in the heading. */
  own: boolean;
  /** The type word stands with an earlier number of the same list. */
  inheritsType: boolean;
  /** A draft whose number is not given yet. */
  blank?: boolean;
  /** Without a code: `Chỉ thị 35`. */
  short?: boolean;
  /** The word and the code of the number name two types; the word is kept. */
  typeMismatch?: boolean;
  /** Index of the citation whose title holds this one. */
  within?: number;
  /** Name of a law: `Đầu tư công`. */
  name?: string;
};

/** All citations in a text, in order, none overlapping. Never throws; runs in time linear in the text. */
export function findCitations(text: string): Citation[] {
  const lexemes = lex(text);
  return describe(text, lexemes, findNumbers(lexemes));
}

export type CitationFacts = {
  type?: DocumentTypeId | undefined;
  /** Canonical number. */
  number?: string | undefined;
  /** ISO day. */
  date?: string | undefined;
  issuer?: string | undefined;
  /** Abstract, with or without its opening `về`. */
  title?: string | undefined;
};

/** The official form of a first mention, what is unknown left out: `Nghị quyết số 12-NQ/ĐU, ngày 05/9/2026 của … về …`. */
export function formatCitation({ type, number, date, issuer, title }: CitationFacts): string {
  const head = [type && documentTypeName(type), number && (type ? `số ${number}` : `Số ${number}`)]
    .filter(Boolean)
    .join(' ');
  const dated = [head, date && `ngày ${formatDate(date)}`].filter(Boolean).join(', ');
  const about = title && (/^(?:về|v\/v|việc)(?= )/iu.test(title) ? title : `về ${title}`);
  return [dated, issuer && `của ${issuer}`, about].filter(Boolean).join(' ');
}
