/** `npm run lint`: every fault of every content file, with its line. Exit code 1 when there is an error. */
import { parseArgs } from 'node:util';
import { lint } from '#lint/lint.ts';
import { report, type ReportFormat } from '#lint/report.ts';
import { readSources } from '#load/files.ts';
import { settings } from '#settings';

const { values } = parseArgs({ options: { format: { type: 'string', default: 'terminal' } } });
const format: ReportFormat = values.format === 'json' || values.format === 'github' ? values.format : 'terminal';

const issues = lint(readSources(settings.contentDir));
const text = report(issues, format);
if (text) console.log(text);
if (issues.some(({ severity }) => severity === 'error')) process.exitCode = 1;
