/** Bodies among themselves: above, below, before, after; and what each one issued. */
import { perCorpus, type Corpus, type Instrument } from './corpus.ts';
import type { Body } from './schema.ts';
import { dutiesOf } from './tasks.ts';
import { LEVELS, type Level } from './vocabulary.ts';

export interface Kin {
  parent: Body | undefined;
  children: Body[];
  successors: Body[];
  predecessors: Body[];
}

const family = perCorpus(({ bodies }) => {
  const all = [...bodies.values()];
  const before = all.flatMap((body) => body.successors.map((successor) => ({ body, successor })));
  return {
    children: Map.groupBy(all, ({ parent }) => parent),
    predecessors: Map.groupBy(before, ({ successor }) => successor),
  };
});

/** The bodies around one: directly above and below it, and those that it followed or that followed it. */
export function kinOf(corpus: Corpus, { id, parent, successors }: Body): Kin {
  const { children, predecessors } = family(corpus);
  return {
    parent: parent === undefined ? undefined : corpus.bodies.get(parent),
    children: children.get(id) ?? [],
    successors: successors.flatMap((successor) => corpus.bodies.get(successor) ?? []),
    predecessors: (predecessors.get(id) ?? []).map(({ body }) => body),
  };
}

const issued = perCorpus(({ instruments }) => Map.groupBy(instruments.values(), ({ body }) => body));

/** Plans and documents that the body issued, oldest first. */
export function issuedBy(corpus: Corpus, id: string): readonly Instrument[] {
  return issued(corpus).get(id) ?? [];
}

/** All bodies by level and province, each with the number of duties that it leads or joins. */
export function bodiesByLevel(corpus: Corpus) {
  const levels = Map.groupBy(corpus.bodies.values(), ({ level }) => level);
  const row = (body: Body) => {
    const { leads, joins } = dutiesOf(corpus, body.id);
    return { body, count: new Set([...leads, ...joins]).size };
  };
  return (Object.keys(LEVELS) as Level[]).flatMap((level) => {
    const provinces = [...Map.groupBy(levels.get(level) ?? [], ({ province }) => province ?? '')]
      .sort(([a], [b]) => a.localeCompare(b, 'vi'))
      .map(([province, bodies]) => ({
        province,
        bodies: bodies.toSorted((a, b) => a.name.localeCompare(b.name, 'vi')).map(row),
      }));
    return provinces.length > 0 ? [{ name: LEVELS[level], provinces }] : [];
  });
}
