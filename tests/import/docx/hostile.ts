/** Files of another kind, broken ones, and those that mean harm: what each is, and how its refusal is called. */
import type { RefusalCode } from '#import/docx/refusal.ts';
import { entriesOf, NAMESPACES, p, pack } from './package.ts';
import { zip, type ZipEntry } from './zip.ts';

type Hostile = [what: string, code: RefusalCode, make: () => Uint8Array];

const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const compound = (stream: string) => Buffer.concat([COMPOUND, Buffer.alloc(1000), Buffer.from(stream, 'utf16le')]);
const plain = entriesOf({ body: p('Kế hoạch') });
/** The plain document with some entries changed or added. */
const withEntries = (...changed: ZipEntry[]) =>
  zip([...plain.filter(({ name }) => !changed.some((entry) => entry.name === name)), ...changed]);
const withMain = (data: Uint8Array | string, says?: ZipEntry['says']) =>
  withEntries({ name: 'word/document.xml', data, says });
const markup = (inner: string, before = '') =>
  `${before}<w:document ${NAMESPACES}><w:body>${inner}</w:body></w:document>`;
/** The field of a ZIP64 entry that gives both sizes. */
function zip64(size: bigint): Buffer {
  const field = Buffer.alloc(20);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(16, 2);
  field.writeBigUInt64LE(size, 4);
  field.writeBigUInt64LE(100n, 12);
  return field;
}

