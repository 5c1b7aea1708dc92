/** Marks that keep a document off a public site, and data of private persons (language/restricted.ts). */
import { findRestriction, type RestrictionKind } from '#language/restricted.ts';
import type { Finding, Rule } from '../issue.ts';
import type { IssueCode } from '../messages.ts';

const CODES: Record<RestrictionKind, IssueCode> = {
  secret: 'restricted',
  limited: 'restricted',
  draft: 'draft',
  personal: 'personal-data',
};

export const restricted: Rule = ({ files }) =>
  files.flatMap(({ source }) => {
    // The glossary and the bodies may well speak of drafts and secrets.
    if (source.collection !== 'plans' && source.collection !== 'documents') return [];
    return source.text.split('\n').flatMap((line, index): Finding[] => {
      const found = findRestriction(line);
      if (!found) return [];
      const text = found.kind === 'personal' ? found.found : line.trim();
      return [{ code: CODES[found.kind], file: source.path, line: index + 1, args: { found: text } }];
    });
  });
