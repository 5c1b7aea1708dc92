/** What other programs read of the site: chats, search engines, home screens. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { settings } from '#settings';
import { address, paths } from '#site';
import { builtPages, fileOf } from './site.ts';

const pages = builtPages();
const listed = pages.filter(({ attribute }) => !attribute('meta[name=robots]', 'content'));
const own = (path: string) => address(settings.basePath + path);
const read = (path: string) => readFileSync(fileOf(address(path))!, 'utf8');
const sizeOf = (file: string) => {
  const png = readFileSync(file);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};
const meta = (page: (typeof pages)[number], name: string) => page.attribute(`meta[property="${name}"]`, 'content');

describe('a pasted link', () => {
  it('shows a picture that is there, of the size that it says, with words for it', () => {
    const faults = pages.filter((page) => {
      const file = fileOf(meta(page, 'og:image') ?? '');
      const said = [meta(page, 'og:image:width'), meta(page, 'og:image:height')].map(Number);
      return (
        !file || String(sizeOf(file)) !== String(said) || String(said) !== '1200,630' || !meta(page, 'og:image:alt')
      );
    });
    expect(faults.map(({ path }) => path)).toEqual([]);
  });

  it('shows a picture of its own for every plan and document', () => {
    const own = pages.filter(({ path }) => /^(ke-hoach|van-ban)\/[^/]+\/$/.test(path));
    const pictures = own.map((page) => meta(page, 'og:image'));
    expect(pictures.length).toBeGreaterThan(20);
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  it('is told by the words of the page, as a large picture', () => {
    for (const page of pages) {
      expect(page.attribute('meta[name="twitter:card"]', 'content'), page.path).toBe('summary_large_image');
      expect(meta(page, 'og:title'), page.path).toBeTruthy();
      expect(meta(page, 'og:description'), page.path).toBe(page.attribute('meta[name=description]', 'content'));
    }
  });
});

describe('a search engine', () => {
  it('learns of every page its one address', () => {
    for (const page of pages) {
      expect(page.attribute('link[rel=canonical]', 'href')).toBe(own(page.path));
      expect(meta(page, 'og:url')).toBe(own(page.path));
    }
  });

  it('is given every page that may be listed, and no other', () => {
    const sitemap = new Set([...read(paths.sitemap()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc!));
    const addresses = listed.map(({ path }) => own(path));
    expect([...sitemap].filter((address) => !addresses.includes(address))).toEqual([]);
    // Later pages of a list are reached from its first.
    const isLater = (address: string) => sitemap.has(address.replace(/(trang\/)?\d+\/$/, ''));
    expect(addresses.filter((address) => !sitemap.has(address) && !isLater(address))).toEqual([]);
  });

  it('finds the sitemap through robots.txt', () => {
    expect(read(`${settings.basePath}robots.txt`)).toContain(`Sitemap: ${address(paths.sitemap())}\n`);
  });

  it('reads the way to each page, which ends at the page', () => {
    for (const page of listed.filter(({ path }) => path !== '')) {
      const scripts = [...page.html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
      const trail = scripts.map(([, text]) => JSON.parse(text!)).find((data) => data['@type'] === 'BreadcrumbList');
      expect(trail?.itemListElement[0].item, page.path).toBe(address(paths.home()));
      expect(trail?.itemListElement.at(-1).item, page.path).toBe(own(page.path));
    }
  });
});

describe('a home screen', () => {
  const manifest = JSON.parse(read(paths.manifest())) as { icons: { src: string; sizes: string; purpose?: string }[] };

  it('has icons of 192 and 512 px and one that may be cut, each of the size that it says', () => {
    const drawn = manifest.icons.filter(({ sizes }) => sizes !== 'any');
    expect(drawn.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512']);
    for (const { src, sizes } of drawn) expect(sizeOf(fileOf(address(src))!).join('x')).toBe(sizes);
    expect(drawn.at(-1)!.purpose).toBe('maskable');
  });

  it('has an icon of 180 px for Apple', () => {
    const file = fileOf(address(pages[0]!.attribute('link[rel=apple-touch-icon]', 'href')!))!;
    expect(sizeOf(file)).toEqual([180, 180]);
  });

  it('has the icon of the browser tab', () => {
    expect(existsSync(path.join(settings.outDir, 'favicon.svg'))).toBe(true);
  });
});
