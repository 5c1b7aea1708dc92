/** File names and ids: well formed, and each used once. Plans and documents share one space, for either may be a basis. */
import { slugify } from '#language/fold.ts';
import type { Finding, Rule } from '../issue.ts';

export const ids: Rule = ({ files }) => {
  const taken = new Map<string, string>();
  const findings: Finding[] = [];
  const claim = (space: string, found: string, file: string, line: number) => {
    const key = `${space} ${found}`;
    const hint = taken.get(key);
    const code = space === 'glossary' ? 'duplicate-short' : 'duplicate-id';
    if (hint) findings.push({ code, file, line, args: { found, hint } });
    else taken.set(key, `${file}:${line}`);
  };
  for (const { source, items } of files) {
    if (source.fault) continue;
    if (source.collection === 'plans' || source.collection === 'documents') {
      const suggestion = slugify(source.id) || 'ke-hoach-2026';
      if (suggestion !== source.id) {
        const example = `${suggestion}.${source.path.split('.').at(-1)}`;
        findings.push({
          code: 'file-name',
          file: source.path,
          line: 1,
          args: { found: source.id, suggestion, example },
        });
      }
      claim('instruments', source.id, source.path, 1);
    } else {
      const key = source.collection === 'glossary' ? 'short' : 'id';
      for (const { raw, at } of items) {
        if (typeof raw[key] === 'string') claim(source.collection, raw[key], source.path, source.lineOf([...at, key]));
      }
    }
  }
  return findings;
};
