/**
 * Markdown without its marks, character for character: offsets into the readable text are offsets into the file.
 */

/** What the grammars of citations and dates do not see; unlike a space it parts no words. */
const UNSEEN = '_';

/** An editor's notes and comments: what stands between is no text of the document. */
const NOTES = [
  ['<GhiChu>', '</GhiChu>'],
  ['{/*', '*/}'],
  ['<!--', '-->'],
] as const;
/** A fenced block of code, to its closing fence or the end. */
const FENCED = /^ {0,3}(`{3,}|~{3,})[^\n]*(?:\n(?! {0,3}\1)[^\n]*)*(?:\n {0,3}\1[`~]*)?/gm;
/** `<VanBan id="…">`, `[^1]`, `## `, `> `, `~~`, and the backslash of an escape. */
const MARKS = /<\/?[A-Za-z][^<>]*>|\[\^[^\]\n]{1,60}\]:?|^[ \t]*(?:#{1,6}(?=\s)|>)+|~~|\\(?=[!-/:-@[-`{-~])/gm;
const LINK = /\[([^[\]\n]*)\](\([^()\n]*\))/g;

/** The same text with marks, addresses of links, editors' notes, comments and fenced code made unseen. */
export function hideMarks(markdown: string): string {
  return NOTES.reduce((text, [opens, closes]) => hideBetween(text, opens, closes), markdown.replace(FENCED, hide))
    .replace(MARKS, hide)
    .replace(LINK, (_, words: string, address: string) => UNSEEN + words + UNSEEN + hide(address));
}

/** The same text with everything before an offset made unseen. */
export function hideBefore(text: string, offset: number): string {
  return hide(text.slice(0, offset)) + text.slice(offset);
}

const hide = (marks: string) => marks.replace(/\S/g, UNSEEN);

function hideBetween(text: string, opens: string, closes: string): string {
  let seen = '';
  let from = 0;
  for (let at = text.indexOf(opens); at >= 0; at = text.indexOf(opens, from)) {
    const close = text.indexOf(closes, at);
    const end = close < 0 ? at + opens.length : close + closes.length;
    seen += text.slice(from, at) + hide(text.slice(at, end));
    from = end;
    if (close < 0) break;
  }
  return seen + text.slice(from);
}
