import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import path from 'node:path';
import { contentLint } from './src/integrations/content-lint.ts';
import { pagefindIndex } from './src/integrations/pagefind.ts';
import { plainImport } from './src/integrations/plain-import.ts';
import { shortScopes } from './src/integrations/short-scopes.ts';
import { settings } from './src/settings.ts';

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  outDir: settings.outDir,
  cacheDir: path.join(settings.cacheDir, 'astro'),
  trailingSlash: 'always',
  output: 'static',
  // A page's first view fits in one round trip: its style travels with it.
  build: { format: 'directory', inlineStylesheets: 'always' },
  compressHTML: 'jsx',
  // Scripts only add to a page: as files of their own they are fetched once for all pages, after the text. Their names are
  // read by nobody, and stand in every page.
  vite: {
    plugins: [plainImport()],
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
  },
  prefetch: false,
  devToolbar: { enabled: false },
  // Smart punctuation would rewrite official text.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [contentLint(settings.contentDir), mdx(), shortScopes(), pagefindIndex()],
});
