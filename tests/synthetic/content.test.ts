import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lint } from '#lint/lint.ts';
import { loadRecords, readSources } from '#load/files.ts';
import { buildCorpus } from '#model/corpus.ts';
import { makeContent, writeContent } from './content.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'synthetic-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('synthetic content', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(makeContent({ plans: 30, seed: 7 })).toEqual(makeContent({ plans: 30, seed: 7 }));
    expect(makeContent({ plans: 30, seed: 8 })).not.toEqual(makeContent({ plans: 30, seed: 7 }));
  });

  it.each([
    ['alone', 40, undefined],
    ['beside the real plans', 45, 'content'],
  ])('%s passes the linter', (name, count, beside) => {
    const place = path.join(folder, name);
    expect(writeContent(place, { plans: 40, seed: 3 }, beside)).toBe(count);
    expect(lint(readSources(place)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('holds what makes search hard: shared numbers, near copies of titles, deadlines, citations', () => {
    const corpus = buildCorpus(loadRecords(path.join(folder, 'alone')));
    expect([...corpus.numbers.values()].some((bearers) => bearers.length > 1)).toBe(true);
    expect(new Set(corpus.plans.map(({ topics }) => topics[0])).size).toBeLessThan(corpus.plans.length);
    expect(corpus.plans.some(({ tasks }) => tasks.some(({ when }) => when))).toBe(true);
    expect(corpus.plans.filter(({ references }) => references.length > 0).length).toBeGreaterThan(20);
  });
});
