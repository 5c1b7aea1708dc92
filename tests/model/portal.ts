/** Invented records for a small portal. They pass through the schema, as the values of real files do. */
import { toPlanRecord } from '#load/records.ts';
import { buildCorpus, type Corpus, type DocumentRecord, type PlanRecord, type Records } from '#model/corpus.ts';
import { createPaths } from '#model/paths.ts';
import { bodySchema, documentSchema, glossarySchema, planSchema, termSchema } from '#model/schema.ts';

type Raw = Record<string, unknown>;

export const paths = createPaths('/');
export const address = (path: string) => `https://ke-hoach.example${path}`;

export function plan(id: string, raw: Raw = {}, body = ''): PlanRecord {
  const unknown = 'chưa rõ';
  const facts = {
    title: `Công tác năm của ${id}`,
    number: unknown,
    date: unknown,
    place: unknown,
    body: 'huyen-uy-thanh-mai',
    province: unknown,
    level: 'huyen',
    term: unknown,
    topics: ['Công tác đảng'],
    signer: unknown,
    text: 'edited',
    updated: '02/9/2026',
  };
  return toPlanRecord(id, planSchema.parse({ ...facts, ...raw }), body);
}

export function document(id: string, raw: Raw = {}): DocumentRecord {
  const unknown = 'chưa rõ';
  const facts = { type: 'chi-thi', number: unknown, date: unknown, title: unknown, body: unknown, level: 'trung-uong' };
  return { ...documentSchema.parse({ ...facts, updated: '02/9/2026', ...raw }), id };
}

export const body = (id: string, raw: Raw = {}) =>
  bodySchema.parse({ id, name: `Cơ quan ${id}`, family: 'dang', level: 'huyen', ...raw });

export const term = (id: string, raw: Raw = {}) =>
  termSchema.parse({ id, family: 'dang', name: id, from: 'năm 2020', until: 'năm 2025', ...raw });

export const abbreviation = (short: string, long: string, raw: Raw = {}) =>
  glossarySchema.parse({ short, long, ...raw });

export const task = (when?: string, raw: Raw = {}): Raw => ({
  what: 'Báo cáo kết quả',
  kind: 'bao-cao',
  clause: 'muc-i-1',
  ...(when && { when }),
  ...raw,
});

export function corpusOf(records: Partial<Records>): Corpus {
  return buildCorpus({ plans: [], documents: [], bodies: [], terms: [], glossary: [], ...records });
}

/** A reference from frontmatter; the number and the day are what the plan's own words would need. */
export const refer = (relation: string, id: string, raw: Raw = {}): Raw => ({ document: id, relation, ...raw });
