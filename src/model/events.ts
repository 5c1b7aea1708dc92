/** The ways to narrow a list of events. The keys stand in addresses and in the rows that the browser filters. */
import { slugify } from '#language/fold.ts';
import { inOrder, perCorpus, planName, type Corpus } from './corpus.ts';
import { heirOf, mergedInto, provinceWords, type Merger } from './provinces.ts';
import type { Term } from './schema.ts';
import type { DatedDuty, Duty } from './tasks.ts';
import { dutiesOfTerm } from './timeline.ts';
import { LEVELS, TASK_KINDS } from './vocabulary.ts';

export type EventKey = 'viec' | 'cap' | 'tinh' | 'co-quan' | 'ke-hoach';

export interface EventValue {
  slug: string;
  name: string;
  duties: DatedDuty[];
}
export interface EventFacet {
  key: EventKey;
  name: string;
  values: EventValue[];
}

type Read = (corpus: Corpus, duty: Duty) => [slug: string, name: string][];

const FACETS: Record<EventKey, { name: string; read: Read }> = {
  viec: { name: 'Loại việc', read: (_, { task }) => [[task.kind, TASK_KINDS[task.kind]]] },
  cap: { name: 'Cấp ban hành', read: (_, { plan }) => [[plan.level, LEVELS[plan.level]]] },
  tinh: {
    name: 'Tỉnh, thành phố',
    // An event also stands under the province that its own became part of.
    read: (corpus, { plan: { province } }) => {
      const name = province?.value ?? '';
      const heir = heirOf(corpus, name)?.province ?? '';
      const rows: [slug: string, name: string][] = [
        [slugify(name), provinceWords(corpus, name)],
        [slugify(heir), heir],
      ];
      // A name without a letter or digit has no address.
      return rows.filter(([slug]) => slug);
    },
  },
  'co-quan': {
    name: 'Cơ quan thực hiện, phối hợp',
    read: ({ bodies }, { task }) =>
      [...new Set([...task.lead, ...task.with])].flatMap((id): [string, string][] => {
        const body = bodies.get(id);
        return body ? [[id, body.name]] : [];
      }),
  },
  'ke-hoach': { name: 'Kế hoạch', read: (_, { plan }) => [[plan.id, planName(plan)]] },
};
const KEYS = Object.keys(FACETS) as EventKey[];

/** Fixed lists stand in their own order, names by the alphabet. */
const FIXED: readonly string[] = [...Object.keys(TASK_KINDS), ...Object.keys(LEVELS)];
function byPlace(a: EventValue, b: EventValue): number {
  return FIXED.indexOf(a.slug) - FIXED.indexOf(b.slug) || a.name.localeCompare(b.name, 'vi') || inOrder(a.slug, b.slug);
}

/** One facet of some events, each value with its events in the order given. */
export function eventFacet(corpus: Corpus, duties: readonly DatedDuty[], key: EventKey): EventFacet {
  const { name, read } = FACETS[key];
  const values = new Map<string, EventValue>();
  for (const duty of duties) {
    for (const [slug, label] of read(corpus, duty)) {
      const held = values.get(slug);
      if (held) held.duties.push(duty);
      else values.set(slug, { slug, name: label, duties: [duty] });
    }
  }
  return { key, name, values: [...values.values()].sort(byPlace) };
}

/** All facets of some events that have a value at all. */
export function eventFacets(corpus: Corpus, duties: readonly DatedDuty[]): EventFacet[] {
  return KEYS.map((key) => eventFacet(corpus, duties, key)).filter(({ values }) => values.length > 0);
}

/** The values of one event, as its row carries them: `{ viec: 'bao-cao', 'co-quan': 'a b', … }`. */
export function eventValues(corpus: Corpus, duty: Duty): Record<EventKey, string> {
  const rows = KEYS.map((key) => [key, FACETS[key].read(corpus, duty).map(([slug]) => slug)] as const);
  return Object.fromEntries(rows.map(([key, slugs]) => [key, slugs.join(' ')])) as Record<EventKey, string>;
}

/** The keys by which a term has pages of their own, for readers without script. */
export const VIEW_KEYS = ['tinh', 'viec'] as const satisfies readonly EventKey[];
export type ViewKey = (typeof VIEW_KEYS)[number];

export interface TermView {
  key: ViewKey;
  value: EventValue;
}

/** The provinces whose events a view holds beside its own; none of a view that is not of a province. */
export function mergersOf(corpus: Corpus, { key, value }: TermView): Merger[] {
  const held = new Set(value.duties.map(({ plan }) => plan.province?.value));
  return key === 'tinh' ? mergedInto(corpus, value.name).filter(({ former }) => held.has(former)) : [];
}

const views = perCorpus(() => new Map<string, TermView[]>());

/** Every page of a term that shows one province or one kind. Worked out once for a term. */
export function termViews(corpus: Corpus, { id }: Pick<Term, 'id'>): readonly TermView[] {
  const known = views(corpus).get(id);
  if (known) return known;
  const duties = dutiesOfTerm(corpus, id);
  const found = VIEW_KEYS.flatMap((key) =>
    eventFacet(corpus, duties, key).values.map((value): TermView => ({ key, value })),
  );
  views(corpus).set(id, found);
  return found;
}

/** Events on one page. */
export const EVENTS_PAGE = 200;

/** The browser filters a list of at most this many events: it fetches all of their pages. A longer one has its views. */
export const EVENTS_FILTERED = 3000;
