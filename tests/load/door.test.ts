import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadRecords, readSources, toSource } from '#load/files.ts';
import { splitFrontmatter } from '#load/frontmatter.ts';

const made: string[] = [];
const folder = () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'content-'));
  made.push(dir);
  return dir;
};
afterEach(() => made.splice(0).forEach((dir) => rmSync(dir, { recursive: true })));

describe('splitFrontmatter', () => {
  it.each([
    ['---\na: 1\n---\nthân\n', 'a: 1\n', 'thân\n', 4],
    ['\uFEFF---\r\na: 1\r\n---\r\nthân\r\n', 'a: 1\n', 'thân\n', 4],
    ['---\na: 1\n---', 'a: 1\n', '', 4],
    ['chỉ có thân', '', '', 1],
    ['---\nkhông đóng', '', '', 1],
  ])('%j', (file, yaml, body, bodyLine) => {
    expect(splitFrontmatter(file)).toMatchObject({ yaml, body, bodyLine });
  });
});

describe('toSource', () => {
  const text = '---\ntitle: một\ntasks:\n  - what: hai\n    when: tháng 3/2029\n  - what: ba\n---\n\n1. Bốn\n';
  it.each([
    [['title'], 2],
    [['tasks', 0, 'when'], 5],
    [['tasks', 1], 6],
    [['tasks', 1, 'when'], 6],
  ])('knows the line of %j', (keys, line) => {
    expect(toSource('content/plans/x.mdx', 'plans', text).lineOf(keys)).toBe(line);
  });

  it('knows the line of a clause in the file', () => {
    expect(toSource('content/plans/x.mdx', 'plans', text).clauses).toMatchObject([{ anchor: 'muc-1', line: 9 }]);
  });

  it('does not unfold an alias bomb', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghij'.split('').map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index]},`.repeat(9)}]`),
    ].join('\n');
    const start = performance.now();
    const { yamlFaults } = toSource('content/documents/x.yaml', 'documents', bomb);
    expect(yamlFaults.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('a content folder', () => {
  it('may lack any of its parts', () => {
    expect(readSources(folder())).toEqual([]);
    expect(loadRecords(folder())).toEqual({ plans: [], documents: [], bodies: [], terms: [], glossary: [] });
  });

  it('is read in name order, whatever the disk says', () => {
    const dir = folder();
    mkdirSync(path.join(dir, 'documents'));
    for (const name of ['b', 'a', 'c']) writeFileSync(path.join(dir, 'documents', `${name}.yaml`), 'type: chi-thi\n');
    expect(readSources(dir).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});
