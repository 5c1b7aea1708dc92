/**
 * The outline of a plan: which heading, numbered paragraph or list point each block is, and its permanent anchor.
 *
 * Numbering styles: `I.`/`I-`/`I/` › `1.`/`1/` › `1.1.`/`1.1-` › `a)` › `(1)` › `-` › `+`, and `Phần`, `Chương`, `Điều` of the
 * texts that plans carry as annexes (Hướng dẫn 05-HD/VPTW, Nghị định 30/2020/NĐ-CP annex I).
 * The label is kept as written; the anchor is worked out from the numbering path, so it survives a new wording.
 */
import { slugify } from './fold.ts';

/** One paragraph, heading or list item, in document order. */
export interface Block {
  /** Its text, with the label where the author typed it (`1.1. Nội dung`); without a Markdown list marker. */
  text: string;
  /** Heading depth 1-6, absent for anything else. */
  heading?: number;
  /** The list marker as it stands in the source: `-`, `+`, `*`, `1.`, `2)`. */
  marker?: string;
}

export type ClauseKind = 'section' | 'number' | 'letter' | 'point' | 'dash' | 'plus' | 'paragraph';

/** A block with its place in the document. */
export interface Clause {
  /** `muc-ii-2-1`; unique in the document. */
  anchor: string;
  kind: ClauseKind;
  /** The label as written: `II.`, `1.1-`, `a)`, `-`; empty for an unlabelled paragraph. */
  label: string;
  /** The text after the label. */
  text: string;
  /** Anchor of the clause that holds this one; absent at the top. */
  parent?: string;
  heading?: number;
}

interface Label {
  kind: ClauseKind;
  label: string;
  /** Own piece of the anchor: `muc-ii`, `2-1`, `a`, `y-3`. */
  piece: string;
  rest: string;
  /** Place among the section styles, outermost first; or the components of a dotted number. */
  rank?: number;
  numbers?: string[];
}

const ROMAN = /^(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})$/;

const SECTION_STYLES: [RegExp, (match: RegExpExecArray) => string][] = [
  [/^(phần\s+(?:thứ\s+)?([\p{L}\d]+))(?=[.:\s-]|$)[.:]?\s*-?\s*/iu, (m) => `phan-${slugify(m[2]!)}`],
  [/^(([A-H])[.])\s+/u, (m) => `phan-${m[2]!.toLowerCase()}`],
  [/^(chương\s+([IVXL]+|\d+))(?=[.:\s-]|$)[.:]?\s*-?\s*/iu, (m) => `chuong-${m[2]!.toLowerCase()}`],
  [/^(([IVXL]+)(?:\s?[.)–-]|\/(?=\s)))\s*(?=\S|$)/u, (m) => (ROMAN.test(m[2]!) ? `muc-${m[2]!.toLowerCase()}` : '')],
  [/^(điều\s+(\d+)[.:]?)\s*/iu, (m) => `dieu-${m[2]}`],
];

function readSection(text: string): Label | undefined {
  for (const [rank, [pattern, toPiece]] of SECTION_STYLES.entries()) {
    const match = pattern.exec(text);
    const piece = match && toPiece(match);
    if (piece) return { kind: 'section', label: match[1]!, piece, rest: text.slice(match[0].length), rank };
  }
  return undefined;
}

