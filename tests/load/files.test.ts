import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint } from '#lint/lint.ts';
import { loadRecords, readSources, toSource } from '#load/files.ts';
import { makeFolder } from '../integrations/folder.ts';

const FIXTURE = 'tests/lint/fixtures/valid';
const PLAN = `${FIXTURE}/plans/dai-son-sinh-hoat-chuyen-de-2031.mdx`;
const told = (dir: string) => lint(readSources(dir)).map(({ code, file, line }) => [code, path.basename(file), line]);

describe('a source', () => {
  const text = readFileSync(PLAN, 'utf8');
  const plain = toSource(PLAN, 'plans', text);
  const keys = [['title'], ['tasks', 1, 'when'], ['references', 2, 'via'], ['signer', 'office'], ['updated']];

  it.each([
    ['Windows line ends', text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', `\uFEFF${text}`],
    ['both', `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('is the same with %s', (_, changed) => {
    const { lineOf, ...rest } = toSource(PLAN, 'plans', changed);
    const { lineOf: plainLine, ...plainRest } = plain;
    expect(rest).toEqual(plainRest);
    expect(keys.map((key) => lineOf(key))).toEqual(keys.map((key) => plainLine(key)));
  });

  it('knows its lines', () => {
    const lines = text.split('\n');
    expect(keys.map((key) => lines[plain.lineOf(key) - 1]!.trim())).toEqual([
      'title: tổ chức sinh hoạt chuyên đề “Nêu gương trước dân” năm 2031',
      'when: Quý III năm 2031',
      'via: 31-kh-tu-truong-son-2031',
      'office: Phó Bí thư Thường trực',
      'updated: 2031-04-01',
    ]);
    for (const { line, text: words, heading } of plain.clauses) {
      expect(lines[line - 1]).toContain(heading ? words : words.split(' ')[0]);
    }
  });

  it.each(['plans', 'documents', 'bodies'] as const)('may be empty (%s)', (collection) => {
    expect(toSource('x', collection, '')).toMatchObject({ data: null, yamlFaults: [], bodyFaults: [], clauses: [] });
  });
});

describe('a content folder', () => {
  it('may lack any of its parts', () => {
    expect(readSources('tests/khong-co')).toEqual([]);
    expect(readSources(makeFolder())).toEqual([]);
    expect(loadRecords(makeFolder())).toEqual({ plans: [], documents: [], bodies: [], terms: [], glossary: [] });
    expect(loadRecords(makeFolder({ 'bodies.yaml': '# chưa có\n' })).bodies).toEqual([]);
  });

  it('is read in name order, one collection or all', () => {
    expect(readSources(FIXTURE).map(({ collection, id }) => `${collection}/${id}`)).toEqual([
      'plans/dai-son-sinh-hoat-chuyen-de-2031',
      'plans/xa-thuong-sinh-hoat-chuyen-de-2031',
      'documents/31-kh-tu-truong-son-2031',
      'documents/7-kl-tw-2030',
      'documents/9-ct-tw-2025',
      'documents/9-ct-tw-2030',
      'documents/dieu-le-dang',
      'bodies/bodies',
      'terms/terms',
      'glossary/glossary',
    ]);
    expect(readSources(FIXTURE, 'terms').map(({ path: file }) => file)).toEqual([`${FIXTURE}/terms.yaml`]);
  });

  it('of the project gives its five plans, complete', () => {
    const { plans, documents, bodies, terms, glossary } = loadRecords('content');
    expect(plans.map(({ id }) => id)).toEqual([
      'khoi-binh-dinh-chuyen-de-ho-chi-minh-2024-2025',
      'khoi-ha-tinh-sinh-hoat-chuyen-de-2023',
      'khoi-lao-cai-du-sinh-hoat-chi-bo-2024',
      'kon-ray-dai-hoi-dang-bo-2025-2030',
      'tam-duong-dai-hoi-cong-doan-2023-2028',
    ]);
    for (const { id, mentions, clauses, references } of plans) {
      expect(clauses.length, id).toBeGreaterThan(10);
      expect(
        mentions.filter(({ state }) => state !== 'resolved'),
        id,
      ).toEqual([]);
      expect(new Set(mentions.map(({ document }) => document)), id).toEqual(
        new Set(references.map(({ document }) => document)),
      );
    }
    expect([documents, bodies, terms, glossary].every((list) => list.length > 3)).toBe(true);
  });
});

describe('files that cannot be read', () => {
  it('too large: at once, whatever they hold', () => {
    const dir = makeFolder({
      'plans/lon.mdx': `---\ntitle: một\n---\n\n${'<GhiChu>{'.repeat(600_000)}`,
      'bodies.yaml': '- a\n'.repeat(1_250_000),
    });
    const start = performance.now();
    expect(told(dir)).toEqual([
      ['too-large', 'bodies.yaml', 1],
      ['too-large', 'lon.mdx', 1],
    ]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('a folder in the place of a file, a file in the place of a folder', () => {
    const dir = makeFolder({ documents: 'một tệp' });
    mkdirSync(path.join(dir, 'plans', 'thu-muc.mdx'), { recursive: true });
    mkdirSync(path.join(dir, 'terms.yaml'));
    expect(told(dir)).toEqual([
      ['unreadable', 'documents', 1],
      ['unreadable', 'thu-muc.mdx', 1],
      ['unreadable', 'terms.yaml', 1],
    ]);
  });

  // The superuser may read everything.
  it.skipIf(process.getuid?.() === 0)('without the right to read', () => {
    const dir = makeFolder({ 'terms.yaml': '- id: a' });
    chmodSync(path.join(dir, 'terms.yaml'), 0);
    expect(told(dir)).toEqual([['unreadable', 'terms.yaml', 1]]);
  });

  it('of another name or hidden: told, or passed over', () => {
    const dir = makeFolder({
      'plans/a.md': 'x',
      'plans/.DS_Store': 'x',
      'plans/~$a.mdx': 'x',
      'documents/a.yml': 'x',
      'README.md': 'x',
    });
    expect(told(dir)).toEqual([
      ['file-ending', 'a.yml', 1],
      ['file-ending', 'a.md', 1],
    ]);
  });
});
