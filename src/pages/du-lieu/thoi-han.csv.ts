import type { APIRoute } from 'astro';
import { toCsv } from '#export/csv.ts';
import { getCorpus } from '#load/astro.ts';
import { allDuties } from '#model/tasks.ts';

export const GET: APIRoute = async () => {
  const corpus = await getCorpus();
  return new Response(toCsv(corpus, allDuties(corpus)));
};
