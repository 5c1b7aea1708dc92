import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toCalendar } from '#export/ics.ts';
import { getCorpus } from '#load/astro.ts';
import { dutiesOf } from '#model/tasks.ts';
import { paths, site } from '#site';

export async function getStaticPaths() {
  const { bodies } = await getCorpus();
  return [...bodies.values()].map((body) => ({ params: { body: body.id }, props: { body } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { body } }) => {
  const corpus = await getCorpus();
  const { leads, joins } = dutiesOf(corpus, body.id);
  return new Response(toCalendar(body.name, [...leads, ...joins], { corpus, paths, siteUrl: site.url }));
};
