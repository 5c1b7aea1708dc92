/** Who may import whom. The table is the rule; this test reads every import line of src and scripts. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** Folder of src -> the folders and packages that its files may import. `node` means any node:* module. */
const MAY_IMPORT: Record<string, string[]> = {
  language: ['language'],
  model: ['language', 'model'],
  markdown: ['language', 'model', 'markdown', 'mdast', 'hast-util-to-html', 'mdast-util-to-hast', 'satteri'],
  import: ['language', 'model', 'import', 'saxes', 'yaml', 'yauzl'],
  lint: ['language', 'model', 'lint'],
  export: ['language', 'model', 'export', 'zod', 'ical-generator', 'csv-stringify'],
  search: ['language', 'model', 'search'],
  offline: ['offline', 'node'],
  card: ['language', 'model', 'card', 'settings', 'node', 'satori', '@resvg/resvg-js'],
  client: ['client', 'language', 'search', 'model', 'fuse.js'],
  load: ['load', 'language', 'model', 'lint', 'markdown', 'settings', 'node', 'astro', 'yaml'],
  components: ['components', 'layouts', 'language', 'model', 'markdown', 'client', 'site'],
  layouts: ['components', 'layouts', 'language', 'model', 'markdown', 'export', 'client', 'site', 'styles'],
  pages: [
    'load',
    'components',
    'layouts',
    'export',
    'language',
    'model',
    'markdown',
    'search',
    'card',
    'offline',
    'site',
    'client',
    'astro',
  ],
  integrations: [
    'integrations',
    'language',
    'model',
    // The reader of .docx files runs in a process of its own; an import is linted before anything is written.
    'import',
    'lint',
    'load',
    'search',
    'settings',
    'node',
    'astro',
    'pagefind',
    '@playwright/test',
  ],
};

/** Single files that may import more, each with its reason. */
const EXCEPTIONS: Record<string, string[]> = {
  // The one border where text becomes values.
  'src/model/schema.ts': ['zod'],
  // Calendar days to places on an axis: the well-known scale, a pure function.
  'src/model/picture.ts': ['d3-scale'],
};

/** Targets that one single file may reach, and no other. */
const ONLY: Record<string, string[]> = {
  'astro:content': ['src/load/astro.ts', 'src/content.config.ts'],
  zod: ['src/model/schema.ts', 'src/export/json-schema.ts'],
};

interface Import {
  file: string;
  specifier: string;
  /** Folder of src, package, `node`, `site` or `settings`. */
  target: string;
  typeOnly: boolean;
}

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  if (specifier.startsWith('#')) return specifier.slice(1).split('/')[0]!;
  if (specifier.startsWith('.')) {
    const resolved = path.relative(path.join(root, 'src'), path.resolve(root, path.dirname(file), specifier));
    return resolved.startsWith('..') ? 'outside' : resolved.split(path.sep)[0]!;
  }
  if (specifier.startsWith('astro:') || specifier === 'astro' || specifier.startsWith('astro/')) return 'astro';
  return specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : specifier.split('/')[0]!;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const pattern =
    /^\s*(?:import|export)\s+(type\s)?(?:[^'"()]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]\s*\)/gm;
  return [...text.matchAll(pattern)].map((match) => {
    const specifier = match[2] ?? match[3]!;
    return { file, specifier, target: targetOf(file, specifier), typeOnly: Boolean(match[1]) };
  });
}

/** The types of a package cost nothing and bind nothing: `import type { z } from 'zod'` may stand anywhere. */
const isPackageType = ({ typeOnly, specifier }: Import) =>
  typeOnly && /^@?[a-z]/.test(specifier) && !/^(node|astro):/.test(specifier);

const files = globSync('src/**/*.{ts,mjs,astro,mdx}', { cwd: root }).map((file) => file.split(path.sep).join('/'));
const imports = files.flatMap(importsOf);
const folderOf = (file: string) => (file.split('/').length > 2 ? file.split('/')[1]! : '');

describe('the import rule', () => {
  it('knows every folder of src', () => {
    const folders = new Set(files.map(folderOf).filter(Boolean));
    expect([...folders].filter((folder) => folder !== 'styles' && !MAY_IMPORT[folder])).toEqual([]);
  });

  it('reads import lines at all', () => {
    expect(imports.length).toBeGreaterThan(200);
    expect(imports.map(({ target }) => target)).toContain('zod');
  });

  it.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (folder) => {
    const allowed = (entry: Import) =>
      [...MAY_IMPORT[folder]!, ...(EXCEPTIONS[entry.file] ?? [])].includes(entry.target) || isPackageType(entry);
    const wrong = imports.filter((entry) => folderOf(entry.file) === folder && !allowed(entry));
    expect(wrong.map(({ file, specifier }) => `${file}: ${specifier}`)).toEqual([]);
  });

  it.each(Object.entries(ONLY))('%s is imported only by %j', (specifier, importers) => {
    const found = imports.filter(
      (entry) => entry.specifier === specifier && !importers.includes(entry.file) && !isPackageType(entry),
    );
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  it('pages read no files', () => {
    const wrong = imports.filter(({ file, target }) => folderOf(file) === 'pages' && target === 'node');
    expect(wrong).toEqual([]);
  });

  it('the client takes from the model types only', () => {
    const wrong = imports.filter(
      ({ file, target, typeOnly }) => folderOf(file) === 'client' && target === 'model' && !typeOnly,
    );
    expect(wrong.map(({ file, specifier }) => `${file}: ${specifier}`)).toEqual([]);
  });

  it('load takes from lint the issue type only', () => {
    const wrong = imports.filter(
      ({ file, target, specifier }) => folderOf(file) === 'load' && target === 'lint' && specifier !== '#lint/issue.ts',
    );
    expect(wrong).toEqual([]);
  });

  it('has no cycle between folders', () => {
    const edges = new Map<string, Set<string>>();
    for (const { file, target } of imports) {
      const from = folderOf(file);
      if (from && MAY_IMPORT[target] && target !== from) edges.set(from, (edges.get(from) ?? new Set()).add(target));
    }
    // Components and layouts may use each other (architecture): seen as one.
    const one = (folder: string) => (folder === 'layouts' ? 'components' : folder);
    const reach = (from: string, seen = new Set<string>()): Set<string> => {
      for (const [folder, targets] of edges) {
        if (one(folder) !== from) continue;
        for (const to of targets) {
          if (one(to) !== from && !seen.has(one(to))) reach(one(to), seen.add(one(to)));
        }
      }
      return seen;
    };
    const folders = [...new Set([...edges.keys()].map(one))];
    expect(folders.filter((folder) => reach(folder).has(folder))).toEqual([]);
  });

  it('has no folder for leftovers', () => {
    expect(files.filter((file) => /\/(utils?|helpers?|common|misc|shared)\//.test(file))).toEqual([]);
  });
});
