/**
 * What stands inside a paragraph -> pieces of text, each with its look and its encoding.
 */
import type { Fields } from './field.ts';
import { decodeLegacy, encodingOf } from './legacy.ts';
import type { NoteKind } from './notes.ts';
import { Refusal } from './refusal.ts';
import type { Piece } from './run.ts';
import type { Style, Styles } from './styles.ts';
import { toUnicode } from './symbol.ts';
import { childOf, elementsOf, findAll, switchOf, type XmlElement } from './xml.ts';

/** What the reading of a paragraph needs, and whom it tells. */
export type Reader = {
  styles: Styles;
  /** Of the paragraph. */
  style: Style;
  fields: Fields;
  note(kind: NoteKind, detail?: string): void;
  /** A text box hangs on the paragraph. */
  openBox(content: XmlElement): void;
  /** A footnote or endnote is referred to. @returns the mark that stands for it */
  refer(reference: XmlElement): string;
};

/** Only hold what they are about. */
const HOLDERS = new Set('w:smartTag w:customXml w:fldSimple w:dir w:bdo w:ruby w:rubyBase'.split(' '));
const NOTED: Record<string, NoteKind> = { 'w:hyperlink': 'links', 'w:ins': 'insertions', 'w:moveTo': 'insertions' };
const DELETED = new Set(['w:del', 'w:moveFrom']);
const MATHS = new Set(['m:oMath', 'm:oMathPara']);
const SPELT_MATHS = new Set(['m:t']);
const BOXES = new Set(['w:txbxContent']);
const PICTURES = new Set(['a:blip', '?:imagedata']);
const OBJECTS = new Set(['?:OLEObject', 'w:control']);
/** Characters that Word keeps as elements. */
const CHARACTERS: Record<string, string> = { 'w:tab': '\t', 'w:ptab': '\t', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

/** Pieces in order; what is deleted, hidden or a field's code is left out. */
export function readInline(elements: readonly XmlElement[], reader: Reader): Piece[] {
  return elements.flatMap((element): Piece[] => {
    const { name } = element;
    if (name === 'w:r') return readRun(element, reader);
    if (HOLDERS.has(name)) return readInline(elementsOf(element), reader);
    if (name === 'w:sdt') return readInline(contentOf(element), reader);
    if (name === 'mc:AlternateContent') return readInline(elementsOf(elementsOf(element)[0]), reader);
    if (MATHS.has(name)) return readMath(element, reader);
    if (DELETED.has(name)) reader.note('deletions');
    if (!NOTED[name]) return [];
    reader.note(NOTED[name]);
    return readInline(elementsOf(element), reader);
  });
}

/** What a content control holds; its prompt (`Bấm để nhập …`) is nobody's words. */
export function contentOf(control: XmlElement): XmlElement[] {
  const prompts = switchOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr');
  return prompts ? [] : elementsOf(childOf(control, 'w:sdtContent'));
}

function readMath(element: XmlElement, { note }: Reader): Piece[] {
  note('formulas');
  const text = findAll(element, SPELT_MATHS).map(wordsOf).join('');
  return [{ text, format: {}, encoding: 'unicode' }];
}

function readRun(run: XmlElement, reader: Reader): Piece[] {
  const format = reader.styles.run(childOf(run, 'w:rPr'), reader.style);
  const pieces: Piece[] = [];
  for (const child of partsOf(run)) {
    if (child.name === 'w:fldChar') reader.fields.step(child);
    const piece = reader.fields.isShown() ? readCharacters(child, format.font, reader) : undefined;
    if (piece) pieces.push({ ...piece, format });
  }
  if (!format.hidden) return pieces;
  if (pieces.some(({ text }) => text.trim() !== '')) reader.note('hidden');
  return [];
}

/** Of a choice the first: the others say the same to older readers. */
function partsOf(run: XmlElement): XmlElement[] {
  return elementsOf(run).flatMap((child) =>
    child.name === 'mc:AlternateContent' ? elementsOf(elementsOf(child)[0]) : [child],
  );
}

function readCharacters(
  child: XmlElement,
  font: string | undefined,
  reader: Reader,
): Omit<Piece, 'format'> | undefined {
  const unicode = (text: string) => ({ text, encoding: 'unicode' as const });
  if (child.name === 'w:t') return readWords(wordsOf(child), font, reader);
  if (CHARACTERS[child.name]) return unicode(CHARACTERS[child.name]!);
  if (child.name === 'w:br') return unicode(/^(?:page|column)$/.test(child.attributes['w:type'] ?? '') ? '\f' : '\n');
  if (child.name === 'w:softHyphen') {
    // Word takes the letter ư of .VnTime for one; else it shows at line ends only.
    const encoding = encodingOf('\u00ad', font);
    return encoding === 'tcvn3' || encoding === 'tcvn3-capitals' ? { text: '\u00ad', encoding } : undefined;
  }
  if (child.name === 'w:sym') return unicode(readSymbol(child, reader));
  if (child.name === 'w:footnoteReference' || child.name === 'w:endnoteReference') return unicode(reader.refer(child));
  if (child.name === 'w:commentReference') reader.note('comments');
  else lookInside(child, reader);
  return undefined;
}

function readWords(text: string, font: string | undefined, { note }: Reader): Omit<Piece, 'format'> {
  const encoding = encodingOf(text, font);
  if (encoding === 'unknown') throw new Refusal('legacy-font', font);
  if (encoding !== 'unicode') {
    if (decodeLegacy(text, encoding) !== text) note('legacy-font', font);
    return { text, encoding };
  }
  const { text: words, unknown } = toUnicode(text, font, false);
  if (unknown > 0) note('symbols', font);
  return { text: words, encoding };
}

function readSymbol({ attributes }: XmlElement, { note }: Reader): string {
  const [code, font] = [Number.parseInt(attributes['w:char'] ?? '', 16), attributes['w:font']];
  if (!(code >= 0x20 && code <= 0xffff)) return '';
  const character = String.fromCharCode(code);
  const encoding = encodingOf(character, font);
  if (encoding !== 'unicode') return decodeLegacy(character, encoding);
  const { text, unknown } = toUnicode(character, font);
  if (unknown > 0) note('symbols', font);
  return text;
}

/** Drawings and objects: their text boxes are read, the rest is told. */
function lookInside(element: XmlElement, reader: Reader): void {
  for (const box of findAll(element, BOXES)) reader.openBox(box);
  for (const _ of findAll(element, PICTURES)) reader.note('pictures');
  for (const _ of findAll(element, OBJECTS)) reader.note('objects');
}

function wordsOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}
