/**
 * The geometry of a derivation tree, drawn twice at build time: levels as columns for a wide page, and one box below the
 * other for a phone. Units are CSS pixels at the picture's own width; no text is smaller than 14.
 */
import type { Instrument } from './corpus.ts';
import type { Shown } from './shown-tree.ts';
import { LEVEL_WORDS, LEVELS } from './vocabulary.ts';
import { wrapText } from './wrap.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  title: string[];
  details: string[];
  /** The document that it stands for; a gap has none and is dashed. */
  node?: Instrument;
}

export interface Picture {
  width: number;
  height: number;
  heads: { x: number; text: string }[];
  boxes: Box[];
  /** SVG path data; each leads from a box to one below or beside it. */
  lines: string[];
}

const TITLE = { size: 15, step: 20, most: 4 };
const DETAIL = { size: 14, step: 19, most: 4 };
const PAD = 10;
const GAP = 14;

function boxOf({ title, details, node }: Shown, x: number, y: number, width: number): Box {
  const inside = width - 2 * PAD;
  const lines = {
    title: wrapText(title, { ...TITLE, width: inside }),
    details: details.flatMap((text) => wrapText(text, { ...DETAIL, width: inside })),
  };
  const height = 2 * PAD + lines.title.length * TITLE.step + lines.details.length * DETAIL.step;
  return { x, y, width, height, ...lines, ...(node && { node }) };
}

/** Baselines of a box's lines, from its own top. */
export function baselines({ title, details }: Pick<Box, 'title' | 'details'>): number[] {
  const from = PAD + title.length * TITLE.step;
  return [
    ...title.map((_, at) => PAD + at * TITLE.step + TITLE.size),
    ...details.map((_, at) => from + at * DETAIL.step + DETAIL.size),
  ];
}

const COLUMN = { width: 214, gap: 32, head: 36 };

const ranksOf = ({ rank, children }: Shown): number[] => [rank, ...children.flatMap(ranksOf)];

/** Levels as columns, from the highest that there is. Every branch has a band of the page to itself, so no two boxes ever meet. */
export function drawColumns(root: Shown): Picture {
  const boxes: Box[] = [];
  const lines: string[] = [];
  const first = Math.min(...ranksOf(root));
  const left = (rank: number) => (rank - first) * (COLUMN.width + COLUMN.gap);
  /** Draws a branch from `y` down; returns its box and where its band ends. */
  const draw = (shown: Shown, y: number, indent: number): { box: Box; end: number } => {
    const x = left(shown.rank) + indent;
    const box = boxOf(shown, x, y, COLUMN.width - indent);
    boxes.push(box);
    const children = shown.children.filter((child) => !child.end);
    const right = children.filter(({ rank }) => rank > shown.rank);
    const under = children.filter(({ rank }) => rank <= shown.rank);
    for (const child of shown.children) if (child.end) draw(child, COLUMN.head, 0);
    let end = y;
    for (const child of right) {
      const drawn = draw(child, end, 0);
      const [from, to] = [box.y + 20, drawn.box.y + 20];
      lines.push(`M${box.x + box.width} ${from}h${COLUMN.gap / 2}V${to}H${drawn.box.x}`);
      end = drawn.end + GAP;
    }
    end = Math.max(end, box.y + box.height + GAP);
    for (const child of under) {
      const same = child.rank === shown.rank;
      // Back towards the higher levels, where taller boxes may stand beside this one: below all that is drawn.
      if (!same) end = Math.max(...boxes.map((drawn) => drawn.y + drawn.height)) + GAP;
      const drawn = draw(child, end, same ? Math.min(indent + 20, 40) : 0);
      const [start, bottom] = [box.x + 8, box.y + box.height];
      const { x: edge, y: top, width } = drawn.box;
      lines.push(
        same && edge > start
          ? `M${start} ${bottom}V${top + 20}H${edge}`
          : `M${start} ${bottom}V${top - GAP / 2}H${edge + width / 2}V${top}`,
      );
      end = drawn.end + GAP;
    }
    return { box, end: end - GAP };
  };
  draw(root, COLUMN.head, 0);
  const height = Math.max(...boxes.map((box) => box.y + box.height));
  const heads = Object.values(LEVEL_WORDS)
    .map((text, rank) => ({ x: left(rank), text: `Cấp ${text}` }))
    .slice(first);
  return { width: left(heads.length + first) - COLUMN.gap, height, heads, boxes, lines };
}

const ROW = { width: 288, indent: 16, deepest: 5 };

/** One box below the other, indented by depth; the level stands inside the box. */
export function drawRows(root: Shown): Picture {
  const boxes: Box[] = [];
  const lines: string[] = [];
  let y = 0;
  const draw = (shown: Shown, depth: number): Box => {
    const x = Math.min(depth, ROW.deepest) * ROW.indent;
    const level = Object.values(LEVELS)[shown.rank]!;
    const details = shown.node ? [level, ...shown.details] : shown.details;
    const box = boxOf({ ...shown, details }, x, y, ROW.width - x);
    boxes.push(box);
    y += box.height + GAP;
    for (const child of shown.children) {
      const below = draw(child, depth + 1);
      const elbow = below.x > box.x ? `V${below.y + 20}H${below.x}` : `V${below.y}`;
      lines.push(`M${box.x + 8} ${box.y + box.height}${elbow}`);
    }
    return box;
  };
  draw(root, 0);
  return { width: ROW.width, height: y - GAP, heads: [], boxes, lines };
}
