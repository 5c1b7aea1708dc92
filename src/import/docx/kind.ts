/**
 * What a file is, by its first bytes: its name says what somebody believes it to be.
 */
import type { RefusalCode } from './refusal.ts';

/** `zip` may be a .docx; anything else is refused by name. */
export type FileKind = 'zip' | RefusalCode;

/** First bytes as Latin-1. */
const MAGIC: [string, FileKind][] = [
  ['PK\u0003\u0004', 'zip'],
  // An archive without entries.
  ['PK\u0005\u0006', 'zip'],
  ['{\\rtf', 'rtf'],
  ['\u0089PNG', 'picture'],
  ['\u00ff\u00d8\u00ff', 'picture'],
  ['GIF8', 'picture'],
  ['II*\u0000', 'picture'],
  ['MM\u0000*', 'picture'],
];
/** Compound files of Word 97, Excel 97 … and the wrapping of an encrypted .docx (MS-CFB). */
const COMPOUND = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
/** Streams by which compound files are told, named in UTF-16. */
const STREAMS: [string, FileKind][] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['Workbook', 'spreadsheet'],
  ['PowerPoint Document', 'slides'],
];
/** How far the beginning of a file is searched: readers of PDF allow as much before the mark. */
const BEGINNING = 1024;

/** The kind of a file. Never throws. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const beginning = Buffer.from(bytes.subarray(0, BEGINNING)).toString('latin1');
  if (beginning.startsWith(COMPOUND)) return compoundKind(bytes);
  const found = MAGIC.find(([magic]) => beginning.startsWith(magic));
  if (found) return found[1];
  if (beginning.includes('%PDF-')) return 'pdf';
  if (/<(?:pkg:package|w:wordDocument|\?mso-application)/.test(beginning)) return 'word-xml';
  return /<(?:!doctype html|html)[\s>]/i.test(beginning) ? 'web-page' : 'not-docx';
}

function compoundKind(bytes: Uint8Array): FileKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return STREAMS.find(([name]) => buffer.includes(Buffer.from(name, 'utf16le')))?.[1] ?? 'doc';
}
