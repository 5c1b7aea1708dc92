/**
 * Deadlines and other times for tasks in running text, told from the dates of documents, terms, titles and the past.
 */
import { setsTime } from './deadline.ts';
import { toEdtf } from './edtf.ts';
import { frameOf, yearIn, type Frame } from './frame.ts';
import { fillsLine, isHeading } from './heading.ts';
import { lacksYear } from './period.ts';
import { resolve, resolveFrom, type Resolved } from './resolve.ts';
import { readTimePhrase, type TimePhrase } from './time-phrase.ts';
import { tokenize, type Tokens } from './token.ts';
import type { Meaning, WhenContext, WhenOp } from './when.ts';

export interface Milestone {
  /** The words, exactly as the text has them. */
  text: string;
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  op: WhenOp;
  /** As in `When`; both absent when the words have no year and neither text nor context gives one. */
  from?: string;
  to?: string;
  /** EDTF of the span; null for what recurs, lasts, or has no year. */
  edtf: string | null;
  inferredYear?: boolean;
}

/** First words of time phrases: nothing else is worth reading. */
const STARTERS = new Set(
  (
    'ngày các mùng mồng tháng t quý năm thượng trung hạ nửa tuần đầu giữa cuối những sáng trưa chiều tối đêm buổi thứ chủ dự khoảng vào ' +
    'trong chừng tầm trước đến tới chậm muộn không trễ hạn hết cho từ kể ngay sau nội dịp lúc hằng mỗi từng định ít một ' +
    'hai ba bốn năm sáu bảy tám chín mười ½'
  ).split(' '),
);

/** `đợt 1 tháng 6`, `bão số 3 tháng 9/2024`: the figure belongs to the word before it. */
const ORDINALS = new Set('đợt lần số bước vòng kỳ khóa khoá lớp'.split(' '));
/** Words whose second half begins a phrase by itself. */
const COMPOUNDS = new Set([
  'chứng từ',
  'bắt đầu',
  'lần đầu',
  'ban đầu',
  'dẫn đầu',
  'đứng đầu',
  'hằng đầu',
  'trước hết',
]);
/** Where nothing else tells, what began so many years before the time told last is past. */
const LONG_AGO = 5;

/**
 * The milestones of a text in reading order, with their places in it.
 *
 * A date without a year takes the year of `context`, else the one that the text gives itself (its own date, its title,
 * the time before it, the documents that it cites, the first time after it); the result says so in `inferredYear`.
 */
export function findMilestones(text: string, context: WhenContext = {}): Milestone[] {
  const tokens = tokenize(text);
  const frame = frameOf(tokens, context.since);
  const known = context.year ?? frame.year;
  const found: Milestone[] = [];
  let running = yearIn(frame.since);
  // Until a time for work is told, `running` is only the year of what the text cites, and later years told outdate it.
  let since = frame.since;
  let cites = true;
  // The year that the heading above gives: `B. Năm 2021`.
  let section: number | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    if (isHeading(tokens, at)) section = undefined;
    const phrase = mayStart(tokens, at) ? readTimePhrase(tokens, at) : null;
    if (!phrase) continue;
    const resolved = frame.named.has(at)
      ? []
      : resolveIn(phrase, section ?? known ?? running ?? frame.firstYear, since);
    const bygone = known === undefined && running !== undefined ? running - LONG_AGO + 1 : known;
    const open = resolved.filter(({ when }) => !isOver(when, frame.since, bygone));
    const ahead = open.every(({ when }) => isAhead(when, frame, known));
    const sets = open.length > 0 && !isTold(phrase, frame) && setsTime(tokens, phrase, ahead);
    for (const { when, start, end } of sets ? open : []) {
      found.push(milestone(text, tokens, when, start, end));
      if (when.precision === 'year') continue;
      running = yearIn(when.to ?? when.from) ?? running;
      cites = false;
    }
    const told = sets || !cites || known !== undefined ? undefined : endTold(phrase, resolved);
    if (told !== undefined && (running === undefined || yearIn(told)! > running)) {
      running = yearIn(told);
      // What is to be done about a stretch that figures cover is done after it.
      if (phrase.op === 'span' && phrase.explicit) since = told;
    }
    if (fillsLine(tokens, at, phrase.end)) section = yearNamedBy(phrase) ?? section;
    running = yearNamedBy(phrase) ?? running ?? phrase.items[0]?.period.year;
    at = phrase.end - 1;
  }
  return found;
}

