/** A whole small project: our scripts and integrations around two pages and a content folder with one rule. */
import { spawn } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { makeFolder, writeFiles } from '../integrations/folder.ts';

const OWN = [
  ...['package.json', 'package-lock.json', 'astro.config.mjs', 'src/settings.ts', 'scripts'],
  ...['src/integrations', 'src/language', 'src/model', 'src/search'],
];

const LINT = `
import { readFileSync } from 'node:fs';
const faulty = readFileSync('content/a.yaml', 'utf8').includes('hỏng');
if (faulty) console.log('content/a.yaml:1 hỏng');
process.exitCode = faulty ? 1 : 0;
`;

export const page = (title: string) =>
  `<html lang="vi"><head><title>${title}</title></head><body data-pagefind-body><h1>${title}</h1></body></html>`;

export function makeProject(): string {
  const root = makeFolder();
  for (const name of OWN) cpSync(name, path.join(root, name), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'), 'junction');
  writeFiles(root, {
    'scripts/lint.ts': LINT,
    'content/a.yaml': 'a: 1',
    'src/pages/index.astro': page('Trang đầu'),
    'src/pages/404.astro': page('Không có'),
  });
  return root;
}

export type Ended = { code: number | null; output: string };

/** Runs a script of the project with Node; settings of the outer environment do not count. */
export function start(root: string, args: string[], env: Record<string, string> = {}) {
  const clean = { PATH: process.env.PATH, HOME: root, NODE_OPTIONS: '', CI: '', ...env };
  const child = spawn(process.execPath, args, { cwd: root, env: clean });
  let output = '';
  const onText: (() => void)[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      onText.forEach((tell) => tell());
    });
  }
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, output })));
  /** Resolves with the first match in the output; rejects when the program ends without one. */
  const printed = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(output);
        if (match) resolve(match);
      };
      onText.push(look);
      look();
      void ended.then(() => reject(new Error(output)));
    });
  return { ended, printed, stop: () => child.kill('SIGTERM') };
}

export function runScript(root: string, args: string[], env?: Record<string, string>): Promise<Ended> {
  return start(root, args, env).ended;
}
