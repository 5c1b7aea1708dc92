/** Queries to try, from the portal's own content: what a reader of another province sees is of that province. */
import { documentTypeName } from '#language/document-types.ts';
import { inOrder, type Corpus } from '#model/corpus.ts';
import { mostCarriedOut } from '#model/home.ts';
import { fold } from '#language/fold.ts';

/** The number of the most carried-out document, the same without its codes, and the commonest topic (of equals the shortest) without its accents. */
export function exampleQueries(corpus: Corpus): string[] {
  const top = mostCarriedOut(corpus, corpus.documents.length).find(({ node }) => node.number)?.node;
  const topics = [
    ...Map.groupBy(
      corpus.plans.flatMap(({ topics }) => topics),
      fold,
    ),
  ];
  const [topic] =
    topics.sort(([a, one], [b, other]) => other.length - one.length || a.length - b.length || inOrder(a, b))[0] ?? [];
  const serial = top?.number?.match(/^\d+/)?.[0];
  const short = top && serial && `${documentTypeName(top.type).toLowerCase()} ${serial}`;
  return [top?.number, short, topic].filter(
    (query) => query !== undefined && query !== null && query !== '',
  ) as string[];
}
