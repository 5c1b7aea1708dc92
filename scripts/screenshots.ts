/** `npm run screenshots`: every kind of page, phone and desktop, light and dark, into .cache/screenshots. Needs a built site. */
import '#integrations/fault-report.ts';
import { chromium } from '@playwright/test';
import { findChromium } from '#integrations/chromium.ts';
import { serveSite } from '#integrations/static-server.ts';
import { settings } from '#settings';
import { PAGE_KINDS } from '../tests/e2e/pages.ts';

const FOLDER = '.cache/screenshots';

const base = await serveSite(settings, { port: 0, host: '127.0.0.1' });
const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--disable-gpu'] });
for (const width of [360, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    for (const [kind, path] of Object.entries(PAGE_KINDS)) {
      await page.goto(base + path, { waitUntil: 'networkidle' });
      const file = `${FOLDER}/${kind.replaceAll(' ', '-')}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: file, fullPage: true });
      console.log(file);
    }
    await page.close();
  }
}
await browser.close();
process.exit();
