/** What `npm ci` leaves behind. JavaScript, because the set-up runs before Node 24 is there. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes node_modules/.package-lock.json as the last
 * step of an installation, so a torn one has none, and one made by hand counts as well as ours.
 * Packages that are optional (made for other systems) may be missing.
 * @param {string} root
 */
export function isInstalled(root) {
  const stamp = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(stamp) || !existsSync(ownNode(root))) return false;
  const held = readPackages(stamp);
  return Object.entries(readPackages(path.join(root, 'package-lock.json'))).every(
    ([name, { version, optional }]) => name === '' || (held[name] ? held[name].version === version : optional),
  );
}

/** The Node 24 that package `node` brings. @param {string} root */
export function ownNode(root) {
  return path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** @param {string} file @returns {Record<string, { version: string, optional?: boolean }>} */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
