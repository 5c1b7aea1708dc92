/**
 * Every link of every built page, fragments included, on the site as it is served. The portal's own public address
 * counts as internal (canonical links, feeds); other sites are not asked. A link that is only redirected is a fault.
 */
import { createServer } from 'node:http';
import path from 'node:path';
import { globSync } from 'node:fs';
import { LinkChecker, LinkState } from 'linkinator';
import { listen } from '#integrations/address.ts';
import { siteListener } from '#integrations/static-server.ts';
import { settings } from '#settings';

const { outDir, basePath, siteUrl } = settings;
const server = createServer(siteListener(outDir, basePath));
const origin = `http://127.0.0.1:${await listen(server, { port: 0, host: '127.0.0.1' })}`;
const pages = globSync('**/*.html', { cwd: outDir }).map((file) => {
  const way = file.split(path.sep).map(encodeURIComponent).join('/');
  return origin + basePath + way.replace(/(^|\/)index\.html$/, '$1');
});

const { links } = await new LinkChecker().check({
  path: pages,
  recurse: true,
  checkFragments: true,
  checkCss: true,
  redirects: 'error',
  concurrency: 20,
  urlRewriteExpressions: [{ pattern: new RegExp(`^${RegExp.escape(siteUrl)}(?=/|$)`), replacement: origin }],
  linksToSkip: async (link) => ![origin, siteUrl].includes(new URL(link).origin),
});
server.close();
server.closeAllConnections();

const broken = links.filter(({ state }) => state === LinkState.BROKEN);
for (const { url, parent, status } of broken) {
  console.log(`${parent?.replace(origin, '') ?? '(start)'} -> ${url.replace(origin, '')} (${status})`);
}
const checked = links.filter(({ state }) => state === LinkState.OK).length;
console.log(`${pages.length} pages, ${checked} internal links, ${broken.length} broken`);
process.exitCode = broken.length > 0 || pages.length === 0 ? 1 : 0;
