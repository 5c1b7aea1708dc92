import type { APIRoute } from 'astro';
import { paths, site } from '#site';

export const GET: APIRoute = () =>
  Response.json({
    id: paths.home(),
    name: site.name,
    short_name: site.name,
    lang: 'vi',
    start_url: paths.home(),
    scope: paths.home(),
    display: 'minimal-ui',
    background_color: '#fdfcf9',
    theme_color: '#a3161c',
    icons: [
      { src: paths.icon(), sizes: 'any', type: 'image/svg+xml' },
      { src: paths.iconFile(192), sizes: '192x192', type: 'image/png' },
      { src: paths.iconFile(512), sizes: '512x512', type: 'image/png' },
      { src: paths.iconFile('maskable'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
