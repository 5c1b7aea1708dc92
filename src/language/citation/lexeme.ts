/**
 * Text as words, numbers and marks for the citation grammar, each with its place in the text as it was read.
 * Words are compared by their folded key, so case, Unicode form, tone placement and lost marks make no difference.
 */
import { fold } from '../fold.ts';

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
  /** Letters without a tone mark, as codes are spelt. */
  plain: boolean;
};

/**
 * Letters with their marks, digits, or one other character; invisible characters inside a word do not part it. A space or
 * line end that is lost in copying glues words: no other syllable ends like `ngày` or `của` (`NĐ-CPngày`), and small letters
 * go before capitals in none (`theoNghị`).
 */
const WORD = '[\\p{L}\\p{M}][\\p{L}\\p{M}\\u00ad\\u200b-\\u200d\\u2060]*';
const SMALL = '\\p{Ll}\\p{M}*';
const GLUED = `(?=[Nn][Gg](?:[àÀ]|[aA]\u0300)[Yy]|[Cc](?:[ủỦ]|[uU]\u0309)[Aa])|${WORD}?${SMALL}${SMALL}(?=\\p{Lu}\\p{M}*\\p{Ll})`;
const LEXEME = new RegExp(`${WORD}?${GLUED}|${WORD}|[0-9]+|[^\\s]`, 'gu');
/** Emphasis of Markdown and invisible characters stand between words without parting them. */
const UNSEEN = /^[*_\\\u00ad\u200b-\u200d\u2060\ufeff]/u;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/g;
const DASH = /^[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d-]$/u;
/** Codes are spelt with plain letters; a tone mark tells an ordinary word. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

type Form = Pick<Lexeme, 'raw' | 'key' | 'kind' | 'plain'>;

/** Splits a text into lexemes in one pass. */
export function lex(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  const forms = new Map<string, Form | null>();
  let seen = 0;
  for (const { 0: found, index } of withDigits(text).matchAll(LEXEME)) {
    let form = forms.get(found);
    if (form === undefined) forms.set(found, (form = formOf(found)));
    if (!form) continue;
    const { raw, key, kind, plain } = form;
    lexemes.push({ raw, key, kind, plain, start: index, end: index + found.length, gap: gapIn(text, seen, index) });
    seen = index + found.length;
  }
  return lexemes;
}

/**
 * A scan reads 1 as l or I and 0 as O: beside the digits of a number they are put right, each by one character
 * (`số l2-HD/TU`, `18O-QĐ/HU`).
 */
function withDigits(text: string): string {
  const digit = (letter: string) => (/o/i.test(letter) ? '0' : '1');
  return text
    .replace(/(^|[^\p{L}\p{M}0-9])([lio])(?=[0-9])/giu, (_, before: string, letter: string) => before + digit(letter))
    .replace(/([0-9])([oOlI])(?=[-/])/g, (_, before: string, letter: string) => before + digit(letter));
}

function formOf(found: string): Form | null {
  if (UNSEEN.test(found)) return null;
  // Old fonts write the Icelandic Ð for Đ.
  const raw = found.replace(INVISIBLE, '').normalize('NFC').replaceAll('Ð', 'Đ').replaceAll('ð', 'đ');
  const kind = /^[0-9]/.test(raw) ? 'digits' : /^\p{L}/u.test(raw) ? 'word' : 'mark';
  return {
    raw,
    key: DASH.test(raw) ? '-' : fold(raw),
    kind,
    plain: kind === 'word' && !TONE.test(raw.normalize('NFD')),
  };
}

const NEWLINE = 10;
const RETURN = 13;

function gapIn(text: string, from: number, to: number): Lexeme['gap'] {
  if (from === to) return 0;
  let gap: 0 | 1 = 0;
  let lines = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE || (code === RETURN && text.charCodeAt(at + 1) !== NEWLINE)) lines += 1;
    if (gap === 0 && /\s/.test(text[at]!)) gap = 1;
  }
  return lines > 1 ? 3 : lines === 1 ? 2 : gap;
}

/** The key at an index, empty outside the text. */
export function keyAt(lexemes: readonly Lexeme[], at: number): string {
  return lexemes[at]?.key ?? '';
}

/** Whether a word stands here, with its own marks or typed without any: `về` is said by `về` and `ve`, not by `vệ`. */
export function says(lexeme: Lexeme | undefined, word: string): boolean {
  const lower = lexeme?.raw.toLowerCase();
  return lower === word || (lower === lexeme?.key && lower === fold(word));
}

/** Whether a lexeme begins a line. */
export function opensLine(lexemes: readonly Lexeme[], at: number): boolean {
  return at === 0 || (lexemes[at]?.gap ?? 3) > 1;
}

/** Whether a lexeme goes on from the one before it: on its line, the next line, or torn off by a page break in lower case. */
export function goesOn(lexeme: Lexeme | undefined): lexeme is Lexeme {
  return lexeme !== undefined && (lexeme.gap < 3 || (lexeme.kind === 'word' && /^\p{Ll}/u.test(lexeme.raw)));
}

/** Words of a run of lexemes as they stand, with single spaces. */
export function wordsOf(lexemes: readonly Lexeme[], start: number, end: number): string {
  const run = lexemes.slice(start, end);
  return run.map(({ raw, gap }, index) => (index > 0 && gap > 0 ? ` ${raw}` : raw)).join('');
}

/** Phrases by the key of their first word, for `phraseAt`. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Reads a list of phrases, parted by `|`. */
export function phrases(list: string): Phrases {
  return grouped(
    list.split('|').map((phrase) => phrase.split(' ')),
    ([first]) => fold(first!),
  );
}

/** `Map.groupBy`, which phones of 2023 do not have. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** The index behind a phrase of the list that stands at `at`, or null. */
export function phraseAt(lexemes: readonly Lexeme[], at: number, list: Phrases): number | null {
  for (const words of list.get(keyAt(lexemes, at)) ?? []) {
    if (words.every((word, index) => says(lexemes[at + index], word))) return at + words.length;
  }
  return null;
}
