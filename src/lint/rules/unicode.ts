/** Text that looks right and is never found (decomposed Unicode, NFD), and text that was lost to another encoding. */
import type { Finding, Rule } from '../issue.ts';

/** What stands where a byte was no UTF-8. */
const LOST = '\uFFFD';

export const unicode: Rule = ({ files }) =>
  files.flatMap(({ source }) =>
    source.text.split('\n').flatMap((text, index): Finding[] => {
      const place = { file: source.path, line: index + 1 };
      const words = text.includes(LOST) || text !== text.normalize('NFC') ? text.split(/\s+/) : [];
      const lost = words.find((word) => word.includes(LOST));
      const apart = words.find((word) => word !== word.normalize('NFC'));
      return [
        ...(lost ? [{ ...place, code: 'not-utf8' as const, args: { found: lost } }] : []),
        ...(apart
          ? [{ ...place, code: 'nfd-text' as const, args: { found: apart, suggestion: apart.normalize('NFC') } }]
          : []),
      ];
    }),
  );
