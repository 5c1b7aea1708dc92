/**
 * Styles of Word: what a paragraph or a run is by its style, by those that it is based on, and by the defaults.
 */
import { childOf, childrenOf, switchOf, valueOf, type XmlElement } from './xml.ts';

/** What of a run's look carries meaning here. Undefined: not said. */
export type RunFormat = { bold?: boolean; italic?: boolean; caps?: boolean; hidden?: boolean; font?: string };

export type ParagraphFormat = {
  /** Id of the numbering and level in it; each may come from another style. `0` takes numbering away. */
  numbering?: string;
  level?: number;
  centred?: boolean;
};

export type Style = {
  paragraph: ParagraphFormat;
  run: RunFormat;
  /** Its own id, then those that it is based on. */
  chain: readonly string[];
};

export type Styles = {
  /** Of a paragraph's style id; the default one's where there is none. */
  paragraph(id: string | undefined): Style;
  /** A run's format: its own words first, then its character style against the paragraph's. */
  run(direct: XmlElement | undefined, paragraph: Style): RunFormat;
  /** Id of the numbering that a list style stands for. */
  list(id: string): string | undefined;
};

const NO_STYLE: Style = { paragraph: {}, run: {}, chain: [] };
/** Word follows a style through ten others. */
const DEEPEST = 20;
const TOGGLES = ['bold', 'italic', 'caps', 'hidden'] as const;

/** @param root of styles.xml; a document may come without */
export function readStyles(root: XmlElement | undefined): Styles {
  const elements = new Map(childrenOf(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const defaults = readRun(childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'));
  const normal = [...elements].find(
    ([, { attributes }]) =>
      attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''),
  )?.[0];
  const known = new Map<string, Style>();
  const find = (id: string | undefined): Style => {
    if (id === undefined || !elements.has(id)) return NO_STYLE;
    if (!known.has(id)) known.set(id, resolve(elements, id));
    return known.get(id)!;
  };
  return {
    paragraph: (id) => find(id !== undefined && elements.has(id) ? id : normal),
    run: (direct, paragraph) => {
      const own = readRun(direct);
      const style = find(valueOf(direct, 'w:rStyle')).run;
      const format: RunFormat = { font: own.font ?? style.font ?? paragraph.run.font ?? defaults.font };
      for (const toggle of TOGGLES) {
        // Set in two styles they cancel each other (ISO 29500-1, §17.7.3).
        const styled = Boolean(style[toggle]) !== Boolean(paragraph.run[toggle]) || Boolean(defaults[toggle]);
        format[toggle] = own[toggle] ?? styled;
      }
      return format;
    },
    list: (id) => find(id).paragraph.numbering,
  };
}

/** A style over those that it is based on; a circle ends where it closes. */
function resolve(elements: ReadonlyMap<string, XmlElement>, start: string): Style {
  const chain: string[] = [];
  for (let id: string | undefined = start; id !== undefined && elements.has(id) && !chain.includes(id);) {
    if (chain.push(id) > DEEPEST) break;
    id = valueOf(elements.get(id), 'w:basedOn');
  }
  const style: Style = { paragraph: {}, run: {}, chain };
  for (const id of chain.toReversed()) {
    Object.assign(style.paragraph, readParagraph(childOf(elements.get(id), 'w:pPr')));
    Object.assign(style.run, readRun(childOf(elements.get(id), 'w:rPr')));
  }
  return style;
}

/** What paragraph properties say; what they do not say is not among the keys. */
export function readParagraph(properties: XmlElement | undefined): ParagraphFormat {
  const numbering = childOf(properties, 'w:numPr');
  const level = Number(valueOf(numbering, 'w:ilvl'));
  const alignment = valueOf(properties, 'w:jc');
  return said({
    numbering: valueOf(numbering, 'w:numId'),
    level: Number.isInteger(level) && level >= 0 ? Math.min(level, 8) : undefined,
    centred: alignment === undefined ? undefined : alignment === 'center',
  });
}

function readRun(properties: XmlElement | undefined): RunFormat {
  const fonts = childOf(properties, 'w:rFonts')?.attributes;
  return said({
    bold: switchOf(properties, 'w:b'),
    italic: switchOf(properties, 'w:i'),
    caps: switchOf(properties, 'w:caps'),
    hidden: switchOf(properties, 'w:vanish'),
    // The one for letters with marks. A font of the theme takes precedence, and none of those has an encoding of its own.
    font: fonts && (fonts['w:hAnsiTheme'] ? '' : (fonts['w:hAnsi'] ?? fonts['w:ascii'])),
  });
}

function said<T extends object>(format: T): T {
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined)) as T;
}
