/** A plan's body -> its outline and every fault in it, with the lines of the file. */
import { checkBody } from '#markdown/allow.ts';
import { parseBody, type BodySyntaxFault } from '#markdown/parse.ts';
import type { BodyFault, SourceFile } from '#model/source.ts';
import { marksOf } from './marks.ts';

/**
 * The parser stops at its first fault; so many places are mended in turn to find the next ones, unless the body is so
 * long that each turn takes a while.
 */
const turnsFor = (mdx: string) => (mdx.length > 100_000 ? 1 : 10);

/** A legal body has no braces, and a `<` or two for each of its notes and marked links. */
const MOST = { '{': 100, '<': 400 } as const;

/** Twenty quotation marks or list markers in a row, or forty steps of indentation. */
const DEEP = /^(?:[ \t]*[>*+-]){20}|^(?: {80}|\t{40})/;

/** The parser's words, in English -> the author's mistake. */
function kindOf(reason: string, lineText: string): Pick<BodyFault, 'kind' | 'found'> {
  const tag = /closing tag(?: for)? `(<[^`]*>)`/.exec(reason)?.[1];
  if (tag) return { kind: 'tag', found: tag };
  if (/brace|expression/.test(reason)) return { kind: 'brace', found: lineText };
  return { kind: reason.includes('`!`') ? 'comment' : 'angle', found: lineText };
}

/** Index of the sign that the parser stumbled over: the last `<` or `{` not behind the place that it names, else the next. */
function culprit(text: string, { line, column }: BodySyntaxFault): number {
  const lines = text.split('\n').slice(0, line - 1);
  const at = lines.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  const before = Math.max(text.lastIndexOf('<', at), text.lastIndexOf('{', at));
  return before >= 0 ? before : text.search(/[<{]/);
}

/**
 * The first place where a body is no longer one that a person wrote: the parser's time grows with the square of the
 * open signs, and it has no room for a thousand levels.
 */
function beyondReading(lines: readonly string[]): BodyFault | undefined {
  const over = (Object.keys(MOST) as (keyof typeof MOST)[]).find(
    (sign) => lines.reduce((sum, text) => sum + text.split(sign).length - 1, 0) > MOST[sign],
  );
  const first = lines.findIndex((text) => (over ? text.includes(over) : DEEP.test(text)));
  return first < 0 ? undefined : { kind: 'depth', found: lines[first]!, line: first + 1 };
}

/** Reads a body that begins at a 1-based line of its file. Never throws. */
export function readBody(mdx: string, firstLine: number): Pick<SourceFile, 'bodyFaults' | 'clauses'> {
  const { bodyFaults, clauses } = read(mdx);
  const toFileLine = <T extends { line: number }>(found: T): T => ({ ...found, line: found.line + firstLine - 1 });
  return { bodyFaults: bodyFaults.map(toFileLine), clauses: clauses.map(toFileLine) };
}

function read(mdx: string): Pick<SourceFile, 'bodyFaults' | 'clauses'> {
  const original = mdx.split('\n');
  const beyond = beyondReading(original);
  if (beyond) return { bodyFaults: [beyond], clauses: [] };
  const syntax: BodyFault[] = [];
  let text = mdx;
  for (let turn = turnsFor(mdx); turn > 0; turn -= 1) {
    const found = tryParse(text);
    if (!('fault' in found)) return { ...found, bodyFaults: [...syntax, ...found.bodyFaults] };
    const { line, reason } = found.fault;
    syntax.push({ ...kindOf(reason, original[line - 1] ?? ''), line });
    const at = culprit(text, found.fault);
    if (at < 0) break;
    // As long as the sign itself, so that no place moves.
    text = `${text.slice(0, at)}‹${text.slice(at + 1)}`;
  }
  return { bodyFaults: syntax, clauses: [] };
}

function tryParse(mdx: string): Pick<SourceFile, 'bodyFaults' | 'clauses'> | { fault: BodySyntaxFault } {
  try {
    const parsed = parseBody(mdx);
    if ('fault' in parsed) return parsed;
    const bodyFaults = checkBody(parsed).map(({ kind, found, line }) => ({ kind, found, line }));
    const clauses = parsed.blocks.map(({ node, clause, line }) => ({ ...clause, line, marks: marksOf(node) }));
    return { bodyFaults, clauses };
  } catch (error) {
    // Marks in marks, deeper than the stack of those who walk the tree.
    if (!(error instanceof RangeError)) throw error;
    return { bodyFaults: [{ kind: 'depth', found: '', line: 1 }], clauses: [] };
  }
}
