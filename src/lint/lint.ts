/** Runs every rule over every file. */
import type { SourceFile } from '#model/source.ts';
import type { Issue, LintContext, LintFile, Rule } from './issue.ts';
import { body } from './rules/body.ts';
import { citations } from './rules/citations.ts';
import { dangling } from './rules/dangling.ts';
import { ids } from './rules/ids.ts';
import { nfd } from './rules/nfd.ts';
import { registry } from './rules/registry.ts';
import { restricted } from './rules/restricted.ts';
import { schema } from './rules/schema.ts';
import { tasks } from './rules/tasks.ts';
import { yaml } from './rules/yaml.ts';

const RULES: Rule[] = [yaml, schema, nfd, ids, dangling, citations, registry, tasks, body, restricted];

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

function toLintFile(source: SourceFile): LintFile {
  if (source.collection === 'plans' || source.collection === 'documents') {
    return { source, items: isMapping(source.data) ? [{ raw: source.data, at: [] }] : [] };
  }
  const list = Array.isArray(source.data) ? source.data : [];
  return { source, items: list.flatMap((raw: unknown, index) => (isMapping(raw) ? [{ raw, at: [index] }] : [])) };
}

/** All issues of a content folder, by file and line. Never throws on bad content. */
export function lint(sources: readonly SourceFile[]): Issue[] {
  const files = sources.map(toLintFile);
  const listed = (collection: string) =>
    new Set(files.filter(({ source }) => source.collection === collection).flatMap(({ items }) => items.map(({ raw }) => String(raw['id']))));
  const named = files.filter(({ source }) => source.collection === 'plans' || source.collection === 'documents');
  const context: LintContext = {
    files,
    ids: { instruments: new Set(named.map(({ source }) => source.id)), bodies: listed('bodies'), terms: listed('terms') },
  };
  return RULES.flatMap((rule) => rule(context)).sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
