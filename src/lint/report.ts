/** Issues as text: for a terminal, for GitHub's annotations, for machines. */
import type { Issue } from './issue.ts';
import { formatMessage } from './messages.ts';

export const REPORT_FORMATS = ['terminal', 'github', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

const WORDS = { error: 'lỗi', warning: 'lưu ý' } as const;

/** GitHub's workflow commands escape `%` and line ends, in properties `:` and `,` too. */
const escapeData = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string) => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

function toTerminal({ code, args, file, line, severity }: Issue): string {
  return `${file}:${line}  ${WORDS[severity]}: ${formatMessage(code, args).replace(/\n/g, '\n    ')}`;
}

function toGithub({ code, args, file, line, severity }: Issue): string {
  return `::${severity} file=${escapeProperty(file)},line=${line}::${escapeData(formatMessage(code, args))}`;
}

function count(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  const told = errors === 0 ? 'Nội dung không có lỗi' : `Nội dung có ${errors} lỗi`;
  return `${told}${warnings > 0 ? `, ${warnings} điều cần lưu ý` : ''}.`;
}

/** `terminal`: one entry an issue, then a line that counts them. `github`: one command a line. `json`: one array. */
export function report(issues: readonly Issue[], format: ReportFormat): string {
  if (format === 'github') return issues.map(toGithub).join('\n');
  if (format === 'terminal') return [...issues.map(toTerminal), count(issues)].join('\n');
  const rows = issues.map((issue) => JSON.stringify({ ...issue, message: formatMessage(issue.code, issue.args) }));
  return rows.length === 0 ? '[]' : `[\n${rows.join(',\n')}\n]`;
}
