/**
 * Pagefind's own engine, for what the word index does not answer: parts of words, or an index that could not be fetched.
 * Its text is folded like the query (integrations/pagefind.ts); only the part of its API that the portal uses
 * (pagefind.app/docs/api).
 */
import type { Fragment } from './fragments.ts';

interface Page extends Fragment {
  meta: Record<string, string>;
}
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (
    query: string,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: { data: () => Promise<Page> }[] }>;
}

export interface PagefindHit {
  href: string;
  title: string;
  fragment: Pick<Fragment, 'content' | 'anchors'>;
}

/**
 * @param base folder of the index, with a final slash
 * @param words folded, as the index is
 * @returns pages that hold all of them, best first, at most `limit`
 */
export async function searchPagefind(
  base: string,
  words: string,
  filters: Record<string, string>,
  limit: number,
): Promise<PagefindHit[]> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as Pagefind;
  const { results } = await pagefind.search(words, { filters });
  const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return pages.map(({ url, meta, content, anchors }) => ({
    href: url,
    title: meta['title'] ?? url,
    fragment: { content, anchors },
  }));
}
