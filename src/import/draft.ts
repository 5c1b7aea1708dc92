/**
 * A recognised document and what the portal knows -> a plan to be written: every fact with how sure it is, the body word
 * for word, stubs for documents and bodies that are not known yet, and what a clerk must look at.
 */
import { fold, slugify } from '#language/fold.ts';
import type { Body } from '#model/schema.ts';
import type { Level } from '#model/vocabulary.ts';
import { bodyFinder, matchBody, newBodyId, type Circumstances } from './draft/bodies.ts';
import type { DocumentStub } from './draft/cited-documents.ts';
import { boundsOf, dateOf, preparedTerms, termOf } from './draft/dating.ts';
import { knownProvince } from './draft/known-province.ts';
import { findProvince, type ProvinceFound } from './draft/province.ts';
import { readReferences, type DraftReference } from './draft/references.ts';
import { isTaken, type Registry } from './draft/registry.ts';
import { remarksOn, type Remark } from './draft/remarks.ts';
import { standingOf, type Standing } from './draft/standing.ts';
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

type Issuer = {
  id: string;
  name: string;
  fact: DraftFact<string>;
  standing: Standing & { guessed: boolean };
  known: Body | undefined;
  stubs: BodyStub[];
};

function findIssuer(
  name: string | null,
  number: string | null,
  chosen: string | undefined,
  { bodies }: Registry,
  circumstances: Circumstances,
): Issuer | DraftRefusal {
  const match =
    chosen !== undefined
      ? { id: chosen, how: 'name' as const }
      : name === null
        ? null
        : matchBody(name, bodies, circumstances);
  if (match && 'candidates' in match) return { refused: 'issuer-ambiguous', name: name!, ids: match.candidates };
  if (match) {
    const known = bodies.find(({ id }) => id === match.id);
    const fact: DraftFact<string> =
      match.how === 'name'
        ? read(match.id)
        : { value: match.id, confidence: 'inferred', because: `Văn bản ghi “${name}”` };
    const standing = known ?? standingOf(name ?? '', '');
    return {
      id: match.id,
      name: known?.name ?? name ?? match.id,
      fact,
      standing: { ...standing, guessed: false },
      known,
      stubs: [],
    };
  }
  if (name === null) return { refused: 'no-issuer' };
  const code = /[/-](\p{L}[\p{L}\d]*)$/u.exec(number ?? '')?.[1];
  const standing = standingOf(name, code);
  const id = newBodyId(name, circumstances.province, bodies);
  const { family, level } = standing;
  const stub: BodyStub = {
    ...{ id, name, codes: code ? [code] : [], family, level },
    ...(level !== 'trung-uong' && circumstances.province && { province: circumstances.province }),
  };
  return { id, name, fact: { value: id, confidence: 'guess' }, standing, known: undefined, stubs: [stub] };
}

function provinceOf({ known, standing }: Issuer, place: ProvinceFound | null): DraftFact<string> {
  if (standing.level === 'trung-uong') return { value: null, confidence: 'unknown' };
  if (place) return { value: place.name, confidence: 'inferred', because: place.because };
  if (!known?.province) return { value: null, confidence: 'unknown' };
  return { value: known.province, confidence: 'inferred', because: `Là tỉnh, thành phố của ${known.name}` };
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

const LONGEST_TITLE = 10;

/** `kon-ray-chuan-bi-va-to-chuc-dai-hoi-2025`; of two plans that would be called so the second is numbered. */
function newPlanId(issuer: string, title: string | null, day: string | null, body: string, registry: Registry): string {
  const place = /(?:\p{Lu}[\p{L}’']*\p{Ll}[\p{L}’']*\s?)+$/u.exec(issuer)?.[0] ?? issuer;
  const words = slugify(title ?? 'ke-hoach')
    .split('-')
    .slice(0, LONGEST_TITLE)
    .join('-');
  const year = /(?:19|20)\d{2}/.exec(title ?? '')?.[0] ?? day?.slice(0, 4) ?? '';
  const base = [slugify(place), words, words.includes(year) ? '' : year].filter(Boolean).join('-');
  const isSame = (id: string) =>
    registry.plans.some((plan) => plan.id === id && plan.body === body && fold(plan.title) === fold(title ?? ''));
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!isTaken(registry, id) || isSame(id)) return id;
  }
}

/** The words of a document's text, block by block: what the page must say. */
export function textOf({ document }: PlanDraft): string {
  return document.blocks.map(wordsOf).join('\n\n');
}
