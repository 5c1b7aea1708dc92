/** Whether a published release still is what its sources would make: then it need not be built again. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '#settings';

/** All that a build reads but the content folder, whose place is a setting. */
const SOURCES = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** Hash over the bytes of every source, the settings and Node's version; times of files do not count. */
export function fingerprint(settings: Settings): string {
  const hash = createHash('sha256').update(JSON.stringify([settings, process.version]));
  for (const file of [...SOURCES, settings.contentDir].flatMap(listFiles)) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** True when the output folder holds a release of this very fingerprint, untouched since. */
export function isCurrent(settings: Settings): boolean {
  try {
    return readFileSync(stampOf(settings), 'utf8') === stamp(settings, fingerprint(settings));
  } catch {
    return false;
  }
}

/** To be called once the release stands; `print` was taken before it was built, so later edits are noticed. */
export function remember(settings: Settings, print: string): void {
  mkdirSync(settings.cacheDir, { recursive: true });
  writeFileSync(stampOf(settings), stamp(settings, print));
}

/** Names the folder too: one that was replaced, emptied or built in place since is another. */
function stamp({ outDir }: Settings, print: string): string {
  const { ino, mtimeMs } = statSync(outDir);
  return JSON.stringify({ print, outDir, ino, mtimeMs });
}

function stampOf({ cacheDir }: Settings): string {
  return path.join(cacheDir, 'release.json');
}

function listFiles(start: string): string[] {
  const found = statSync(start, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [start] : [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
