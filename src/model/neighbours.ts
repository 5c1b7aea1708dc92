/** The plans before and after each plan in its term, by date. */
import { byDate, perCorpus, type Corpus, type Instrument } from './corpus.ts';

export interface Neighbours {
  previous?: Instrument;
  next?: Instrument;
}

const neighbours = perCorpus((corpus) => {
  const known = corpus.plans.filter(({ term }) => term !== null);
  const series = [...Map.groupBy(known, ({ term }) => term!.value).values()].map((plans) =>
    plans.map(({ id }) => corpus.instruments.get(id)!).sort(byDate),
  );
  return new Map(
    series.flatMap((nodes) =>
      nodes.map(({ id }, place): [string, Neighbours] => [id, { previous: nodes[place - 1], next: nodes[place + 1] }]),
    ),
  );
});

/** Undefined on either side where the plan is the first or the last of its term, or its term is not known. */
export function neighboursOf(corpus: Corpus, id: string): Neighbours {
  return neighbours(corpus).get(id) ?? {};
}
