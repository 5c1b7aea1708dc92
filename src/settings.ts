/**
 * What a portal may set for itself: read once from the environment, so that tests, benchmarks and another
 * province's portal run the same code on their own content. Paths are absolute, `basePath` begins and ends in "/".
 */
import { statSync } from 'node:fs';
import path from 'node:path';

export type Settings = {
  /** Folder of plans, documents, bodies, terms, glossary. CONTENT_DIR. */
  contentDir: string;
  /** Folder of the published site. OUT_DIR. */
  outDir: string;
  /** Folder of what may be thrown away: logs, stamps, Astro's cache. CACHE_DIR. */
  cacheDir: string;
  /** Address of the portal without a final slash, e.g. `https://kehoach.example`. SITE_URL. */
  siteUrl: string;
  /** Path below the address, e.g. `/` or `/ke-hoach-dang/`. BASE_PATH. */
  basePath: string;
  /** The portal's name. SITE_NAME. */
  siteName: string;
  /** Where readers report errors. CONTACT_EMAIL. */
  contactEmail: string;
  /** Whether read pages stay readable without a network. OFFLINE=off publishes the kill switch of the service worker. */
  offline: boolean;
  /** Whether each plan comes as a PDF too. PDF. */
  pdf: boolean;
};

const DEFAULTS = {
  CONTENT_DIR: 'content',
  OUT_DIR: 'dist',
  CACHE_DIR: '.cache',
  SITE_URL: 'https://cong-ke-hoach.example',
  BASE_PATH: '/',
  SITE_NAME: 'Cổng Kế hoạch',
  CONTACT_EMAIL: 'lien-he@cong-ke-hoach.example',
  OFFLINE: 'on',
  PDF: 'off',
};
type Name = keyof typeof DEFAULTS;

/** The project's own folders: publishing into one would replace it. */
const SOURCES = ['src', 'scripts', 'tests', 'public', 'node_modules', '.git', '.ci'];

/** @throws {Error} with `code` SETTINGS and one Vietnamese line for each wrong setting. */
export function readSettings(env: Record<string, string | undefined>, root: string): Settings {
  const faults: string[] = [];
  const read = (name: Name) => env[name]?.trim() || DEFAULTS[name];
  const check = (name: Name, fine: boolean, wanted: string, example: string = DEFAULTS[name]) => {
    if (!fine) faults.push(`${name}=“${read(name)}”: ${wanted} Ví dụ: ${name}=${example}`);
  };
  const [contentDir, outDir, cacheDir] = (['CONTENT_DIR', 'OUT_DIR', 'CACHE_DIR'] as const).map((name) =>
    path.resolve(root, read(name)),
  ) as [string, string, string];
  const sources = [contentDir, ...SOURCES.map((folder) => path.join(root, folder))];
  const apart = (folder: string) => !contains(folder, root) && !sources.some((source) => overlap(folder, source));

  check('CONTENT_DIR', isFolder(contentDir), 'không có thư mục này.');
  check('OUT_DIR', apart(outDir), 'không được trùng, chứa hay nằm trong thư mục nguồn của dự án.');
  check('CACHE_DIR', apart(cacheDir) && !overlap(cacheDir, outDir), 'phải là một thư mục riêng.');
  const site = URL.parse(read('SITE_URL'));
  const bare = site !== null && /^https?:$/.test(site.protocol) && site.href === `${site.origin}/`;
  check('SITE_URL', bare, 'cần một địa chỉ đầy đủ, không kèm đường dẫn.');
  const segments = read('BASE_PATH').split('/').filter(Boolean);
  const plain = segments.every((segment) => /^[\w~-][\w.~-]*$/.test(segment));
  check('BASE_PATH', plain, 'chỉ dùng chữ không dấu, số và dấu gạch nối.', '/ke-hoach/');
  check('CONTACT_EMAIL', /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(read('CONTACT_EMAIL')), 'cần một địa chỉ thư điện tử.');
  for (const name of ['OFFLINE', 'PDF'] as const) check(name, /^(on|off)$/.test(read(name)), 'chỉ nhận on hoặc off.');
  if (faults.length > 0) throw Object.assign(new Error(faults.join('\n')), { code: 'SETTINGS' });

  return {
    contentDir,
    outDir,
    cacheDir,
    siteUrl: site!.origin,
    basePath: ['', ...segments, ''].join('/').replace('//', '/'),
    siteName: read('SITE_NAME'),
    contactEmail: read('CONTACT_EMAIL'),
    offline: read('OFFLINE') === 'on',
    pdf: read('PDF') === 'on',
  };
}

function contains(folder: string, other: string): boolean {
  const way = path.relative(folder, other);
  return way === '' || (way.split(path.sep)[0] !== '..' && !path.isAbsolute(way));
}

function overlap(one: string, other: string): boolean {
  return contains(one, other) || contains(other, one);
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

// The working folder, not import.meta.url: Astro bundles this file elsewhere when it renders pages.
export const settings = readSettings(process.env, process.cwd());
