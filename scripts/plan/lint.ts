/** `plan lint`: the same as `npm run lint`, with the same output and exit codes. */
import { Option, type Command } from 'commander';
import { run } from '#integrations/run.mjs';
import { REPORT_FORMATS } from '#lint/report.ts';

export function addLint(program: Command): void {
  const format = new Option('--format <dạng>', `cách in: ${REPORT_FORMATS.join(', ')}`).choices(REPORT_FORMATS);
  program
    .command('lint')
    .usage('[tùy chọn]')
    .description('kiểm tra nội dung: mọi lỗi của mọi tệp, kèm dòng')
    .addOption(format.default('terminal'))
    .action(async (options: { format: string }) => {
      const { code } = await run(process.execPath, ['scripts/lint.ts', '--format', options.format]);
      process.exitCode = code;
    });
}
