/**
 * Astro integration: indexes the finished pages into `<out>/pagefind/`. Pagefind searches folded text, for Vietnamese is
 * often typed without its marks; what it shows is the accented text.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { fold } from '#language/fold.ts';

export function pagefindIndex(): AstroIntegration {
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await indexSite(fileURLToPath(dir));
        logger.info(`${pages} pages indexed`);
      },
    },
  };
}

/** What Pagefind keeps of a page for excerpts; fragments are gzip of SIGNATURE and JSON. */
interface Fragment {
  url: string;
  content: string;
  word_count: number;
  meta: Record<string, string>;
  anchors: { id: string; text: string; location: number }[];
}
const SIGNATURE = 'pagefind_dcd';
/** Folder of the lists of fragments. */
const LIST = 'doan-van';

/** Only pages with a body for search are indexed. */
const INDEXED = 'data-pagefind-body';
/** Elements that stand on lines of their own for the eye, but not for Pagefind: their words would be glued together. */
const LINES = /<(?=(?:dt|dd|summary|details|th|td)\b)/g;

/** Folds the text of a page and leaves its markup alone. */
export function foldHtml(html: string): string {
  return html.replace(
    /(<(script|style)\b[\s\S]*?<\/\2>|<[^>]*>)|[^<]+/g,
    (part, markup?: string) => markup ?? fold(part),
  );
}

/** Address below the site's root -> HTML of the pages to index. */
function readPages(folder: string): Map<string, string> {
  const names = globSync('**/*.html', { cwd: folder }).sort();
  const pages = names.map((name) => ({
    url: `/${name
      .split(path.sep)
      .join('/')
      .replace(/index\.html$/, '')}`,
    html: readFileSync(path.join(folder, name), 'utf8'),
  }));
  const indexed = pages.filter(({ html }) => html.includes(INDEXED));
  return new Map(indexed.map(({ url, html }) => [url, html.replace(LINES, ' <')]));
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Pagefind's files for the pages as `change` leaves them. */
async function collect(pages: Map<string, string>, change: (html: string) => string): Promise<pagefind.IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ excludeSelectors: ['.because'] });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const added: string[] = [];
  for (const [url, html] of pages) added.push(...(await index.addHTMLFile({ url, content: change(html) })).errors);
  const { files, errors: faults } = await index.getFiles();
  const all = [...errors, ...added, ...faults];
  if (all.length > 0) throw new Error(`Pagefind: ${all.join('; ')}`);
  return files;
}

const isFragment = ({ path }: pagefind.IndexFile) => path.startsWith('fragment/');
const readFragment = ({ content }: pagefind.IndexFile) =>
  JSON.parse(gunzipSync(content).toString().slice(SIGNATURE.length)) as Fragment;

/** Places of words and clauses are those of the folded text: they must be the same in the accented one. */
function sameShape(a: Fragment, b: Fragment): boolean {
  const places = ({ anchors }: Fragment) => anchors.map(({ id, location }) => `${id} ${location}`).join();
  return a.word_count === b.word_count && places(a) === places(b);
}

/**
 * Indexes every HTML file below `folder` that has a body for search, and writes the index into its `pagefind/`, with the
 * names of the fragments of each kind of page, by the order of their addresses (`doan-van/ke-hoach.txt`).
 * @returns how many pages were indexed
 * @throws with Pagefind's own words when a page cannot be read or the index not be written
 */
export async function indexSite(folder: string): Promise<number> {
  const pages = readPages(folder);
  try {
    const accented = await collect(pages, (html) => html);
    const shown = new Map(accented.filter(isFragment).map((file) => [readFragment(file).url, readFragment(file)]));
    const names = new Map<string, string>();
    for (const file of await collect(pages, foldHtml)) {
      let { content } = file;
      if (isFragment(file)) {
        const folded = readFragment(file);
        const original = shown.get(folded.url)!;
        if (!sameShape(folded, original)) throw new Error(`Pagefind: ${folded.url}: folding moved its words`);
        const { content: text, meta, anchors } = original;
        content = gzipSync(SIGNATURE + JSON.stringify({ ...folded, content: text, meta, anchors }), { level: 9 });
        names.set(folded.url, path.basename(file.path, path.extname(file.path)));
      }
      write(path.join(folder, 'pagefind', file.path), content);
    }
    for (const [kind, urls] of Map.groupBy([...names.keys()].sort(), (url) => url.split('/')[1]!)) {
      const line = urls.map((url) => names.get(url)).join(' ');
      write(path.join(folder, 'pagefind', LIST, `${kind}.txt`), line);
    }
    return pages.size;
  } finally {
    // Its service is a process of its own and would keep the build from ending.
    await pagefind.close();
  }
}
