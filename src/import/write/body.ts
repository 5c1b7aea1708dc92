/**
 * The blocks of an official text -> the MDX body of a plan, paragraph for paragraph, and its outline.
 *
 * `I. MỤC ĐÍCH` -> `## I. MỤC ĐÍCH` · `1. Nội dung` over points -> `### 1. Nội dung` · `– Rà soát` -> `- Rà soát`
 */
import { readOutline, type Block, type Clause } from '#language/outline.ts';
import { isTable, type SourceBlock } from '../blocks.ts';
import type { Emphasis } from '../emphasis.ts';
import type { Paragraph } from '../paragraph.ts';
import { isCapitals } from '../recognise/capitals.ts';
import { opensAnnex } from '../recognise/closing-cell.ts';
import { labelOf, type Label } from '../recognise/label.ts';
import { escapeEmphasised, escapeWords } from './escape.ts';

export type WrittenBody = {
  mdx: string;
  /** One clause for each block, in order, with the anchors that the page will have. */
  clauses: Clause[];
};

/** Section styles, outermost first; the kind of a numeral is told by its look. */
const STYLES = [/^phần/iu, /^[A-H]$/, /^chương/iu, /^[IVXL]+$/, /^điều/iu];
/** In words: a longer label opens a paragraph and names none. */
const LONGEST_SECTION = 70;
const LONGEST_TITLE = 20;
/** A bullet in front of a point, and how a list item begins. */
const MARKERS = [
  [/^[-–—•▪●]\s*(?=\S)/u, '-'],
  [/^\+\s*(?=\S)/, '+'],
] as const;

/**
 * Never throws; what the body says is what the blocks say.
 * @param emphasisOf the stretches of a paragraph that are set in bold or italic
 */
export function writeBody(blocks: readonly SourceBlock[], emphasisOf: EmphasisOf = () => []): WrittenBody {
  const labels = blocks.map((block) => (isTable(block) ? null : labelOf(block.text)));
  const depths = headingDepths(blocks, labels);
  const written = blocks.map((block, index) => write(block, labels[index]!, depths[index], emphasisOf));
  return {
    mdx: written.map(({ mdx }) => mdx).join('\n\n') + '\n',
    clauses: readOutline(written.map(({ outline }) => outline)),
  };
}

type EmphasisOf = (paragraph: Paragraph) => readonly Emphasis[];

function write(
  block: SourceBlock,
  label: Label | null,
  depth: number | undefined,
  emphasisOf: EmphasisOf,
): { mdx: string; outline: Block } {
  if (isTable(block)) return { mdx: writeTable(block.rows), outline: { text: rowsOf(block.rows) } };
  const { text } = block;
  if (depth !== undefined) {
    return { mdx: `${'#'.repeat(depth)} ${escapeHeading(text)}`, outline: { text, heading: depth } };
  }
  const emphasis = emphasisOf(block);
  for (const [pattern, marker] of MARKERS) {
    const rest = text.replace(pattern, '');
    if (rest !== text)
      return {
        mdx: `${marker} ${escapeEmphasised(text, text.length - rest.length, emphasis)}`,
        outline: { text: rest, marker },
      };
  }
  return { mdx: writeParagraph(text, label!, emphasis), outline: { text } };
}

/** `1. Rà soát` and `1) Rà soát` stay as they are typed; the page shows the number as text. */
function writeParagraph(text: string, { kind, text: rest }: Label, emphasis: readonly Emphasis[]): string {
  const marker = /^\d{1,2}[.)] (?=\S)/.exec(text)?.[0];
  if (kind === 'number' && marker && text === marker + rest)
    return marker + escapeEmphasised(text, marker.length, emphasis);
  return escapeEmphasised(text, 0, emphasis);
}

/** `#` at the end of a heading would close it. */
function escapeHeading(text: string): string {
  return escapeWords(text).replace(/#(?=#*$)/g, '\\#');
}

/** The depth of each block that is a heading. */
function headingDepths(blocks: readonly SourceBlock[], labels: readonly (Label | null)[]): (number | undefined)[] {
  let open: number[] = [];
  return labels.map((label, index) => {
    if (label?.kind === 'section') {
      const style = STYLES.findIndex((pattern) => pattern.test(label.num));
      open = open.filter((outer) => outer < style);
      const depth = 2 + open.length;
      open.push(style);
      return isTitle(label, LONGEST_SECTION) ? Math.min(depth, 4) : undefined;
    }
    const block = blocks[index]!;
    if (!isTable(block) && isCapitals(block.text) && opensAnnex(block.text)) {
      open = [];
      return 2;
    }
    const titled = label?.kind === 'number' && isTitle(label, LONGEST_TITLE) && holds(label, labels[index + 1]);
    return titled ? Math.min(2 + open.length + label.num.split('.').length - 1, 6) : undefined;
  });
}

/** Whether the words behind a label name a part; those of `Điều 1.` may be its text. */
function isTitle({ kind, num, text }: Label, longest: number): boolean {
  const ended = /[.;:,]$/.test(text.replace(/\.\/\.$/, '.'));
  const roman = kind === 'section' && !/^điều/iu.test(num);
  return text.split(' ').length <= longest && (roman || (text !== '' && !ended));
}

/** Whether the next block belongs to what a numbered title names. */
function holds({ num }: Label, next: Label | null | undefined): boolean {
  if (next === undefined || next?.kind === 'section') return false;
  return next?.kind !== 'number' || next.num.startsWith(`${num}.`);
}

function rowsOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join(' | ')).join('\n');
}

function writeTable(rows: readonly (readonly string[])[]): string {
  const [head, ...rest] = rows.map((row) => `| ${row.map(escapeWords).join(' | ')} |`);
  return [head, `|${' --- |'.repeat(rows[0]!.length)}`, ...rest].join('\n');
}
