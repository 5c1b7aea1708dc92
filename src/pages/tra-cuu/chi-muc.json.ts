import type { APIRoute } from 'astro';
import { getCorpus, readPlanText } from '#load/astro.ts';
import { buildTable } from '#search/table.ts';
import { wordIndex } from '#search/word-index.ts';

export const GET: APIRoute = async () => {
  const corpus = await getCorpus();
  return Response.json(buildTable(corpus, wordIndex(corpus, readPlanText)));
};
