/**
 * `npm run firefox`: a second engine reads a plan and searches on the built site. Needs a Firefox (FIREFOX_PATH, or
 * firefox or firefox-esr on PATH), installed by hand; without one it says so and is no failure.
 */
import '#integrations/fault-report.ts';
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { launch } from 'puppeteer-core';
import { serveSite } from '#integrations/static-server.ts';
import { settings } from '#settings';
import { PAGE_KINDS } from '../tests/e2e/pages.ts';

const folders = (process.env.PATH ?? '').split(path.delimiter);
const named = folders.flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => path.join(folder, name)));
const executablePath = process.env.FIREFOX_PATH || named.find((file) => existsSync(file));
if (!executablePath) {
  console.log('Bỏ qua: máy này không có Firefox (no Firefox on this machine; set FIREFOX_PATH).');
  process.exit();
}

const base = await serveSite(settings, { port: 0, host: '127.0.0.1' });
const browser = await launch({ browser: 'firefox', executablePath });
const page = await browser.newPage();
const text = (selector: string) => page.$eval(selector, (element) => element.textContent?.trim() ?? '');

await page.goto(base + PAGE_KINDS.plan);
assert.match(await text('h1'), /^Kế hoạch /);
await page.click('.prose a.citation');
await page.waitForFunction(() => location.pathname.includes('/van-ban/'));
assert.match(await text('h1'), /^Chỉ thị 35-CT\/TW/);
console.log('✓ reads a plan and follows its first citation');

await page.type('input[type=search]', '35cttw');
await page.waitForSelector('.suggestions:not([hidden]) li');
await page.keyboard.press('Enter');
await page.waitForFunction(() => location.pathname.endsWith('/tra-cuu/'));
await page.waitForSelector('.results[aria-busy=false] ol a');
assert.match(await text('.results'), /35-CT\/TW/);
console.log(`✓ searches (${await browser.version()})`);
await browser.close();
process.exit();
