/** Text in decomposed Unicode (NFD): it looks right and is never found. */
import type { Rule } from '../issue.ts';

export const nfd: Rule = ({ files }) =>
  files.flatMap(({ source }) =>
    source.text.split('\n').flatMap((text, index) => {
      const word = text.split(/\s+/).find((part) => part !== part.normalize('NFC'));
      if (!word) return [];
      const args = { found: word, suggestion: word.normalize('NFC') };
      return [{ code: 'nfd-text', severity: 'error', file: source.path, line: index + 1, args }];
    }),
  );
