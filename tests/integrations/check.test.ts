import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { countTests, runChecks, summarise, type Check } from '#integrations/check.ts';
import { makeFolder } from './folder.ts';

vi.spyOn(console, 'log').mockImplementation(() => undefined);

const node = (name: string, script: string, more: Partial<Check> = {}): Check => ({
  name,
  command: ['-e', script],
  ...more,
});
const tally = async (...checks: Check[]) =>
  (await runChecks(checks)).map(({ name, passed, failed }) => [name, passed, failed]);

describe('runChecks', () => {
  it('goes on after a failure', async () => {
    expect(await tally(node('a', 'process.exit(1)'), node('b', ''))).toEqual([
      ['a', 0, 1],
      ['b', 1, 0],
    ]);
  });

  it('does not run what a failed check makes meaningless, and counts it as failed', async () => {
    const marker = path.join(makeFolder(), 'ran');
    const dependent = node('b', `fs.writeFileSync(${JSON.stringify(marker)}, '')`, { needs: ['a'] });
    expect(await tally(node('a', 'process.exit(1)'), dependent)).toEqual([
      ['a', 0, 1],
      ['b', 0, 1],
    ]);
    expect(await tally(dependent)).toEqual([['b', 1, 0]]);
  });

  it('counts the tests of a program that reports them', async () => {
    const report = path.join(makeFolder(), 'r.json');
    const write = (passed: number, failed: number, code: number) =>
      node(
        'a',
        `fs.writeFileSync(${JSON.stringify(report)}, JSON.stringify({ numPassedTests: ${passed}, numFailedTests: ${failed} })); process.exit(${code})`,
        { report },
      );
    expect(await tally(write(7, 0, 0))).toEqual([['a', 7, 0]]);
    expect(await tally(write(7, 2, 1))).toEqual([['a', 7, 2]]);
    expect(await tally(write(7, 0, 1))).toEqual([['a', 7, 1]]);
  });

  it('does not count the report of an earlier run', async () => {
    const report = path.join(makeFolder({ 'r.json': '{"numPassedTests":7,"numFailedTests":0}' }), 'r.json');
    expect(await tally(node('a', 'process.exit(1)', { report }))).toEqual([['a', 0, 1]]);
  });

  it('fails a check whose needs cannot be had', async () => {
    expect(await tally(node('a', '', { prepare: () => Promise.reject(new Error('no browser')) }))).toEqual([
      ['a', 0, 1],
    ]);
  });
});

describe('countTests', () => {
  it('reads Playwright, whose retried tests passed in the end', () => {
    const folder = makeFolder({ 'r.json': '{"stats":{"expected":5,"flaky":1,"unexpected":2,"skipped":3}}' });
    expect(countTests(path.join(folder, 'r.json'))).toEqual({ passed: 6, failed: 2 });
  });

  it('knows nothing of a report that is missing or torn', () => {
    const folder = makeFolder({ 'r.json': '{"stats":' });
    expect(countTests(path.join(folder, 'r.json'))).toBeUndefined();
    expect(countTests(path.join(folder, 'none.json'))).toBeUndefined();
  });
});

describe('summarise', () => {
  it('ends in the sum', () => {
    const summary = summarise([
      { name: 'a', passed: 10, failed: 0, seconds: 1 },
      { name: 'b', passed: 0, failed: 2, seconds: 1 },
    ]);
    expect(summary.split('\n').at(-1)).toBe('10 passed, 2 failed');
  });
});
