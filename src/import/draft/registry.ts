/** What the portal already knows, as far as an import needs it. */
import type { Body, DocumentData, Term } from '#model/schema.ts';

export type KnownDocument = DocumentData & { id: string };

export type Registry = {
  /** Of plans only what names them. */
  plans: readonly { id: string; title: string; topics: readonly string[]; body: string }[];
  documents: readonly KnownDocument[];
  bodies: readonly Body[];
  terms: readonly Term[];
};

/** Whether an id is taken; plans and documents share one space. */
export function isTaken({ plans, documents }: Registry, id: string): boolean {
  return plans.some((plan) => plan.id === id) || documents.some((document) => document.id === id);
}
