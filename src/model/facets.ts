/** The ways to narrow a list of plans, each value with its slug, its name and its plans. */
import { slugify } from '#language/fold.ts';
import { perCorpus, type PlanRecord } from './corpus.ts';
import { heirOf } from './provinces.ts';
import { LEVELS } from './vocabulary.ts';

export interface FacetValue {
  slug: string;
  name: string;
  plans: PlanRecord[];
}
export interface Facet {
  /** Part of the URL: `cap`. */
  slug: string;
  name: string;
  values: FacetValue[];
}

type Value = [slug: string, name: string];

/** The year of a plan's issue. A span that was worked out gives one only when it lies within it. */
function year({ date }: PlanRecord): Value[] {
  const [first, last] = [date?.value.from, date?.value.to].map((day) => day?.slice(0, 4));
  return first && first === last ? [[first, first]] : [['chua-ro', 'Chưa rõ năm']];
}

/** A name as a value; one without a letter or digit has no address and is no filter. */
function named(name: string | undefined): Value[] {
  const slug = slugify(name ?? '');
  return name && slug ? [[slug, name]] : [];
}

const LEVEL_NAMES: readonly string[] = Object.values(LEVELS);

/** Levels from the centre down, anything else by the alphabet. */
function byName(a: FacetValue, b: FacetValue): number {
  return LEVEL_NAMES.indexOf(a.name) - LEVEL_NAMES.indexOf(b.name) || a.name.localeCompare(b.name, 'vi');
}

/** All facets, worked out once. Plans that lack the fact are in no value; two spellings with one slug are one value. */
export const planFacets = perCorpus((corpus): Facet[] => {
  const facet = (slug: string, name: string, read: (plan: PlanRecord) => Value[]): Facet => {
    const values = new Map<string, FacetValue>();
    for (const plan of corpus.plans) {
      for (const [value, label] of new Map(read(plan))) {
        const held = values.get(value);
        if (held) held.plans.push(plan);
        else values.set(value, { slug: value, name: label, plans: [plan] });
      }
    }
    return { slug, name, values: [...values.values()].sort(byName) };
  };
  const termName = (id: string) => corpus.terms.get(id)?.name ?? id;
  return [
    facet('cap', 'Cấp', ({ level }) => [[level, LEVELS[level]]]),
    // A plan also stands under the province that its own became part of.
    facet('tinh', 'Tỉnh', ({ province }) => [
      ...named(province?.value),
      ...named(heirOf(corpus, province?.value ?? '')?.province),
    ]),
    facet('nhiem-ky', 'Nhiệm kỳ', ({ term }) => (term ? [[term.value, termName(term.value)]] : [])),
    facet('nam', 'Năm ban hành', year),
    facet('chu-de', 'Chủ đề', ({ topics }) => topics.flatMap(named)),
  ];
});

/** Plans a list page shows. */
export const PAGE_SIZE = 50;

/** Cuts a list into pages; an empty list is one empty page. */
export function paginate<T>(items: readonly T[], size = PAGE_SIZE): T[][] {
  return Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
