import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { planToJson } from '#export/json.ts';
import { getCorpus, readPlanFile } from '#load/astro.ts';
import { bodyText } from '#markdown/render.ts';
import { address, paths } from '#site';

export async function getStaticPaths() {
  const { plans } = await getCorpus();
  return plans.map((plan) => ({ params: { plan: plan.id }, props: { plan } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { plan } }) =>
  Response.json(planToJson(await getCorpus(), plan, address, paths, bodyText(readPlanFile(plan.id).body)));
