import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '#load/astro.ts';
import { buildLookup } from '#model/lookup.ts';
import { paths } from '#site';

export const getStaticPaths: GetStaticPaths = async () => {
  const [, ...others] = buildLookup(await getCorpus(), paths);
  return others.map((file, index) => ({ params: { file: String(index + 2) }, props: { file } }));
};

export const GET: APIRoute = ({ props }) => Response.json(props['file']);
