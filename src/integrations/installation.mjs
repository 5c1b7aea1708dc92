/** The packages that the lockfile names. JavaScript, because the set-up runs before Node 24 is there. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Fault, findCause, NO_NETWORK } from './fault.mjs';
import { run } from './run.mjs';

const LOG = '.cache/log/install.log';
const OTHERWISE = {
  vi: 'Không cài được các gói: xoá thư mục node_modules rồi chạy lại.',
  en: 'Packages could not be installed: delete node_modules and run again.',
};

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

/** Installs what package-lock.json names into `root`, the working folder. @param {string} root @throws {Fault} */
export async function install(root) {
  // Without a network `npm ci` would try each package for minutes; from npm's cache it may still succeed, at once.
  const ping = await npm(['ping', '--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=20000']);
  const offline = findCause(ping.output, OTHERWISE) === NO_NETWORK ? ['--offline'] : [];
  const { code, output, kept } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', ...offline]);
  if (code !== 0 || !isInstalled(root)) throw new Fault(findCause(output, OTHERWISE), kept);
}

/** npm tells its own path and Node to what it runs; without npm around it is looked up. @param {string[]} args */
function npm(args) {
  const self = process.env.npm_execpath;
  const logged = [...args, '--loglevel=warn'];
  return self
    ? run(process.env.npm_node_execpath || process.execPath, [self, ...logged], { log: LOG })
    : run('npm', logged, { log: LOG, shell: process.platform === 'win32' });
}

/** @param {string} file @returns {Record<string, { version: string, optional?: boolean }>} */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
