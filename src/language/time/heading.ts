/**
 * Headings of the parts of a document: `I. KẾT QUẢ …`, `PHẦN THỨ NHẤT`, `B. Năm 2021`.
 */
import type { Tokens } from './token.ts';

/** A number of a part in tokens: `1.2.3.`. */
const LONGEST_NUMBER = 6;

/** Whether a line begins at token `at`. */
export function opensLine(tokens: Tokens, at: number): boolean {
  return at === 0 || (tokens[at]?.gap ?? 3) > 1;
}

/** Whether a line begins at token `at` whose first words are in capitals. */
export function isHeading(tokens: Tokens, at: number): boolean {
  if (!opensLine(tokens, at)) return false;
  const first = skipNumber(tokens, at);
  return [first, first + 1].every((index) => tokens[index]?.upper);
}

/** Whether tokens `start … end` are all that a line says, but for its number and a colon. */
export function fillsLine(tokens: Tokens, start: number, end: number): boolean {
  const after = tokens[end]?.word === ':' ? end + 1 : end;
  for (let first = start; first >= start - LONGEST_NUMBER && first >= 0; first -= 1) {
    if (opensLine(tokens, first)) return skipNumber(tokens, first) === start && opensLine(tokens, after);
  }
  return false;
}

/** The index after `I.`, `1.2.`, `A-`; else `at` itself. */
export function skipNumber(tokens: Tokens, at: number): number {
  let next = at;
  while (next < at + LONGEST_NUMBER && isNumber(tokens, next)) next += 2;
  return next;
}

function isNumber(tokens: Tokens, at: number): boolean {
  const mark = tokens[at + 1]?.word ?? '';
  return /^(?:[0-9]{1,2}|[ivx]+|[a-z])$/.test(tokens[at]?.word ?? '') && ['.', '-', ')'].includes(mark);
}
