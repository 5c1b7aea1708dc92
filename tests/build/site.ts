/** The built site as files: for tests that hold for each of its pages. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { settings } from '#settings';

export interface BuiltPage {
  /** As its address has it, below the base: `ke-hoach/abc/`, `404.html`. */
  path: string;
  html: string;
  /** The value of an attribute of the first element that matches. */
  attribute: (selector: string, name: string) => string | undefined;
  attributes: (selector: string, name: string) => string[];
}

/** Every page of OUT_DIR. @throws when there is none */
export function builtPages(): BuiltPage[] {
  const files = globSync('**/*.html', { cwd: settings.outDir });
  if (files.length === 0) throw new Error(`${settings.outDir} holds no page: \`npm run build\` first`);
  return files.map((file) => {
    const html = readFileSync(path.join(settings.outDir, file), 'utf8');
    const tree = fromHtml(html);
    const read = (value: unknown) => (value === undefined || value === null ? undefined : String(value));
    return {
      path: file
        .split(path.sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
      html,
      attribute: (selector, name) => read(select(selector, tree)?.properties[name]),
      attributes: (selector, name) =>
        selectAll(selector, tree).flatMap(({ properties }) => read(properties[name]) ?? []),
    };
  });
}

/** The file that an address of the portal leads to; undefined when there is none, or when it is another site's. */
export function fileOf(address: string): string | undefined {
  const { origin, pathname } = new URL(address, settings.siteUrl);
  if (origin !== settings.siteUrl || !pathname.startsWith(settings.basePath)) return undefined;
  const file = path.join(settings.outDir, decodeURIComponent(pathname.slice(settings.basePath.length)));
  return [file, path.join(file, 'index.html')].find((name) => existsSync(name) && path.extname(name) !== '');
}
