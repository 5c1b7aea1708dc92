/** Reading without a network. Each test has a server of its own, which it may change and switch off. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { listen } from '#integrations/address.ts';
import { siteListener } from '#integrations/static-server.ts';
import { workerScript } from '#offline/script.ts';
import { settings } from '#settings';
import { paths } from '#site';

const READ = 'ke-hoach/kon-ray-dai-hoi-dang-bo-2025-2030';
const UNREAD = 'ke-hoach/tam-duong-dai-hoi-cong-doan-2023-2028';
const FILES = [
  '_astro',
  'ngoai-tuyen',
  'sw.js',
  '404.html',
  'index.html',
  `${READ}/index.html`,
  `${UNREAD}/index.html`,
];

class Site {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'ngoai-tuyen-'));
  private readonly server = createServer(siteListener(this.folder, settings.basePath));
  private port = 0;

  async start(): Promise<string> {
    for (const file of FILES)
      cpSync(path.join(settings.outDir, file), path.join(this.folder, file), { recursive: true });
    await this.connect();
    return `http://localhost:${this.port}${settings.basePath}`;
  }

  async connect() {
    this.port = await listen(this.server, { port: this.port, host: '127.0.0.1' });
  }

  async disconnect() {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  /** A new release: one file is another. */
  edit(file: string, change: (text: string) => string) {
    const full = path.join(this.folder, file);
    writeFileSync(full, change(readFileSync(full, 'utf8')));
  }
}

const test = base.extend<{ site: Site; at: string }>({
  serviceWorkers: 'allow',
  site: async ({}, use) => {
    const site = new Site();
    await use(site);
    await site.disconnect();
    rmSync(site.folder, { recursive: true });
  },
  at: async ({ site }, use) => use(await site.start()),
});

/** Opens a page and waits until the worker has kept it. */
async function read(page: Page, url: string) {
  await page.goto(url);
  const kept = () => page.evaluate(async () => Boolean(await caches.match(location.pathname)));
  await expect.poll(kept).toBe(true);
}

/** The store of src/offline/worker.ts. */
const PAGES = `${paths.home()} pages 1`;

const banner = (page: Page) => page.getByRole('status').filter({ hasText: 'Bản lưu ngày' });

test('what was read stays readable, and says of which day it is', async ({ page, site, at, context }) => {
  await read(page, `${at}${READ}/`);
  await expect(banner(page)).toHaveCount(0);
  await site.disconnect();
  await context.setOffline(true);
  await page.goto('about:blank');
  await page.goto(`${at}${READ}/#muc-ii`);
  await expect(page.locator('#muc-ii')).toBeVisible();
  await expect(banner(page)).toBeVisible();
  await expect(banner(page)).toContainText('máy đang không có mạng');
  await expect(page).toHaveTitle(/^Bản lưu ngày \d\d\/\d\d?\/\d{4}: Kế hoạch/);
  // Its scripts are kept with it.
  await page.getByRole('button', { name: 'Nền tối' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  await context.setOffline(false);
  await site.connect();
  await banner(page).getByRole('link', { name: 'Tải lại' }).click();
  await expect(page).toHaveTitle(/^Kế hoạch/);
  await expect(banner(page)).toHaveCount(0);
});

test('what was never read gives a page that lists what was', async ({ page, site, at }) => {
  await read(page, `${at}${READ}/`);
  await site.disconnect();
  await page.goto(`${at}${UNREAD}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Máy đang không có mạng');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Kon Rẫy/ })
    .click();
  await expect(banner(page)).toBeVisible();
});

test('a new release is shown at once; what it took away is not kept', async ({ page, site, at }) => {
  await read(page, `${at}${READ}/`);
  site.edit(`${READ}/index.html`, (html) => html.replace(/<h1([^>]*)>.*?<\/h1>/s, '<h1$1>Bản mới</h1>'));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bản mới');
  await expect(banner(page)).toHaveCount(0);
  rmSync(path.join(site.folder, READ), { recursive: true });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang');
  await site.disconnect();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Máy đang không có mạng');
});

test('the pages read last are kept, and no more than fifty', async ({ page, site, at }) => {
  await read(page, `${at}${READ}/`);
  const count = () => page.evaluate(async (name) => (await (await caches.open(name)).keys()).length, PAGES);
  await page.evaluate(
    async ([name, base]) => {
      const pages = await caches.open(name!);
      for (let n = 0; n < 60; n++) await pages.put(`${base}cu-${n}/`, new Response(''));
    },
    [PAGES, paths.home()],
  );
  await page.goto(at);
  await expect.poll(count).toBe(50);
  await site.disconnect();
  await page.goto(at);
  await expect(banner(page)).toBeVisible();
});

test('the search index is never taken from a store', async ({ page, at }) => {
  await read(page, `${at}${READ}/`);
  await page.reload();
  await page.evaluate((url) => fetch(url), `${at}pagefind/pagefind-entry.json`);
  const held = await page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    return (await Promise.all(stores.map((store) => store.keys()))).flat().map(({ url }) => url);
  });
  expect(held.length).toBeGreaterThan(3);
  expect(held.filter((url) => url.includes('pagefind/') || url.endsWith('.json'))).toEqual([]);
});

test('the kill switch takes the worker and every copy away', async ({ page, site, at }) => {
  await read(page, `${at}${READ}/`);
  const portal = { base: paths.home(), offlinePage: paths.offline() };
  site.edit('sw.js', () => workerScript(portal, false));
  site.edit(`${READ}/index.html`, (html) => html.replace('navigator.serviceWorker?.register', 'void '));
  await page.goto(`${at}${READ}/`);
  const left = async () => {
    const workers = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    return workers + (await page.evaluate(async () => (await caches.keys()).length));
  };
  await expect.poll(left).toBe(0);
});
