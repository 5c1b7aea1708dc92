/**
 * Marks that keep a document off a public site: secrecy (Luật Bảo vệ bí mật nhà nước 2018: mật, tối mật, tuyệt mật),
 * limits of circulation, and drafts. A mark stands alone on its line, or alone behind the name of a field; the same
 * words inside a sentence are no mark.
 */
import { fold } from '#language/fold.ts';
import type { Finding, Rule } from '../issue.ts';

const RESTRICTED =
  /^(?:(?:do mat|tai lieu|van ban) )?(?:mat|toi mat|tuyet mat|(?:chi )?luu hanh noi bo|khong pho bien|thu hoi sau hoi nghi)$|^tai lieu (?:hoi nghi|thu hoi)$/;
const DRAFT = /^(?:(?:ban|van ban) )?du thao(?: (?:lan )?(?:thu )?(?:\d+|nhat|hai|ba|tu|nam|cuoi))?$/;

const FIELD = /^[ \t]*(- +)?[A-Za-z]+:[ \t]/;

/** No mark is longer; most lines are. */
const LONGEST = 60;

/** `**TÀI LIỆU HỘI NGHỊ**` -> `tai lieu hoi nghi` */
function bare(line: string): string {
  const text = line.replace(FIELD, '').trim();
  return text.length > LONGEST ? '' : (fold(text).match(/[a-z0-9]+/g) ?? []).join(' ');
}

export const restricted: Rule = ({ files }) =>
  files.flatMap(({ source }) => {
    // The glossary and the bodies may well speak of drafts and secrets.
    if (source.collection !== 'plans' && source.collection !== 'documents') return [];
    return source.text.split('\n').flatMap((line, index): Finding[] => {
      const words = bare(line);
      const code = RESTRICTED.test(words) ? 'restricted' : DRAFT.test(words) ? 'draft' : undefined;
      return code ? [{ code, file: source.path, line: index + 1, args: { found: line.trim() } }] : [];
    });
  });
