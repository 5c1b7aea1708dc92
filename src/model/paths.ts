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
    planFile: (id: string, kind: 'mdx' | 'json' | 'txt' | 'ics' | 'pdf') => at(`ke-hoach/${id}.${kind}`),
    planFilter: (facet: string, value: string, page = 1) =>
      at(`ke-hoach/${facet}/${value}/${page > 1 ? `${page}/` : ''}`),
    documents: () => at('van-ban/'),
    document: (id: string) => at(`van-ban/${id}/`),
    /** The plans on a document side by side. */
    comparison: (id: string) => at(`van-ban/${id}/so-sanh/`),
    instrument: (node: { kind: 'plan' | 'document'; id: string }) =>
      at(node.kind === 'plan' ? `ke-hoach/${node.id}/` : `van-ban/${node.id}/`),
    /** The picture that a chat shows of a plan or document, or of the portal itself. */
    card: (node?: { kind: 'plan' | 'document'; id: string }) =>
      at(node ? `${node.kind === 'plan' ? 'ke-hoach' : 'van-ban'}/${node.id}.png` : 'chia-se.png'),
    number: (slug: string) => at(`so/${slug}/`),
    numbers: () => at('so/'),
    terms: () => at('nhiem-ky/'),
    /** A term; `page` of its events counts from 1. */
    term: (id: string, page = 1) => at(`nhiem-ky/${id}/${page > 1 ? `trang/${page}/` : ''}`),
    /** A term's events of one province (`tinh`) or kind (`viec`). */
    termView: (id: string, key: 'tinh' | 'viec', value: string, page = 1) =>
      at(`nhiem-ky/${id}/${key}/${value}/${page > 1 ? `${page}/` : ''}`),
    termFile: (id: string) => at(`nhiem-ky/${id}.ics`),
    bodies: () => at('co-quan/'),
    body: (id: string) => at(`co-quan/${id}/`),
    /** One part of a body's duties, or what it issued (`ban-hanh`), when its page shows only the first. */
    bodyPart: (id: string, part: string, page = 1) => at(`co-quan/${id}/${part}/${page > 1 ? `${page}/` : ''}`),
    bodyFile: (id: string) => at(`co-quan/${id}.ics`),
    search: (query = '') => at(`tra-cuu/${query && `?q=${encodeURIComponent(query)}`}`),
    lookup: () => at('tra-cuu/muc-luc.json'),
    searchTable: () => at('tra-cuu/chi-muc.json'),
    /** The folder of the word index, one file a syllable. */
    syllables: () => at('tra-cuu/am-tiet/'),
    pagefind: () => at('pagefind/'),
    glossary: (entry = '') => at(`chu-viet-tat/${entry && `#${entry}`}`),
    coverage: () => at('tinh-trang/'),
    /** The deadlines of one month, `2026-11`, for the home page. */
    monthFile: (month: string) => at(`thoi-han/${month}.json`),
    data: () => at('du-lieu/'),
    dataFile: (name: string) => at(`du-lieu/${name}`),
    about: () => at('gioi-thieu/'),
    accessibility: () => at('tro-nang/'),
    schema: (name: string) => at(`schema/${name}.schema.json`),
    sitemap: () => at('sitemap.xml'),
    icon: () => at('favicon.svg'),
    /** The same for phones, PNG: 180, 192 or 512 px wide, or with a ground that may be cut to any shape. */
    iconFile: (size: 180 | 192 | 512 | 'maskable') => at(`bieu-tuong-${size}.png`),
    manifest: () => at('manifest.webmanifest'),
    /** The service worker stands at the root: it rules what lies below it. */
    worker: () => at('sw.js'),
    offline: () => at('ngoai-tuyen/'),
  };
}

export type Paths = ReturnType<typeof createPaths>;
