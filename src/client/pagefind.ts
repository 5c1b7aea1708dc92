/** The part of Pagefind's browser API that the portal uses (pagefind.app/docs/api). */
export type Filters = Record<string, string>;

export interface PagefindPage {
  url: string;
  /** HTML, escaped by Pagefind, with `<mark>` around the hits. */
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { url: string; title: string }[];
}
export interface PagefindResult {
  data: () => Promise<PagefindPage>;
}
export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (
    query: string | null,
    options: { filters: Filters },
  ) => Promise<{ results: PagefindResult[]; filters: Record<string, Record<string, number>> }>;
  filters: () => Promise<Record<string, Record<string, number>>>;
}

/** `base` is the folder of the index, with a final slash. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as Pagefind;
  await pagefind.options({ excerptLength: 24 });
  return pagefind;
}
