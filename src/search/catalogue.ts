/** Every page that search can lead to, in one order that build and browser share: plans, documents, bodies, by id. */
import type { Body } from '#model/schema.ts';
import { perCorpus, type DocumentRecord, type PlanRecord } from '#model/corpus.ts';

export type Page =
  | { kind: 'plan'; id: string; plan: PlanRecord }
  | { kind: 'document'; id: string; document: DocumentRecord }
  | { kind: 'body'; id: string; body: Body };

/** A page's place in this list is its number in the index. */
export const catalogue = perCorpus(({ plans, documents, bodies }): Page[] => [
  ...plans.map((plan) => ({ kind: 'plan' as const, id: plan.id, plan })),
  ...documents.map((document) => ({ kind: 'document' as const, id: document.id, document })),
  ...[...bodies.values()].map((body) => ({ kind: 'body' as const, id: body.id, body })),
]);
