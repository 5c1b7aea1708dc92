/**
 * A text file as lines: clean words, the columns that were flattened into each line, and its place in the file.
 *
 * `**Số 12-KH/HU**`, `| UBND XÃ | KẾ HOẠCH |`, `- Thường trực Tỉnh ủy, | (để b/c)`, `Nơi nhận:        T/M BAN THƯỜNG VỤ`
 */

/** One line of the page as it was typed. */
export type Line = {
  /** NFC with single spaces, without the marks of Markdown; the columns stand behind one another. */
  text: string;
  /** Columns: parted by tabs, wide gaps or bars. Empty where a bar or brace has nothing behind it. */
  cells: readonly string[];
  /** UTF-16 offsets into the text as it was read, end exclusive. */
  start: number;
  end: number;
  /** An empty line, a rule or a page break stands before it. */
  gap: boolean;
};

const LINE = /[^\n\r\f\v\u0085\u2028\u2029]*(?:\r\n|[\n\r\f\v\u0085\u2028\u2029]|$)/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** What Word and web pages leave in text that was copied from them. */
const TAG = /<\/?(?:b|i|u|em|strong|p|div|span|center|sup|sub|font|table|tbody|tr|td|th|h[1-6])(?:\s[^<>]{0,80})?>/gi;
const BREAK = /<br\s*\/?>/i;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
/** Dashes, stars, dots and the like: a rule, not words. */
const RULE = /^[^\p{L}\p{N}]*$/u;
/** `2`, `- 2 -`, `Trang 2/5`: the number of a page stands alone. */
const PAGE = /^(?:[-–]?\s*\d{1,3}\s*[-–]?|trang\s+\d{1,3}(?:\s*[/|]\s*\d{1,3})?)$/iu;
/** Bars part the columns of a table; braces gather lines of recipients, unless they close what was opened before. */
const COLUMNS = /\s*[|│┃}⎫⎬⎭]\s*|\t+|[ \u00a0\u2000-\u200a]{3,}/;
const COLUMNS_WITH_BRACES = /\s*[|│┃⎫⎬⎭]\s*|\t+|[ \u00a0\u2000-\u200a]{3,}/;

/**
 * The lines of a text, empty ones left out. Never throws.
 * @param marked whether stars, tags and the like are marks, as in text that was copied or converted, and not words
 */
export function readLines(text: string, marked = true): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (const { 0: raw, index } of text.matchAll(LINE)) {
    const rows = readRows(raw, marked ? clean : bare);
    for (const cells of rows) {
      const trimmed = raw.trimStart();
      const start = index + raw.length - trimmed.length;
      lines.push({ text: cells.filter(Boolean).join(' '), cells, start, end: start + trimmed.trimEnd().length, gap });
      gap = false;
    }
    if (rows.length === 0 || /[\f\v]$/.test(raw)) gap = true;
  }
  return lines;
}

/** One row of cells, or one for each broken line of a table's row, column after column; none for a rule. */
function readRows(raw: string, wordsOf: (words: string) => string): string[][] {
  const tabular = raw.trim().replace(INVISIBLE, '');
  const framed = /^\|.*\|$/s.test(tabular);
  const inner = framed ? tabular.slice(1, -1) : tabular.replace(/^[|│┃]/, '');
  const columns = inner.split(inner.includes('{') ? COLUMNS_WITH_BRACES : COLUMNS);
  const broken = columns.map((column) => column.split(BREAK).map(wordsOf));
  const rows = broken.some((pieces) => pieces.length > 1)
    ? broken.flatMap((pieces) => pieces.map((piece) => [piece]))
    : [broken.map(([piece]) => piece!)];
  return rows.filter((row) => {
    const words = row.join(' ').trim();
    return !RULE.test(words) && (row.length > 1 || !PAGE.test(words));
  });
}

/** Words alone: no emphasis, heading or quotation marks, tags, nor escapes. */
function clean(words: string): string {
  return bare(
    words
      .replace(TAG, ' ')
      .replace(/&nbsp;|&#160;/g, ' ')
      .replace(ESCAPE, '$1')
      .replace(INVISIBLE, '')
      .replace(/^\s*(?:#{1,6}\s+|>\s?)+/, '')
      .replace(/\*+|_{2,}/g, '')
      .replace(/(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])/gu, ''),
  );
}

/** NFC with single spaces, without invisible characters. */
function bare(words: string): string {
  return words.replace(INVISIBLE, '').replace(/\s+/g, ' ').normalize('NFC').trim();
}

/** Finds the 1-based line of an offset. */
export function lineFinder(text: string): (offset: number) => number {
  const ends = [...text.matchAll(/\r\n|[\n\r]/g)].map(({ 0: end, index }) => index + end.length);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
