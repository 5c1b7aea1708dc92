/** All checks of the project, in the order in which `npm test` runs them. */
import { bin, type Check } from './check.ts';
import { obtainChromium } from './chromium.ts';
import { Fault } from './fault.mjs';

const reports = { vitest: '.cache/test/vitest.json', e2e: '.cache/test/e2e.json' };

const checks: Check[] = [
  { name: 'prettier', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'eslint', command: [bin('eslint'), '--config', 'tests/eslint.config.js', '--max-warnings', '0', '.'] },
  { name: 'types', command: ['scripts/astro.ts', 'check'] },
  {
    name: 'vitest',
    command: [
      bin('vitest'),
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reports.vitest}`,
    ],
    report: reports.vitest,
  },
  { name: 'lint', command: ['scripts/lint.ts'] },
  { name: 'build', command: ['scripts/build.ts'] },
  { name: 'links', command: ['tests/checks/links.ts'], needs: ['build'] },
  { name: 'html', command: ['tests/checks/html.ts'], needs: ['build'] },
  {
    name: 'e2e',
    command: [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config',
      'tests/playwright.config.ts',
      '--reporter=list,json',
    ],
    report: reports.e2e,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reports.e2e },
    needs: ['build'],
    prepare: obtainChromium,
  },
];

/** @param only names of checks, separated by commas; all when undefined. @throws {Fault} listing the names when one is unknown */
export function selectChecks(only: string | undefined): Check[] {
  const names = only?.split(',') ?? checks.map(({ name }) => name);
  const unknown = names.find((name) => !checks.some((check) => check.name === name));
  if (unknown === undefined) return checks.filter(({ name }) => names.includes(name));
  const known = checks.map(({ name }) => name).join(', ');
  throw new Fault({ vi: `Không có phép kiểm “${unknown}”: chọn trong ${known}.`, en: `Unknown check "${unknown}".` });
}
