import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toCalendar } from '#export/ics.ts';
import { getCorpus } from '#load/astro.ts';
import { planName } from '#model/corpus.ts';
import { paths, site } from '#site';

export async function getStaticPaths() {
  const { plans } = await getCorpus();
  return plans.map((plan) => ({ params: { plan: plan.id }, props: { plan } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { plan } }) => {
  const duties = plan.tasks.map((task) => ({ plan, task }));
  return new Response(toCalendar(planName(plan), duties, { corpus: await getCorpus(), paths, siteUrl: site.url }));
};
