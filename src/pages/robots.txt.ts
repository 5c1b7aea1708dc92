import type { APIRoute } from 'astro';
import { address, paths } from '#site';

export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${address(paths.sitemap())}\n`);
