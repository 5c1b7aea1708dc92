/** Structured data for search engines: schema.org/Legislation and BreadcrumbList. */
import { documentTypeName } from '#language/document-types.ts';
import { actorName, instrumentName, type Corpus, type Instrument } from '#model/corpus.ts';
import { changesTo, referencesOf } from '#model/graph.ts';
import type { Paths } from '#model/paths.ts';
import type { Relation } from '#model/vocabulary.ts';

const PROPERTIES: Record<Relation, string> = {
  'carries-out': 'legislationApplies',
  'based-on': 'isBasedOn',
  cites: 'citation',
  guides: 'legislationApplies',
  amends: 'legislationAmends',
  replaces: 'legislationChanges',
  repeals: 'legislationRepeals',
  corrects: 'legislationCorrects',
  attaches: 'hasPart',
};

/** A plan or document as schema.org/Legislation. Unknown and inferred facts are left out, never guessed. */
export function toLegislation(corpus: Corpus, node: Instrument, paths: Paths, address: (path: string) => string) {
  const reference = (to: Instrument) => ({
    '@type': 'Legislation',
    '@id': address(paths.instrument(to)),
    name: instrumentName(to),
  });
  const relations = Map.groupBy(referencesOf(corpus, node.id), ({ relation }) => PROPERTIES[relation]);
  const ended = changesTo(corpus, node.id).some(({ relation }) => relation === 'replaces' || relation === 'repeals');
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': address(paths.instrument(node)),
    url: address(paths.instrument(node)),
    name: instrumentName(node),
    inLanguage: 'vi',
    legislationType: documentTypeName(node.type),
    ...(node.number && { legislationIdentifier: node.number }),
    ...(node.title && { description: node.title }),
    ...(node.dated && node.date?.from === node.date?.to && { legislationDate: node.date?.to }),
    ...(node.body && { legislationPassedBy: { '@type': 'Organization', name: actorName(corpus, node.body) } }),
    ...(node.province && { legislationJurisdiction: { '@type': 'AdministrativeArea', name: node.province } }),
    ...(ended && { legislationLegalForce: 'https://schema.org/NotInForce' }),
    ...Object.fromEntries([...relations].map(([property, edges]) => [property, edges.map(({ to }) => reference(to))])),
  };
}

/** The way to a page, outermost first, as schema.org/BreadcrumbList; the last is the page itself. */
export function toBreadcrumbs(trail: readonly { name: string; href: string }[], address: (path: string) => string) {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address(href),
    })),
  };
}

/** Text for `<script type="application/ld+json">`: no title can close the script or open a comment. */
export function toScript(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
