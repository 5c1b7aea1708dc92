import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toCalendar } from '#export/ics.ts';
import { getCorpus } from '#load/astro.ts';
import { planName } from '#model/corpus.ts';
import { hasDeadline } from '#model/tasks.ts';
import { paths, site } from '#site';

export async function getStaticPaths() {
  const { plans } = await getCorpus();
  return plans
    .map((plan) => ({ plan, duties: plan.tasks.map((task) => ({ plan, task })) }))
    .filter(({ duties }) => hasDeadline(duties))
    .map((props) => ({ params: { plan: props.plan.id }, props }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { plan, duties } }) =>
  new Response(toCalendar(planName(plan), duties, { corpus: await getCorpus(), paths, siteUrl: site.url }));
