/**
 * XML -> a tree, within limits. No document type is accepted, so that there are no entities to expand or to fetch.
 */
import { SaxesParser } from 'saxes';
import { Refusal } from './refusal.ts';

export type XmlElement = {
  /** Under the prefix that the standard uses, whatever the file calls it: `w:p`. Of an unknown namespace: `?:name`. */
  name: string;
  /** As `w:val`, `r:id`; `Target` where there is no namespace. */
  attributes: Record<string, string>;
  /** Text is kept only where it is a document's words. */
  children: (XmlElement | string)[];
};

const OFFICE = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';
/** Namespaces, the transitional and the strict one of ISO 29500. */
const PREFIXES: Record<string, string> = {
  [`${OFFICE}/wordprocessingml/2006/main`]: 'w',
  [`${STRICT}/wordprocessingml/main`]: 'w',
  [`${OFFICE}/officeDocument/2006/relationships`]: 'r',
  [`${STRICT}/officeDocument/relationships`]: 'r',
  [`${OFFICE}/markup-compatibility/2006`]: 'mc',
  [`${OFFICE}/officeDocument/2006/math`]: 'm',
  [`${STRICT}/officeDocument/math`]: 'm',
  [`${OFFICE}/drawingml/2006/main`]: 'a',
  [`${STRICT}/drawingml/main`]: 'a',
  [`${OFFICE}/package/2006/relationships`]: 'rel',
  [`${OFFICE}/package/2006/content-types`]: 'ct',
};
const WORDS = new Set(['w:t', 'm:t']);
/** Some hundred pages of Word have 100,000; a tree of this many takes about 150 MB. */
const MOST_ELEMENTS = 500_000;
/** Ten tables inside each other, in a text box, take fifty. */
const DEEPEST = 200;

/** The root element. @throws {Refusal} when the bytes are not well-formed, or too much */
export function parseXml(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  let count = 0;
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^utf-?(?:8|16)$/i.test(encoding)) throw new Refusal('encoding');
  });
  parser.on('doctype', () => {
    throw new Refusal('entities');
  });
  parser.on('error', () => {
    throw new Refusal('damaged');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    if ((count += 1) > MOST_ELEMENTS) throw new Refusal('too-long');
    if (open.length > DEEPEST) throw new Refusal('too-deep');
    const element: XmlElement = { name: `${prefixOf(uri)}:${local}`, attributes: {}, children: [] };
    for (const attribute of Object.values(attributes)) {
      const prefix = attribute.prefix === '' ? '' : `${prefixOf(attribute.uri)}:`;
      element.attributes[prefix + attribute.local] = attribute.value;
    }
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  const keep = (text: string) => {
    const element = open.at(-1)!;
    if (WORDS.has(element.name)) element.children.push(text);
  };
  parser.on('text', keep);
  parser.on('cdata', keep);
  parser.on('closetag', () => void open.pop());
  parser.write(decode(bytes)).close();
  return top.children[0] as XmlElement;
}

function prefixOf(uri: string): string {
  return PREFIXES[uri] ?? '?';
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const mark =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(mark, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('encoding');
  }
}

/** The elements among the children. */
export function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return element ? element.children.filter((child) => typeof child !== 'string') : [];
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsOf(element).find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return elementsOf(element).filter((child) => child.name === name);
}

/** The `w:val` of a child. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** An on/off property: there without a value it is on (ISO 29500-1, §17.17.4). Undefined when it is not there. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(element, name);
  return property && !['0', 'false', 'off'].includes(property.attributes['w:val'] ?? '');
}

/** Elements below that bear one of the names; not inside one that was found, nor where older readers are told the same. */
export function findAll(element: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'mc:Fallback') return [];
    return names.has(child.name) ? [child] : findAll(child, names);
  });
}
