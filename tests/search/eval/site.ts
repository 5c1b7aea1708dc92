/** The portals that are searched: the real plans among synthetic ones, built once and kept. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { siteListener } from '#integrations/static-server.ts';
import { writeContent } from '../../synthetic/content.ts';

export interface BuiltSite {
  content: string;
  out: string;
}

/** Below the site: Pagefind's index of the same pages, as Pagefind makes it by itself. */
export const STOCK = 'pagefind-as-it-comes';

/** @param fresh builds anew what is there already */
export async function buildSite(plans: number, folder: string, fresh: boolean): Promise<BuiltSite> {
  const [content, out] = [path.join(folder, 'content'), path.join(folder, 'site')];
  if (fresh || !existsSync(path.join(out, 'index.html'))) {
    rmSync(folder, { recursive: true, force: true });
    writeContent(content, { plans, seed: 1 }, 'content');
    const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: path.join(folder, 'cache') };
    const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`the portal of ${plans} plans could not be built`);
  }
  if (!existsSync(path.join(out, STOCK, 'pagefind.js'))) {
    const { index } = await pagefind.createIndex();
    await index!.addDirectory({ path: out });
    await index!.writeFiles({ outputPath: path.join(out, STOCK) });
    await pagefind.close();
  }
  return { content, out };
}

/** Serves a folder until `close`. */
export async function serve(out: string): Promise<{ address: string; close: () => void }> {
  const server = createServer(siteListener(out, '/')).listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
