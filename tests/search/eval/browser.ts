/** Drives the real search page in Chromium, and Pagefind as it comes beside it. */
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { findChromium } from '#integrations/chromium.ts';

export interface Reply {
  /** Paths of the first twenty results. */
  paths: string[];
  time: number;
}

export function openBrowser(): Promise<Browser> {
  const args = ['--disable-gpu', '--no-sandbox', '--disable-background-networking'];
  return chromium.launch({ executablePath: findChromium(), args });
}

/** A page that answers query after query, as a reader's does; `slowdown` 4 is a phone. */
export async function openSearch(browser: Browser, address: string, slowdown = 1): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  await page.goto(`${address}tra-cuu/?q=thu`);
  await page.waitForSelector('.results[aria-busy=false]');
  await throttle(page.context(), page, slowdown);
  return page;
}

async function throttle(context: BrowserContext, page: Page, rate: number): Promise<void> {
  if (rate > 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate });
}

/** Types a query into the page's own form and waits for its answer. */
export function ask(page: Page, query: string): Promise<Reply> {
  return page.evaluate(async (text) => {
    const form = document.querySelector<HTMLFormElement>('search-page form')!;
    const region = document.querySelector('.results')!;
    const start = performance.now();
    form.querySelector('input')!.value = text;
    form.requestSubmit();
    while (region.ariaBusy !== 'false') await new Promise((resolve) => setTimeout(resolve, 2));
    const time = performance.now() - start;
    const links = [...region.querySelectorAll<HTMLAnchorElement>('ol > li > a')];
    return { paths: links.slice(0, 20).map(({ pathname }) => pathname), time };
  }, query);
}

/** The same query to Pagefind's engine over the pages as they are. @param folder of that index, with a final slash */
export function askStock(page: Page, folder: string, query: string): Promise<Reply> {
  return page.evaluate(
    async ([base, text]) => {
      const pagefind = await import(`${base}pagefind.js`);
      const start = performance.now();
      const { results } = await pagefind.search(text);
      const pages = await Promise.all(
        results.slice(0, 20).map((result: { data: () => Promise<{ url: string }> }) => result.data()),
      );
      const time = performance.now() - start;
      return { paths: pages.map(({ url }: { url: string }) => url), time };
    },
    [folder, query] as const,
  );
}

/** Bytes over the wire and requests of the first answer in a fresh browser, the page itself among them. */
export async function costOf(
  browser: Browser,
  address: string,
  query: string,
): Promise<{ bytes: number; requests: number }> {
  const context = await browser.newContext({ locale: 'vi-VN' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const cost = { bytes: 0, requests: 0 };
  session.on('Network.requestWillBeSent', () => (cost.requests += 1));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (cost.bytes += encodedDataLength));
  await page.goto(`${address}tra-cuu/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('.results[aria-busy=false]');
  const seen = { ...cost };
  await context.close();
  return seen;
}
