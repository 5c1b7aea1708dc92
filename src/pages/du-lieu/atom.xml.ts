import type { APIRoute } from 'astro';
import { toAtom } from '#export/atom.ts';
import { getCorpus } from '#load/astro.ts';
import { paths, site } from '#site';

export const GET: APIRoute = async () => new Response(toAtom(await getCorpus(), paths, site));
