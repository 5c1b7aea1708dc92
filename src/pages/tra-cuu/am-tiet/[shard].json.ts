import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus, readPlanText } from '#load/astro.ts';
import { wordIndex } from '#search/word-index.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { shards } = wordIndex(await getCorpus(), readPlanText);
  return [...shards].map(([name, shard]) => ({ params: { shard: name }, props: { shard } }));
};

export const GET: APIRoute = ({ props }) => Response.json(props['shard']);
