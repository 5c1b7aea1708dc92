/** The door for scripts and tests: content files as they stand on disk, every value with its line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Scalar } from 'yaml';
import { checkBody } from '#markdown/allow.ts';
import { parseBody } from '#markdown/parse.ts';
import type { Records } from '#model/corpus.ts';
import { bodySchema, documentSchema, glossarySchema, planSchema, termSchema } from '#model/schema.ts';
import type { CollectionName, SourceFile } from '#model/source.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { toPlanRecord } from './records.ts';

const FOLDERS = [
  { collection: 'plans', ending: '.mdx' },
  { collection: 'documents', ending: '.yaml' },
] as const;
const LISTS = ['bodies', 'terms', 'glossary'] as const;

/** Offset of the key at a path, or of its nearest parent that exists. */
function offsetOf(root: unknown, keys: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = 0;
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) break;
      offset = (pair.key as Scalar).range![0];
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (!isNode(node)) break;
      offset = node.range![0];
    } else break;
  }
  return offset;
}

function readBody(mdx: string, firstLine: number): Pick<SourceFile, 'bodyFaults' | 'clauses'> {
  const parsed = parseBody(mdx);
  const toFileLine = (line: number) => line + firstLine - 1;
  if ('fault' in parsed) {
    const { line, reason } = parsed.fault;
    return { bodyFaults: [{ kind: 'syntax', found: reason, line: toFileLine(line) }], clauses: [] };
  }
  return {
    bodyFaults: checkBody(parsed).map(({ kind, found, line }) => ({ kind, found, line: toFileLine(line) })),
    clauses: parsed.blocks.map(({ clause, line }) => ({ ...clause, line: toFileLine(line) })),
  };
}

/** Reads one file's text as a source. Never throws: what cannot be read is among the faults. */
export function toSource(file: string, collection: CollectionName, text: string): SourceFile {
  const split = collection === 'plans' ? splitFrontmatter(text) : { yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
  const counter = new LineCounter();
  const yaml = parseDocument(split.yaml, { lineCounter: counter, uniqueKeys: true });
  const lineAt = (offset: number) => counter.linePos(offset).line + split.yamlLine - 1;
  return {
    path: file,
    collection,
    id: path.basename(file, path.extname(file)),
    text,
    // Aliases are refused: a few lines of them could unfold into gigabytes.
    data: yaml.errors.length > 0 ? undefined : yaml.toJS({ maxAliasCount: 0 }),
    yamlFaults: yaml.errors.map(({ pos, message }) => ({ line: lineAt(pos[0]), reason: message.split('\n')[0]! })),
    body: split.body,
    ...readBody(split.body, split.bodyLine),
    lineOf: (keys) => lineAt(offsetOf(yaml.contents, keys)),
  };
}

/** Every content file below a folder, or only those of one collection, in name order. */
export function readSources(dir: string, only?: CollectionName): SourceFile[] {
  const foldered = FOLDERS.flatMap(({ collection, ending }) => {
    const folder = path.join(dir, collection);
    const names = existsSync(folder) && (!only || only === collection) ? readdirSync(folder).sort() : [];
    return names.filter((name) => name.endsWith(ending)).map((name) => ({ collection, file: path.join(folder, name) }));
  });
  const lists = LISTS.filter((collection) => !only || only === collection)
    .map((collection) => ({ collection, file: path.join(dir, `${collection}.yaml`) }))
    .filter(({ file }) => existsSync(file));
  return [...foldered, ...lists].map(({ collection, file }) => {
    const shown = path.relative('.', file).split(path.sep).join('/');
    return toSource(shown, collection, readFileSync(file, 'utf8'));
  });
}

/** All records of a content folder. Throws at the first invalid value: lint the folder first. */
export function loadRecords(dir: string): Records {
  const sources = readSources(dir);
  const of = (collection: CollectionName) => sources.filter((source) => source.collection === collection);
  const list = (collection: CollectionName) => of(collection).flatMap(({ data }) => (data ?? []) as unknown[]);
  return {
    plans: of('plans').map(({ id, data, body }) => toPlanRecord(id, planSchema.parse(data), body)),
    documents: of('documents').map(({ id, data }) => ({ ...documentSchema.parse(data), id })),
    bodies: list('bodies').map((item) => bodySchema.parse(item)),
    terms: list('terms').map((item) => termSchema.parse(item)),
    glossary: list('glossary').map((item) => glossarySchema.parse(item)),
  };
}
