/**
 * Text as words, numbers and marks for the citation grammar, each with its place in the text as it was read.
 * Words are compared by their folded key, so case, Unicode form, tone placement and lost marks make no difference.
 */
import { fold } from './fold.ts';

export type Lexeme = {
  /** As written, in NFC, invisible characters left out: `Quyết`, `2024`, `–`. */
  raw: string;
  /** Folded: `quyet`; every dash is `-`. */
  key: string;
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** What stands before it: nothing, space, a line end, an empty line. */
  gap: 0 | 1 | 2 | 3;
  kind: 'word' | 'digits' | 'mark';
};

/** Letters with their marks, digits, or one other character; invisible characters inside a word do not part it. */
const LEXEME = /[\p{L}\p{M}][\p{L}\p{M}\u00ad\u200b-\u200d\u2060]*|[0-9]+|[^\s]/gu;
/** Emphasis of Markdown and invisible characters stand between words without parting them. */
const UNSEEN = /^[*_\\\u00ad\u200b-\u200d\u2060\ufeff]/u;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/g;
const DASH = /^[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d-]$/u;

/** Splits a text into lexemes in one pass. */
export function lex(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let seen = 0;
  for (const { 0: found, index } of text.matchAll(LEXEME)) {
    if (UNSEEN.test(found)) continue;
    const raw = found.replace(INVISIBLE, '').normalize('NFC');
    lexemes.push({
      raw,
      key: DASH.test(raw) ? '-' : fold(raw),
      start: index,
      end: index + found.length,
      gap: gapIn(text, seen, index),
      kind: /^[0-9]/.test(raw) ? 'digits' : /^\p{L}/u.test(raw) ? 'word' : 'mark',
    });
    seen = index + found.length;
  }
  return lexemes;
}

function gapIn(text: string, from: number, to: number): Lexeme['gap'] {
  let gap: 0 | 1 = 0;
  let lines = 0;
  for (let at = from; at < to; at += 1) {
    const character = text[at]!;
    if (!/\s/.test(character)) continue;
    gap = 1;
    if (character === '\n' || (character === '\r' && text[at + 1] !== '\n')) lines += 1;
  }
  return lines > 1 ? 3 : lines === 1 ? 2 : gap;
}
