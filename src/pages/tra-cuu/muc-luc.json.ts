import type { APIRoute } from 'astro';
import { getCorpus } from '#load/astro.ts';
import { buildLookup } from '#model/lookup.ts';
import { paths } from '#site';

export const GET: APIRoute = async () => Response.json(buildLookup(await getCorpus(), paths)[0]);
