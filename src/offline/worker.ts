/**
 * The service worker: what was read stays readable without a network. One plain script, published as sw.js.
 * Pages come from the network whenever there is one; a kept copy says that it is one, and of which day. Scripts bear a hash
 * in their names and never change. Everything else, the search index above all, is left to the network: it is never old.
 */
import type { FetchEvent, Portal, WorkerScope } from './scope.ts';

declare const self: WorkerScope;
declare const PORTAL: Portal;

/** Fifty plan pages are some 4 MB: months of reading, and far below what any phone allows a site. */
const MOST_PAGES = 50;
/** A release has about ten scripts; the kept pages may come from several. */
const MOST_ASSETS = 60;
/** Names begin with the portal's path: several portals may share an address, and with it one storage. */
const PAGES = `${PORTAL.base} pages 1`;
const ASSETS = `${PORTAL.base} assets 1`;
const SHELL = `${PORTAL.base} shell 1`;
const KEPT_ON = 'x-kept-on';

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([self.skipWaiting(), caches.open(SHELL).then((shell) => shell.add(PORTAL.offlinePage))]));
});

self.addEventListener('activate', (event) => event.waitUntil(begin()));

self.addEventListener('fetch', (event) => {
  const { mode, method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(location.origin + PORTAL.base)) return;
  if (mode === 'navigate') event.respondWith(answerPage(event));
  else if (isAsset(url)) event.respondWith(answerAsset(url));
});

/** Drops what an older worker kept in another way, and keeps the pages that were opened before there was a worker. */
async function begin(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(`${PORTAL.base} `));
  const old = ours.filter((name) => ![PAGES, ASSETS, SHELL].includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await Promise.allSettled(
    open.map(({ url }) => fetch(url, { cache: 'no-cache' }).then((page) => keepPage(url, page))),
  );
}

async function answerPage(event: FetchEvent): Promise<Response> {
  const { request } = event;
  try {
    // Past the browser's own store: a page from there would be old without saying so.
    const page = await fetch(request, { cache: 'no-cache' });
    event.waitUntil(keepPage(request.url, page.clone()));
    return page;
  } catch {
    return (await keptPage(request.url)) ?? offlinePage();
  }
}

/** The query of a search changes nothing of the page that is sent. */
const keyOf = (url: string) => new URL(url).pathname;

async function keepPage(url: string, page: Response): Promise<void> {
  const pages = await caches.open(PAGES);
  const key = keyOf(url);
  // What was taken off the portal is not kept either. Put last, so that the first is the one not read for longest.
  if (page.ok || page.status === 404 || page.status === 410) await pages.delete(key);
  if (!page.ok || page.redirected || !page.headers.get('content-type')?.startsWith('text/html')) return;
  const html = await page.text();
  const headers = { 'content-type': 'text/html; charset=utf-8', [KEPT_ON]: new Date().toISOString() };
  await pages.put(key, new Response(html, { headers }));
  await trim(pages, MOST_PAGES);
  await Promise.allSettled(assetsOf(html).map(answerAsset));
}

async function keptPage(url: string): Promise<Response | undefined> {
  const page = await (await caches.open(PAGES)).match(keyOf(url));
  if (!page) return undefined;
  const day = dayOf(page);
  const banner = `<p class="banner" role="status">Bản lưu ngày ${day}, máy đang không có mạng. <a href="">Tải lại</a></p>`;
  // The title too: it is the first that a screen reader says.
  const html = (await page.text())
    .replace('<title>', `<title>Bản lưu ngày ${day}: `)
    .replace(/<main\b[^>]*>/, (main) => main + banner);
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** With the list of what can be read. 503, so that nothing takes it for the page that was asked for. */
async function offlinePage(): Promise<Response> {
  const page = await (await caches.open(SHELL)).match(PORTAL.offlinePage);
  const list = `<h2>Các trang đã lưu trên máy này</h2><ul class="rows">${(await keptItems()).join('')}</ul>`;
  const html = ((await page?.text()) ?? '').replace(/(<div[^>]* data-kept[^>]*>)/, (place) => place + list);
  return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** Latest first. Titles are taken from the pages, where they are escaped already. */
async function keptItems(): Promise<string[]> {
  const pages = await caches.open(PAGES);
  const items = (await pages.keys()).map(async (request) => {
    const page = (await pages.match(request))!;
    const title = /property="og:title" content="([^"]*)"/.exec(await page.clone().text())?.[1] ?? '';
    return `<li><a href="${keyOf(request.url)}">${title}</a> <span class="small soft">lưu ngày ${dayOf(page)}</span></li>`;
  });
  return (await Promise.all(items)).reverse();
}

/** The reader's own day as official texts write it: `05/9/2026`, `18/01/2026`. */
function dayOf(page: Response): string {
  const day = new Date(page.headers.get(KEPT_ON) ?? '');
  const two = (value: number) => String(value).padStart(2, '0');
  const month = day.getMonth() + 1;
  return `${two(day.getDate())}/${month < 3 ? two(month) : month}/${day.getFullYear()}`;
}

const isAsset = (url: string) => url.startsWith(`${location.origin}${PORTAL.base}_astro/`);

function assetsOf(html: string): string[] {
  const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => new URL(path!, location.origin).href);
  return named.filter(isAsset);
}

async function answerAsset(url: string): Promise<Response> {
  const assets = await caches.open(ASSETS);
  const kept = await assets.match(url);
  if (kept) return kept;
  const asset = await fetch(url);
  if (asset.ok) {
    await assets.put(url, asset.clone());
    await trim(assets, MOST_ASSETS);
  }
  return asset;
}

/** Drops the oldest; a store lists its entries in the order in which they came. */
async function trim(store: Cache, most: number): Promise<void> {
  const keys = await store.keys();
  await Promise.all(keys.slice(0, Math.max(keys.length - most, 0)).map((key) => store.delete(key)));
}
