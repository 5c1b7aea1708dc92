/** What a reader on a slow line pays for, over every built page. Bytes are those of gzip -9. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { address } from '#site';
import { builtPages, fileOf, type BuiltPage } from './site.ts';

const pages = builtPages();
const plans = pages.filter(({ path }) => /^ke-hoach\/[^/]+\/$/.test(path));
const weigh = (data: string | Buffer) => gzipSync(data, { level: 9 }).length;
const over = (list: BuiltPage[], limit: number, weight: (page: BuiltPage) => number) =>
  list.filter((page) => weight(page) > limit).map((page) => `${page.path}: ${weight(page)}`);

/** Scripts that a page loads by itself, with those that they import at once; what is imported on demand is not in it. */
function scriptsOf({ attributes }: BuiltPage): Set<string> {
  const files = new Set<string>();
  const add = (file: string | undefined) => {
    if (!file || files.has(file)) return;
    files.add(file);
    for (const [, from] of readFileSync(file, 'utf8').matchAll(
      /(?:^|[;}])\s*import\s*(?:[^'"`()]*?from\s*)?["'](\.[^"']+)["']/g,
    )) {
      add(new URL(from!, `file://${file}`).pathname);
    }
  };
  for (const src of attributes('script[src]', 'src')) add(fileOf(address(src)));
  return files;
}
const scriptText = (page: BuiltPage) => [...scriptsOf(page)].map((file) => readFileSync(file, 'utf8'));
const weighScripts = (page: BuiltPage) => scriptText(page).reduce((sum, text) => sum + weigh(text), 0);

describe('a plan page', () => {
  it('comes in one round trip, style included: 14 kB, the first window of TCP', () => {
    expect(plans.length).toBeGreaterThan(4);
    expect(over(plans, 14_000, ({ html }) => weigh(html))).toEqual([]);
  });

  it('has no more than 4 kB of own script', () => {
    expect(plans.every((page) => scriptsOf(page).size > 0)).toBe(true);
    expect(over(plans, 4_000, weighScripts)).toEqual([]);
  });
});

describe('every page', () => {
  it('waits for nothing: no style, font or script from elsewhere stands before the text', () => {
    const blocking =
      'link[rel=stylesheet]:not([media=print]), script[src]:not([type=module]):not([defer]):not([async])';
    expect(
      pages.filter(({ attributes }) => attributes(blocking, 'rel').concat(attributes(blocking, 'src')).length > 0),
    ).toEqual([]);
    expect(pages.filter(({ html }) => /@font-face|@import/.test(html)).map(({ path }) => path)).toEqual([]);
  });

  it('loads nothing from other hosts', () => {
    const sources = (page: BuiltPage) =>
      ['script', 'img', 'iframe', 'source'].flatMap((name) => page.attributes(`${name}[src]`, 'src'));
    const strange = pages.flatMap((page) => sources(page).filter((src) => !fileOf(address(src))));
    expect(strange).toEqual([]);
  });

  it('moves nothing while it loads: an image says its size', () => {
    const unsized = pages.filter(({ attributes }) => attributes('img:not([width][height])', 'src').length > 0);
    expect(unsized.map(({ path }) => path)).toEqual([]);
  });

  it('loads no search engine before the reader searches', () => {
    const eager = pages.filter(
      (page) => page.path !== 'tra-cuu/' && scriptText(page).some((text) => /fuse|Fuse/.test(text)),
    );
    expect(eager.map(({ path }) => path)).toEqual([]);
    expect(
      pages.filter(({ attributes }) => attributes('link[rel~=modulepreload], link[rel~=preload]', 'href').length > 0),
    ).toEqual([]);
  });
});

it('the home page comes in one round trip too', () => {
  expect(
    over(
      pages.filter(({ path }) => path === ''),
      14_000,
      ({ html }) => weigh(html),
    ),
  ).toEqual([]);
});

it('a picture of a link is one that a chat accepts: below 300 kB', () => {
  const pictures = new Set(pages.map(({ attribute }) => attribute('meta[property="og:image"]', 'content')!));
  const sizes = [...pictures].map((picture) => readFileSync(fileOf(picture)!).length);
  expect(sizes.length).toBeGreaterThan(20);
  expect(Math.max(...sizes)).toBeLessThan(300_000);
});
