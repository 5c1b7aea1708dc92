/**
 * The words around a time phrase, within its own sentence.
 */
import type { Token, Tokens } from './token.ts';

/** Looking further than this around a phrase tells nothing about it, in tokens. */
const REACH = 40;

export interface Clause {
  /** Words before the phrase, nearest last; and after it, nearest first. List marks at the start are left out. */
  before: readonly string[];
  after: readonly string[];
  /** The phrase is all that stands on its line or in its cell of a table. */
  alone: boolean;
}

/** What a sentence torn by a page break still asks for after its last word. */
const UNFINISHED = new Set(['ngày', 'tháng', 'năm', 'số', 'trước', ',', '-']);
const CELL = '|';

/** Whether a sentence, list item, cell or paragraph begins at token `at`. */
export function beginsSentence(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (!token || !previous || previous.word === ';' || previous.word === CELL) return true;
  if (['.', '!', '?', '…'].includes(previous.word)) return token.gap > 0 && !continues(token);
  return token.gap > 1 && !continues(token) && !UNFINISHED.has(previous.word);
}

/** A page break or a wrapped line tears a sentence: it goes on in lower case. */
function continues({ word, capital }: Token): boolean {
  return !capital && /^\p{L}/u.test(word);
}

/** The words around tokens `start … end` (end exclusive). */
export function clauseOf(tokens: Tokens, start: number, end: number): Clause {
  let first = start;
  while (first > 0 && start - first < REACH && !beginsSentence(tokens, first)) first -= 1;
  let last = end;
  while (last < tokens.length && last - end < REACH && !beginsSentence(tokens, last)) last += 1;
  return {
    before: withoutListMarks(tokens.slice(first, start).map(({ word }) => word)),
    after: tokens.slice(end, last).map(({ word }) => word),
    alone: opensCell(tokens, start) && closesCell(tokens, end),
  };
}

/** Without `-`, `+`, `1.`, `2.3.`, `a)` in front. */
function withoutListMarks(words: readonly string[]): readonly string[] {
  const [first = '', second = ''] = words;
  const mark = ['-', '+', '•', '.', ')', '●', '▪', ':'].includes(first);
  const number = /^(?:[0-9]{1,2}|[ivx]+|[a-zđ])$/.test(first) && ['.', ')', '-', '/'].includes(second);
  return words.length > 0 && (mark || number) ? withoutListMarks(words.slice(1)) : words;
}

function opensCell(tokens: Tokens, start: number): boolean {
  return start === 0 || tokens[start]!.gap > 1 || tokens[start - 1]!.word === CELL;
}

function closesCell(tokens: Tokens, end: number): boolean {
  const next = tokens[end];
  if (!next || next.gap > 1 || next.word === CELL) return true;
  return ['.', ';', ':', ','].includes(next.word) && (tokens[end + 1]?.gap ?? 3) > 1;
}
