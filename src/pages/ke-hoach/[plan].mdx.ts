import type { APIRoute } from 'astro';
import { getCorpus, readPlanFile } from '#load/astro.ts';

export async function getStaticPaths() {
  const { plans } = await getCorpus();
  return plans.map(({ id }) => ({ params: { plan: id } }));
}

export const GET: APIRoute = ({ params }) => new Response(readPlanFile(params['plan']!).text);
