/** A plan's body -> its outline and every fault in it, with the lines of the file. */
import { checkBody } from '#markdown/allow.ts';
import { parseBody, type BodySyntaxFault } from '#markdown/parse.ts';
import type { BodyFault, SourceFile } from '#model/source.ts';

/** The parser stops at its first fault: so many places are mended in turn to find the next ones. */
const MOST_SYNTAX_FAULTS = 20;
const MOST_BRACES = 100;
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
function culprit(lines: readonly string[], { line, column }: BodySyntaxFault): number {
  const at = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
  const text = lines.join('\n');
  const before = Math.max(text.lastIndexOf('<', at), text.lastIndexOf('{', at));
  return before >= 0 ? before : text.search(/[<{]/);
}

/**
 * The first place where a body is no longer one that a person wrote: its parser needs seconds for a thousand braces and
 * has no room for a thousand levels.
 */
function beyondReading(lines: readonly string[]): BodyFault | undefined {
  const brace = lines.findIndex((text) => text.includes('{'));
  const braces = lines.reduce((sum, text) => sum + text.split('{').length - 1, 0);
  if (braces > MOST_BRACES) return { kind: 'brace', found: lines[brace]!, line: brace + 1 };
  const deep = lines.findIndex((text) => DEEP.test(text));
  return deep < 0 ? undefined : { kind: 'depth', found: lines[deep]!, line: deep + 1 };
}

/** Reads a body that begins at a 1-based line of its file. Never throws. */
export function readBody(mdx: string, firstLine: number): Pick<SourceFile, 'bodyFaults' | 'clauses'> {
  const original = mdx.split('\n');
  const toFileLine = <T extends { line: number }>(found: T): T => ({ ...found, line: found.line + firstLine - 1 });
  const bodyFaults: BodyFault[] = [];
  const beyond = beyondReading(original);
  if (beyond) return { bodyFaults: [toFileLine(beyond)], clauses: [] };
  let text = mdx;
  for (let turn = 0; turn < MOST_SYNTAX_FAULTS; turn += 1) {
    const parsed = parseBody(text);
    if (!('fault' in parsed)) {
      const refused = checkBody(parsed).map(({ kind, found, line }) => toFileLine({ kind, found, line }));
      const clauses = parsed.blocks.map(({ clause, line }) => toFileLine({ ...clause, line }));
      return { bodyFaults: [...bodyFaults, ...refused], clauses };
    }
    const { fault } = parsed;
    const { line } = fault;
    bodyFaults.push(toFileLine({ ...kindOf(fault.reason, original[line - 1] ?? ''), line }));
    const at = culprit(text.split('\n'), fault);
    if (at < 0) break;
    // As long as the sign itself, so that no place moves.
    text = `${text.slice(0, at)}‹${text.slice(at + 1)}`;
  }
  return { bodyFaults, clauses: [] };
}
