/** Raw values -> records. Both doors come through here, so that a script and the site see the same corpus. */
import { checkBody } from '#markdown/allow.ts';
import { parseBody } from '#markdown/parse.ts';
import type { PlanRecord } from '#model/corpus.ts';
import { readMentions } from '#model/mentions.ts';
import { withYears } from '#model/plan-year.ts';
import type { PlanData } from '#model/schema.ts';
import { marksOf } from './marks.ts';

/** A plan's facts and body -> its record. Throws when the body may not be published; the linter says why, with lines. */
export function toPlanRecord(id: string, data: PlanData, body: string): PlanRecord {
  const parsed = parseBody(body);
  if ('fault' in parsed) throw new Error(`${id}: ${parsed.fault.line}:${parsed.fault.column} ${parsed.fault.reason}`);
  const [fault] = checkBody(parsed);
  if (fault) throw new Error(`${id}: ${fault.line}:${fault.column} ${fault.kind} ${fault.found}`);
  const clauses = parsed.blocks.map(({ node, clause }) => ({ ...clause, marks: marksOf(node) }));
  return {
    ...data,
    id,
    tasks: withYears(data.tasks, data),
    clauses: clauses.map(({ anchor, label, kind, parent, heading, text }) => ({
      anchor,
      label,
      kind,
      ...(parent && { parent }),
      ...(heading && { heading }),
      title: heading ? text : '',
    })),
    mentions: readMentions(clauses, { number: data.number?.value, references: data.references }),
  };
}
