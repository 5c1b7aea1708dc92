/** The one join: records of every kind become one corpus, and everything after it only reads. */
import { slugNumber } from '#language/citation.ts';
import { documentTypeName, type DocumentTypeId } from '#language/document-types.ts';
import type { Clause } from '#language/outline.ts';
import type { When } from '#language/date.ts';
import type { Mention } from './mentions.ts';
import type { Body, DocumentData, Fact, GlossaryEntry, PlanData, Reference, Term } from './schema.ts';
import type { Level } from './vocabulary.ts';

/** A clause without its text: enough to name it and to link to it. Headings keep their title. */
export type ClauseEntry = Pick<Clause, 'anchor' | 'label' | 'kind' | 'parent' | 'heading'> & { title: string };

/** A plan as the store holds it: its facts, its outline and its mentions, but no body. */
export interface PlanRecord extends PlanData {
  id: string;
  clauses: ClauseEntry[];
  mentions: Mention[];
}

export interface DocumentRecord extends DocumentData {
  id: string;
}

export interface Records {
  plans: PlanRecord[];
  documents: DocumentRecord[];
  bodies: Body[];
  terms: Term[];
  glossary: GlossaryEntry[];
}

/** A plan or a cited document, seen alike: a node of the graph. */
export interface Instrument {
  kind: 'plan' | 'document';
  id: string;
  type: DocumentTypeId;
  /** Canonical number, `null` when unknown or when there is none. */
  number: string | null;
  /** Issue date as a span, `null` when unknown. */
  date: Pick<When, 'from' | 'to'> | null;
  /** True when the date is the issue date itself and not a span worked out from other facts. */
  dated: boolean;
  title: string | null;
  aliases: string[];
  body: string | null;
  level: Level;
  province: string | null;
  references: Reference[];
}

export interface Corpus {
  plans: PlanRecord[];
  documents: DocumentRecord[];
  bodies: Map<string, Body>;
  terms: Map<string, Term>;
  glossary: GlossaryEntry[];
  /** Every plan and document by id. */
  instruments: Map<string, Instrument>;
  /** Number slug -> every instrument that bears the number, oldest first. */
  numbers: Map<string, Instrument[]>;
}

const valueOf = <T>(fact: Fact<T>): T | null => fact?.value ?? null;

function fromPlan(plan: PlanRecord): Instrument {
  return {
    kind: 'plan',
    id: plan.id,
    type: plan.type,
    number: valueOf(plan.number),
    date: valueOf(plan.date),
    dated: plan.date !== null && plan.date.because === undefined,
    title: plan.title,
    aliases: [],
    body: plan.body,
    level: plan.level,
    province: valueOf(plan.province),
    references: plan.references,
  };
}

function fromDocument(document: DocumentRecord): Instrument {
  const day = valueOf(document.date);
  return {
    kind: 'document',
    id: document.id,
    type: document.type,
    number: valueOf(document.number),
    date: day ? { from: day, to: day } : null,
    dated: document.date !== null && document.date.because === undefined,
    title: valueOf(document.title),
    aliases: document.aliases,
    body: valueOf(document.body),
    level: document.level,
    province: document.province ?? null,
    references: document.references,
  };
}

/** Code unit order: the same on every machine, whatever its locale. */
export function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function byId(a: { id: string }, b: { id: string }): number {
  return inOrder(a.id, b.id);
}

/** Oldest first; the undated last; then by id, so that the order never depends on the file system. */
export function byDate(a: Pick<Instrument, 'date' | 'id'>, b: Pick<Instrument, 'date' | 'id'>): number {
  const day = ({ date }: Pick<Instrument, 'date'>) => date?.to ?? date?.from ?? '9999';
  return inOrder(day(a), day(b)) || byId(a, b);
}

/** Joins the records. Input order does not matter; ids are unique across plans and documents (the linter checks). */
export function buildCorpus(records: Records): Corpus {
  const nodes = [...records.plans.map(fromPlan), ...records.documents.map(fromDocument)].sort(byDate);
  const numbered = nodes.filter(({ number }) => number !== null);
  return {
    plans: records.plans.toSorted(byId),
    documents: records.documents.toSorted(byId),
    bodies: new Map(records.bodies.toSorted(byId).map((body) => [body.id, body])),
    terms: new Map(records.terms.toSorted(byId).map((term) => [term.id, term])),
    glossary: records.glossary.toSorted((a, b) => a.short.localeCompare(b.short, 'vi')),
    instruments: new Map(nodes.map((node) => [node.id, node])),
    numbers: Map.groupBy(numbered, ({ number }) => slugNumber(number!)),
  };
}

/** A view of the whole corpus that is worked out at its first use and kept as long as the corpus lives. */
export function perCorpus<T>(build: (corpus: Corpus) => T): (corpus: Corpus) => T {
  const held = new WeakMap<Corpus, { view: T }>();
  return (corpus) => {
    const known = held.get(corpus) ?? { view: build(corpus) };
    held.set(corpus, known);
    return known.view;
  };
}

/** `Chỉ thị 35-CT/TW`, `Điều lệ Đảng`; a document without number or name goes by its type and title. */
export function instrumentName(node: Instrument): string {
  if (node.number) return `${documentTypeName(node.type)} ${node.number}`;
  if (node.aliases[0]) return node.aliases[0];
  return node.title ? `${documentTypeName(node.type)} ${node.title}` : documentTypeName(node.type);
}

/** The name with what tells it apart from its namesakes: `Kế hoạch 129-KH/TU (Lào Cai, 2022)`. */
export function distinctName(node: Instrument): string {
  const marks = [node.province, node.dated ? node.date?.to?.slice(0, 4) : undefined].filter(Boolean);
  return marks.length > 0 ? `${instrumentName(node)} (${marks.join(', ')})` : instrumentName(node);
}

/** `Kế hoạch tổ chức sinh hoạt chuyên đề …`: type and title, as a plan is called where its number does not matter. */
export function planName({ type, title }: Pick<PlanRecord, 'type' | 'title'>): string {
  return `${documentTypeName(type)} ${title}`;
}

/** The name of a body, or the words themselves for an actor that has no entry. */
export function actorName(corpus: Corpus, actor: string): string {
  return corpus.bodies.get(actor)?.name ?? actor;
}
