/** Fixture sites, each a small content folder: every fault of every file is a row, and there is no other. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { lint } from '#lint/lint.ts';
import { formatMessage, MESSAGES, type IssueCode } from '#lint/messages.ts';
import { readSources } from '#load/files.ts';
import { bodySchema, documentSchema, glossarySchema, planSchema, termSchema } from '#model/schema.ts';
import { SITES, type Row } from './rows.ts';

const FIXTURES = path.join('tests', 'lint', 'fixtures');
/** Faults of the disk; tests/load/disk.test.ts makes them. */
const ON_DISK: IssueCode[] = ['unreadable', 'too-large'];

const sites = Object.keys(SITES);
const issuesOf = (site: string) => lint(readSources(path.join(FIXTURES, site)));
const issues = sites.flatMap((site) => issuesOf(site).map((issue) => [site, issue] as const));

function toRow({ code, file, line, args }: ReturnType<typeof issuesOf>[number], site: string): Row {
  const shown = file.slice(`tests/lint/fixtures/${site}/`.length);
  const found = (args.found ?? '').normalize('NFC');
  return args.suggestion === undefined ? [code, shown, line, found] : [code, shown, line, found, args.suggestion];
}

describe('the fixture sites', () => {
  it.each(sites)('%s', (site) => {
    expect(issuesOf(site).map((issue) => toRow(issue, site))).toEqual(SITES[site]);
  });

  it('are all in the table', () => {
    expect(readdirSync(FIXTURES).sort()).toEqual(sites.toSorted());
  });

  it('have every fault that the linter knows', () => {
    const covered = new Set([...ON_DISK, ...issues.map(([, { code }]) => code)]);
    expect(Object.keys(MESSAGES).filter((code) => !covered.has(code as IssueCode))).toEqual([]);
  });

  it('quote what really stands on the line', () => {
    // What the linter puts into its own words: names of files, missing fields, tags, and a space made of a tab.
    const own = new Set<IssueCode>([
      'missing-key',
      'file-ending',
      'file-name',
      'mdx-attribute',
      'empty-body',
      'duplicate-id',
      'personal-data',
    ]);
    const texts = new Map(
      sites.flatMap((site) => readSources(path.join(FIXTURES, site)).map((source) => [source.path, source.text])),
    );
    const wrong = issues.filter(([, { code, file, line, args }]) => {
      const text = texts
        .get(file)!
        .split('\n')
        .slice(line - 1, line + 1)
        .join('\n');
      return !own.has(code) && !text.includes(args.found!) && !text.includes(args.found!.replace(/^[-[] ?|\]$/g, ''));
    });
    expect(wrong.map(([, { code, file, line, args }]) => [code, file, line, args.found])).toEqual([]);
  });
});

describe('the valid site', () => {
  const data = readSources(path.join(FIXTURES, 'valid')).map(({ collection, data }) => ({ collection, data }));

  /** Names of all fields below a schema: `references.number`. */
  function fields(schema: z.ZodType, prefix = ''): string[] {
    const def = schema.def as unknown as Record<string, unknown>;
    const inner = [def['innerType'], def['in'], def['out'], def['element'], ...((def['options'] as unknown[]) ?? [])];
    const below = inner.filter(Boolean).flatMap((next) => fields(next as z.ZodType, prefix));
    const own = Object.entries((def['shape'] as Record<string, z.ZodType>) ?? {});
    return [...below, ...own.flatMap(([key, field]) => [prefix + key, ...fields(field, `${prefix}${key}.`)])];
  }

  function uses(value: unknown, prefix = ''): string[] {
    if (Array.isArray(value)) return value.flatMap((item) => uses(item, prefix));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => [prefix + key, ...uses(inner, `${prefix}${key}.`)]);
  }

  it.each([
    ['plans', planSchema],
    ['documents', documentSchema],
    ['bodies', bodySchema],
    ['terms', termSchema],
    ['glossary', glossarySchema],
  ] as const)('uses every field of %s', (name, schema) => {
    const used = new Set(data.filter(({ collection }) => collection === name).flatMap((source) => uses(source.data)));
    // What is inferred is said of one fact of each kind, not of each fact; `via` belongs to plans.
    const wanted = fields(schema).filter((field) => !field.includes('.inferred') && !field.endsWith('.because'));
    const missing = wanted.filter((field) => !used.has(field));
    expect(missing).toEqual(name === 'documents' ? ['references.name', 'references.via'] : []);
  });
});

describe('each message', () => {
  const told = issues.map(([, { code, args }]) => [code, args, formatMessage(code, args)] as const);

  it.each([...new Map(told.map((entry) => [entry[0], entry] as const)).values()])('%s has its parts', (code, args) => {
    const [stood, wanted, example] = (MESSAGES[code] as (given: typeof args) => string[])(args);
    expect(stood).toMatch(/“.+”/);
    expect(wanted).toMatch(/[.:]$/);
    expect(example!.length).toBeGreaterThan(1);
    if (args.suggestion && !['nfd-text', 'file-name'].includes(code)) expect(stood).toContain(`“${args.suggestion}”`);
  });

  it('is Vietnamese, with nothing of a parser or a program in it', () => {
    const foreign =
      /undefined|\bnull\b|NaN|\[object|\\n|\b(expected|unexpected|invalid|must|should|error|string|object|array|token|scalar|mapping|implicit|alias|anchor|syntax|parse|character|missing|required|value|key|unknown|unrecognized|line|column)\b/i;
    // What stood there and what is to be written may hold names of fields.
    const own = told.map(([code, args, sentence]) => {
      const quoted = [args.found, args.example, args.hint, args.suggestion].filter((part) => part !== undefined);
      return [
        code,
        quoted.reduce((text, part) => text.replaceAll(part!, ''), sentence).replace(/“[^”]*”/g, ''),
      ] as const;
    });
    expect(own.filter(([, sentence]) => foreign.test(sentence))).toEqual([]);
    expect(own.filter(([, sentence]) => !/[ạ-ỹđ]/iu.test(sentence))).toEqual([]);
  });

  it('is short enough to be read: two sentences and an example', () => {
    const long = told.filter(
      ([code, args, sentence]) => sentence.length - (args.hint?.length ?? 0) > 420 && code !== 'undeclared',
    );
    expect(long.map(([code, , sentence]) => [code, sentence.length])).toEqual([]);
  });
});
