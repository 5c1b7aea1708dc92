/** What the prose cites and what the frontmatter declares must be the same documents. */
import { findMentions, type Declared } from '#model/mentions.ts';
import { planSchema, type PlanData } from '#model/schema.ts';
import type { SourceFile } from '#model/source.ts';
import type { Issue, Rule } from '../issue.ts';

function paste(number: string, date: string | undefined): string {
  const id = `${number.toLowerCase().replace(/[^a-z0-9]+/g, '-')}${date ? `-${date.slice(0, 4)}` : ''}`;
  const lines = [`  - document: ${id}`, '    relation: cites', `    number: ${number}`, ...(date ? [`    date: ${date}`] : [])];
  return lines.join('\n');
}

function checkPlan(source: SourceFile, data: PlanData): Issue[] {
  const declared: Declared = { number: data.number?.value, references: data.references };
  const place = { file: source.path, severity: 'error' as const };
  const cited = new Set<string>();
  const issues: Issue[] = [];
  for (const clause of source.clauses) {
    for (const { start, end, citation, document, state } of findMentions(clause.text, declared)) {
      const found = clause.text.slice(start, end);
      if (document) cited.add(document);
      if (state === 'undeclared') {
        const hint = paste(citation!.number, citation!.date);
        issues.push({ ...place, code: 'undeclared', line: clause.line, args: { found, hint } });
      } else if (state === 'ambiguous') {
        const same = data.references.filter(({ number }) => number === citation!.number);
        same.forEach(({ document: id }) => cited.add(id));
        const hint = same.map(({ document: id }) => id).join(', ');
        issues.push({ ...place, severity: 'warning', code: 'ambiguous', line: clause.line, args: { found, hint } });
      }
    }
    for (const [, id] of source.body.matchAll(/<VanBan id="([^"]+)"/g)) cited.add(id!);
  }
  for (const [index, { document }] of data.references.entries()) {
    const line = source.lineOf(['references', index]);
    if (!cited.has(document)) issues.push({ ...place, code: 'uncited', line, args: { found: document } });
    if (data.references.findIndex((other) => other.document === document) < index) {
      issues.push({ ...place, code: 'duplicate-reference', line, args: { found: document } });
    }
  }
  return issues;
}

export const citations: Rule = ({ files }) =>
  files.flatMap(({ source, items }) => {
    if (source.collection !== 'plans' || source.bodyFaults.length > 0) return [];
    const data = planSchema.safeParse(items[0]?.raw);
    return data.success ? checkPlan(source, data.data) : [];
  });
