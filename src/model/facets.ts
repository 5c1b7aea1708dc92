/** The ways to narrow a list of plans, each value with its slug, its name and its plans. */
import { slugify } from '#language/fold.ts';
import type { Corpus, PlanRecord } from './corpus.ts';
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

/** Calendar year of a plan's issue; for a span, the years that it touches. */
function years(plan: PlanRecord): [string, string][] {
  const { from, to } = plan.date?.value ?? {};
  const found = [from, to].flatMap((day) => (day ? [day.slice(0, 4)] : []));
  return [...new Set(found)].map((year) => [year, year]);
}

/** All facets; values in alphabetical order, levels from the centre down. Plans that lack the fact are in no value. */
export function planFacets(corpus: Corpus): Facet[] {
  const facet = (slug: string, name: string, read: (plan: PlanRecord) => [slug: string, name: string][]): Facet => {
    const values = new Map<string, FacetValue>();
    for (const plan of corpus.plans) {
      for (const [value, label] of read(plan)) {
        const held = values.get(value) ?? { slug: value, name: label, plans: [] };
        values.set(value, { ...held, plans: [...held.plans, plan] });
      }
    }
    return { slug, name, values: [...values.values()].sort((a, b) => a.name.localeCompare(b.name, 'vi')) };
  };
  return [
    facet('cap', 'Cấp', (plan) => [[plan.level, LEVELS[plan.level]]]),
    facet('tinh', 'Tỉnh', (plan) => (plan.province ? [[slugify(plan.province.value), plan.province.value]] : [])),
    facet('nhiem-ky', 'Nhiệm kỳ', (plan) =>
      plan.term ? [[plan.term.value, corpus.terms.get(plan.term.value)?.name ?? plan.term.value]] : [],
    ),
    facet('nam', 'Năm ban hành', years),
    facet('chu-de', 'Chủ đề', (plan) => plan.topics.map((topic) => [slugify(topic), topic])),
  ];
}

/** Plans a list page shows. */
export const PAGE_SIZE = 50;

/** Cuts a list into pages; an empty list is one empty page. */
export function paginate<T>(items: readonly T[], size = PAGE_SIZE): T[][] {
  const pages = Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
  return pages;
}
