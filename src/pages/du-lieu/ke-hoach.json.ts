import type { APIRoute } from 'astro';
import { JSON_VERSION, planToJson } from '#export/json.ts';
import { getCorpus } from '#load/astro.ts';
import { address, paths } from '#site';

export const GET: APIRoute = async () => {
  const corpus = await getCorpus();
  return Response.json({
    version: JSON_VERSION,
    plans: corpus.plans.map((plan) => planToJson(corpus, plan, address, paths)),
  });
};
