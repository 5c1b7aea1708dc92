/**
 * Markdown without its marks, character for character: offsets into the readable text are offsets into the file.
 */

/** What the grammars of citations and dates do not see; unlike a space it parts no words. */
const UNSEEN = '_';

const NOTE = ['<GhiChu>', '</GhiChu>'] as const;
/** `<VanBan id="…">`, `[^1]`, `## `, `> `, `~~`, and the backslash of an escape. */
const MARKS = /<\/?[A-Za-z][^<>]*>|\[\^[^\]\n]{1,60}\]:?|^[ \t]*(?:#{1,6}(?=\s)|>)+|~~|\\(?=[!-/:-@[-`{-~])/gm;
const LINK = /\[([^[\]\n]*)\](\([^()\n]*\))/g;

/** The same text with marks, addresses of links and editors' notes made unseen. */
export function hideMarks(markdown: string): string {
  return hideNotes(markdown)
    .replace(MARKS, hide)
    .replace(LINK, (_, words: string, address: string) => UNSEEN + words + UNSEEN + hide(address));
}

/** The same text with everything before an offset made unseen. */
export function hideBefore(text: string, offset: number): string {
  return hide(text.slice(0, offset)) + text.slice(offset);
}

const hide = (marks: string) => marks.replace(/\S/g, UNSEEN);

function hideNotes(text: string): string {
  let seen = '';
  let from = 0;
  for (let at = text.indexOf(NOTE[0]); at >= 0; at = text.indexOf(NOTE[0], from)) {
    const close = text.indexOf(NOTE[1], at);
    const end = close < 0 ? at + NOTE[0].length : close + NOTE[1].length;
    seen += text.slice(from, at) + hide(text.slice(at, end));
    from = end;
    if (close < 0) break;
  }
  return seen + text.slice(from);
}
