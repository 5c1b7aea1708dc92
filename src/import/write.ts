/** A plan's draft -> the files that hold it: the plan, a stub for each new document, and the entries of new bodies. */
import { stringify } from 'yaml';
import { formatDate } from '#language/date.ts';
import { UNKNOWN } from '#model/schema.ts';
import type { DraftFact, PlanDraft } from './draft.ts';

export type WrittenFile = {
  /** From the content folder on, with `/`. */
  path: string;
  text: string;
};

/**
 * The files in the order in which they depend on each other, those of the plan last.
 * @param today ISO day @param bodies the text of bodies.yaml, empty when there is none
 */
export function writePlan(draft: PlanDraft, today: string, bodies: string): WrittenFile[] {
  const { stubs } = draft;
  return [
    ...(stubs.bodies.length > 0 ? [{ path: 'bodies.yaml', text: appendBodies(bodies, draft) }] : []),
    ...stubs.documents.map(({ known, data }) => ({ path: `documents/${known.id}.yaml`, text: toYaml(data) })),
    { path: `plans/${draft.id}.mdx`, text: `---\n${toYaml(frontmatterOf(draft, today))}---\n\n${draft.body.mdx}` },
  ];
}

/** What is not known is said to be so; what is worked out says how. */
function frontmatterOf(draft: PlanDraft, today: string): Record<string, unknown> {
  const { facts, prepares, topics, recipients, references, tasks } = draft;
  return {
    title: facts.title.value ?? UNKNOWN,
    type: facts.type.value,
    number: factOf(facts.number),
    date: factOf(facts.date),
    place: factOf(facts.place),
    body: facts.body.value,
    province: factOf(facts.province),
    level: facts.level.value,
    term: factOf(facts.term),
    ...(prepares.length > 0 && { prepares }),
    topics,
    signer: factOf(facts.signer),
    ...(recipients.length > 0 && {
      recipients: recipients.map(({ name, note }) => (note === null ? { name } : { name, note })),
    }),
    ...(references.length > 0 && { references }),
    ...(tasks.length > 0 && { tasks }),
    text: 'original',
    updated: formatDate(today),
  };
}

function factOf<T>({ value, because }: DraftFact<T>): unknown {
  if (value === null) return UNKNOWN;
  return because === undefined ? value : { inferred: value, because };
}

function appendBodies(bodies: string, { stubs }: PlanDraft): string {
  const before = bodies.trim() === '' ? '' : `${bodies.trimEnd()}\n\n`;
  return `${before}# Thêm khi nhập văn bản, chưa soát lại\n${toYaml(stubs.bodies)}`;
}

function toYaml(data: unknown): string {
  return stringify(data, { lineWidth: 0, indentSeq: true, schema: 'core' });
}
