/** YAML that cannot be read, and files that hold no declaration at all. */
import type { Rule } from '../issue.ts';

export const yaml: Rule = ({ files }) =>
  files.flatMap(({ source, items }) => {
    if (source.yamlFaults.length > 0) {
      return source.yamlFaults.map(({ line, reason }) => ({
        code: 'yaml-syntax' as const,
        severity: 'error' as const,
        file: source.path,
        line,
        args: { found: reason },
      }));
    }
    const empty = source.collection === 'plans' || source.collection === 'documents' ? items.length === 0 : false;
    return empty ? [{ code: 'not-a-mapping' as const, severity: 'error' as const, file: source.path, line: 1, args: {} }] : [];
  });
