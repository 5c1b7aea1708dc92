/** What search results are filtered by. The names are the labels that a reader sees. */
import { documentTypeName } from '#language/document-types.ts';
import { actorName, type Corpus, type DocumentRecord, type PlanRecord } from '#model/corpus.ts';
import type { Body } from '#model/schema.ts';
import { LEVELS } from '#model/vocabulary.ts';
import { catalogue, type Page } from './catalogue.ts';

export const FACETS = ['Loại', 'Thể loại', 'Cơ quan', 'Cấp', 'Tỉnh', 'Nhiệm kỳ', 'Năm', 'Thời hạn'] as const;
export type FacetName = (typeof FACETS)[number];
export type SearchFacetValues = Partial<Record<FacetName, string | null>>;

const yearOf = (day: string | undefined) => day?.slice(0, 4) ?? null;

export function planSearchFacets(corpus: Corpus, plan: PlanRecord): SearchFacetValues {
  // A span that was worked out is no year of issue.
  const issued = plan.date?.because === undefined ? plan.date?.value : undefined;
  return {
    Loại: 'Kế hoạch',
    'Thể loại': documentTypeName(plan.type),
    'Cơ quan': actorName(corpus, plan.body),
    Cấp: LEVELS[plan.level],
    Tỉnh: plan.province?.value ?? null,
    'Nhiệm kỳ': plan.term ? (corpus.terms.get(plan.term.value)?.name ?? null) : null,
    Năm: yearOf(issued?.to ?? issued?.from),
    'Thời hạn': plan.tasks.some(({ when }) => when?.to) ? 'Có thời hạn' : null,
  };
}

export function documentSearchFacets(corpus: Corpus, document: DocumentRecord): SearchFacetValues {
  return {
    Loại: 'Văn bản được dẫn',
    'Thể loại': documentTypeName(document.type),
    'Cơ quan': document.body ? actorName(corpus, document.body.value) : null,
    Cấp: LEVELS[document.level],
    Tỉnh: document.province ?? null,
    Năm: document.date?.because === undefined ? yearOf(document.date?.value) : null,
  };
}

export function bodySearchFacets(body: Body): SearchFacetValues {
  return { Loại: 'Cơ quan', Cấp: LEVELS[body.level], Tỉnh: body.province ?? null };
}

/** One filter over all pages: its values by the alphabet, and for each page of the catalogue the place of its value, or -1. */
export interface FacetColumn {
  name: FacetName;
  values: string[];
  of: number[];
}

function facetsOf(corpus: Corpus, page: Page): SearchFacetValues {
  if (page.kind === 'plan') return planSearchFacets(corpus, page.plan);
  return page.kind === 'document' ? documentSearchFacets(corpus, page.document) : bodySearchFacets(page.body);
}

export function facetColumns(corpus: Corpus): FacetColumn[] {
  const rows = catalogue(corpus).map((page) => facetsOf(corpus, page));
  return FACETS.map((name) => {
    const found = rows.map((row) => row[name] ?? null);
    const values = [...new Set(found.filter((value) => value !== null))].sort((a, b) => a.localeCompare(b, 'vi'));
    const places = new Map(values.map((value, place) => [value, place]));
    return { name, values, of: found.map((value) => (value === null ? -1 : places.get(value)!)) };
  });
}
