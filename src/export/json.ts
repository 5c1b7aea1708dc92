/** The corpus as open data. Its shape is published (open-data-schema.ts): a field may be added, never renamed or removed. */
import { toEdtf, type Meaning, type When } from '#language/date.ts';
import { clauseName } from '#language/outline.ts';
import { actorName, instrumentName, type Corpus, type PlanRecord } from '#model/corpus.ts';
import type { Paths } from '#model/paths.ts';
import type { Fact } from '#model/schema.ts';

export const JSON_VERSION = 1;

type Address = (path: string) => string;

const withEdtf = <T extends Meaning>(when: T) => ({ ...when, edtf: toEdtf(when) });
const time = (when: When) => ({ ...withEdtf(when), ...(when.times && { times: when.times.map(withEdtf) }) });

/** `null` when unknown; `inferred` says from what a value was worked out. */
const known = <T>(fact: Fact<T>) => fact && { value: fact.value, inferred: fact.because ?? null };

/** One plan with all its facts; `text` is the body in plain text, for a plan's own file. */
export function planToJson(corpus: Corpus, plan: PlanRecord, address: Address, paths: Paths, text?: string) {
  const actor = (id: string) => ({ id: corpus.bodies.has(id) ? id : null, name: actorName(corpus, id) });
  return {
    version: JSON_VERSION,
    id: plan.id,
    url: address(paths.plan(plan.id)),
    type: plan.type,
    title: plan.title,
    number: known(plan.number),
    date: known(plan.date && { ...plan.date, value: time(plan.date.value) }),
    place: known(plan.place),
    body: actor(plan.body),
    level: plan.level,
    province: known(plan.province),
    term: known(plan.term),
    prepares: plan.prepares,
    topics: plan.topics,
    signer: known(plan.signer),
    recipients: plan.recipients,
    textKind: plan.text,
    updated: plan.updated,
    references: plan.references.flatMap((reference) => {
      const node = corpus.instruments.get(reference.document);
      return node ? [{ ...reference, name: instrumentName(node), url: address(paths.instrument(node)) }] : [];
    }),
    mentions: plan.mentions,
    tasks: plan.tasks.map((task) => ({
      ...task,
      lead: task.lead.map(actor),
      with: task.with.map(actor),
      reportsTo: task.reportsTo.map(actor),
      when: task.when ? time(task.when) : null,
      clauseName: clauseName(task.clause),
    })),
    clauses: plan.clauses,
    ...(text !== undefined && { text }),
  };
}

/** The registries: documents with their relations, bodies, terms, abbreviations. */
export function registryToJson(corpus: Corpus, address: Address, paths: Paths) {
  return {
    version: JSON_VERSION,
    documents: corpus.documents.map((document) => ({
      ...document,
      url: address(paths.document(document.id)),
      number: known(document.number),
      date: known(document.date),
      title: known(document.title),
      body: known(document.body),
    })),
    bodies: [...corpus.bodies.values()],
    terms: [...corpus.terms.values()].map((term) => ({ ...term, from: time(term.from), until: time(term.until) })),
    glossary: corpus.glossary,
  };
}
