import type { APIRoute } from 'astro';
import { registryToJson } from '#export/json.ts';
import { getCorpus } from '#load/astro.ts';
import { address, paths } from '#site';

export const GET: APIRoute = async () => Response.json(registryToJson(await getCorpus(), address, paths));
