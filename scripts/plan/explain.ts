/** `plan explain`: what a code of the linter means, with an example. */
import type { Command } from 'commander';
import { Fault } from '#integrations/fault.mjs';
import { explain, ISSUE_CODES } from '#lint/explain.ts';
import { createSuggester } from '#lint/suggest.ts';

export function addExplain(program: Command): void {
  program
    .command('explain')
    .usage('[tùy chọn] [mã lỗi]')
    .description('giải thích một mã lỗi của phép kiểm tra nội dung; không ghi mã thì liệt kê các mã')
    .argument('[mã lỗi]', 'như undeclared, not-a-date')
    .action((code?: string) => {
      if (code === undefined) return console.log(ISSUE_CODES.join('\n'));
      const found = ISSUE_CODES.find((known) => known === code);
      if (found) return console.log(explain(found));
      const meant = createSuggester(ISSUE_CODES)(code);
      process.exitCode = 2;
      throw new Fault({
        vi: `Không có mã lỗi “${code}”${meant ? `; có phải là “${meant}”?` : ': xem npm run plan -- explain.'}`,
        en: 'No such code.',
      });
    });
}
