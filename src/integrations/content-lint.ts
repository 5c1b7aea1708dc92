/**
 * Content lint before anything is rendered. A release lints first by itself and says so in the environment;
 * `astro build` and `astro dev` started in any other way lint here.
 */
import type { AstroIntegration } from 'astro';
import { Fault } from './fault.mjs';
import { run } from './run.mjs';

/** Set for the programs that a release starts once its content has passed. */
export const CONTENT_CHECKED = 'CONTENT_CHECKED';

/** Prints every fault of every content file. @throws {Fault} when there is one */
export async function lintContent(): Promise<void> {
  if (await contentIsFine()) return;
  throw new Fault({
    vi: 'Nội dung còn lỗi: sửa những dòng nêu trên rồi chạy lại.',
    en: 'The content has faults: mend the lines above and run again.',
  });
}

/** Stops a build; in development the faults are printed, again after each change, and the server goes on. */
export function contentLint(contentDir: string): AstroIntegration {
  return {
    name: 'content-lint',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command === 'build' && !process.env[CONTENT_CHECKED]) await lintContent();
      },
      'astro:server:setup': async ({ server }) => {
        let timer: NodeJS.Timeout | undefined;
        const lintSoon = (file: string) => {
          if (!file.startsWith(contentDir)) return;
          clearTimeout(timer);
          timer = setTimeout(contentIsFine, 300);
        };
        server.watcher.add(contentDir).on('add', lintSoon).on('change', lintSoon).on('unlink', lintSoon);
        await contentIsFine();
      },
    },
  };
}

/** A program of its own, so that development always runs the linter as it now stands. */
async function contentIsFine(): Promise<boolean> {
  return (await run(process.execPath, ['scripts/lint.ts'])).code === 0;
}
