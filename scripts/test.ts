/** `npm test [-- --only unit,links]`, after scripts/setup.mjs: every check in order; the last line is the sum. */
import '#integrations/fault-report.ts';
import { parseArgs } from 'node:util';
import { runChecks, summarise } from '#integrations/check.ts';
import { selectChecks } from '#integrations/checks.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const tallies = await runChecks(selectChecks(values.only));
console.log(summarise(tallies));
process.exitCode = tallies.some(({ failed }) => failed > 0) ? 1 : 0;
