/**
 * The parts of a .docx: found by their relationships, as Word does, since no part has to bear its usual name.
 */
import type { Archive } from './archive.ts';
import { Refusal } from './refusal.ts';
import { childrenOf, parseXml, type XmlElement } from './xml.ts';

export type Parts = {
  document: XmlElement;
  styles?: XmlElement;
  numbering?: XmlElement;
  footnotes?: XmlElement;
  endnotes?: XmlElement;
  /** Headers and footers. */
  margins: XmlElement[];
};

type Relationship = { type: string; target: string };

const NOT_WORD: [RegExp, 'spreadsheet' | 'slides' | 'pages' | 'odt'][] = [
  [/^xl\//i, 'spreadsheet'],
  [/^ppt\//i, 'slides'],
  [/^Index\/.*\.iwa$|^Index\.zip$/i, 'pages'],
  [/^content\.xml$/i, 'odt'],
];
const MARGINS = new Set(['header', 'footer']);

/** @throws {Refusal} when it is no document of Word, or one with macros */
export async function readParts(archive: Archive): Promise<Parts> {
  const main = await findMain(archive);
  if (archive.names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name))) throw new Refusal('macro');
  const relations = await readRelationships(archive, main);
  const read = async (type: string) => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target === undefined ? undefined : await readXml(archive, target);
  };
  const margins = new Set(relations.filter(({ type }) => MARGINS.has(type)).map(({ target }) => target));
  const parts: Parts = { document: (await readXml(archive, main))!, margins: [] };
  if (parts.document.name !== 'w:document') throw new Refusal('damaged');
  parts.styles = await read('styles');
  parts.numbering = await read('numbering');
  parts.footnotes = await read('footnotes');
  parts.endnotes = await read('endnotes');
  for (const target of margins) {
    const margin = await readXml(archive, target);
    if (margin) parts.margins.push(margin);
  }
  return parts;
}

async function findMain(archive: Archive): Promise<string> {
  const known = NOT_WORD.find(([pattern]) => archive.names.some((name) => pattern.test(name)));
  if (known && !archive.has('word/document.xml')) throw new Refusal(known[1]);
  const relations = await readRelationships(archive, '');
  const main = relations.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  if (!archive.has(main)) throw new Refusal(archive.has('[Content_Types].xml') ? 'damaged' : 'not-docx');
  return main;
}

/** Internal targets only, by the last word of their type; what lies outside is never followed. */
async function readRelationships(archive: Archive, part: string): Promise<Relationship[]> {
  const at = part.lastIndexOf('/') + 1;
  const [folder, name] = [part.slice(0, at), part.slice(at)];
  const root = await readXml(archive, `${folder}_rels/${name}.rels`);
  return childrenOf(root, 'rel:Relationship')
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes }) => ({
      type: (attributes.Type ?? '').split('/').at(-1)!,
      target: resolve(folder, attributes.Target ?? ''),
    }));
}

/** A target against the folder of its part: `../media/x`, `/word/styles.xml`. It only ever names an entry. */
function resolve(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : `${folder}${target}`).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

async function readXml(archive: Archive, name: string): Promise<XmlElement | undefined> {
  const bytes = await archive.read(name);
  return bytes && parseXml(bytes);
}
