/**
 * A recognised document and what the portal knows -> a plan to be written: every fact with how sure it is, the body word
 * for word, stubs for documents and bodies that are not known yet, and what a clerk must look at.
 */
import { fold } from '#language/fold.ts';
import type { Body } from '#model/schema.ts';
import type { Level } from '#model/vocabulary.ts';
import { bodyFinder, type Circumstances } from './draft/bodies.ts';
import { findIssuer, provinceOf } from './draft/issuing-body.ts';
import { newPlanId } from './draft/plan-id.ts';
import type { DocumentStub } from './draft/cited-documents.ts';
import { boundsOf, dateOf, preparedTerms, termOf } from './draft/dating.ts';
import { knownProvince } from './draft/known-province.ts';
import { findProvince } from './draft/province.ts';
import { readReferences, type DraftReference } from './draft/references.ts';
import type { Registry } from './draft/registry.ts';
import { remarksOn, type Remark } from './draft/remarks.ts';
import { readTasks, type DraftTask } from './draft/tasks.ts';
import { isTable, wordsOf } from './blocks.ts';
import { emphasisIn, markedEmphasis, type Emphasis } from './emphasis.ts';
import { extractDocument } from './extract.ts';
import { recognise, type Document } from './recognise.ts';
import { fromCapitals } from './recognise/capitals.ts';
import { labelOf } from './recognise/label.ts';
import type { Recipient } from './recognise/recipients.ts';
import { readLines } from './text.ts';
import { writeBody, type WrittenBody } from './write/body.ts';

/** `read`: it stands there · `inferred`: worked out, `because` says how · `guess`: a clerk must decide · `unknown`. */
export type Confidence = 'read' | 'inferred' | 'guess' | 'unknown';
export type DraftFact<T> = { value: T | null; confidence: Confidence; because?: string };

export type BodyStub = Pick<Body, 'id' | 'name' | 'codes' | 'family' | 'level'> & { province?: string };

export type PlanDraft = {
  /** Name of the file and of the page. */
  id: string;
  facts: {
    title: DraftFact<string>;
    type: DraftFact<NonNullable<Document['type']>>;
    number: DraftFact<string>;
    date: DraftFact<string>;
    place: DraftFact<string>;
    body: DraftFact<string>;
    province: DraftFact<string>;
    level: DraftFact<Level>;
    term: DraftFact<string>;
    signer: DraftFact<{ name: string; office: string; authority?: string }>;
  };
  prepares: string[];
  topics: string[];
  recipients: Recipient[];
  references: DraftReference[];
  tasks: DraftTask[];
  body: WrittenBody;
  stubs: { documents: DocumentStub[]; bodies: BodyStub[] };
  remarks: Remark[];
  document: Document;
};

/** Why no plan can be made: nobody issued it, or several bodies are called so. */
export type DraftRefusal =
  { refused: 'no-issuer' | 'no-words' } | { refused: 'issuer-ambiguous'; name: string; ids: string[] };

export type DraftOptions = {
  registry: Registry;
  /** ISO day. */
  today: string;
  /** Whether stars and tags in the text are marks; not so in one that was read from a .docx. */
  marked?: boolean;
  /** Bold and italic of a text without marks. */
  emphasis?: readonly Emphasis[];
  /** Decisions of the clerk, by id. */
  id?: string | undefined;
  body?: string | undefined;
};

/** What a plan is filed under when its title holds no topic of another plan. */
export const NO_TOPIC = 'Chưa phân loại';

