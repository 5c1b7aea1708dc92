/**
 * `npm run plan -- <lệnh>`: the command line of the portal, one file a command in `plan/`.
 * Exit codes: 0 done · 1 a file could not be read or imported, or the content has errors · 2 the command was not
 * understood, or could not run at all.
 */
import '#integrations/fault-report.ts';
import { Command, CommanderError } from 'commander';
import { addExplain } from './plan/explain.ts';
import { addExtract } from './plan/extract.ts';
import { addImport } from './plan/import.ts';
import { addLint } from './plan/lint.ts';
import { addNew } from './plan/new.ts';
import { speakVietnamese, toFault } from './plan/vietnamese.ts';

const program = speakVietnamese(new Command('npm run plan --'))
  .description('Công cụ dòng lệnh của Cổng Kế hoạch.')
  .usage('<lệnh> [tùy chọn]')
  .addHelpText(
    'after',
    '\nMã thoát: 0 xong; 1 có tệp không đọc được, không nhập được, hoặc nội dung có lỗi; 2 lệnh viết sai, hoặc không chạy được.',
  );
for (const add of [addImport, addNew, addExtract, addLint, addExplain]) add(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // Help that was asked for has exit code 0.
  process.exitCode = error.exitCode === 0 ? 0 : 2;
  const fault = toFault(error);
  if (fault) throw fault;
}
