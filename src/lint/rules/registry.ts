/** What a plan or document says of a cited document and of its own body must agree with the registries. */
import { sameNumber } from '#language/citation.ts';
import { formatDate } from '#language/date.ts';
import type { DocumentData } from '#model/schema.ts';
import type { SourceFile } from '#model/source.ts';
import type { Finding, LintContext, PlanFile, Rule } from '../issue.ts';

type Mismatch = { code: Finding['code']; path: PropertyKey[]; args: Finding['args'] };

/** What a plan says of the documents that it cites. */
function references({ references }: PlanFile, { documents }: LintContext): Mismatch[] {
  return references.flatMap(({ document, number, date }, index): Mismatch[] => {
    const known = documents.get(document ?? '');
    const hint = `documents/${document}.yaml`;
    const own = known?.number?.value;
    const day = known?.date?.value;
    const wrongNumber = number !== undefined && own !== undefined && !sameNumber(number, own);
    const wrongDate = date !== undefined && day !== undefined && date !== day;
    const at = (key: string) => ['references', index, key];
    return [
      ...(wrongNumber
        ? [
            {
              code: 'number-mismatch' as const,
              path: at('number'),
              args: { found: number, suggestion: own, hint, example: `<VanBan id="${document}">số ${number}</VanBan>` },
            },
          ]
        : []),
      ...(wrongDate
        ? [
            {
              code: 'date-mismatch' as const,
              path: at('date'),
              args: { found: formatDate(date), suggestion: formatDate(day), hint },
            },
          ]
        : []),
    ];
  });
}

/** Level and province as a record gives them, against those of the body that issued it. */
function issuer(
  id: string | undefined,
  said: { level: DocumentData['level'] | undefined; province: string | undefined },
  { bodies }: LintContext,
): Mismatch[] {
  const body = bodies.get(id ?? '');
  return (['level', 'province'] as const).flatMap((key): Mismatch[] => {
    const [found, suggestion] = [said[key], body?.[key]];
    if (!found || !suggestion || found === suggestion) return [];
    return [
      { code: 'body-mismatch', path: [key], args: { found, suggestion, hint: id, example: `${key}: ${suggestion}` } },
    ];
  });
}

export const registry: Rule = (context) => {
  const place = (source: SourceFile, mismatches: Mismatch[]): Finding[] =>
    mismatches.map(({ code, path, args }) => ({ code, file: source.path, line: source.lineOf(path), args }));
  const plans = context.plans.flatMap((plan) => {
    const { body, level, province } = plan.facts;
    const own = issuer(body, { level, province: province?.value }, context);
    return place(plan.source, [...references(plan, context), ...own]);
  });
  const documents = context.files.flatMap(({ source }) => {
    const facts = source.collection === 'documents' ? context.documents.get(source.id) : undefined;
    return facts ? place(source, issuer(facts.body?.value, facts as Parameters<typeof issuer>[1], context)) : [];
  });
  return [...plans, ...documents];
};
