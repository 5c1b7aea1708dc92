/** What an import needs of a content folder: every record that can be read. A wrong record is the linter's to tell. */
import { bodySchema, documentSchema, planSchema, readFields, termSchema } from '#model/schema.ts';
import type { SourceFile } from '#model/source.ts';

type Raw = Record<string, unknown>;

const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const itemsOf = ({ data }: SourceFile): unknown[] => (Array.isArray(data) ? data : []);

/** Documents, bodies and terms that are whole; of plans what names them. */
export function readRegistry(sources: readonly SourceFile[]) {
  const of = (collection: SourceFile['collection']) => sources.filter((source) => source.collection === collection);
  return {
    plans: of('plans').map(({ id, data }) => {
      const { title = '', topics = [], body = '' } = readFields(planSchema, isRecord(data) ? data : {});
      return { id, title, topics, body };
    }),
    documents: of('documents').flatMap(({ id, data }) => {
      const read = documentSchema.safeParse(data);
      return read.success ? [{ ...read.data, id }] : [];
    }),
    bodies: of('bodies')
      .flatMap(itemsOf)
      .flatMap((item) => bodySchema.safeParse(item).data ?? []),
    terms: of('terms')
      .flatMap(itemsOf)
      .flatMap((item) => termSchema.safeParse(item).data ?? []),
  };
}