function readPoint(text: string): Label | undefined {
  const number =
    /^((\d{1,2}(?:\.\d{1,2})*)(?:\s?[.)–-](?!\d)|\/(?=\s))|(\d{1,2}(?:\.\d{1,2})+))(?:\s+|$|(?=\p{L}))/u.exec(text);
  if (number) {
    const numbers = (number[2] ?? number[3]!).split('.');
    return { kind: 'number', label: number[1]!, piece: numbers.join('-'), rest: text.slice(number[0].length), numbers };
  }
  const letter = /^(([a-zđ])[.)/])\s+/u.exec(text);
  if (letter) {
    const piece = letter[2] === 'đ' ? 'dd' : letter[2]!;
    return { kind: 'letter', label: letter[1]!, piece, rest: text.slice(letter[0].length) };
  }
  const point = /^(\((\d{1,2})\))\s*/u.exec(text);
  if (point) return { kind: 'point', label: point[1]!, piece: `y-${point[2]}`, rest: text.slice(point[0].length) };
  const dash = /^([-–—+•·●○▪◦])\s+/u.exec(text);
  if (dash)
    return { kind: dash[1] === '+' ? 'plus' : 'dash', label: dash[1]!, piece: '', rest: text.slice(dash[0].length) };
  return undefined;
}

/**
 * The label that opens a paragraph.
 * `II. Nội dung` -> section `muc-ii` · `1.1- Nội dung` -> number `1-1` · `đ) Rà soát` -> letter `dd` ·
 * `(2) Thảo luận` -> point `y-2` · `Thời gian: …` -> an unlabelled paragraph.
 */
export function readLabel(block: Block): Label {
  if (block.marker && /^[-+*•]$/u.test(block.marker)) {
    return {
      kind: block.marker === '+' ? 'plus' : 'dash',
      label: block.marker === '+' ? '+' : '-',
      piece: '',
      rest: block.text,
    };
  }
  const text = block.marker ? `${block.marker} ${block.text}` : block.text;
  const composed = text.normalize('NFC');
  const found = readSection(composed) ?? readPoint(composed);
  if (found && !(block.heading && (found.kind === 'dash' || found.kind === 'plus'))) {
    return { ...found, rest: text.slice(placeIn(text, composed.length - found.rest.length)) };
  }
  if (block.heading) return { kind: 'section', label: '', piece: slugify(text) || 'muc', rest: text, rank: -1 };
  return { kind: 'paragraph', label: '', piece: '', rest: text };
}

/** A place in the NFC form of a text -> the same place in the text itself: what follows a label is kept as it was typed. */
function placeIn(text: string, composed: number): number {
  let place = Math.min(composed, text.length);
  while (place < text.length && text.slice(0, place).normalize('NFC').length < composed) place += 1;
  // Marks belong to the letter before them.
  while (/^\p{M}/u.test(text.slice(place))) place += 1;
  return place;
}

/** One clause for each block, in order. Never throws; anchors are unique whatever the numbering. */
export function readOutline(blocks: readonly Block[]): Clause[] {
  const taken = new Map<string, number>();
  const counters = new Map<string, number>();
  let sections: { rank: number; anchor: string }[] = [];
  let numbers: { numbers: string[]; anchor: string }[] = [];
  let letter = '';
  let point = '';
  let dash = '';

  const claim = (anchor: string): string => {
    const count = (taken.get(anchor) ?? 0) + 1;
    taken.set(anchor, count);
    return count === 1 ? anchor : claim(`${anchor}-lan-${count}`);
  };
  const next = (parent: string, piece: string): string => {
    const key = join(parent, piece);
    const count = (counters.get(key) ?? 0) + 1;
    counters.set(key, count);
    return `${key}-${count}`;
  };
  const section = () => sections.at(-1)?.anchor ?? '';
  const numbered = () => point || letter || numbers.at(-1)?.anchor || section();

  return blocks.map((block) => {
    const read = readLabel(block);
    let parent = '';
    let anchor = '';
    if (read.kind === 'section') {
      const rank = read.rank!;
      sections = rank < 0 ? [] : sections.filter((outer) => outer.rank >= 0 && outer.rank < rank);
      parent = section();
      anchor = claim(join(parent, read.piece));
      sections.push({ rank, anchor });
      numbers = [];
      letter = point = dash = '';
    } else if (read.kind === 'number') {
      const own = read.numbers!;
      numbers = numbers.filter(
        (outer) => outer.numbers.length < own.length && outer.numbers.every((n, i) => n === own[i]),
      );
      const outer = numbers.at(-1);
      parent = outer?.anchor ?? section();
      const piece = own.slice(outer?.numbers.length ?? 0).join('-');
      anchor = claim(parent ? `${parent}-${piece}` : `muc-${piece}`);
      numbers.push({ numbers: own, anchor });
      letter = point = dash = '';
    } else if (read.kind === 'letter') {
      parent = numbers.at(-1)?.anchor ?? section();
      anchor = letter = claim(join(parent, read.piece, 'diem'));
      point = dash = '';
    } else if (read.kind === 'point') {
      parent = letter || numbers.at(-1)?.anchor || section();
      anchor = point = claim(join(parent, read.piece));
      dash = '';
    } else if (read.kind === 'dash' || read.kind === 'paragraph') {
      parent = numbered();
      anchor = claim(next(parent, read.kind === 'dash' ? 'gach' : 'doan'));
      dash = read.kind === 'dash' ? anchor : '';
    } else {
      parent = dash || numbered();
      anchor = claim(next(parent, 'cong'));
    }
    return {
      anchor,
      kind: read.kind,
      label: read.label,
      text: read.rest,
      ...(parent && { parent }),
      ...(block.heading && { heading: block.heading }),
    };
  });
}

