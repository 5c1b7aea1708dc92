import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardOf } from '#card/card.ts';
import { canDraw, drawCard } from '#card/draw.ts';
import { getCorpus } from '#load/astro.ts';

export async function getStaticPaths() {
  const corpus = await getCorpus();
  const cards = corpus.documents.map(({ id }) => ({ id, card: cardOf(corpus, corpus.instruments.get(id)!) }));
  return cards
    .filter(({ card }) => canDraw(card))
    .map(({ id, card }) => ({ params: { document: id }, props: { card } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { card } }) => new Response(await drawCard(card));
