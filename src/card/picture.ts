/** The picture of a page in its `og:image`: where it stands, and its words for those who do not see it. */
import type { Corpus, Instrument } from '#model/corpus.ts';
import type { Paths } from '#model/paths.ts';
import { cardOf, cardText } from './card.ts';
import { canDraw } from './draw.ts';

/** Nothing when the card cannot be drawn: the page then shows the portal's. */
export function pictureOf(corpus: Corpus, node: Instrument, paths: Paths): { path: string; alt: string } | undefined {
  const card = cardOf(corpus, node);
  return canDraw(card) ? { path: paths.card(node), alt: cardText(card) } : undefined;
}