/** `muc-ii` + `a` -> `muc-ii-a`; at the top a bare letter needs a word before it: `diem-a`. */
function join(parent: string, piece: string, word = ''): string {
  if (parent) return `${parent}-${piece}`;
  return word ? `${word}-${piece}` : piece;
}

const PIECES: [RegExp, (match: RegExpExecArray) => string][] = [
  [/^phan-([a-z\d]+)/, (m) => `Phần ${m[1]!.toUpperCase()}`],
  [/^chuong-([a-z\d]+)/, (m) => `Chương ${m[1]!.toUpperCase()}`],
  [/^muc-([a-z\d]+)/, (m) => `Mục ${m[1]!.toUpperCase()}`],
  [/^dieu-(\d+)/, (m) => `Điều ${m[1]}`],
  [/^chu-thich/, () => 'Chú thích'],
  [/^lan-(\d+)/, (m) => ` (lần ${m[1]})`],
  [/^y-(\d+)/, (m) => `, ý (${m[1]})`],
  [/^gach-(\d+)/, (m) => `, gạch đầu dòng ${m[1]}`],
  [/^cong-(\d+)/, (m) => `, dấu cộng ${m[1]}`],
  [/^doan-(\d+)/, (m) => `, đoạn ${m[1]}`],
  [/^diem-([a-z]+)/, (m) => `Điểm ${m[1] === 'dd' ? 'đ' : m[1]}`],
  [/^(\d+)/, (m) => `.${m[1]}`],
  [/^(dd|[a-z])(?![a-z])/, (m) => `, điểm ${m[1] === 'dd' ? 'đ' : m[1]}`],
];

/**
 * How a clause is called in a sentence: `muc-ii-2-1` -> `Mục II.2.1` · `muc-ii-2-2-gach-1` -> `Mục II.2.2, gạch đầu dòng 1` ·
 * `muc-ii-lan-2-1` -> `Mục II (lần 2).1` · `doan-1` -> `Phần mở đầu, đoạn 1`. An anchor made from a title is returned as it is.
 */
export function clauseName(anchor: string): string {
  let rest = anchor;
  let name = '';
  while (rest) {
    const found = PIECES.map(([pattern, say]) => ({ match: pattern.exec(rest), say })).find(({ match }) => match);
    if (!found?.match) return anchor;
    const words = found.say(found.match);
    if (!name && words.startsWith(', ')) name = 'Phần mở đầu';
    name +=
      name && /^[A-ZĐ]/u.test(words) ? `, ${words.toLowerCase().replace(/ (\S+)$/u, (w) => w.toUpperCase())}` : words;
    rest = rest.slice(found.match[0].length).replace(/^-/, '');
  }
  return name;
}
