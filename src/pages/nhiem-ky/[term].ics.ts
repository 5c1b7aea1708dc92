import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toCalendar } from '#export/ics.ts';
import { getCorpus } from '#load/astro.ts';
import { hasDeadline } from '#model/tasks.ts';
import { termTitle } from '#model/terms.ts';
import { dutiesOfTerm } from '#model/timeline.ts';
import { paths, site } from '#site';

export async function getStaticPaths() {
  const corpus = await getCorpus();
  return [...corpus.terms.values()]
    .map((term) => ({ term, duties: dutiesOfTerm(corpus, term.id) }))
    .filter(({ duties }) => hasDeadline(duties))
    .map((props) => ({ params: { term: props.term.id }, props }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { term, duties } }) =>
  new Response(toCalendar(termTitle(term), duties, { corpus: await getCorpus(), paths, siteUrl: site.url }));
