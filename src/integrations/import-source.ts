/** A clerk's file -> its text and how to say where something stands in it. */
import { lineFinder } from '#import/text.ts';
import type { ImportSource } from './import-plan.ts';
import { readTextFile } from './read-text-file.ts';

/** @throws {Fault} one line that says why the file cannot be read */
export async function readImportSource(file: string): Promise<ImportSource> {
  const text = readTextFile(file, ['.txt']);
  const lineOf = lineFinder(text);
  return {
    file,
    text,
    placeOf: (offset) => `dòng ${lineOf(offset)}`,
    margins: [],
    marked: true,
    emphasis: [],
    notes: [],
  };
}
