/** The plans of a finished release as PDF: tagged, with an outline, text that can be searched and links that work. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import type { Settings } from '#settings';
import { findChromium, obtainChromium } from './chromium.ts';
import { resolveFile } from './static-file.ts';

type Portal = Pick<Settings, 'siteUrl' | 'basePath' | 'siteName'>;

/**
 * Prints every plan of `folder` to `ke-hoach/<slug>.pdf`, beside its other forms.
 * @returns how many there are @throws {Fault} when there is no Chromium and none can be had
 */
export async function printPlans(folder: string, portal: Portal): Promise<number> {
  await obtainChromium();
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--disable-gpu'] });
  try {
    // Without scripts: what is past or still to come is the reader's day to tell, not the day of printing.
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'vi-VN' });
    await serveFrom(context, folder, portal);
    const plans = globSync('ke-hoach/*.mdx', { cwd: folder }).map((file) => path.basename(file, '.mdx'));
    for (const plan of plans) {
      const file = path.join(folder, 'ke-hoach', plan);
      const { updated } = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as { updated: string };
      writeFileSync(`${file}.pdf`, datePdf(await printPlan(context, plan, portal), updated));
    }
    return plans.length;
  } finally {
    await browser.close();
  }
}

/** The files answer at the portal's own address, so that every link in a PDF leads to the published page. */
async function serveFrom(context: BrowserContext, folder: string, { siteUrl, basePath }: Portal): Promise<void> {
  await context.route('**', async (route) => {
    const url = new URL(route.request().url());
    const found = url.origin === siteUrl ? await resolveFile(folder, basePath, url.pathname) : undefined;
    await (found?.kind === 'file' ? route.fulfill({ path: found.file }) : route.abort());
  });
}

async function printPlan(
  context: BrowserContext,
  plan: string,
  { siteUrl, basePath, siteName }: Portal,
): Promise<Buffer> {
  const page = await context.newPage();
  const address = `${siteUrl}${basePath}ke-hoach/${plan}/`;
  await page.goto(address);
  const pdf = await page.pdf({
    // Paper and margins (20, 15, 20, 30 mm) are those of styles/print.css.
    preferCSSPageSize: true,
    tagged: true,
    outline: true,
    displayHeaderFooter: true,
    headerTemplate: strip(escape(siteName), 'Bản in từ cổng, không phải bản gốc'),
    footerTemplate: strip(address, 'Trang <span class="pageNumber"></span>/<span class="totalPages"></span>'),
  });
  await page.close();
  return pdf;
}

/**
 * Puts the day of the content in the place of the clock: the same plan then gives the same bytes.
 * Of the same length, since a PDF names its parts by their distance from its beginning.
 * @param day ISO 8601
 */
export function datePdf(pdf: Buffer, day: string): Buffer {
  const stamp = `(D:${day.replaceAll('-', '')}000000+00'00')`;
  return Buffer.from(
    pdf.toString('latin1').replace(/(?<=\/(?:Creation|Mod)Date )\(D:\d{14}\+00'00'\)/g, stamp),
    'latin1',
  );
}

/** A line in the upper or lower margin. Chromium gives it no style of the page and a font size of 0. */
function strip(left: string, right: string): string {
  const style =
    'display:flex;justify-content:space-between;width:100%;margin:0 15mm 0 30mm;font:8pt serif;color:#55514a';
  return `<div style="${style}"><span>${left}</span><span>${right}</span></div>`;
}

const escape = (text: string) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
