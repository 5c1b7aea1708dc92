/** `plan import`: clerks' documents -> plans of the content folder, each whole or not at all. */
import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { draftToJson, sayDraft } from '#import/report.ts';
import { reportHtml, type Reported } from '#import/report-html.ts';
import { Fault } from '#integrations/fault.mjs';
import { prepareImport, type Import } from '#integrations/import-plan.ts';
import { readImportSource } from '#integrations/import-source.ts';
import { writeFiles } from '#integrations/write-files.ts';

type Options = {
  dryRun?: boolean;
  out?: string;
  report?: string;
  force?: boolean;
  draft?: boolean;
  json?: boolean;
  id?: string;
  body?: string;
};

export function addImport(program: Command): void {
  program
    .command('import')
    .usage('[tùy chọn] <tệp...>')
    .description('đưa văn bản vào cổng: tạo kế hoạch nguyên văn, tệp cho văn bản được dẫn, và nói rõ điều cần soát lại')
    .argument('<tệp...>', 'tệp .txt')
    .option('--dry-run', 'chỉ đọc và báo cáo, không ghi gì')
    .option('--out <thư mục>', 'thư mục plans của một thư mục nội dung (mặc định: content/plans)', toPlansFolder)
    .option('--report <tệp.html>', 'ghi báo cáo từng đoạn thành trang HTML')
    .option('--id <mã>', 'tên tệp kế hoạch, khi nhập một tệp')
    .option('--body <mã>', 'mã cơ quan ban hành trong bodies.yaml')
    .option('--force', 'ghi đè kế hoạch đã có')
    .option('--draft', 'nhập cả khi văn bản còn ghi là dự thảo')
    .option('--json', 'in kết quả cho máy đọc')
    .action(importAll);
}

function toPlansFolder(value: string): string {
  if (path.basename(path.resolve(value)) !== 'plans') throw new InvalidArgumentError('');
  return value;
}

async function importAll(files: string[], options: Options): Promise<void> {
  if (options.id !== undefined && files.length > 1) {
    process.exitCode = 2;
    throw new Fault({ vi: '--id chỉ dùng khi nhập một tệp.', en: '--id is for a single file.' });
  }
  const contentDir = options.out
    ? path.dirname(path.resolve(options.out))
    : (await import('#settings')).settings.contentDir;
  const done: (Reported & Import)[] = [];
  for (const [index, file] of files.entries()) {
    if (files.length > 1 && process.stderr.isTTY) console.error(`${index + 1}/${files.length}  ${file}`);
    try {
      const source = await readImportSource(file);
      const today = new Date().toISOString().slice(0, 10);
      const result = prepareImport(source, { ...options, contentDir, today });
      if (!options.dryRun)
        writeFiles(result.files.map(({ path: name, text }) => ({ file: path.join(contentDir, name), text })));
      done.push({ ...result, file, placeOf: source.placeOf, notes: source.notes });
      if (!options.json) console.log(say(done.at(-1)!, contentDir, options.dryRun ?? false));
    } catch (error) {
      // One bad file does not keep the others from being imported.
      if (!(error instanceof Fault)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  }
  if (options.json)
    console.log(
      JSON.stringify(
        done.map(({ file, draft, placeOf, notes, files: written }) => ({
          file,
          ...draftToJson(draft, placeOf),
          notes,
          files: written.map(({ path: name }) => name),
        })),
        null,
        2,
      ),
    );
  if (options.report) keepReport(options.report, reportHtml(done));
}

function say({ file, draft, placeOf, notes, files }: Reported & Import, contentDir: string, dry: boolean): string {
  const place = path.relative('.', path.join(contentDir, 'plans', `${draft.id}.mdx`));
  const told = files.length === 0 ? 'không có gì thay đổi' : dry ? 'sẽ ghi' : 'đã ghi';
  const written = files.map(({ path: name }) => `  ${dry ? 'sẽ ghi' : 'đã ghi'} ${name}`);
  const lost = notes.map((note) => `  Không đưa vào: ${note}`);
  return [`${file} → ${place}: ${told}`, ...written, sayDraft(draft, placeOf), ...lost, ''].join('\n');
}

function keepReport(file: string, page: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, page);
  renameSync(temporary, file);
}
