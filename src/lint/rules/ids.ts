/** File names and ids: well formed, and each used once. Plans and documents share one space, for either may be a basis. */
import { slugify } from '#language/fold.ts';
import type { Issue, Rule } from '../issue.ts';

export const ids: Rule = ({ files }) => {
  const taken = new Map<string, string>();
  const issues: Issue[] = [];
  const claim = (space: string, id: string, file: string, line: number) => {
    const key = `${space} ${id}`;
    const hint = taken.get(key);
    if (hint) issues.push({ code: 'duplicate-id', severity: 'error', file, line, args: { found: id, hint } });
    else taken.set(key, `${file}:${line}`);
  };
  for (const { source, items } of files) {
    if (source.collection === 'plans' || source.collection === 'documents') {
      const suggestion = slugify(source.id);
      if (suggestion !== source.id) {
        issues.push({ code: 'file-name', severity: 'error', file: source.path, line: 1, args: { found: source.id, suggestion } });
      }
      claim('instruments', source.id, source.path, 1);
    } else {
      const key = source.collection === 'glossary' ? 'short' : 'id';
      for (const { raw, at } of items) {
        if (raw[key] !== undefined) claim(source.collection, slugify(String(raw[key])), source.path, source.lineOf([...at, key]));
      }
    }
  }
  return issues;
};
