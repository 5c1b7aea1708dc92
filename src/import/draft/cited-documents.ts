/** Which documents of the registry a citation may mean, and the stub for one that is not there. */
import { parseNumber, slugNumber, type Citation } from '#language/citation.ts';
import { formatDate } from '#language/date.ts';
import { documentTypeName, type DocumentTypeId } from '#language/document-types.ts';
import { slugify } from '#language/fold.ts';
import { UNKNOWN } from '#model/schema.ts';
import type { Level } from '#model/vocabulary.ts';
import { matchBody, type Circumstances } from './bodies.ts';
import { isTaken, type KnownDocument, type Registry } from './registry.ts';
import { standingOf } from './standing.ts';

/** What a document is matched by. */
export type Known = {
  id: string;
  type: DocumentTypeId;
  number: string | null;
  /** ISO day. */
  day: string | null;
  province: string | null;
};

/** The file of a new document: its values in the clerk's notation, in the order of its lines. */
export type DocumentStub = {
  known: Known;
  data: {
    type: DocumentTypeId;
    number: string;
    date: string;
    title: string;
    body: string;
    level: Level;
    province?: string;
    note: string;
    updated: string;
  };
};

export function toKnown({ id, type, number, date, province }: KnownDocument): Known {
  return { id, type, number: number?.value ?? null, day: date?.value ?? null, province: province ?? null };
}

/**
 * Ids of the known documents that a citation may mean: by number, then by date, then by the province of the citing
 * document; without a date the latest that is not later than the citing document (domain.md §1).
 */
export function candidates(
  citation: Citation,
  documents: readonly Known[],
  { province, day }: Circumstances,
): string[] {
  const local = !isCentral(citation);
  const fitting = documents.filter((known) => {
    if (known.number === null || !isNumberOf(citation, known)) return false;
    if (citation.date && known.day && known.day !== citation.date) return false;
    return !local || !province || !known.province || known.province === province;
  });
  if (fitting.length > 1 && !citation.date && day) {
    const before = fitting.filter((known) => known.day !== null && known.day <= day);
    const latest = before.toSorted((a, b) => (a.day! < b.day! ? 1 : -1))[0];
    if (latest) return [latest.id];
  }
  return fitting.map(({ id }) => id);
}

function isNumberOf({ number, type, short }: Citation, known: Known): boolean {
  if (!short) return slugNumber(known.number!) === slugNumber(number);
  return known.type === type && Number(parseNumber(known.number!)?.serial) === Number(number);
}

function isCentral({ issuer = '', issuerCode }: Citation): boolean {
  const { level, guessed } = standingOf(issuer, issuerCode);
  return level === 'trung-uong' && !guessed;
}

/**
 * A stub that holds what the citing text says, and `chưa rõ` for the rest.
 * @param title its abstract, where the text gives it @param today ISO day
 */
export function makeStub(
  citation: Citation,
  title: string | null,
  registry: Registry,
  others: readonly DocumentStub[],
  circumstances: Circumstances,
  today: string,
): DocumentStub {
  const { issuer = '', issuerCode, type = 'ke-hoach', number, short, date } = citation;
  const { level } = standingOf(issuer, issuerCode);
  const province = level === 'trung-uong' ? null : circumstances.province;
  const body = issuer ? matchBody(issuer, registry.bodies, { ...circumstances, province }) : null;
  const named = short ? `${documentTypeName(type)} ${number}` : slugNumber(number);
  const base = slugify([named, province, date?.slice(0, 4)].filter(Boolean).join(' '));
  const taken = (id: string) => isTaken(registry, id) || others.some(({ known }) => known.id === id);
  let id = base;
  for (let count = 2; taken(id); count += 1) id = `${base}-${count}`;
  const written = short ? null : number;
  return {
    known: { id, type, number: written, day: date ?? null, province },
    data: {
      type,
      number: written ?? UNKNOWN,
      date: date ? formatDate(date) : UNKNOWN,
      title: title ?? UNKNOWN,
      body: body && 'id' in body ? body.id : UNKNOWN,
      level,
      ...(province && { province }),
      note: `Ghi theo kế hoạch dẫn văn bản này${issuer ? `, cơ quan ban hành: ${issuer}` : ''}. Chưa đối chiếu bản gốc.`,
      updated: formatDate(today),
    },
  };
}
