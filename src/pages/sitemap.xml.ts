import type { APIRoute } from 'astro';
import { getCorpus } from '#load/astro.ts';
import { sitemapPaths } from '#model/sitemap.ts';
import { address, paths } from '#site';

export const GET: APIRoute = async () => {
  const rows = sitemapPaths(await getCorpus(), paths).map(
    ({ path, updated }) => `<url><loc>${address(path)}</loc>${updated ? `<lastmod>${updated}</lastmod>` : ''}</url>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
