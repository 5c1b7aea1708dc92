import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toCalendar } from '#export/ics.ts';
import { getCorpus } from '#load/astro.ts';
import { dutiesOfTerm } from '#model/timeline.ts';
import { paths, site } from '#site';

export async function getStaticPaths() {
  const { terms } = await getCorpus();
  return [...terms.values()].map((term) => ({ params: { term: term.id }, props: { term } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { term } }) => {
  const corpus = await getCorpus();
  return new Response(
    toCalendar(`Nhiệm kỳ ${term.name}`, dutiesOfTerm(corpus, term.id), { corpus, paths, siteUrl: site.url }),
  );
};
