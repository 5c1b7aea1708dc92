/** From content to a published folder: lint, render, index, check, swap. */
import { existsSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '#settings';
import { CONTENT_CHECKED, lintContent } from './content-lint.ts';
import { Fault, findCause } from './fault.mjs';
import { fingerprint, remember } from './fingerprint.ts';
import { findLack, openAside, swapIn } from './out-folder.ts';
import { printPlans } from './pdf.ts';
import { run } from './run.mjs';

/**
 * Builds the site and puts it in the place of the old one. When anything fails the old one stands untouched.
 * @param show whether Astro's own lines are printed; they are in the log either way
 * @throws {Fault} with the one line to show
 */
export async function publish(settings: Settings, { show }: { show: boolean }): Promise<void> {
  const print = fingerprint(settings);
  // A link to a folder stays a link: what it leads to is replaced.
  const outDir = existsSync(settings.outDir) ? realpathSync(settings.outDir) : settings.outDir;
  console.log('Đang kiểm tra nội dung …');
  await lintContent();
  const aside = openAside(outDir);
  try {
    console.log('Đang dựng trang …');
    await render(aside, path.join(settings.cacheDir, 'log', 'build.log'), show);
    if (settings.pdf) {
      console.log('Đang in PDF …');
      await printPlans(aside, settings);
    }
    swapIn(aside, outDir);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  remember(settings, print);
}

/** Astro in a process of its own: its memory is given back, and its words can be kept. Pagefind runs inside it. @throws {Fault} */
async function render(aside: string, log: string, show: boolean): Promise<void> {
  const astro = path.resolve('node_modules/astro/bin/astro.mjs');
  // --force: Astro's content cache knows the content's changes, but not those of the code that reads it.
  // Node still calls the stripping of types, by which sw.js is made, an experiment.
  const args = ['--disable-warning=ExperimentalWarning', astro, 'build', '--force', '--outDir', aside];
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', [CONTENT_CHECKED]: '1' };
  const { code, output, kept } = await run(process.execPath, args, { log, show, env });
  // Looked at even when all seemed well: Pagefind's service may die without ending Astro in an error.
  const lack = code === 0 ? findLack(aside) : undefined;
  if (code === 0 && !lack) return;
  const otherwise = {
    vi: `Không dựng được trang${lack ? ` (thiếu ${lack})` : ''}; bản đang công bố vẫn giữ nguyên.`,
    en: 'The site could not be built; what is published stays as it was.',
  };
  throw new Fault(findCause(output, otherwise), kept);
}
