/** `npm test [-- --only vitest,links]`, after scripts/setup.mjs: every check in order; the last line is the sum. */
import '#integrations/fault-report.ts';
import { parseArgs } from 'node:util';
import { bin, runChecks, summarise, type Check } from '#integrations/check.ts';
import { obtainChromium } from '#integrations/chromium.ts';
import { Fault } from '#integrations/fault.mjs';

const reports = { vitest: '.cache/test/vitest.json', e2e: '.cache/test/e2e.json' };
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = reports.e2e;

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
    needs: ['build'],
    prepare: obtainChromium,
  },
];

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const only = values.only?.split(',');
const unknown = only?.find((name) => !checks.some((check) => check.name === name));
if (unknown)
  throw new Fault({
    vi: `Không có phép kiểm “${unknown}”.`,
    en: `Checks: ${checks.map(({ name }) => name).join(', ')}.`,
  });

const tallies = await runChecks(checks.filter(({ name }) => !only || only.includes(name)));
console.log(summarise(tallies));
process.exitCode = tallies.some(({ failed }) => failed > 0) ? 1 : 0;
