/**
 * Citations inside the title of another: `Kế hoạch số 75-KH/ĐUK … về thực hiện Kết luận số 309-KL/TU …`.
 */
import { namesBody } from './issuing-body.ts';
import { keyAt, type Lexeme } from './lexeme.ts';

/** Where a citation stands: its first lexeme with its pin's words, and the index behind its tail. */
export type Span = { start: number; next: number; issuedHere: boolean; own: boolean };

/** A title runs on no longer than this. */
const LONGEST_TITLE = 90;
const JOINS = new Set([',', ';', 'va', 'hoac', 'cung', 'cac', 'so', 'den', '&']);
/** Bodies that carry out what is cited, in small letters too: `…, chi bộ triển khai …`. */
const COMMITTEES = new Set(['chi bo', 'chi uy', 'dang bo', 'dang uy', 'cap uy']);
const OPENERS = new Set(['“', '«']);
const CLOSERS = new Set(['”', '»']);

/**
 * For each citation the index of the citation whose title holds it, if one does. `issuedHere`: the words before it say who issues it.
 * What stands behind the document's own number is cited by the document itself.
 */
export function holders(lexemes: readonly Lexeme[], spans: readonly Span[]): (number | undefined)[] {
  const held: (number | undefined)[] = [];
  spans.forEach((span, index) => {
    const before = index - 1;
    const previous = spans[before];
    if (!previous || previous.own || span.issuedHere || span.start - previous.next > LONGEST_TITLE)
      held.push(undefined);
    else held.push(holderOf(lexemes, previous.next, span.start, before, held[before]));
  });
  return held;
}

function holderOf(
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  before: number,
  outer: number | undefined,
): number | undefined {
  let words = 0;
  let quotes = 0;
  let brackets = 0;
  let joined = false;
  for (let at = from; at < to; at += 1) {
    const { key, gap, kind } = lexemes[at]!;
    if (gap === 3 || (gap === 2 && kind === 'mark' && at > from) || [';', '!', '?', ':'].includes(key))
      return undefined;
    if (key === '(') brackets += 1;
    if (key === ')') brackets -= 1;
    if (brackets < 0 || (quotes === 0 && leavesTitle(lexemes, at))) return undefined;
    if (key === '.' && lexemes[at + 1]!.gap > 0) return undefined;
    if (OPENERS.has(key)) quotes += 1;
    if (CLOSERS.has(key)) {
      quotes -= 1;
      if (quotes < 0) return undefined;
      words = 0;
    }
    joined = JOINS.has(key);
    if (kind === 'word' && !joined) words += 1;
  }
  if (lexemes[to]!.gap === 3 || brackets > 0) return undefined;
  if (words === 0) return outer;
  return joined && quotes === 0 && keyAt(lexemes, to - 1) !== 'so' ? undefined : before;
}

/** `Căn cứ` opens the next basis, `a)` the next point, `, Huyện ủy …` the main clause; `so với` compares. */
function leavesTitle(lexemes: readonly Lexeme[], at: number): boolean {
  const { key, gap } = lexemes[at]!;
  const after = keyAt(lexemes, at + 1);
  if ((key === 'can' && after === 'cu') || (key === 'so' && after === 'voi')) return true;
  if (gap === 2 && after === ')') return true;
  return key === ',' && (namesBody(lexemes, at + 1) || COMMITTEES.has(`${after} ${keyAt(lexemes, at + 2)}`));
}
