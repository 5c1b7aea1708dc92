/**
 * Marks that keep a document off a public site: secrecy (Luật Bảo vệ bí mật nhà nước 2018: mật, tối mật, tuyệt mật),
 * limits of circulation, and drafts. A mark stands alone on its line; the same words inside a sentence are no mark.
 */
import { fold } from '#language/fold.ts';
import type { Issue, Rule } from '../issue.ts';

const RESTRICTED = /^(do mat\s*:?\s*)?(mat|toi mat|tuyet mat|tai lieu hoi nghi|(tai lieu )?luu hanh noi bo|chi luu hanh noi bo|khong pho bien)$/;
const DRAFT = /^(ban )?du thao( lan (thu )?\d+)?$/;

export const restricted: Rule = ({ files }) =>
  files.flatMap(({ source }) =>
    source.text.split('\n').flatMap((line, index): Issue[] => {
      const bare = fold(line).replace(/[*_#()[\].“”"|>-]+/g, ' ').replace(/\s+/g, ' ').trim();
      const code = RESTRICTED.test(bare) ? 'restricted' : DRAFT.test(bare) ? 'draft' : undefined;
      if (!code || source.collection !== 'plans') return [];
      return [{ code, severity: 'error', file: source.path, line: index + 1, args: { found: line.trim() } }];
    }),
  );
