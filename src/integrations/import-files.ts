/** Several documents, each imported whole or not at all; one that is refused does not keep the others out. */
import path from 'node:path';
import type { Reported } from '#import/report-html.ts';
import { draftToJson, sayDraft } from '#import/report.ts';
import { Fault } from './fault.mjs';
import { prepareImport, type Import, type ImportOptions } from './import-plan.ts';
import { readImportSource } from './import-source.ts';
import { writeFiles } from './write-files.ts';

export type Imported = Reported & Import;

/** @param dry whether nothing is written @param refused is told of each document that is not imported */
export async function importFiles(
  files: readonly string[],
  options: ImportOptions,
  dry: boolean,
  refused: (fault: Fault) => void,
): Promise<Imported[]> {
  const done: Imported[] = [];
  for (const file of files) {
    try {
      const source = await readImportSource(file);
      const made = prepareImport(source, options);
      const place = (name: string) => path.join(options.contentDir, name);
      if (!dry) writeFiles(made.files.map(({ path: name, text }) => ({ file: place(name), text })));
      done.push({ ...made, file, placeOf: source.placeOf, notes: source.notes });
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      refused(error);
    }
  }
  return done;
}

/** For a terminal: where it went, and what to look at. */
export function sayImport({ file, draft, placeOf, notes, files }: Imported, contentDir: string, dry: boolean): string {
  const place = path.relative('.', path.join(contentDir, 'plans', `${draft.id}.mdx`));
  const verb = dry ? 'sẽ ghi' : 'đã ghi';
  return [
    `${file} → ${place}: ${files.length === 0 ? 'không có gì thay đổi' : verb}`,
    ...files.map(({ path: name }) => `  ${verb} ${name}`),
    sayDraft(draft, placeOf),
    ...notes.map((note) => `  Không đưa vào: ${note}`),
    '',
  ].join('\n');
}

/** For machines. */
export function importToJson({ file, draft, placeOf, notes, files }: Imported) {
  return { file, ...draftToJson(draft, placeOf), notes, files: files.map(({ path: name }) => name) };
}
