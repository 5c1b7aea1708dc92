/** The only place where a URL is spelt. Every page's path ends in `/`. */

/** Builds the paths of a portal that is served below `base` (`/` or `/ke-hoach-tinh/`). */
export function createPaths(base: string) {
  const root = base.endsWith('/') ? base : `${base}/`;
  const at = (path: string) => `${root}${path}`;
  return {
    home: () => root,
    /** The list of plans; `page` counts from 1. */
    plans: (page = 1) => at(page > 1 ? `ke-hoach/trang/${page}/` : 'ke-hoach/'),
    plan: (id: string, clause = '') => at(`ke-hoach/${id}/${clause && `#${clause}`}`),
    planFile: (id: string, kind: 'mdx' | 'json' | 'txt' | 'ics') => at(`ke-hoach/${id}.${kind}`),
    planFilter: (facet: string, value: string, page = 1) =>
      at(`ke-hoach/${facet}/${value}/${page > 1 ? `${page}/` : ''}`),
    documents: () => at('van-ban/'),
    document: (id: string) => at(`van-ban/${id}/`),
    /** The plans on a document side by side. */
    comparison: (id: string) => at(`van-ban/${id}/so-sanh/`),
    instrument: (node: { kind: 'plan' | 'document'; id: string }) =>
      at(node.kind === 'plan' ? `ke-hoach/${node.id}/` : `van-ban/${node.id}/`),
    number: (slug: string) => at(`so/${slug}/`),
    numbers: () => at('so/'),
    terms: () => at('nhiem-ky/'),
    term: (id: string) => at(`nhiem-ky/${id}/`),
    termFile: (id: string) => at(`nhiem-ky/${id}.ics`),
    bodies: () => at('co-quan/'),
    body: (id: string) => at(`co-quan/${id}/`),
    bodyFile: (id: string) => at(`co-quan/${id}.ics`),
    search: (query = '') => at(`tra-cuu/${query && `?q=${encodeURIComponent(query)}`}`),
    lookup: () => at('tra-cuu/muc-luc.json'),
    searchTable: () => at('tra-cuu/chi-muc.json'),
    /** The folder of the word index, one file a syllable. */
    syllables: () => at('tra-cuu/am-tiet/'),
    pagefind: () => at('pagefind/'),
    glossary: (entry = '') => at(`chu-viet-tat/${entry && `#${entry}`}`),
    coverage: () => at('tinh-trang/'),
    data: () => at('du-lieu/'),
    dataFile: (name: string) => at(`du-lieu/${name}`),
    about: () => at('gioi-thieu/'),
    accessibility: () => at('tro-nang/'),
    schema: (name: string) => at(`schema/${name}.schema.json`),
    sitemap: () => at('sitemap.xml'),
    icon: () => at('favicon.svg'),
    manifest: () => at('manifest.webmanifest'),
  };
}

export type Paths = ReturnType<typeof createPaths>;
