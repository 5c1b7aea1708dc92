/**
 * Text as words, numbers and marks, each with its place in the text as it was read; and phrases to look for in it.
 */
import { fold } from '../fold.ts';

export interface Token {
  /** Lower case, NFC, one spelling per word (`quí`, `qúy` -> `quý`); dashes are `-`. */
  word: string;
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** What stands before it: nothing, space, a line break or tab, an empty line. */
  gap: 0 | 1 | 2 | 3;
  /** Whether it has a capital letter; whether it is a word of two letters or more in capitals alone. */
  capital: boolean;
  upper: boolean;
}

export type Tokens = readonly Token[];

/** Letters with marks (soft hyphens and zero-width characters inside are not seen), digits, or one other character. */
const TOKEN = /[\p{L}\p{M}][\p{L}\p{M}\u00ad\u200b-\u200d]*|[0-9]+|[^\s]\p{M}*/gu;
/** Emphasis of Markdown and invisible characters stand between words without parting them. */
const UNSEEN = /^[*_\u00ad\u200b-\u200d\ufeff]/u;
const INVISIBLE = /[\u00ad\u200b-\u200d]/g;
const DASH = /^[\u2010-\u2015\u2212-]/u;

const SPELLINGS = new Map(Object.entries({ quí: 'quý', qúy: 'quý', qúi: 'quý', kì: 'kỳ', hàng: 'hằng' }));

/** The words of the date grammar by their letters alone, for text typed or scanned without marks; of two, the first. */
const UNMARKED = new Map(
  (
    'ngày tháng năm quý tuần trước đến tới hết từ kể sau trong vào khoảng dự kiến hoàn thành xong thời gian thực hiện ' +
    'tổ chức tiến hành bắt đầu kết thúc chậm nhất muộn là và hằng mỗi định kỳ một lần đầu giữa cuối thượng trung hạ ' +
    'nửa không quá tối đa vòng hạn làm việc giờ trở đi nay thường xuyên mùng dịp sáng chiều thứ chủ nhật hai ba tư bốn sáu bảy tám chín mười'
  )
    .split(' ')
    .reverse()
    .map((word) => [fold(word), word]),
);

/** Splits text into tokens in one pass. A text without a single Vietnamese letter is read as typed without marks. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const marked = /[^\P{L}a-zA-Z]|\p{M}/u.test(text);
  const clean = !/[\u00ad\u200b-\u200d]/.test(text) && text.normalize('NFC') === text;
  let seen = 0;
  for (const { 0: raw, index: start } of text.matchAll(TOKEN)) {
    if (UNSEEN.test(raw)) continue;
    const written = clean ? raw : raw.replace(INVISIBLE, '').normalize('NFC');
    const word = written.toLowerCase();
    const end = start + raw.length;
    const spelled = (marked ? undefined : UNMARKED.get(word)) ?? SPELLINGS.get(word) ?? word;
    const capital = written !== word;
    tokens.push({
      word: DASH.test(word) ? '-' : spelled,
      start,
      end,
      gap: gapOf(text.slice(seen, start)),
      capital,
      upper: capital && written.length > 1 && written === written.toUpperCase(),
    });
    seen = end;
  }
  return tokens;
}

function gapOf(between: string): Token['gap'] {
  if (between === '' || between === ' ') return between === '' ? 0 : 1;
  if (/\n\s*\n|\r\s*\r/.test(between)) return 3;
  if (/[\n\r\t]/.test(between)) return 2;
  return /\s/.test(between) ? 1 : 0;
}

/** Phrases by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** `'từ | kể từ'` -> phrases to match; the words of one are parted by spaces. */
export function phrases(list: string): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of list.split(' | ')) {
    const words = phrase.trim().split(' ');
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words]);
  }
  return byFirst;
}

/** The index after the longest of the phrases that stands at `at`, or null. */
export function match(tokens: Tokens, at: number, among: Phrases): number | null {
  let longest: number | null = null;
  for (const words of among.get(tokens[at]?.word ?? '') ?? []) {
    const next = at + words.length;
    if (next > (longest ?? 0) && words.every((word, index) => tokens[at + index]?.word === word)) longest = next;
  }
  return longest;
}

/** As `match`, but `at` itself when none of the phrases stands there. */
export function skip(tokens: Tokens, at: number, among: Phrases): number {
  return match(tokens, at, among) ?? at;
}

/** Whether the token at `at` is a run of digits. */
export function isFigure(tokens: Tokens, at: number): boolean {
  return /^[0-9]/.test(tokens[at]?.word ?? '');
}
