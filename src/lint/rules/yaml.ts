/** YAML that cannot be read, line by line; the line itself is quoted, not the parser. */
import type { Finding, Rule } from '../issue.ts';

export const yaml: Rule = ({ files }) =>
  files.flatMap(({ source }) => {
    if (source.yamlFaults.length === 0) return [];
    const lines = source.text.split('\n');
    return source.yamlFaults.map(({ kind, line, found }): Finding => {
      const place = { file: source.path, line };
      if (kind === 'duplicate') return { ...place, code: 'duplicate-key', args: { found, example: `${found}: …` } };
      return { ...place, code: 'yaml-syntax', args: { found: lines[line - 1] ?? '', hint: kind } };
    });
  });
