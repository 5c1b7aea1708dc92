/**
 * Lines -> paragraphs: what the width of a page, a page break or a careless copy has torn is put together again.
 */
import { isCapitals } from './recognise/capitals.ts';
import { labelOf } from './recognise/label.ts';
import type { Line } from './text.ts';

/** Lines that read as one. */
export type Paragraph = {
  text: string;
  /** UTF-16 offsets into the text as it was read, end exclusive. */
  start: number;
  end: number;
};

/** Words that cannot end a paragraph: something must follow. */
const HANGING = new Set(
  'của thuộc và các những cho với về tại trong từ đến theo do bởi bằng trên dưới giữa hoặc như để là nhằm tới'.split(
    ' ',
  ),
);
/** Of these, what may end a title as well: `đại hội cấp trên`. */
const ALSO_LAST = new Set('trên dưới trong giữa từ đến tới để nhằm'.split(' '));
/** Behind these a figure at the beginning of a line is no label. */
const ASKS_FIGURE = /(?:^|\s)(?:ngày|tháng|năm|số|khoản|điểm|mục|điều|quý|lần|thứ|từ|đến|trước|sau|phần|chương|của)$/iu;
const ENDED = /[.;:!?…][”"»)]?$/u;
/** A line that is not even this long was not ended by the margin. */
const SHORTEST_FULL = 40;
/** The share of the lines that go on below which gives the width of a full line. */
const FULL_SHARE = 0.2;

/**
 * Paragraphs in order.
 * @param soft line ends mean nothing but width, as in Markdown: only an empty line or a label parts paragraphs
 */
export function joinLines(lines: readonly Line[], soft = false): Paragraph[] {
  const full = soft ? 0 : fullWidth(lines);
  const paragraphs: Paragraph[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    if (before && last && goesOn(before, line, full)) {
      const tie = /[\p{L}\d][-/]$/u.test(before.text.slice(-2)) ? '' : ' ';
      last.text += tie + line.text;
      last.end = line.end;
    } else paragraphs.push({ text: line.text, start: line.start, end: line.end });
  }
  return paragraphs;
}

/** How long a line must be to have been ended by the margin; no line is when none goes on in the next. */
function fullWidth(lines: readonly Line[]): number {
  const torn = lines
    .filter((line, index) => isTorn(line, lines[index + 1]))
    .map(({ text }) => text.length)
    .sort((a, b) => a - b);
  return torn.length < 3 ? Infinity : Math.max(torn[Math.floor(torn.length * FULL_SHARE)]!, SHORTEST_FULL);
}

function isTorn({ text }: Line, next: Line | undefined): boolean {
  return next !== undefined && !next.gap && !ENDED.test(text) && /^\p{Ll}/u.test(next.text) && !opensItem(next);
}

function opensItem({ text }: Line): boolean {
  return labelOf(text).kind !== 'paragraph';
}

function goesOn(before: Line, line: Line, full: number): boolean {
  if (opensItem(line)) return false;
  if (/^\d|^[IVXL]+\b/.test(line.text) && ASKS_FIGURE.test(before.text)) return true;
  const ended = ENDED.test(before.text);
  const small = /^\p{Ll}/u.test(line.text) && !ended;
  if (hangs(before, line)) return true;
  // A heading in capitals over two lines.
  if (!line.gap && !ended && isCapitals(before.text) && isCapitals(line.text)) return true;
  if (!line.gap) return full === 0 || small || (!ended && before.text.length >= full);
  // Over an empty line a heading must not take its first paragraph with it.
  return small && (before.text.length >= SHORTEST_FULL || !opensItem(before));
}

/** Whether a line cannot be the last of its paragraph. */
function hangs({ text }: Line, next: Line): boolean {
  const last = /(\p{L}+|[,(/-])$/u.exec(text)?.[0] ?? '';
  if (isCapitals(text)) return last === ',';
  const word = last.toLowerCase();
  if (ALSO_LAST.has(word)) return !/^\p{Lu}/u.test(next.text);
  return [',', '(', '/', '-'].includes(last) || HANGING.has(word);
}
