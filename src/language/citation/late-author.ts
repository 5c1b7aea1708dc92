/**
 * Author and date behind the title: `Chỉ thị số 28-CT/TW về việc nâng cao … của Ban Bí thư.` A title speaks of many bodies,
 * so only one that the number's own code names is taken for the author.
 */
import { fold } from '../fold.ts';
import { dateEndingAt } from './author-before.ts';
import { readBody } from './issuing-body.ts';
import { keyAt, type Lexeme } from './lexeme.ts';
import { typeWordAt } from './type-word.ts';

export type LateAuthor = { issuer?: string; date?: string };

const FARTHEST = 70;
const TITLE_OPENERS = new Set('ve v phe quy ban'.split(' '));
/** What leads out of a title to other documents. */
const LEAVES_TITLE = new Set('; : | theo tai'.split(' '));
/** The bodies behind a code, by how their names begin. */
const AUTHORS: readonly [code: RegExp, name: RegExp][] = [
  [/^TW$/, /^(?:bo chinh tri|ban bi thu|ban chap hanh trung uong|bch trung uong|hoi nghi trung uong|trung uong)/],
  [/^TTg$/, /^thu tuong/],
  [/^CP$/, /^chinh phu/],
  [/^QH/, /^quoc hoi/],
  [/^TU$/, /(?:tinh|thanh) uy/],
  [/^HU$/, /huyen uy/],
  [/^UBND/, /^(?:chu tich )?(?:ubnd|uy ban nhan dan)/],
  [/^HĐND/, /^(?:hdnd|hoi dong nhan dan)/],
];

/** Who issued the number with this issuer code, told between `from` and the next citation at `to`. */
export function lateAuthor(lexemes: readonly Lexeme[], from: number, to: number, code: string): LateAuthor {
  if (!TITLE_OPENERS.has(keyAt(lexemes, from))) return {};
  const name = AUTHORS.find(([pattern]) => pattern.test(code))?.[1];
  const end = Math.min(to, from + FARTHEST);
  for (let at = from; name && at < end; at += 1) {
    const { key, gap } = lexemes[at]!;
    if (gap === 3 || LEAVES_TITLE.has(key) || (key === '.' && lexemes[at + 1]?.gap !== 0)) break;
    if (key === 'va' && (keyAt(lexemes, at + 1) === 'cac' || typeWordAt(lexemes, at + 1))) break;
    const body = key === 'cua' ? readBody(lexemes, at + 1) : null;
    const closes =
      body &&
      (body.next >= lexemes.length ||
        ['.', ';', ',', ')'].includes(keyAt(lexemes, body.next)) ||
        lexemes[body.next]!.gap > 1);
    if (!body || !closes || !name.test(fold(body.words))) continue;
    const date = dateEndingAt(lexemes, at, from);
    return { issuer: body.words, ...(date && { date }) };
  }
  return {};
}
