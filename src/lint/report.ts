/** Issues as text: for a terminal, for GitHub's annotations, for machines. */
import type { Issue } from './issue.ts';
import { formatMessage } from './messages.ts';

export type ReportFormat = 'terminal' | 'github' | 'json';

const WORDS = { error: 'lỗi', warning: 'lưu ý' } as const;

/** GitHub's workflow commands escape `%`, line ends, and in properties `:` and `,` too. */
const escapeData = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const REPORTERS: Record<ReportFormat, (issue: Issue, message: string) => string> = {
  terminal: ({ file, line, severity }, message) => `${file}:${line}  ${WORDS[severity]}: ${message.replace(/\n/g, '\n    ')}`,
  github: ({ file, line, severity }, message) => `::${severity} file=${file},line=${line}::${escapeData(message)}`,
  json: (issue, message) => JSON.stringify({ ...issue, message }),
};

/** One entry an issue, then in a terminal a line that counts them. */
export function report(issues: readonly Issue[], format: ReportFormat): string {
  const rows = issues.map((issue) => REPORTERS[format](issue, formatMessage(issue.code, issue.args)));
  if (format !== 'terminal') return rows.join('\n');
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const total = errors === 0 ? 'Nội dung không có lỗi' : `${errors} lỗi`;
  const warnings = issues.length - errors;
  return [...rows, `${total}${warnings > 0 ? `, ${warnings} điều cần lưu ý` : ''}.`].join('\n');
}
