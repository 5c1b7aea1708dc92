/** Runs every rule over every file. */
import { bodySchema, documentSchema, planSchema, readFields, referenceSchema } from '#model/schema.ts';
import type { CollectionName, SourceFile } from '#model/source.ts';
import type { Issue, LintContext, LintFile, PlanFile, Raw, Rule } from './issue.ts';
import { severityOf } from './messages.ts';
import { bases } from './rules/bases.ts';
import { body } from './rules/body.ts';
import { citations } from './rules/citations.ts';
import { dangling } from './rules/dangling.ts';
import { days } from './rules/days.ts';
import { deadlines } from './rules/deadlines.ts';
import { files } from './rules/files.ts';
import { ids } from './rules/ids.ts';
import { names } from './rules/names.ts';
import { registry } from './rules/registry.ts';
import { restricted } from './rules/restricted.ts';
import { schema } from './rules/schema.ts';
import { steps } from './rules/steps.ts';
import { tasks } from './rules/tasks.ts';
import { unicode } from './rules/unicode.ts';
import { yaml } from './rules/yaml.ts';

const RULES: Rule[] = [
  ...[files, yaml, schema, unicode, ids, dangling, citations, registry],
  ...[tasks, deadlines, days, steps, bases, names, body, restricted],
];

const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

function toLintFile(source: SourceFile): LintFile {
  if (source.collection === 'plans' || source.collection === 'documents') {
    return { source, items: isRecord(source.data) ? [{ raw: source.data, at: [] }] : [] };
  }
  const list = Array.isArray(source.data) ? source.data : [];
  return { source, items: list.flatMap((raw: unknown, index) => (isRecord(raw) ? [{ raw, at: [index] }] : [])) };
}

function toPlanFile({ source, items }: LintFile): PlanFile[] {
  return items.map(({ raw }) => {
    const list: unknown[] = Array.isArray(raw['references']) ? raw['references'] : [];
    const references = list.map((item) => (isRecord(item) ? readFields(referenceSchema, item) : {}));
    return { source, facts: readFields(planSchema, raw), references };
  });
}

function toContext(sources: readonly SourceFile[]): LintContext {
  const read = sources.map(toLintFile);
  const of = (...names: CollectionName[]) => read.filter(({ source }) => names.includes(source.collection));
  const itemsOf = (name: CollectionName) => of(name).flatMap(({ items }) => items.map(({ raw }) => raw));
  const idsOf = (name: CollectionName) => new Set(itemsOf(name).map(({ id }) => String(id)));
  return {
    files: read,
    plans: of('plans').flatMap(toPlanFile),
    documents: new Map(
      of('documents').flatMap(({ source, items }) =>
        items.map(({ raw }) => [source.id, readFields(documentSchema, raw)] as const),
      ),
    ),
    bodies: new Map(itemsOf('bodies').map((raw) => [String(raw['id']), readFields(bodySchema, raw)])),
    ids: {
      instruments: new Set(of('plans', 'documents').map(({ source }) => source.id)),
      bodies: idsOf('bodies'),
      terms: idsOf('terms'),
    },
  };
}

/** All issues of a content folder, by file and line. Never throws on bad content. */
export function lint(sources: readonly SourceFile[]): Issue[] {
  const context = toContext(sources);
  return RULES.flatMap((rule) => rule(context))
    .map((finding): Issue => ({ ...finding, severity: severityOf(finding.code) }))
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
