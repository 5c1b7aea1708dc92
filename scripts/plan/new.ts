/** `plan new`: an empty plan to be filled in; what is not said by an option is asked where there is a terminal. */
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { blankPlan, QUESTIONS, type Answers } from '#import/blank-plan.ts';
import { Fault } from '#integrations/fault.mjs';
import { writeNew } from '#integrations/write-files.ts';

type Options = Partial<Record<keyof Answers, string>>;

export function addNew(program: Command): void {
  const command = program
    .command('new')
    .usage('[tùy chọn]')
    .description('tạo một kế hoạch trống để điền; thiếu mục nào thì hỏi, nếu đang ở trước màn hình');
  for (const { name, flag, asks } of QUESTIONS) command.option(`--${name} <${flag}>`, asks);
  command.action(async (options: Options) => {
    const answers = await complete(options);
    const { settings } = await import('#settings');
    const today = new Date().toISOString().slice(0, 10);
    const { id, text } = blankPlan(answers, today);
    const file = path.join(settings.contentDir, 'plans', `${id}.mdx`);
    const shown = path.relative('.', file);
    if (!writeNew(file, text))
      throw new Fault({ vi: `Đã có “${shown}”: chọn mã khác bằng --id.`, en: 'It exists already.' });
    console.log(`Đã tạo ${shown}: điền nội dung rồi chạy npm run lint.`);
  });
}

async function complete(options: Options): Promise<Answers> {
  const answers: Options = { ...options };
  const missing = QUESTIONS.filter(({ name, optional }) => answers[name] === undefined && !optional);
  if (missing.length > 0 && !process.stdin.isTTY) {
    process.exitCode = 2;
    const flags = missing.map(({ name }) => `--${name}`).join(', ');
    throw new Fault({ vi: `Còn thiếu ${flags}. Xem: npm run plan -- help new.`, en: `Missing ${flags}.` });
  }
  const terminal = missing.length > 0 ? createInterface({ input: process.stdin, output: process.stderr }) : null;
  for (const { name, asks, example } of missing) {
    while (!answers[name]) answers[name] = (await terminal!.question(`${asks} (ví dụ: ${example}): `)).trim();
  }
  terminal?.close();
  return answers as Answers;
}
