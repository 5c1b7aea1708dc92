/** What a plan says of a cited document and of its own body must agree with the registries. */
import { sameNumber } from '#language/citation.ts';
import { formatDate } from '#language/date.ts';
import { bodySchema, documentSchema, planSchema, type Body, type DocumentData } from '#model/schema.ts';
import type { Issue, LintContext, Rule } from '../issue.ts';

function registries({ files }: LintContext) {
  const documents = new Map<string, DocumentData>();
  const bodies = new Map<string, Body>();
  for (const { source, items } of files) {
    for (const { raw } of items) {
      const document = source.collection === 'documents' && documentSchema.safeParse(raw);
      if (document && document.success) documents.set(source.id, document.data);
      const body = source.collection === 'bodies' && bodySchema.safeParse(raw);
      if (body && body.success) bodies.set(body.data.id, body.data);
    }
  }
  return { documents, bodies };
}

export const registry: Rule = (context) => {
  const { documents, bodies } = registries(context);
  return context.files.flatMap(({ source, items }): Issue[] => {
    const plan = source.collection === 'plans' ? planSchema.safeParse(items[0]?.raw) : undefined;
    if (!plan?.success) return [];
    const issues: Issue[] = [];
    const report = (code: Issue['code'], path: PropertyKey[], found: string, hint: string) =>
      issues.push({ code, severity: 'error', file: source.path, line: source.lineOf(path), args: { found, hint } });
    const { references, body: id, level, province } = plan.data;
    for (const [index, { document, number, date }] of references.entries()) {
      const known = documents.get(document);
      if (!known) continue;
      if (number && known.number && !sameNumber(number, known.number.value)) {
        report('number-mismatch', ['references', index, 'number'], number, known.number.value);
      }
      if (date && known.date && date !== known.date.value) {
        report('date-mismatch', ['references', index, 'date'], formatDate(date), formatDate(known.date.value));
      }
    }
    const body = bodies.get(id);
    if (body && body.level !== level) report('place-mismatch', ['level'], level, body.level);
    if (body?.province && province && body.province !== province.value) {
      report('place-mismatch', ['province'], province.value, body.province);
    }
    return issues;
  });
};
