/**
 * Vite plugin: `import()` in the browser stays what it is. Vite wraps each in a helper of 0.9 kB that first preloads the
 * styles and scripts of what is imported; ours have no styles, and two small scripts at most.
 */
import type { AstroUserConfig } from 'astro';

/** The module that Vite writes into the client for its wrapper. */
const HELPER = '\0vite/preload-helper.js';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

export function plainImport(): Plugin {
  return {
    name: 'plain-import',
    enforce: 'pre',
    load: (id: string) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
