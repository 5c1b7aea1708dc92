/** Several files, written as one: each to a temporary file beside its place, then all renamed; a failure undoes the rest. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export type FileToWrite = { file: string; text: string };

/** @throws the error of the file system, with everything as it was before */
export function writeFiles(files: readonly FileToWrite[]): void {
  const undo: (() => void)[] = [];
  try {
    const waiting = files.map(({ file, text }) => {
      for (const folder of missingFolders(path.dirname(file))) {
        mkdirSync(folder);
        undo.push(() => rmdirSync(folder));
      }
      const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
      undo.push(() => rmSync(temporary, { force: true }));
      writeFileSync(temporary, text);
      return { file, temporary };
    });
    for (const { file, temporary } of waiting) {
      const before = existsSync(file) ? readFileSync(file) : null;
      renameSync(temporary, file);
      undo.push(() => (before === null ? rmSync(file, { force: true }) : writeFileSync(file, before)));
    }
  } catch (error) {
    for (const step of undo.reverse()) attempt(step);
    throw error;
  }
}

/** What cannot be undone must not keep the rest from being undone. */
function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // The first error is the one that is told.
  }
}

/** The folders above a place that are not there, the outermost first. */
function missingFolders(folder: string): string[] {
  return existsSync(folder) ? [] : [...missingFolders(path.dirname(folder)), folder];
}

/** Writes a file that is not there yet; false when it is. */
export function writeNew(file: string, text: string): boolean {
  if (existsSync(file)) return false;
  writeFiles([{ file, text }]);
  return true;
}
