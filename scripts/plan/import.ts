/** `plan import`: clerks' documents -> plans of the content folder. */
import path from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { reportHtml } from '#import/report-html.ts';
import { Fault } from '#integrations/fault.mjs';
import { importFiles, importToJson, sayImport } from '#integrations/import-files.ts';
import { writeFiles } from '#integrations/write-files.ts';

type Options = Partial<
  Record<'out' | 'report' | 'id' | 'body', string> & Record<'dryRun' | 'force' | 'draft' | 'json', boolean>
>;

export function addImport(program: Command): void {
  program
    .command('import')
    .usage('[tùy chọn] <tệp...>')
    .description('đưa văn bản vào cổng: tạo kế hoạch nguyên văn, tệp cho văn bản được dẫn, và nói rõ điều cần soát lại')
    .argument('<tệp...>', 'tệp .docx hoặc .txt')
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

async function importAll(files: string[], { out, report, dryRun = false, json, ...options }: Options): Promise<void> {
  if (options.id !== undefined && files.length > 1) {
    process.exitCode = 2;
    throw new Fault({ vi: '--id chỉ dùng khi nhập một tệp.', en: '--id is for a single file.' });
  }
  const contentDir = out ? path.dirname(path.resolve(out)) : (await import('#settings')).settings.contentDir;
  const today = new Date().toISOString().slice(0, 10);
  const done = await importFiles(files, { ...options, contentDir, today }, dryRun, (fault) => {
    console.error(fault.message);
    process.exitCode = 1;
  });
  if (json) console.log(JSON.stringify(done.map(importToJson), null, 2));
  else for (const one of done) console.log(sayImport(one, contentDir, dryRun));
  if (report) writeFiles([{ file: report, text: reportHtml(done) }]);
}
