import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCorpus } from '#load/astro.ts';
import { deadlinesByMonth, toNearDeadline } from '#model/home.ts';
import { paths } from '#site';

export async function getStaticPaths() {
  const months = deadlinesByMonth(await getCorpus());
  return [...months].map(([month, duties]) => ({ params: { month }, props: { duties } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { duties } }) =>
  Response.json(duties.map((duty) => toNearDeadline(duty, paths)));
