/** Which file of a built site answers a request path. */
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';

export type Answer =
  { kind: 'file'; file: string } | { kind: 'redirect'; to: string } | { kind: 'missing' } | { kind: 'malformed' };

/**
 * `/so/35-ct-tw/` -> its index.html; `/so/35-ct-tw` -> redirect to the former. Nothing outside `root` is ever answered,
 * be it by `..`, by encoded separators or by a link in the folder.
 * @param root absolute folder of the site
 * @param base path that the site lies below, begins and ends in "/"
 * @param target request target as it came: path, perhaps with a query
 */
export async function resolveFile(root: string, base: string, target: string): Promise<Answer> {
  const cut = target.search(/[?#]/);
  const [written, query] = cut < 0 ? [target, ''] : [target.slice(0, cut), target.slice(cut).replace(/#.*/, '')];
  const decoded = decode(written);
  if (decoded === undefined) return { kind: 'malformed' };
  const asked = path.posix.normalize(decoded);
  if (asked !== base && (asked === '/' || `${asked}/` === base)) return { kind: 'redirect', to: base + query };
  if (!asked.startsWith(base)) return { kind: 'missing' };

  const inner = asked.slice(base.length);
  const file = path.join(root, inner);
  const real = await realpath(file).catch(() => undefined);
  if (!real || !isInside(await realpath(root), real)) return { kind: 'missing' };
  if (!(await stat(real)).isDirectory())
    return inner.endsWith('/') ? { kind: 'missing' } : { kind: 'file', file: real };
  const index = await realpath(path.join(real, 'index.html')).catch(() => undefined);
  if (!index || !isInside(await realpath(root), index)) return { kind: 'missing' };
  if (inner === '' || inner.endsWith('/')) return { kind: 'file', file: index };
  return { kind: 'redirect', to: `${base}${inner.split('/').map(encodeURIComponent).join('/')}/${query}` };
}

/** The path with its %XX read, or undefined when it is no path: broken encoding, NUL, backslash, not from the root. */
function decode(written: string): string | undefined {
  try {
    const decoded = decodeURIComponent(written);
    return /^\/[^\0\\]*$/.test(decoded) ? decoded : undefined;
  } catch {
    return undefined;
  }
}

function isInside(root: string, file: string): boolean {
  return file === root || file.startsWith(root + path.sep);
}
