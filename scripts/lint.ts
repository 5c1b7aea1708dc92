/**
 * `npm run lint [-- --format terminal|github|json]`: every fault of every content file, with its line.
 * Exit codes: 0 the content has no errors (it may have warnings) · 1 it has errors · 2 the linter could not run: an
 * option that it does not know, a content folder that is missing or holds no content; one line says which.
 */
import '#integrations/fault-report.ts';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Fault } from '#integrations/fault.mjs';
import { lint } from '#lint/lint.ts';
import { report, REPORT_FORMATS } from '#lint/report.ts';
import { readSources } from '#load/files.ts';

process.exitCode = 2;
// Settings that cannot be read throw while their module loads: only now would that end with the right code.
const { settings } = await import('#settings');

const options = { format: { type: 'string' } } as const;
const { values, positionals } = parseArgs({ options, strict: false, allowPositionals: true });
const strange = Object.keys(values).find((name) => name !== 'format');
const format = REPORT_FORMATS.find((name) => name === (values.format ?? 'terminal'));
if (strange !== undefined || positionals.length > 0 || !format) {
  const found = strange ? `--${strange}` : (positionals[0] ?? `--format ${values.format}`);
  const known = `--format ${REPORT_FORMATS.join('|')}`;
  throw new Fault({ vi: `Không có tùy chọn “${found}”; chỉ dùng ${known}.`, en: `Unknown option; use ${known}.` });
}

const sources = readSources(settings.contentDir);
if (sources.length === 0) {
  const folder = path.relative('.', settings.contentDir) || '.';
  throw new Fault({
    vi: `Thư mục “${folder}” không có nội dung: cần các tệp như plans/….mdx, documents/….yaml, bodies.yaml.`,
    en: `No content in "${folder}": files like plans/….mdx, documents/….yaml, bodies.yaml are needed.`,
  });
}

const issues = lint(sources);
const text = report(issues, format);
if (text) console.log(text);
process.exitCode = issues.some(({ severity }) => severity === 'error') ? 1 : 0;
