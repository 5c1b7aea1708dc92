/**
 * Who leads a task and who takes part, by the words before and behind a body's name.
 *
 * `Giao Ban Tuyên giáo …` · `Ban Dân vận Huyện ủy chủ trì, phối hợp với Văn phòng Huyện ủy …`
 */
import { namesBody, readBody } from '#language/citation/issuing-body.ts';
import { keyAt, lex, type Lexeme } from '#language/citation/lexeme.ts';
import { fold } from '#language/fold.ts';

/** Ids of bodies, or their names as written. */
export type Actors = { lead: string[]; partners: string[] };

/** The known body whose name or short form words begin with, the longest; null when none or several are called so. */
export type BodyAt = (words: string) => { id: string; length: number } | null;

/** What a body that leads a task is followed by. */
const DOES =
  /^(?:chu tri|phoi hop|tham muu|xay dung|to chuc|theo doi|huong dan|chi dao|lanh dao|trien khai|chiu trach|bao cao|kiem tra|chuan bi|cung cap|tiep tuc|chu dong|thuc hien|don doc|tong hop|quan triet|ra soat|cap nhat|gui|co trach|xem xet|giup|trieu tap|du kien|tap trung|thanh lap|phan cong|quyet dinh|phai)/;

export function actorsOf(sentence: string, bodyAt: BodyAt): Actors {
  const lexemes = lex(sentence);
  const actors: Actors = { lead: [], partners: [] };
  for (let at = 0; at < lexemes.length; at += 1) {
    // A congress is what is done, not who does it.
    if (!namesBody(lexemes, at) || `${keyAt(lexemes, at)} ${keyAt(lexemes, at + 1)}` === 'dai hoi') continue;
    const body = readActor(sentence, lexemes, at, bodyAt);
    if (isPartner(lexemes, at)) actors.partners.push(body.name);
    else if (actors.lead.length === 0 && leads(lexemes, at, body.next)) actors.lead.push(body.name);
    at = Math.max(at, body.next - 1);
  }
  return actors;
}

function readActor(
  sentence: string,
  lexemes: readonly Lexeme[],
  at: number,
  bodyAt: BodyAt,
): { name: string; next: number } {
  const { start } = lexemes[at]!;
  const known = bodyAt(sentence.slice(start));
  if (known) {
    const behind = lexemes.findIndex((lexeme) => lexeme.start >= start + known.length);
    return { name: known.id, next: behind < 0 ? lexemes.length : behind };
  }
  const body = readBody(lexemes, at);
  let next = body?.next ?? at + 1;
  for (let step = at + 2; step < next; step += 1) {
    if (DOES.test(fold(`${lexemes[step]!.raw} ${lexemes[step + 1]?.raw ?? ''}`)) && /^\p{Ll}/u.test(lexemes[step]!.raw))
      next = step;
  }
  return { name: sentence.slice(start, lexemes[next - 1]!.end).replace(/\s+/g, ' '), next };
}

function isPartner(lexemes: readonly Lexeme[], at: number): boolean {
  const before = [3, 2, 1].map((back) => keyAt(lexemes, at - back)).join(' ');
  return before === 'phoi hop voi' || before.endsWith(' cung voi');
}

/** `Giao Ban Tuyên giáo …`, or a body at the beginning with what it does behind it. */
function leads(lexemes: readonly Lexeme[], at: number, next: number): boolean {
  if (keyAt(lexemes, at - 1) === 'giao') return true;
  const behind = `${keyAt(lexemes, next)} ${keyAt(lexemes, next + 1)}`;
  return (at === 0 || [':', '-'].includes(keyAt(lexemes, at - 1))) && DOES.test(behind);
}
