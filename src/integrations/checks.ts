/** All checks of the project, in the order in which `npm test` runs them. */
import { bin, type Check } from './check.ts';
import { obtainChromium } from './chromium.ts';
import { Fault } from './fault.mjs';

const E2E_REPORT = '.cache/test/e2e.json';

/** One of the projects of tests/vitest.config.ts. */
function vitest(project: 'unit' | 'pages'): Check {
  const report = `.cache/test/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const command = [bin('vitest'), 'run', '--config', 'tests/vitest.config.ts', '--project', project, ...reporters];
  return { name: project, command, report };
}

const checks: Check[] = [
  { name: 'prettier', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'eslint', command: [bin('eslint'), '--config', 'tests/eslint.config.js', '--max-warnings', '0', '.'] },
  { name: 'types', command: ['scripts/astro.ts', 'check'] },
  vitest('unit'),
  { name: 'lint', command: ['scripts/lint.ts'] },
  { name: 'build', command: ['scripts/build.ts'] },
  { ...vitest('pages'), needs: ['build'] },
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
    report: E2E_REPORT,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT },
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