/** A phrase begins at a known word, or at a figure that no mark or ordinal ties to what stands before it. */
function mayStart(tokens: Tokens, at: number): boolean {
  const { word, gap } = tokens[at]!;
  if (STARTERS.has(word)) return !COMPOUNDS.has(`${tokens[at - 1]?.word} ${word}`);
  if (word === '(') return tokens[at + 1]?.word === 'dự';
  const previous = tokens[at - 1]?.word ?? '';
  return /^[0-9]/.test(word) && !ORDINALS.has(previous) && (gap > 0 || !/^[\p{L}0-9/.,:-]/u.test(previous));
}

/** `Năm 2024`, said by itself: what follows without a year is of that year. */
function yearNamedBy({ op, items }: TimePhrase): number | undefined {
  const period = items[0]?.period;
  return op === 'at' && period?.unit === 'year' && !period.part ? period.year : undefined;
}

/** The last day of a time that its own words date to a day or a month. */
function endTold({ items }: TimePhrase, resolved: readonly Resolved[]): string | undefined {
  const last = items.at(-1)?.period;
  const isDated = last?.year !== undefined && (last.unit === 'day' || last.unit === 'month');
  return isDated ? resolved.at(-1)?.when.to : undefined;
}

function resolveIn(phrase: TimePhrase, year: number | undefined, since: string | undefined): Resolved[] {
  const resolved = resolveFrom(phrase, { year, since });
  if (resolved || year !== undefined || !phrase.items.some(({ period }) => lacksYear(period))) return resolved ?? [];
  // A date that no year makes complete still stands there, if a leap year has such a day.
  const possible = resolve(phrase, { year: 2000 }) ?? [];
  return possible.map(({ when: { op, precision }, start, end }) => ({ when: { op, precision }, start, end }));
}

/** In a part of the document that tells what was done, only a deadline that says so is one. */
function isTold({ op, start }: TimePhrase, { told }: Frame): boolean {
  return op !== 'before' && op !== 'by-end' && told.has(start);
}

/** Ended before the document was written, or more than a year before the year that it plans for. */
function isOver({ from, to }: Meaning, since: string | undefined, year: number | undefined): boolean {
  const last = to ?? from;
  if (last === undefined) return false;
  return (since !== undefined && last < since) || (year !== undefined && yearIn(last)! < year - 1);
}

/** Known to lie after the document's own date, and not before its year. */
function isAhead({ from, to }: Meaning, { since }: Frame, year: number | undefined): boolean {
  const first = from ?? to;
  return first !== undefined && since !== undefined && first >= since && yearIn(first)! >= (year ?? 0);
}

function milestone(text: string, tokens: Tokens, when: Meaning, first: number, end: number): Milestone {
  const { op, from, to, inferredYear } = when;
  const start = tokens[first]!.start;
  const last = tokens[end - 1]!.end;
  // Emphasis that opens inside the words closes with them: "trước ngày **10/11/2024**".
  const marks = text.slice(start, last).match(/\*+/g) ?? [];
  const open = marks.length % 2 === 1 ? marks.at(-1)! : '';
  const stop = text.startsWith(open, last) ? last + open.length : last;
  const span = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const edtf = toEdtf(when);
  return { text: text.slice(start, stop), start, end: stop, op, ...span, edtf, ...(inferredYear && { inferredYear }) };
}
