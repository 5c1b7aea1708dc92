/**
 * Words of an official text -> Markdown that reads as the same words: nothing in them is a mark or code. Only addresses
 * of web pages and letters become links, with the same words.
 *
 * `{02 bản}` -> `\{02 bản}` · `<b>` -> `\<b>` · `import x` -> `&#105;mport x`
 */
import type { Emphasis } from '../emphasis.ts';

/** Signs that mean something wherever they stand. */
const SIGNS = /[\\`*_{}[\]<>~|&^]/g;
/** What becomes a link by itself. */
const ADDRESS = /www\.|(?:https?|ftp|xmpp|mailto):|@/i;
/** At the beginning of a line: a heading, a quotation, a rule, a list, a fence. */
const OPENING = /^(?:[#>+=-])/;
/** A number with a dot or bracket opens a list. */
const LISTED = /^(\d{1,9})([.)])(?=\s|$)/;
/** A word that makes the line a command; a letter takes no backslash. */
const COMMAND = /^(?:import|export)\b/;

/** One line of running text, without line breaks or spaces at its ends. */
export function escapeLine(line: string): string {
  return escapeWords(line)
    .replace(COMMAND, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`)
    .replace(LISTED, '$1\\$2')
    .replace(OPENING, '\\$&');
}

/**
 * A line from an offset on, some stretches of it in bold or italic.
 * @param emphasis offsets into the whole line, in order; those that begin before the offset are left out
 */
export function escapeEmphasised(line: string, from: number, emphasis: readonly Emphasis[]): string {
  let written = '';
  let at = from;
  const escape = (words: string) => (written === '' ? escapeLine(words) : escapeWords(words));
  for (const { start, end, bold, italic } of emphasis) {
    // The label of a clause is read where it stands, without marks.
    if (start < at || start === 0) continue;
    const marks = (bold ? '**' : '') + (italic ? '*' : '');
    written += escape(line.slice(at, start));
    written += marks + escapeWords(line.slice(start, end)) + marks;
    at = end;
  }
  return written + escape(line.slice(at));
}

/** Words that do not stand at the beginning of a line: in the cell of a table, within emphasis. */
export function escapeWords(words: string): string {
  return words.replace(/\S+/g, (run) => {
    const escaped = run.replace(SIGNS, '\\$&');
    // Within what would become a link a backslash is a backslash; no link begins with a sign that is spelt out.
    const broken = escaped !== run || /xmpp:|ftp:/i.test(run);
    return broken && ADDRESS.test(run) ? escaped.replace(/[.:@]/g, (sign) => `&#${sign.charCodeAt(0)};`) : escaped;
  });
}
