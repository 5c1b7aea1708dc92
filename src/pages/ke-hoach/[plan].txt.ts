import type { APIRoute } from 'astro';
import { getCorpus, readPlanFile } from '#load/astro.ts';
import { planText } from '#markdown/plan.ts';

export async function getStaticPaths() {
  const { plans } = await getCorpus();
  return plans.map(({ id }) => ({ params: { plan: id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const corpus = await getCorpus();
  const plan = corpus.plans.find(({ id }) => id === params['plan'])!;
  return new Response(planText(readPlanFile(plan.id).body, plan, corpus));
};
