/** Bodies among themselves: above, below, before, after; and what each one issued. */
import { perCorpus, type Corpus, type Instrument, type PlanRecord } from './corpus.ts';
import type { Body } from './schema.ts';
import { dated, dutiesOf, type Duty } from './tasks.ts';
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

/** The bodies above one, the nearest first. A circle of parents ends where it closes. */
export function above(corpus: Corpus, body: Body): Body[] {
  const found: Body[] = [];
  let next = corpus.bodies.get(body.parent ?? '');
  while (next && next !== body && !found.includes(next)) {
    found.push(next);
    next = corpus.bodies.get(next.parent ?? '');
  }
  return found;
}

/** Plans by every body that stands above their issuer, and by the issuer itself. */
const plansUnder = perCorpus((corpus) => {
  const rows = corpus.plans.flatMap((plan) => {
    const issuer = corpus.bodies.get(plan.body);
    return issuer ? [issuer, ...above(corpus, issuer)].map(({ id }) => ({ id, plan })) : [];
  });
  return Map.groupBy(rows, ({ id }) => id);
});

export interface Heritage {
  predecessor: Body;
  /** What the predecessor and the bodies below it issued. */
  plans: PlanRecord[];
}

/** The plans that came to a body with those that it followed: who looks for Gia Lai finds what Bình Định issued. */
export function heritageOf(corpus: Corpus, body: Body): Heritage[] {
  return kinOf(corpus, body)
    .predecessors.map((predecessor) => ({
      predecessor,
      plans: (plansUnder(corpus).get(predecessor.id) ?? []).map(({ plan }) => plan),
    }))
    .filter(({ plans }) => plans.length > 0);
}

/** The successors of a body on whose pages plans stand that did not come from it, with these plans. */
export function onwardFrom(corpus: Corpus, body: Body): { successor: Body; plans: PlanRecord[] }[] {
  const own = new Set((plansUnder(corpus).get(body.id) ?? []).map(({ plan }) => plan));
  return kinOf(corpus, body)
    .successors.map((successor) => {
      const under = (plansUnder(corpus).get(successor.id) ?? []).map(({ plan }) => plan);
      const inherited = heritageOf(corpus, successor).flatMap(({ plans }) => plans);
      return { successor, plans: [...under, ...inherited].filter((plan) => !own.has(plan)) };
    })
    .filter(({ plans }) => plans.length > 0);
}

const issued = perCorpus(({ instruments }) => Map.groupBy(instruments.values(), ({ body }) => body));

/** Plans and documents that the body issued, oldest first. */
export function issuedBy(corpus: Corpus, id: string): readonly Instrument[] {
  return issued(corpus).get(id) ?? [];
}

export interface BodyPart {
  /** Part of the URL. */
  slug: 'thuc-hien' | 'phoi-hop' | 'nhan-bao-cao';
  title: string;
  /** Those with a time first, by time; the rest in the order of their plans. */
  duties: Duty[];
}

/** What a body leads, joins and is reported to; without the parts that it has nothing in. */
export function bodyParts(corpus: Corpus, id: string): BodyPart[] {
  const { leads, joins, hears } = dutiesOf(corpus, id);
  const parts: BodyPart[] = [
    { slug: 'thuc-hien', title: 'Thực hiện, chủ trì', duties: leads },
    { slug: 'phoi-hop', title: 'Phối hợp', duties: joins },
    { slug: 'nhan-bao-cao', title: 'Nhận báo cáo', duties: hears },
  ];
  const inOrder = (duties: Duty[]) => {
    const timed = dated(duties);
    const placed = new Set(timed.map(({ task }) => task));
    return [...timed, ...duties.filter(({ task }) => !placed.has(task))];
  };
  return parts.filter(({ duties }) => duties.length > 0).map((part) => ({ ...part, duties: inOrder(part.duties) }));
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
