/**
 * `npm run axe:all`: axe on every page of the built site, at 320 and 1280 px, light and dark. `npm test` does the same for
 * one page of each kind; this takes some minutes. Exit code 1 when anything is found.
 */
import '#integrations/fault-report.ts';
import { globSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from '#integrations/chromium.ts';
import { serveSite } from '#integrations/static-server.ts';
import { settings } from '#settings';
import { SCHEMES, violationsOf, WIDTHS } from '../tests/e2e/axe.ts';

const base = await serveSite(settings, { port: 0, host: '127.0.0.1' });
const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--disable-gpu'] });
const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
const pages = globSync('**/*.html', { cwd: settings.outDir }).map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
let faults = 0;

for (const path of pages) {
  await page.goto(base + path);
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const found = await violationsOf(page);
      if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) found.push('sideways scroll');
      for (const fault of found) console.log(`${path || '(trang chủ)'} ${width} px, ${colorScheme}: ${fault}`);
      faults += found.length;
    }
  }
}
console.log(`${pages.length} pages × ${WIDTHS.length} widths × ${SCHEMES.length} schemes: ${faults} violations`);
await browser.close();
process.exit(faults > 0 || pages.length === 0 ? 1 : 0);