/** @param text of one document Never throws. */
export function createDraft(
  text: string,
  { registry, today, marked = true, emphasis = [], id, body: chosen }: DraftOptions,
): PlanDraft | DraftRefusal {
  const document = recognise(readLines(text, marked));
  if (document.blocks.length === 0) return { refused: 'no-words' };
  const extract = extractDocument(text, document);
  const bounds = boundsOf(extract.citations, extract.milestones);
  const date = dateOf(document.date, bounds);
  const day = date.value?.span.to ?? date.value?.span.from ?? null;
  const place = findProvince(text) ?? knownProvince(extract.citations, registry.documents);
  const circumstances: Circumstances = { province: place?.name ?? null, day };
  const issuer = findIssuer(extract.issuer, extract.number, chosen, registry, circumstances);
  if ('refused' in issuer) return issuer;
  const { standing } = issuer;
  const province = provinceOf(issuer, place);
  const settled = { ...circumstances, province: province.value };
  const stretches = marked ? markedEmphasis(text) : emphasis;
  const written = writeBody(document.blocks, (paragraph) => emphasisIn(paragraph, text, stretches));
  const bodies = [...registry.bodies, ...issuer.stubs.map((stub) => ({ ...stub, short: [], successors: [] }) as Body)];
  const { references, stubs, ambiguous } = readReferences(passagesOf(document, written), {
    registry: { ...registry, bodies },
    circumstances: settled,
    today,
    own: extract.number,
  });
  const title = document.title;
  const term = termOf(date.value?.span ?? null, standing.family, registry.terms);
  const draft: PlanDraft = {
    id: id ?? newPlanId(issuer.name, title, date.value?.span.from ?? null, issuer.id, registry),
    facts: {
      title: read(title),
      type: extract.type === null ? { value: 'ke-hoach', confidence: 'guess' } : read(extract.type),
      number: read(extract.number),
      date: { ...date, value: date.value?.words ?? null },
      place: read(document.place),
      body: issuer.fact,
      province,
      level: standing.guessed ? { value: standing.level, confidence: 'guess' } : read(standing.level),
      term,
      signer: signerOf(document),
    },
    prepares: preparedTerms(title ?? '', standing.family, registry.terms),
    topics: topicsOf(title ?? '', registry),
    recipients: document.recipients,
    references,
    tasks: readTasks(written.clauses, yearOf(date.value?.span), bodyFinder(bodies, settled)),
    body: written,
    stubs: { documents: stubs, bodies: issuer.stubs },
    remarks: [],
    document,
  };
  return { ...draft, remarks: remarksOn(draft, text, ambiguous) };
}

function read<T>(value: T | null): DraftFact<T> {
  return value === null ? { value, confidence: 'unknown' } : { value, confidence: 'read' };
}

/** The paragraphs as they will be linked; those before the first section are the basis. */
function passagesOf({ blocks }: Document, { clauses }: WrittenBody): { text: string; isBasis: boolean }[] {
  const first = blocks.findIndex((block) => !isTable(block) && labelOf(block.text).num !== '');
  return clauses.map(({ text }, index) => ({ text, isBasis: first < 0 || index < first }));
}

function signerOf({ signers }: Document): PlanDraft['facts']['signer'] {
  const signer = signers.find(({ name }) => name !== null);
  if (!signer) return { value: null, confidence: 'unknown' };
  const authority = signer.authorities.map(sayAuthority).join('; ');
  return read({ name: signer.name!, office: signer.office ?? 'chưa rõ', ...(authority && { authority }) });
}

/** `T/M BAN THƯỜNG VỤ` -> `T/M Ban Thường vụ` */
function sayAuthority(words: string): string {
  const [prefix = ''] = /^(?:T\/M|K\/T|T\/L|T\/UQ|TM|KT|TL|TUQ|Q)\b\.?\s*/u.exec(words) ?? [];
  return prefix + fromCapitals(words.slice(prefix.length));
}

function topicsOf(title: string, { plans }: Registry): string[] {
  const key = fold(title);
  const known = [...new Set(plans.flatMap(({ topics }) => topics))].filter((topic) => key.includes(fold(topic)));
  return known.length > 0 ? known.sort() : [NO_TOPIC];
}

function yearOf(span: { from: string; to: string | null } | undefined): number | undefined {
  return span && (span.to === null || span.to.slice(0, 4) === span.from.slice(0, 4))
    ? Number(span.from.slice(0, 4))
    : undefined;
}

/** The words of a document's text, block by block: what the page must say. */
export function textOf({ document }: PlanDraft): string {
  return document.blocks.map(wordsOf).join('\n\n');
}