// prettier-ignore
export const FOREIGN: Hostile[] = [
  ['an empty file', 'empty', () => Buffer.alloc(0)],
  ['NUL bytes', 'not-docx', () => Buffer.alloc(5000)],
  ['a text with a wrong ending', 'not-docx', () => Buffer.from('KẾ HOẠCH\ntổ chức hội nghị\n')],
  ['UTF-16 text', 'not-docx', () => Buffer.from('\ufeffKẾ HOẠCH', 'utf16le')],
  ['noise', 'not-docx', () => Buffer.from(Array.from({ length: 9999 }, (_, at) => (at * 7919) % 251))],
  ['an old .doc', 'doc', () => compound('WordDocument')],
  ['an encrypted .docx', 'encrypted', () => compound('EncryptedPackage')],
  ['an old spreadsheet', 'spreadsheet', () => compound('Workbook')],
  ['old slides', 'slides', () => compound('PowerPoint Document')],
  ['a compound file of nobody knows what', 'doc', () => compound('?')],
  ['RTF', 'rtf', () => Buffer.from('{\\rtf1\\ansi K\\u7871? ho\\u7841?ch}')],
  ['PDF', 'pdf', () => Buffer.from('%PDF-1.7\n%âãÏÓ\n')],
  ['a picture', 'picture', () => Buffer.from('89504e470d0a1a0a', 'hex')],
  ['a web page', 'web-page', () => Buffer.from('<!DOCTYPE html><html><p>Kế hoạch</p></html>')],
  ['Word as one XML file', 'word-xml', () => Buffer.from('<?xml version="1.0"?><pkg:package xmlns:pkg="x"/>')],
  ['ODT', 'odt', () => zip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', stored: true }, { name: 'content.xml', data: '<x/>' }])],
  ['a spreadsheet', 'spreadsheet', () => zip([{ name: '[Content_Types].xml', data: '' }, { name: 'xl/workbook.xml', data: '<x/>' }])],
  ['slides', 'slides', () => zip([{ name: '[Content_Types].xml', data: '' }, { name: 'ppt/presentation.xml', data: '<x/>' }])],
  ['Pages', 'pages', () => zip([{ name: 'Index/Document.iwa', data: 'x' }])],
  ['an archive of something else', 'not-docx', () => zip([{ name: 'ke-hoach.txt', data: 'Kế hoạch' }])],
  ['a .docx in an archive', 'not-docx', () => zip([{ name: 'ke-hoach.docx', data: pack({ body: p('x') }) }])],
  ['macros', 'macro', () => withEntries({ name: 'word/vbaProject.bin', data: 'x' })],
];

// prettier-ignore
export const BROKEN: Hostile[] = [
  ['half an archive', 'damaged', () => zip(plain).subarray(0, 700)],
  ['an archive without its last byte', 'damaged', () => zip(plain).subarray(0, -1)],
  ['the first bytes of an archive', 'damaged', () => Buffer.from('PK\u0003\u0004')],
  ['an archive without entries', 'not-docx', () => zip([])],
  ['no document', 'damaged', () => zip(plain.filter(({ name }) => name !== 'word/document.xml'))],
  ['a wrong checksum', 'damaged', () => withMain(markup(p('x')), { crc: 1 })],
  ['more entries than there are', 'damaged', () => zip(plain, { count: 9 })],
  ['a directory at a place that is not there', 'damaged', () => zip(plain, { offset: 2 ** 31 })],
  ['an unknown compression', 'damaged', () => withMain('x', { method: 12 })],
  ['an unclosed element', 'damaged', () => withMain(markup('<w:p>'))],
  ['an undefined entity', 'damaged', () => withMain(markup(p('&nbsp;')))],
  ['a NUL in the markup', 'damaged', () => withMain(markup(p('a\0b')))],
  ['an undeclared prefix', 'damaged', () => withMain(markup('<x:p/>'))],
  ['another root', 'damaged', () => withMain('<html/>')],
  ['nothing where markup should be', 'damaged', () => withMain('')],
  ['broken numbering', 'damaged', () => zip(entriesOf({ body: p('x'), numbering: '<w:num' }))],
  ['bytes that are no UTF-8', 'encoding', () => withMain(Buffer.from(markup(p('K\u00e9')), 'latin1'))],
  ['an encoding of old', 'encoding', () => withMain(markup(p('x'), '<?xml version="1.0" encoding="windows-1258"?>'))],
  ['a document without words', 'no-text', () => pack({ body: p(' ') })],
  ['scanned pages', 'scanned', () => pack({ body: '<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>' })],
  ['an encoding of which no table is kept', 'legacy-font', () => pack({ body: p('Kóë hoaåch', '', '<w:rFonts w:hAnsi="VPS\nTimes"/>') })],
];

// prettier-ignore
export const UNSAFE: Hostile[] = [
  ['a bomb among the pictures', 'bomb', () => withEntries({ name: 'word/media/image1.bmp', data: '', says: { size: 4e9 } })],
  ['ZIP64 with a size of a petabyte', 'bomb', () => zip([...plain, { name: 'x', data: 'x', says: { size: 0xffffffff, compressed: 0xffffffff }, extra: zip64(2n ** 50n) }])],
  ['ZIP64 with a size beyond numbers', 'bomb', () => zip([...plain, { name: 'x', data: 'x', says: { size: 0xffffffff, compressed: 0xffffffff }, extra: zip64(2n ** 63n) }])],
  ['entries that share their bytes', 'bomb', () => zip([...plain, ...Array.from({ length: 50 }, (_, at) => ({ name: `x${at}`, data: 'x'.repeat(99), says: { offset: 0 } }))])],
  ['one name twice', 'unsafe-names', () => zip([...plain, { name: 'WORD/document.xml', data: markup(p('khác')) }])],
  ['a name that climbs', 'unsafe-names', () => withEntries({ name: '../../etc/passwd', data: 'x' })],
  ['an absolute name', 'unsafe-names', () => withEntries({ name: '/etc/passwd', data: 'x' })],
  ['a name with a drive', 'unsafe-names', () => withEntries({ name: 'C:/Windows/x', data: 'x' })],
  ['a name with backslashes', 'unsafe-names', () => withEntries({ name: 'word\\..\\..\\x', data: 'x' })],
  ['an encrypted entry', 'encrypted', () => withMain('x', { flags: 0x801 })],
  ['a relationship that climbs', 'damaged', () => withEntries({ name: '_rels/.rels', data: String(plain[1]!.data).replace('word/document.xml', '../../../etc/passwd') })],
  ['XXE', 'entities', () => withMain(markup(p('&x;'), '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>'))],
  ['a document type from elsewhere', 'entities', () => withMain(markup(p('x'), '<!DOCTYPE x SYSTEM "http://example.invalid/x.dtd">'))],
];

/** Those that cost time or memory before they are refused. */
// prettier-ignore
export const HEAVY: Hostile[] = [
  ['51 MB', 'too-large', () => Buffer.alloc(51_000_000, 'PK\u0003\u0004')],
  ['a bomb: 30 MB in 30 kB', 'bomb', () => withMain(Buffer.alloc(30_000_000, 32))],
  ['a bomb that says it is small', 'damaged', () => withMain(Buffer.alloc(80_000_000, 32), { size: 900_000 })],
  ['65,000 entries', 'bomb', () => zip(Array.from({ length: 65_000 }, (_, at) => ({ name: `x${at}`, data: '', stored: true })))],
  ['a billion laughs', 'entities', () => withMain(markup(p('&c;'), `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(99)}"><!ENTITY c "${'&b;'.repeat(99)}">]>`))],
  ['20,000 nested tables', 'too-deep', () => pack({ body: '<w:tbl><w:tr><w:tc>'.repeat(20_000) + p('x') + '</w:tc></w:tr></w:tbl>'.repeat(20_000) })],
  ['510,000 paragraphs', 'too-long', () => pack({ body: unalike(510_000, () => '<w:p/>') })],
  ['a paragraph of four million letters', 'too-long', () => pack({ body: p(unalike(380_000, (at) => String(at).padEnd(10, 'x'))) })],
  ['more markup than is read', 'too-long', () => pack({ body: p('x') + unalike(400_000, (at) => `<!--${String(at * 7919).padStart(85)}-->`) })],
  ['labels longer than the text', 'too-long', () => pack({ body: unalike(40_000, (at) => p(`x${at}`, '<w:numPr><w:numId w:val="1"/></w:numPr>')), numbering: longLabels() })],
]

/** Markup that does not shrink so much that it is taken for a bomb. */
function unalike(count: number, make: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => make(at) + (at % 3 ? '' : (at * 2654435761).toString(36))).join('');
}

function longLabels(): string {
  const level = `<w:lvl w:ilvl="0"><w:start w:val="3888"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="${'%1'.repeat(999)}"/></w:lvl>`;
  return `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
}
