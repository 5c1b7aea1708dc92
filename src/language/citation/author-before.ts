/**
 * Who issues a document, told before it is named.
 *
 * `Ngày 14/6/2024, Bộ Chính trị ban hành Chỉ thị số 35-CT/TW`, `theo đề nghị của Sở Nội vụ tại Tờ trình số 44/TTr-SNV`
 */
import { readDate } from './cited-date.ts';
import { namesBody, readBody } from './issuing-body.ts';
import { keyAt, opensLine, type Lexeme } from './lexeme.ts';

type Subject = { start: number; issuer: string };

/** Words of issuing, and the words that stand with them. */
const ISSUES = new Set('hanh ra ky co qua dung'.split(' '));
const BESIDE_VERB = new Set(
  'ban hanh ra ky co thong qua xay dung da vua tiep tuc cac nhung phat quyet dinh'.split(' '),
);
const PROPOSES = new Set('trinh de nghi xuat kien bao cao da co'.split(' '));
const FARTHEST_HEAD = 16;
/** `ngày`, day, mark, month, mark, year. */
const DATE_LENGTH = 6;

/** Author and date before a citation that begins at `end`: `Ngày 14/6/2024, Bộ Chính trị (khóa XIII) đã ban hành`, `… ban hành ngày 14/6/2024`. */
export function authorBefore(
  lexemes: readonly Lexeme[],
  end: number,
  floor: number,
): { issuer: string; date?: string } | null {
  const behind = dateEndingAt(lexemes, end, floor);
  const done = behind ? end - DATE_LENGTH : end;
  let verb = done;
  while (verb > floor && BESIDE_VERB.has(keyAt(lexemes, verb - 1)) && lexemes[verb]!.gap < 3) verb -= 1;
  if (!lexemes.slice(verb, done).some(({ key }) => ISSUES.has(key))) return proposer(lexemes, end, floor);
  const beside = behind ?? dateEndingAt(lexemes, verb, floor);
  const who = behind || !beside ? verb : verb - DATE_LENGTH;
  const named = keyAt(lexemes, who - 1) === ')' ? bracketStart(lexemes, who - 1, floor) : who;
  const subject = subjectBefore(lexemes, named, floor);
  if (!subject) return null;
  const { start, issuer } = onBehalf(lexemes, subject, floor);
  const date =
    beside ??
    dateEndingAt(lexemes, keyAt(lexemes, start - 1) === ',' ? start - 1 : start, floor) ??
    openingDate(lexemes, start, floor);
  return { issuer, ...(date && { date }) };
}

/** `Thay mặt Bộ Chính trị, Thường trực Ban Bí thư ký …`: the body that is spoken for issues. */
function onBehalf(lexemes: readonly Lexeme[], subject: Subject, floor: number): Subject {
  const end = subject.start - 1;
  if (keyAt(lexemes, end) !== ',') return subject;
  for (let at = end - 1; at > Math.max(floor, end - FARTHEST_HEAD); at -= 1) {
    if (keyAt(lexemes, at - 1) !== 'thay' || keyAt(lexemes, at) !== 'mat') continue;
    const body = namesBody(lexemes, at + 1) ? readBody(lexemes, at + 1) : null;
    return body?.next === end ? { start: at - 1, issuer: body.words } : subject;
  }
  return subject;
}

/** The longest name of a body that ends right before `end`. */
function subjectBefore(lexemes: readonly Lexeme[], end: number, floor: number): Subject | null {
  let subject: Subject | null = null;
  for (let at = end - 1; at >= Math.max(floor, end - FARTHEST_HEAD); at -= 1) {
    if (lexemes[at]!.kind !== 'word') break;
    const body = namesBody(lexemes, at) ? readBody(lexemes, at) : null;
    if (body?.next === end) subject = { start: at, issuer: body.words };
    if (opensLine(lexemes, at)) break;
  }
  return subject;
}

/** `Ngày 30/5/2025, Tổng Bí thư thay mặt Ban Chấp hành Trung ương ký …`: the day that opens the sentence. */
function openingDate(lexemes: readonly Lexeme[], end: number, floor: number): string | undefined {
  for (let at = end; at > Math.max(floor, end - FARTHEST_HEAD); at -= 1) {
    if (keyAt(lexemes, at) === ',' && /^\p{Lu}/u.test(lexemes[at - DATE_LENGTH]?.raw ?? ''))
      return dateEndingAt(lexemes, at, floor);
    if (keyAt(lexemes, at) === '.' && lexemes[at + 1]?.gap !== 0) return undefined;
  }
  return undefined;
}

/** `theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình …`, `UBND huyện trình tại Tờ trình …`, `ngày 30/5/2019 của Bộ Chính trị tại …` */
function proposer(lexemes: readonly Lexeme[], end: number, floor: number): { issuer: string; date?: string } | null {
  if (keyAt(lexemes, end - 1) !== 'tai') return null;
  const author = subjectBefore(lexemes, end - 1, floor);
  const of = author && keyAt(lexemes, author.start - 1) === 'cua' ? author.start - 1 : floor;
  const date = dateEndingAt(lexemes, of, floor);
  if (author && date) return { issuer: author.issuer, date };
  for (let at = end - 2; at > Math.max(floor + 1, end - 2 - FARTHEST_HEAD); at -= 1) {
    if (keyAt(lexemes, at) !== 'cua' || keyAt(lexemes, at - 1) !== 'nghi') continue;
    const body = readBody(lexemes, at + 1);
    return body?.next === end - 1 ? { issuer: body.words } : null;
  }
  let verb = end - 1;
  while (verb > floor && PROPOSES.has(keyAt(lexemes, verb - 1))) verb -= 1;
  const subject = verb < end - 1 ? subjectBefore(lexemes, verb, floor) : null;
  return subject && { issuer: subject.issuer };
}

function bracketStart(lexemes: readonly Lexeme[], close: number, floor: number): number {
  for (let at = close - 1; at > Math.max(floor, close - 8); at -= 1) if (keyAt(lexemes, at) === '(') return at;
  return close + 1;
}

/** The day whose words end right before `end`. */
export function dateEndingAt(lexemes: readonly Lexeme[], end: number, floor: number): string | undefined {
  const start = end - DATE_LENGTH;
  const read = start >= floor && keyAt(lexemes, start) === 'ngay' ? readDate(lexemes, start) : null;
  return read?.next === end ? read.date : undefined;
}
