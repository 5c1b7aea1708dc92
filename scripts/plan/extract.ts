/** `plan extract`: what documents say of themselves, whom they cite and what they set a date for. */
import type { Command } from 'commander';
import { Fault } from '#integrations/fault.mjs';
import { summarise } from '#import/summary.ts';
import { extractFile } from './extract-file.ts';

export function addExtract(program: Command): void {
  program
    .command('extract')
    .usage('[tùy chọn] <tệp...>')
    .description(
      'đọc văn bản: thể loại, trích yếu, số hiệu, cơ quan ban hành, người ký, nơi nhận, các mục, văn bản được nêu, thời hạn',
    )
    .argument('<tệp...>', 'tệp .txt, hoặc .mdx của cổng')
    .option('--json', 'in JSON cho máy đọc: một đối tượng, hoặc một mảng khi có nhiều tệp')
    .action(async (files: string[], { json }: { json?: boolean }) => {
      const found = [];
      for (const file of files) {
        try {
          found.push({ file, ...(await extractFile(file)) });
        } catch (error) {
          // One bad file does not keep the others from being read.
          if (!(error instanceof Fault)) throw error;
          console.error(error.message);
          process.exitCode = 1;
        }
      }
      const texts = json
        ? [toJson(found, files.length > 1)]
        : found.map(({ file, extract, text }) => (files.length > 1 ? `== ${file}\n` : '') + summarise(extract, text));
      if (found.length > 0) console.log(texts.join('\n\n'));
    });
}

type Found = Awaited<ReturnType<typeof extractFile>> & { file: string };

/** In the shape that other programs count on: notes for people are left out. */
function toJson(found: readonly Found[], several: boolean): string {
  return JSON.stringify(
    several ? found.map(({ file, extract }) => ({ file, ...extract })) : found[0]?.extract,
    (key, value: unknown) => (key === 'inferredYear' ? undefined : value),
    2,
  );
}
