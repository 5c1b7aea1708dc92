/** A .docx of given markup: what the `docx` package would never write. */
import { readDocx, type DocxDocument } from '#import/docx.ts';
import { zip, type ZipEntry } from './zip.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** Parts by their usual name below `word/`, without their root element. */
export type PartTexts = {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  header?: string;
};

const ROOTS: [keyof PartTexts, string][] = [
  ['styles', 'w:styles'],
  ['numbering', 'w:numbering'],
  ['footnotes', 'w:footnotes'],
  ['endnotes', 'w:endnotes'],
  ['header', 'w:hdr'],
];

/** The entries of the archive. */
export function entriesOf(parts: PartTexts): ZipEntry[] {
  const there = ROOTS.filter(([name]) => parts[name] !== undefined);
  const wrap = (root: string, inner: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><${root} ${NAMESPACES}>${inner}</${root}>`;
  return [
    {
      name: '[Content_Types].xml',
      data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    { name: '_rels/.rels', data: relationships([['officeDocument', 'word/document.xml']]) },
    { name: 'word/document.xml', data: wrap('w:document', `<w:body>${parts.body}</w:body>`) },
    { name: 'word/_rels/document.xml.rels', data: relationships(there.map(([name]) => [name, `${name}.xml`])) },
    ...there.map(([name, root]) => ({ name: `word/${name}.xml`, data: wrap(root, parts[name]!) })),
  ];
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="r${index}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** The bytes of a .docx. */
export function pack(parts: PartTexts): Buffer {
  return zip(entriesOf(parts));
}

/** Reads what a .docx of this markup says. @throws when it is refused */
export async function read(parts: PartTexts): Promise<DocxDocument> {
  const document = await readDocx(pack(parts));
  if ('fault' in document) throw new Error(`refused: ${document.fault}`);
  return document;
}

/** A paragraph of one run. @param properties of the paragraph, as markup */
export function p(text: string, properties = '', run = ''): string {
  const pr = properties && `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${pr}<w:r>${run && `<w:rPr>${run}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** The texts of the paragraphs. */
export function textsOf({ text, paragraphs }: DocxDocument): string[] {
  return paragraphs.map(({ start, end }) => text.slice(start, end));
}

/** A run of given content. @param properties as markup */
export function r(inner: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${inner}</w:r>`;
}

export function t(text: string): string {
  return `<w:t xml:space="preserve">${text}</w:t>`;
}

/** A paragraph of given content. */
export function par(...inner: string[]): string {
  return `<w:p>${inner.join('')}</w:p>`;
}

/** Texts of the paragraphs of a body. */
export async function texts(body: string): Promise<string[]> {
  return textsOf(await read({ body }));
}

/** Kinds and counts of the notes that a body gives. */
export async function kinds(body: string): Promise<[string, number][]> {
  return (await read({ body })).notes.map(({ kind, count }) => [kind, count]);
}
