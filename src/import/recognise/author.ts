/**
 * The author whom a plan names in its introduction: `Ban Thường vụ Huyện ủy xây dựng Kế hoạch …`.
 */
import { namesBody, readBody } from '#language/citation/issuing-body.ts';
import { keyAt, lex, wordsOf, type Lexeme } from '#language/citation/lexeme.ts';
import { typeWordAt } from '#language/citation/type-word.ts';

const MAKES = new Set(['xay dung', 'ban hanh', 'de ra']);
/** These need no object: `Đảng ủy xã báo cáo như sau`. */
const SAYS = new Set(['bao cao', 'thong bao', 'huong dan', 'yeu cau', 'de nghi', 'ket luan']);
/** Between the body and what it makes: `(khóa XX) đã thống nhất`; between that and the type: `và triển khai`. */
const LONGEST_GAP = 8;
const LONGEST_OBJECT = 8;
/** What another's document is introduced by. */
const OF_OTHERS = new Set(['cua', 'do', 'boi', 'theo', 'giao', 'de nghi', 'yeu cau', 'chi dao']);
const SENTENCE_END = new Set(['.', ';', ':']);

/** The first body in a paragraph that makes a document of its own, in its own words; null when none is named. */
export function readAuthor(paragraph: string): string | null {
  const lexemes = lex(paragraph);
  for (let at = 0; at < lexemes.length; at += 1) {
    const body = namesBody(lexemes, at) ? readBody(lexemes, at) : null;
    if (!body) continue;
    const verb = isOthers(lexemes, at) ? null : findVerb(lexemes, body.next);
    if (verb !== null && (namesDocument(lexemes, verb) || saysAsFollows(lexemes, verb))) {
      // `Khối CQ - DN tỉnh`: a dash between capitals goes on with the name.
      const goesOn = keyAt(lexemes, body.next) === '-' && /^\p{Lu}/u.test(lexemes[body.next + 1]?.raw ?? '');
      return goesOn ? wordsOf(lexemes, at, verb) : body.words;
    }
    at = body.next - 1;
  }
  return null;
}

function isOthers(lexemes: readonly Lexeme[], at: number): boolean {
  return OF_OTHERS.has(keyAt(lexemes, at - 1)) || OF_OTHERS.has(`${keyAt(lexemes, at - 2)} ${keyAt(lexemes, at - 1)}`);
}

/** Index of the verb that the body is the subject of. */
function findVerb(lexemes: readonly Lexeme[], from: number): number | null {
  for (let at = from; at < from + LONGEST_GAP; at += 1) {
    if (SENTENCE_END.has(keyAt(lexemes, at)) || keyAt(lexemes, at) === ',') return null;
    const verb = `${keyAt(lexemes, at)} ${keyAt(lexemes, at + 1)}`;
    // `về việc báo cáo …` is what another document is about.
    if (['viec', 've'].includes(keyAt(lexemes, at))) return null;
    if (MAKES.has(verb) || SAYS.has(verb)) return at;
  }
  return null;
}

function namesDocument(lexemes: readonly Lexeme[], verb: number): boolean {
  if (!MAKES.has(`${keyAt(lexemes, verb)} ${keyAt(lexemes, verb + 1)}`)) return false;
  for (let at = verb + 2; at < verb + 2 + LONGEST_OBJECT; at += 1) {
    if (SENTENCE_END.has(keyAt(lexemes, at))) return false;
    if (typeWordAt(lexemes, at)) return true;
  }
  return false;
}

/** `… như sau:`, `… các nội dung sau đây:`: what is said is the text that follows. */
function saysAsFollows(lexemes: readonly Lexeme[], verb: number): boolean {
  for (let at = verb + 2; at < verb + LONGEST_OBJECT * 4 && !/^[.;]$/.test(keyAt(lexemes, at)); at += 1) {
    const next = keyAt(lexemes, at + 1);
    if (keyAt(lexemes, at) === 'sau' && (/^[:.]?$/.test(next) || next === 'day')) return true;
  }
  return false;
}
