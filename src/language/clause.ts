/**
 * The words around a time phrase, within its own sentence.
 */
import type { Token } from './token.ts';

/** Looking further than this around a phrase tells nothing about it, in tokens. */
const REACH = 40;

export interface Clause {
  /** Words before the phrase, nearest last; and after it, nearest first. List marks at the start are left out. */
  before: readonly string[];
  after: readonly string[];
  /** The phrase is all that stands on its line or in its cell of a table. */
  alone: boolean;
}

/** Whether a sentence, list item or paragraph begins at token `at`. */
export function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (!token || !previous) return true;
  if (previous.word === ';' || previous.word === '|') return true;
  if (['.', '!', '?', '…'].includes(previous.word)) return token.gap > 0 && !continues(token);
  if (token.gap < 2) return false;
  // A page break or a wrapped line tears a sentence: it goes on in lower case, or with what its last word asks for.
  return !continues(token) && !['ngày', 'tháng', 'năm', 'số', 'trước', ',', '-'].includes(previous.word);
}

function continues({ word, capital }: Token): boolean {
  return !capital && /^\p{L}/u.test(word);
}

/** The words around tokens `start … end` (end exclusive). */
export function clauseOf(tokens: readonly Token[], start: number, end: number): Clause {
  let first = start;
  while (first > 0 && start - first < REACH && !beginsSentence(tokens, first)) first -= 1;
  let last = end;
  while (last < tokens.length && last - end < REACH && !beginsSentence(tokens, last)) last += 1;
  const before = tokens.slice(first, start).map(({ word }) => word);
  while (before.length > 0 && isListMark(before)) before.shift();
  return {
    before,
    after: tokens.slice(end, last).map(({ word }) => word),
    alone: opensCell(tokens, start) && closesCell(tokens, end),
  };
}

/** `-`, `+`, `1.`, `2.3.`, `a)` in front of a list item. */
function isListMark(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  if (['-', '+', '•', '.', ')', '●', '▪', '–', ':'].includes(first)) return true;
  return /^(?:[0-9]{1,2}|[ivx]+|[a-zđ])$/.test(first) && ['.', ')', '-', '/'].includes(second);
}

function opensCell(tokens: readonly Token[], start: number): boolean {
  return start === 0 || tokens[start]!.gap > 1 || tokens[start - 1]!.word === '|';
}

function closesCell(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (!next || next.gap > 1 || next.word === '|') return true;
  return ['.', ';', ':', ','].includes(next.word) && (tokens[end + 1]?.gap ?? 3) > 1;
}
