/** What search results are filtered by. The names are the labels that a reader sees. */
import { documentTypeName } from '#language/document-types.ts';
import { actorName, type Corpus, type DocumentRecord, type PlanRecord } from '#model/corpus.ts';
import type { Body } from '#model/schema.ts';
import { LEVELS } from '#model/vocabulary.ts';

export type SearchFacetValues = Record<string, string | string[] | null>;

export function planSearchFacets(corpus: Corpus, plan: PlanRecord): SearchFacetValues {
  const { from, to } = plan.date?.value ?? {};
  const years = [from, to].flatMap((day) => (day ? [day.slice(0, 4)] : []));
  return {
    Loại: 'Kế hoạch',
    'Thể loại': documentTypeName(plan.type),
    'Cơ quan': actorName(corpus, plan.body),
    Cấp: LEVELS[plan.level],
    Tỉnh: plan.province?.value ?? null,
    'Nhiệm kỳ': plan.term ? (corpus.terms.get(plan.term.value)?.name ?? null) : null,
    Năm: [...new Set(years)],
  };
}

export function documentSearchFacets(corpus: Corpus, document: DocumentRecord): SearchFacetValues {
  return {
    Loại: 'Văn bản được dẫn',
    'Thể loại': documentTypeName(document.type),
    'Cơ quan': document.body ? actorName(corpus, document.body.value) : null,
    Cấp: LEVELS[document.level],
    Tỉnh: document.province ?? null,
    Năm: document.date?.value.slice(0, 4) ?? null,
  };
}

export function bodySearchFacets(body: Body): SearchFacetValues {
  return { Loại: 'Cơ quan', Cấp: LEVELS[body.level], Tỉnh: body.province ?? null };
}
