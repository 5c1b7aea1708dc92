/**
 * The output folder is never built in place: a failed build would empty it. A release grows in a sibling folder
 * (same disk, so that one rename is enough), is checked, and only then takes the old one's place.
 */
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Fault } from './fault.mjs';

/** Stands in every release: only a folder that bears it may be replaced by the next one. */
const MARK = '.cong-ke-hoach';

/**
 * Clears what builds that were killed left behind.
 * @param root the project: pages are rendered inside it, for there alone their code finds its packages
 * @returns the folder to build in, not yet made
 * @throws {Fault} when the output folder holds something that is not ours
 */
export function openAside(outDir: string, root = process.cwd()): string {
  mendSwap(outDir);
  if (existsSync(outDir) && readdirSync(outDir).length > 0 && !existsSync(path.join(outDir, MARK))) {
    throw new Fault({
      vi: `Thư mục ${outDir} đang chứa thứ khác, không phải trang do cổng này dựng: dọn nó đi hoặc đặt OUT_DIR sang thư mục khác.`,
      en: `${outDir} holds something else than a site built by this portal: clear it or set OUT_DIR to another folder.`,
    });
  }
  if (!path.relative(root, outDir).startsWith('..')) return beside(outDir, 'new');
  const inside = path.join(root, 'dist');
  mendSwap(inside);
  return beside(inside, 'new');
}

/** @returns the first thing that a finished release must have and this one lacks */
export function findLack(folder: string): string | undefined {
  const read = (file: string) => {
    const full = path.join(folder, file);
    return existsSync(full) ? readFileSync(full, 'utf8') : '';
  };
  const empty = ['index.html', '404.html', 'pagefind/pagefind.js'].find((file) => read(file).trim() === '');
  if (empty) return empty;
  const entry = 'pagefind/pagefind-entry.json';
  return Object.keys(JSON.parse(read(entry) || '{}').languages ?? {}).length > 0 ? undefined : entry;
}

/** Marks the release in `aside` as ours and puts it in the place of `outDir`; if that fails the old one stays. */
export function swapIn(aside: string, outDir: string): void {
  writeFileSync(path.join(aside, MARK), 'A release of Cổng Kế hoạch: the next build replaces this folder.\n');
  if (path.dirname(aside) !== path.dirname(outDir)) {
    const near = beside(outDir, 'new');
    try {
      cpSync(aside, near, { recursive: true });
      return swapIn(near, outDir);
    } finally {
      rmSync(near, { recursive: true, force: true });
    }
  }
  const old = beside(outDir, 'old');
  const replaces = existsSync(outDir);
  try {
    if (replaces) renameSync(outDir, old);
  } catch (error) {
    // A mount point, or a folder that came with a container's image, cannot be renamed.
    if (!['EBUSY', 'EXDEV'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return copyOver(aside, outDir);
  }
  try {
    renameSync(aside, outDir);
  } catch (error) {
    if (replaces) renameSync(old, outDir);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Makes `outDir` equal to `aside` file by file; readers meanwhile find old and new pages, but never none. */
export function copyOver(aside: string, outDir: string): void {
  cpSync(aside, outDir, { recursive: true });
  for (const name of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
    if (!existsSync(path.join(aside, name))) rmSync(path.join(outDir, name), { recursive: true, force: true });
  }
}

function beside(outDir: string, role: 'new' | 'old'): string {
  return path.join(path.dirname(outDir), `.${path.basename(outDir)}-${role}-${process.pid}`);
}

/** A build killed between the two renames leaves no output but an old one: that comes back. The rest is removed. */
function mendSwap(outDir: string): void {
  const parent = path.dirname(outDir);
  const pattern = new RegExp(`^\\.${RegExp.escape(path.basename(outDir))}-(new|old)-(\\d+)$`);
  for (const name of existsSync(parent) ? readdirSync(parent) : []) {
    const [, role, pid] = pattern.exec(name) ?? [];
    if (!pid || isOther(Number(pid))) continue;
    const left = path.join(parent, name);
    if (role === 'old' && !existsSync(outDir)) renameSync(left, outDir);
    else rmSync(left, { recursive: true, force: true });
  }
}

/** Whether the number is that of another program now running; in a container ours may have been a dead build's. */
function isOther(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
