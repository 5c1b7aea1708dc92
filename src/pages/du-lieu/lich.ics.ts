import type { APIRoute } from 'astro';
import { toCalendar } from '#export/ics.ts';
import { getCorpus } from '#load/astro.ts';
import { allDuties } from '#model/tasks.ts';
import { paths, site } from '#site';

export const GET: APIRoute = async () => {
  const corpus = await getCorpus();
  return new Response(toCalendar(site.name, allDuties(corpus), { corpus, paths, siteUrl: site.url }));
};
