/**
 * The blocks of a document -> its paragraphs in order, each with its words, its label and its place in a table.
 * Changes that are not yet decided count as Word shows them at the end: insertions are taken, deletions are not.
 */
import type { Counter, Label } from './counter.ts';
import { startFields, type Fields } from './field.ts';
import { contentOf, readInline } from './inline.ts';
import { decodeLegacy, encodingOf } from './legacy.ts';
import type { List } from './numbering.ts';
import type { NoteKind } from './notes.ts';
import { joinRuns, type Piece, type Run } from './run.ts';
import { readParagraph, type Style, type Styles } from './styles.ts';
import { childOf, elementsOf, switchOf, valueOf, type XmlElement } from './xml.ts';

/** Where a paragraph stands in a table; rows and columns from 0, columns as on the page. */
export type Cell = { table: number; row: number; column: number };

export type Part = 'body' | 'text-box' | 'note';

export type Block = {
  /** Which of the document's paragraphs it is, from 1, empty ones counted. */
  source: number;
  runs: Run[];
  label: Label | undefined;
  cell: Cell | undefined;
  centred: boolean;
  part: Part;
};

/** What belongs to the whole document. */
export type Context = {
  styles: Styles;
  lists: ReadonlyMap<string, List>;
  count: Counter;
  note(kind: NoteKind, source: number, detail?: string): void;
  /** A footnote or endnote is referred to. @returns the mark that stands for it */
  refer(reference: XmlElement, source: number): string;
};

/** Where the reading stands: in which story, and where in a table. */
type Place = { part: Part; fields: Fields; cell?: Cell };

/** A paragraph of the file, and what its words belong to. */
type Found = {
  source: number;
  pieces: Piece[];
  place: Place;
  properties: XmlElement | undefined;
  style: Style;
};

/** Only hold blocks, rows or cells. */
const HOLDERS = new Set('w:customXml w:smartTag w:ins w:moveTo'.split(' '));
/** In columns: Word draws no wider table. */
const WIDEST = 63;

/** The paragraphs below an element, text boxes behind the paragraph that they hang on. @param part of the element */
export function readBlocks(root: XmlElement | undefined, context: Context, part: Part = 'body'): Block[] {
  const blocks: Block[] = [];
  let [source, tables] = [0, 0];
  /** A paragraph whose mark is deleted: its words open the next one. */
  let unended: Found | undefined;

  function readAll(elements: readonly XmlElement[], place: Place): void {
    for (const element of unfold(elements)) {
      if (element.name === 'w:p') readOne(element, place);
      else if (element.name === 'w:tbl') readTable(element, place);
      else if (element.name === 'w:altChunk') context.note('foreign-part', source + 1);
    }
    if (unended) keep(unended);
  }

  function readTable(table: XmlElement, place: Place): void {
    const index = tables;
    tables += 1;
    let row = 0;
    for (const line of unfold(elementsOf(table))) {
      if (line.name !== 'w:tr') continue;
      const properties = childOf(line, 'w:trPr');
      if (childOf(properties, 'w:del')) {
        context.note('deletions', source + 1);
        continue;
      }
      let column = spanOf(properties, 'w:gridBefore', 0);
      for (const cell of unfold(elementsOf(line))) {
        if (cell.name !== 'w:tc') continue;
        readAll(elementsOf(cell), { ...place, cell: { table: index, row, column } });
        column += spanOf(childOf(cell, 'w:tcPr'), 'w:gridSpan', 1);
      }
      row += 1;
    }
  }

  function readOne(paragraph: XmlElement, place: Place): void {
    source += 1;
    const [number, boxes] = [source, [] as XmlElement[]];
    const properties = childOf(paragraph, 'w:pPr');
    const style = context.styles.paragraph(valueOf(properties, 'w:pStyle'));
    const pieces = readInline(elementsOf(paragraph), {
      styles: context.styles,
      style,
      fields: place.fields,
      note: (kind, detail) => context.note(kind, number, detail),
      openBox: (box) => boxes.push(box),
      refer: (reference) => context.refer(reference, number),
    });
    const found = {
      source: number,
      pieces: [...(unended?.pieces ?? []), ...pieces],
      place,
      properties,
      style,
    };
    const mark = childOf(properties, 'w:rPr');
    if (childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom')) unended = found;
    else keep(found);
    for (const box of boxes) readAll(elementsOf(box), { part: 'text-box', fields: startFields(box) });
  }

  function keep({ source: number, pieces, place, properties, style }: Found): void {
    unended = undefined;
    const runs = joinRuns(pieces);
    const empty = runs.every(({ text }) => text.trim() === '');
    if (empty && switchOf(childOf(properties, 'w:rPr'), 'w:vanish')) return;
    const label = labelOf(properties, style, context);
    if (empty && (!label || label.bullet)) return;
    if (empty) context.note('empty-number', number);
    const centred = readParagraph(properties).centred ?? style.paragraph.centred ?? false;
    blocks.push({ source: number, runs, label, cell: place.cell, centred, part: place.part });
  }

  readAll(elementsOf(root), { part, fields: startFields(root) });
  return blocks;
}

/** Elements with those that only hold others replaced by what they hold; of a choice the first. */
function unfold(elements: readonly XmlElement[]): XmlElement[] {
  return elements.flatMap((element) => {
    if (element.name === 'w:sdt') return unfold(contentOf(element));
    if (element.name === 'mc:AlternateContent') return unfold(elementsOf(elementsOf(element)[0]));
    return HOLDERS.has(element.name) ? unfold(elementsOf(element)) : [element];
  });
}

function spanOf(properties: XmlElement | undefined, name: string, otherwise: number): number {
  const span = Number(valueOf(properties, name) ?? otherwise);
  return Number.isInteger(span) && span >= 0 ? Math.min(span, WIDEST) : otherwise;
}

/** The next label of the paragraph's list; its own properties go before those of its style, each for itself. */
function labelOf(properties: XmlElement | undefined, style: Style, context: Context): Label | undefined {
  const { lists, count, styles } = context;
  const own = readParagraph(properties);
  const list = lists.get(own.numbering ?? style.paragraph.numbering ?? '');
  if (!list) return undefined;
  // A list may say itself which level a style belongs to.
  const linked = list.levels.findIndex((level) => level?.style !== undefined && style.chain.includes(level.style));
  const label = count(list, own.level ?? (linked >= 0 ? linked : (style.paragraph.level ?? 0)));
  if (!label) return undefined;
  const font = label.font ?? styles.run(childOf(properties, 'w:rPr'), style).font;
  return { ...label, text: decodeLegacy(label.text, encodingOf(label.text, font)) };
}
