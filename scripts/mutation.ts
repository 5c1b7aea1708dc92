/**
 * `npm run mutation`: changes the citation grammar in one small way at a time and counts the changes that its tests notice.
 * The whole takes an hour or more; one file: `npm run mutation -- --mutate src/language/citation/pin.ts`.
 */
import '#integrations/fault-report.ts';
import { run } from '#integrations/run.mjs';

const stryker = 'node_modules/@stryker-mutator/core/bin/stryker.js';
const { code } = await run(process.execPath, [stryker, 'run', 'tests/stryker.config.json', ...process.argv.slice(2)]);
process.exitCode = code;
