import type { APIRoute } from 'astro';
import { workerScript } from '#offline/script.ts';
import { paths, site } from '#site';

export const GET: APIRoute = () =>
  new Response(workerScript({ base: paths.home(), offlinePage: paths.offline() }, site.offline));
