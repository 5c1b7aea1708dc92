/** Bodies among themselves: above, below, before, after; and what each one issued. */
import type { Corpus, Instrument } from './corpus.ts';
import type { Body } from './schema.ts';
import { dutiesOf } from './tasks.ts';
import { LEVELS, type Level } from './vocabulary.ts';

export interface Kin {
  parent: Body | undefined;
  children: Body[];
  successors: Body[];
  predecessors: Body[];
}

export function kinOf(corpus: Corpus, body: Body): Kin {
  const all = [...corpus.bodies.values()];
  const get = (id: string) => corpus.bodies.get(id);
  return {
    parent: body.parent ? get(body.parent) : undefined,
    children: all.filter(({ parent }) => parent === body.id),
    successors: body.successors.flatMap((id) => get(id) ?? []),
    predecessors: all.filter(({ successors }) => successors.includes(body.id)),
  };
}

/** Plans and documents that the body issued, oldest first. */
export function issuedBy(corpus: Corpus, id: string): Instrument[] {
  return [...corpus.instruments.values()].filter(({ body }) => body === id);
}

/** All bodies by level and province, each with the number of duties that it leads or joins. */
export function bodiesByLevel(corpus: Corpus) {
  const all = [...corpus.bodies.values()];
  return (Object.keys(LEVELS) as Level[])
    .map((level) => ({
      name: LEVELS[level],
      provinces: [...Map.groupBy(all.filter((body) => body.level === level), ({ province }) => province ?? '')]
        .sort(([a], [b]) => a.localeCompare(b, 'vi'))
        .map(([province, bodies]) => ({
          province,
          bodies: bodies
            .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'))
            .map((body) => {
              const { leads, joins } = dutiesOf(corpus, body.id);
              return { body, count: leads.length + joins.length };
            }),
        })),
    }))
    .filter(({ provinces }) => provinces.length > 0);
}
