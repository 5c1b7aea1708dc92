import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toCalendar } from '#export/ics.ts';
import { getCorpus } from '#load/astro.ts';
import { calendarOf, hasDeadline } from '#model/tasks.ts';
import { paths, site } from '#site';

export async function getStaticPaths() {
  const corpus = await getCorpus();
  return [...corpus.bodies.values()]
    .map((body) => ({ body, duties: calendarOf(corpus, body.id) }))
    .filter(({ duties }) => hasDeadline(duties))
    .map((props) => ({ params: { body: props.body.id }, props }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { body, duties } }) =>
  new Response(toCalendar(body.name, duties, { corpus: await getCorpus(), paths, siteUrl: site.url }));
