/**
 * Whose document it is. The heading names the body whose code the number carries; who decided is told by the signature
 * (`T/M BAN THƯỜNG VỤ`) and by the introduction. What stands nowhere is not made up.
 */
import { fold } from '#language/fold.ts';
import { decidingName, fullName, spellName } from './body-name.ts';
import { fromCapitals } from './capitals.ts';
import { speaksForBody, withoutPrefix } from './closing-cell.ts';
import type { Signer } from './signature.ts';

export type IssuerSources = {
  /** From the heading, as written. */
  body: string | null;
  parent: string | null;
  /** From the introduction. */
  author: string | null;
  signers: readonly Signer[];
  /** The text, where the document spells its author in small letters. */
  text: string;
};

/** The issuing body in the spelling of running text, null when the document does not say. */
export function findIssuer({ body, parent, author, signers, text }: IssuerSources): string | null {
  const signing = signers.flatMap(({ authorities }) => authorities.filter(speaksForBody).map(withoutPrefix));
  const authorities = [...new Set(signing)].map((words) => fromCapitals(words));
  if (body !== null) {
    const named = spellName(fullName(body, parent), text);
    const deciding = authorities[0] ?? author;
    const decided = deciding === null ? named : decidingName(deciding, named);
    const fuller = author !== null && (says(author, decided) || isFullName(author, named));
    return fuller ? author : spellName(decided, text);
  }
  if (author !== null) return author;
  return authorities.length > 0 ? authorities.join('; ') : null;
}

/** Whether one name says all that another does, word after word: `BCH Đoàn xã Ia Pếch` all of `BCH xã Ia Pếch`. */
function says(one: string, other: string): boolean {
  let rest = fold(one).split(' ');
  return fold(other)
    .split(' ')
    .every((word) => {
      const at = rest.indexOf(word);
      rest = rest.slice(at + 1);
      return at >= 0;
    });
}

/** `Ban Chấp hành Đảng bộ huyện Quảng Lạc` is the full name of what the heading calls `Huyện ủy Quảng Lạc`. */
function isFullName(author: string, named: string): boolean {
  const place = /(?:\p{Lu}\p{L}*\s?)+$/u.exec(named)?.[0];
  return place !== undefined && /^ban chap hanh dang bo/.test(fold(author)) && fold(author).endsWith(` ${fold(place)}`);
}
