/** Files that cannot be read at all, and files whose content is not what their place asks for. */
import type { FileFault } from '#model/source.ts';
import type { Finding, LintFile, Rule } from '../issue.ts';
import type { IssueCode } from '../messages.ts';

const CODES: Record<FileFault, IssueCode> = {
  unreadable: 'unreadable',
  'too-large': 'too-large',
  ending: 'file-ending',
};
const ENDINGS: Partial<Record<string, string>> = { plans: '.mdx', documents: '.yaml' };
const FRONTMATTER = /^---[ \t]*\n([\s\S]*\n)?---[ \t]*(\n|$)/;

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const firstLine = (text: string) => text.split('\n').find((line) => line.trim() !== '') ?? '';

function check({ source, items }: LintFile): Omit<Finding, 'file'>[] {
  const { collection, data, fault, id, path, text, yamlFaults } = source;
  const ending = ENDINGS[collection];
  if (fault) {
    return [{ code: CODES[fault], line: 1, args: { found: nameOf(path), hint: ending, example: `${id}${ending}` } }];
  }
  if (collection === 'plans' && !FRONTMATTER.test(text)) {
    const code = /^---[ \t]*(\n|$)/.test(text) ? 'open-frontmatter' : 'no-frontmatter';
    return [{ code, line: 1, args: { found: firstLine(text) } }];
  }
  if (yamlFaults.some(({ kind }) => kind !== 'duplicate')) return [];
  const found = firstLine(text.replace(/^---.*\n/, ''));
  if (ending) {
    const example = collection === 'plans' ? 'type: ke-hoach' : 'type: chi-thi';
    return items.length > 0 ? [] : [{ code: 'not-a-mapping', line: 1, args: { found, example } }];
  }
  if (data === null) return [];
  if (!Array.isArray(data)) return [{ code: 'not-a-list', line: 1, args: { found } }];
  const records = new Set(items.map(({ at }) => at[0]));
  return data.flatMap((item: unknown, index) => {
    if (records.has(index)) return [];
    const text = typeof item === 'string' ? item : JSON.stringify(item ?? '');
    const example = collection === 'glossary' ? '- short: BTV' : '- id: huyen-uy-kon-ray';
    return [{ code: 'not-a-mapping', line: source.lineOf([index]), args: { found: `- ${text}`, example } }];
  });
}

export const files: Rule = ({ files: all }) =>
  all.flatMap((file) => check(file).map((finding) => ({ ...finding, file: file.source.path })));
