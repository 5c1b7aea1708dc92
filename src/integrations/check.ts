/** One check of the whole: a program, its heading, and how many tests it stands for. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

export type Check = {
  /** What `npm test -- --only` names it by. */
  name: string;
  /** Arguments for Node, a script first. */
  command: string[];
  /** Checks whose failure makes this one meaningless: it then counts as failed. */
  needs?: string[];
  /** File of JSON results, for a program that counts its own tests; any other counts as one. */
  report?: string;
  /** What the program needs in its environment besides ours. */
  env?: Record<string, string>;
  /** What has to be there before; throws when it cannot be had. */
  prepare?: () => Promise<unknown>;
};
export type Tally = { name: string; passed: number; failed: number; seconds: number };

/** Runs every check in order, whatever became of those before. */
export async function runChecks(checks: Check[]): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const check of checks) {
    console.log(`\n── ${check.name} ${'─'.repeat(Math.max(4, 70 - check.name.length))}`);
    const started = performance.now();
    const missing = tallies.find(({ name, failed }) => failed > 0 && check.needs?.includes(name));
    if (missing) console.log(`not run: ${missing.name} failed`);
    const { passed, failed } = missing ? { passed: 0, failed: 1 } : await runCheck(check);
    const seconds = (performance.now() - started) / 1000;
    tallies.push({ name: check.name, passed, failed, seconds });
    console.log(`${failed > 0 ? '✗' : '✓'} ${check.name} (${seconds.toFixed(1)} s)`);
  }
  return tallies;
}

async function runCheck({ command, report, env, prepare }: Check): Promise<{ passed: number; failed: number }> {
  try {
    await prepare?.();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  if (report) rmSync(report, { force: true });
  const { code } = await run(process.execPath, command, { env: { ...process.env, ...env } });
  const counted = (report && countTests(report)) || { passed: code === 0 ? 1 : 0, failed: 0 };
  // A test file that cannot be loaded fails the program, but no test of it is counted.
  return { passed: counted.passed, failed: Math.max(counted.failed, code === 0 ? 0 : 1) };
}

/** Reads the JSON report of Vitest or of Playwright. @returns undefined when the program died before writing one */
export function countTests(file: string): { passed: number; failed: number } | undefined {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return report.stats
      ? { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected }
      : { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return undefined;
  }
}

/** A line a check, and as the last line the sum: `123 passed, 0 failed`. */
export function summarise(tallies: Tally[]): string {
  const width = Math.max(...tallies.map(({ name }) => name.length));
  const rows = tallies.map(
    ({ name, passed, failed, seconds }) =>
      `${failed > 0 ? '✗' : '✓'} ${name.padEnd(width)} ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`,
  );
  const sum = (key: 'passed' | 'failed') => tallies.reduce((total, tally) => total + tally[key], 0);
  return ['', ...rows, `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}

/** The file of a package's program, e.g. `bin('eslint')`; started by path it needs no shell on any system. */
export function bin(name: string): string {
  const folder = path.join('node_modules', name);
  const entry = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).bin;
  return path.join(folder, typeof entry === 'string' ? entry : entry[name]);
}
