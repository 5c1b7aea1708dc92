/** The pages that search engines may list (sitemaps.org/protocol). */
import { comparableDocuments } from './comparison.ts';
import type { Corpus } from './corpus.ts';
import { termViews } from './events.ts';
import { planFacets } from './facets.ts';
import type { Paths } from './paths.ts';

/** `updated` is the day that the content itself names, never the day of the build. */
export function sitemapPaths(corpus: Corpus, paths: Paths): { path: string; updated?: string }[] {
  const fixed = [paths.home(), paths.plans(), paths.documents(), paths.numbers(), paths.terms(), paths.bodies()];
  const other = [paths.glossary(), paths.coverage(), paths.data(), paths.about(), paths.accessibility()];
  return [
    ...[...fixed, ...other].map((path) => ({ path })),
    ...corpus.plans.map(({ id, updated }) => ({ path: paths.plan(id), updated })),
    ...corpus.documents.map(({ id, updated }) => ({ path: paths.document(id), updated })),
    ...comparableDocuments(corpus).map(({ id }) => ({ path: paths.comparison(id) })),
    ...[...corpus.numbers.keys()].map((slug) => ({ path: paths.number(slug) })),
    ...[...corpus.terms.values()].flatMap((term) => [
      { path: paths.term(term.id) },
      ...termViews(corpus, term).map(({ key, value }) => ({ path: paths.termView(term.id, key, value.slug) })),
    ]),
    ...[...corpus.bodies.keys()].map((id) => ({ path: paths.body(id) })),
    ...planFacets(corpus).flatMap(({ slug, values }) =>
      values.map((value) => ({ path: paths.planFilter(slug, value.slug) })),
    ),
  ];
}
