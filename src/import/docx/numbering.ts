/**
 * Automatic numbering: numbering.xml -> the levels of each list (ISO 29500-1, §17.9).
 */
import type { Styles } from './styles.ts';
import { childOf, childrenOf, switchOf, valueOf, type XmlElement } from './xml.ts';

export type Level = {
  start: number;
  /** As in `w:numFmt`: `upperRoman`; the sample of a `custom` one. */
  format: string;
  /** `%1.%2.`: the number of each level in its place. */
  text: string;
  /** Whether a space or tab parts the label from the text. */
  parted: boolean;
  /** A level that begins anew only behind this one or a higher one, counted from 1; `0` never. */
  restart: number | undefined;
  /** All numbers of the label in figures. */
  legal: boolean;
  /** Style whose paragraphs belong to this level. */
  style: string | undefined;
  /** Of the label: bullets are characters of symbol fonts. */
  font: string | undefined;
};

export type List = {
  /** Lists of one abstract numbering count on together. */
  abstract: string;
  levels: readonly (Level | undefined)[];
  /** Level -> the number with which this list begins there. */
  starts: ReadonlyMap<number, number>;
};

const LEVELS = 9;
/** One is what Word writes. Links in a circle end here. */
const MOST_LINKS = 5;
/** In characters, of a label's pattern. */
const LONGEST_TEXT = 60;
/** Word accepts no higher number. */
const HIGHEST_START = 32_767;

/** Lists by the id that paragraphs name them by. @param root of numbering.xml; a document may come without */
export function readNumbering(root: XmlElement | undefined, styles: Styles): Map<string, List> {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]),
  );
  const nums = new Map(childrenOf(root, 'w:num').map((num) => [num.attributes['w:numId'] ?? '', num]));
  const read = new Map<string, Level[]>();
  const lists = new Map<string, List>();
  // `0` takes numbering away.
  nums.delete('0');
  for (const [id, num] of nums) {
    const abstract = followLinks(valueOf(num, 'w:abstractNumId') ?? '', abstracts, nums, styles);
    if (!read.has(abstract)) read.set(abstract, readLevels(childrenOf(abstracts.get(abstract), 'w:lvl')));
    const overrides = childrenOf(num, 'w:lvlOverride');
    const levels = [...read.get(abstract)!];
    readLevels(overrides.flatMap((override) => childrenOf(override, 'w:lvl'))).forEach(
      (level, at) => (levels[at] = level),
    );
    const starts = overrides.flatMap((override): [number, number][] => {
      const start = valueOf(override, 'w:startOverride');
      return start === undefined ? [] : [[Number(override.attributes['w:ilvl']), toStart(start)]];
    });
    lists.set(id, { abstract, levels, starts: new Map(starts) });
  }
  return lists;
}

/** An abstract numbering may stand for a list style, whose own numbering is the true one. */
function followLinks(
  start: string,
  abstracts: ReadonlyMap<string, XmlElement>,
  nums: ReadonlyMap<string, XmlElement>,
  styles: Styles,
): string {
  let id = start;
  for (let step = 0; step < MOST_LINKS; step += 1) {
    const link = valueOf(abstracts.get(id), 'w:numStyleLink');
    const num = link === undefined ? undefined : styles.list(link);
    const next = num === undefined ? undefined : valueOf(nums.get(num), 'w:abstractNumId');
    if (next === undefined) return id;
    id = next;
  }
  return start;
}

/** Each at its place; what stands at no level of Word's nine is left out. */
function readLevels(elements: readonly XmlElement[]): Level[] {
  const levels: Level[] = [];
  for (const element of elements) {
    const at = Number(element.attributes['w:ilvl']);
    if (Number.isInteger(at) && at >= 0 && at < LEVELS) levels[at] = readLevel(element);
  }
  return levels;
}

function readLevel(element: XmlElement): Level {
  // Formats newer than the standard stand in a choice, beside one for older readers.
  const choice = childOf(childOf(element, 'mc:AlternateContent'), 'mc:Choice');
  const format = (childOf(choice, 'w:numFmt') ?? childOf(element, 'w:numFmt'))?.attributes;
  const restart = valueOf(element, 'w:lvlRestart');
  const fonts = childOf(childOf(element, 'w:rPr'), 'w:rFonts')?.attributes;
  return {
    start: toStart(valueOf(element, 'w:start') ?? '0'),
    format: (format?.['w:val'] === 'custom' ? format['w:format'] : format?.['w:val']) ?? 'decimal',
    text: (valueOf(element, 'w:lvlText') ?? '').slice(0, LONGEST_TEXT),
    parted: valueOf(element, 'w:suff') !== 'nothing',
    restart: restart === undefined ? undefined : Number(restart),
    legal: switchOf(element, 'w:isLgl') ?? false,
    style: valueOf(element, 'w:pStyle'),
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
  };
}

function toStart(value: string): number {
  const start = Math.trunc(Number(value));
  return Number.isNaN(start) ? 0 : Math.min(Math.max(start, 0), HIGHEST_START);
}
