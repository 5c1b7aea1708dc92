/**
 * The text of a page as Pagefind keeps it for excerpts: accented, with the place of every clause. Read straight from
 * Pagefind's own files, because its engine would cost 90 kB to open one (integrations/pagefind.ts writes the list).
 */
import type { Entry } from './entries.ts';
import { keepLatest } from './search-index.ts';

export interface Fragment {
  url: string;
  content: string;
  /** `location` counts the words, cut at white space, before the element. */
  anchors: { element: string; id: string; text: string; location: number }[];
}

const SIGNATURE = 'pagefind_dcd';
const MOST_FRAGMENTS = 40;

async function inflate(response: Response): Promise<string> {
  const stream = response.body!.pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}

async function fetchOk(source: string): Promise<Response> {
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source}: ${response.status}`);
  return response;
}

/** @param base folder of Pagefind's index, with a final slash. @returns what fetches the text of an entry's page */
export function openFragments(base: string): (entry: Entry) => Promise<Fragment> {
  const root = base.slice(0, -'pagefind/'.length);
  const names = keepLatest(3, async (kind) => (await (await fetchOk(`${base}doan-van/${kind}.txt`)).text()).split(' '));
  const fragment = keepLatest(MOST_FRAGMENTS, async (name) => {
    const text = await inflate(await fetchOk(`${base}fragment/${name}.pf_fragment`));
    return JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
  });
  return async ({ href, place }) => {
    const address = href.slice(root.length);
    const found = await fragment((await names(address.split('/')[0]!))[place!] ?? '');
    if (found.url !== `/${address}`) throw new Error(`${href}: the text of ${found.url} stands in its place`);
    return found;
  };
}
