/** Astro integration: indexes the finished pages into `<out>/pagefind/`. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

export function pagefindIndex(): AstroIntegration {
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await indexSite(fileURLToPath(dir));
        logger.info(`${pages} pages indexed`);
      },
    },
  };
}

/**
 * Indexes every HTML file below `folder` and writes the index into its `pagefind/`.
 * @returns how many pages were indexed
 * @throws with Pagefind's own words when a page cannot be read or the index not be written
 */
export async function indexSite(folder: string): Promise<number> {
  try {
    const { index, errors } = await pagefind.createIndex();
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
    const faults = [...errors, ...added.errors, ...written.errors];
    if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
    return added.page_count;
  } finally {
    // Its service is a process of its own and would keep the build from ending.
    await pagefind.close();
  }
}
