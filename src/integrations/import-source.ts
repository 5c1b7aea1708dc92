/** A clerk's file -> its text and how to say where something stands in it. */
import path from 'node:path';
import { placeFinder } from '#import/docx/place.ts';
import { sayNote } from '#import/docx/say-note.ts';
import { lineFinder } from '#import/text.ts';
import { LARGEST_DOCX, readDocxApart } from './docx-process.ts';
import type { ImportSource } from './import-plan.ts';
import { readBytes, readTextFile } from './read-text-file.ts';

/**
 * Whatever is no .txt goes to the reader of .docx, which knows other kinds of file by their bytes and says what to do.
 * @throws {Fault} one line that says why the file cannot be read
 */
export async function readImportSource(file: string): Promise<ImportSource> {
  return path.extname(file).toLowerCase() === '.txt' ? fromText(file) : fromDocx(file);
}

function fromText(file: string): ImportSource {
  const text = readTextFile(file, ['.txt']);
  const lineOf = lineFinder(text);
  const placeOf = (offset: number) => `dòng ${lineOf(offset)}`;
  return { file, text, placeOf, margins: [], marked: true, emphasis: [], notes: [] };
}

async function fromDocx(file: string): Promise<ImportSource> {
  const { text, paragraphs, emphasis, margins, notes } = await readDocxApart(file, readBytes(file, LARGEST_DOCX));
  const told = notes.map((note) => `đoạn ${note.source}: ${sayNote(note)}`);
  return { file, text, placeOf: placeFinder(paragraphs), margins, marked: false, emphasis, notes: told };
}
