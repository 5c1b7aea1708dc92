/** The door for scripts and tests: content files as they stand on disk, every value with its line. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Records } from '#model/corpus.ts';
import { bodySchema, documentSchema, glossarySchema, planSchema, termSchema } from '#model/schema.ts';
import type { CollectionName, FileFault, SourceFile } from '#model/source.ts';
import { readBody } from './body.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { toPlanRecord } from './records.ts';
import { readYaml } from './yaml.ts';

const FOLDERS = { plans: '.mdx', documents: '.yaml' } as const;
const LISTS = ['bodies', 'terms', 'glossary'] as const;

/** In bytes: a plan of two hundred pages, a list of seven thousand bodies. */
const LARGEST = { record: 500_000, list: 2_000_000 } as const;

/** Reads one file's text as a source. Never throws: what cannot be read is among the faults. */
export function toSource(file: string, collection: CollectionName, raw: string, fault?: FileFault): SourceFile {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const split = collection === 'plans' ? splitFrontmatter(text) : { yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
  const { data, faults, lineOf } = readYaml(split.yaml, split.yamlLine);
  return {
    path: file,
    collection,
    id: path.basename(file, path.extname(file)),
    ...(fault && { fault }),
    text,
    data,
    yamlFaults: faults,
    body: split.body,
    ...readBody(split.body, split.bodyLine),
    lineOf,
  };
}

/** The path as a clerk knows it: from the working folder on, with `/`. */
const shownPath = (file: string) => path.relative('.', file).split(path.sep).join('/');

function readSource(file: string, collection: CollectionName): SourceFile {
  const largest = collection in FOLDERS ? LARGEST.record : LARGEST.list;
  try {
    const tooLarge = statSync(file).size > largest;
    const text = tooLarge ? '' : readFileSync(file, 'utf8');
    return toSource(shownPath(file), collection, text, tooLarge ? 'too-large' : undefined);
  } catch {
    return toSource(shownPath(file), collection, '', 'unreadable');
  }
}

const isHidden = (name: string) => /^[.~]|^Thumbs\.db$/i.test(name);

function readFolder(folder: string, collection: keyof typeof FOLDERS): SourceFile[] {
  if (!existsSync(folder)) return [];
  try {
    const names = readdirSync(folder).filter((name) => !isHidden(name));
    return names.sort().map((name) => {
      const file = path.join(folder, name);
      if (name.endsWith(FOLDERS[collection])) return readSource(file, collection);
      return toSource(shownPath(file), collection, '', 'ending');
    });
  } catch {
    return [toSource(shownPath(folder), collection, '', 'unreadable')];
  }
}

/** Every content file below a folder, or only those of one collection, in name order. Never throws. */
export function readSources(dir: string, only?: CollectionName): SourceFile[] {
  const wanted = (collection: CollectionName) => only === undefined || only === collection;
  const folders = (Object.keys(FOLDERS) as (keyof typeof FOLDERS)[]).filter(wanted);
  const lists = LISTS.filter(wanted)
    .map((collection) => ({ collection, file: path.join(dir, `${collection}.yaml`) }))
    .filter(({ file }) => existsSync(file));
  return [
    ...folders.flatMap((collection) => readFolder(path.join(dir, collection), collection)),
    ...lists.map(({ collection, file }) => readSource(file, collection)),
  ];
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
