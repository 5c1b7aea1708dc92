/**
 * Deadlines and other times for tasks in running text, told from the dates of documents, terms, titles and the past.
 */
import { setsTime } from './deadline.ts';
import { toEdtf } from './edtf.ts';
import { frameOf, type Frame } from './frame.ts';
import { lacksYear } from './period.ts';
import { resolve, type Resolved } from './resolve.ts';
import { readTimePhrase, type TimePhrase } from './time-phrase.ts';
import { tokenize, type Token } from './token.ts';
import type { When, WhenContext, WhenOp } from './when.ts';

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
    'ngày các mùng mồng tháng t quý năm thượng trung hạ nửa tuần đầu giữa cuối những sáng chiều tối thứ chủ dự khoảng vào ' +
    'trong chừng tầm ước trước đến tới chậm muộn không trễ hạn hết cho từ kể bắt ngay sau nội dịp xong lúc hằng mỗi từng ' +
    'định tối ít một hai ba bốn năm sáu bảy tám chín mười'
  ).split(' '),
);

/**
 * The milestones of a text in reading order, with their places in it.
 *
 * A date without a year takes the year of `context`, else the one that the text gives itself (its own date, its title,
 * the milestone before); the result says so in `inferredYear`.
 */
export function findMilestones(text: string, context: WhenContext = {}): Milestone[] {
  const tokens = tokenize(text);
  const frame = frameOf(tokens);
  const found: Milestone[] = [];
  let year = context.year ?? frame.year ?? (frame.since === undefined ? undefined : Number(frame.since.slice(0, 4)));
  const isUnknown = context.year === undefined && frame.year === undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayStart(tokens, at)) continue;
    const phrase = readTimePhrase(tokens, at);
    if (!phrase) continue;
    for (const { when, start, end } of frame.named.has(at) ? [] : resolveIn(phrase, { ...frame, year })) {
      if (isOver(when, { ...frame, year: context.year ?? frame.year }) || !setsTime(tokens, phrase, isAhead(when, frame))) continue;
      found.push(milestone(text, tokens, when, start, end));
      if (isUnknown && when.precision !== 'year') year = yearOf(when) ?? year;
    }
    const said = phrase.items[0]?.period;
    if (isUnknown && phrase.op === 'at' && said?.unit === 'year' && !said.part) year = said.year;
    at = phrase.end - 1;
  }
  return found;
}

/** A phrase begins at a known word, or at a figure that no mark ties to what stands before it. */
function mayStart(tokens: readonly Token[], at: number): boolean {
  const { word, gap } = tokens[at]!;
  if (STARTERS.has(word)) return true;
  if (!/^[0-9]/.test(word)) return false;
  return gap > 0 || !/^[\p{L}0-9/.,:-]/u.test(tokens[at - 1]?.word ?? '');
}

function resolveIn(phrase: TimePhrase, frame: Frame): Resolved[] {
  const context: WhenContext = frame.year === undefined ? {} : { year: frame.year };
  const resolved = resolve(phrase, context);
  if (resolved?.some(({ when }) => when.inferredYear && isOver(when, frame)) && context.year !== undefined) {
    // "trước ngày 15/01" in a plan of December: the January to come.
    return resolve(phrase, { year: context.year + 1 }) ?? [];
  }
  if (resolved) return resolved;
  const undated = context.year === undefined && phrase.items.some(({ period }) => lacksYear(period));
  const possible = undated && resolve(phrase, { year: 2000 });
  return possible ? possible.map(({ when, ...place }) => ({ ...place, when: { op: when.op, precision: when.precision } })) : [];
}

/** Ended before the document was written, or more than a year before the year that it speaks of. */
function isOver({ from, to }: Omit<When, 'words'>, { since, year }: Frame): boolean {
  const last = to ?? from;
  if (last === undefined) return false;
  return (since !== undefined && last < since) || (year !== undefined && Number(last.slice(0, 4)) < year - 1);
}

/** Known to lie after the document's own date, and not before its year. */
function isAhead(when: Omit<When, 'words'>, { since, year }: Frame): boolean {
  const { from, to } = when;
  return since !== undefined && (from ?? to ?? '') >= since && (yearOf(when) ?? 0) >= (year ?? 0);
}

function yearOf({ from, to }: Omit<When, 'words'>): number | undefined {
  const day = to ?? from;
  return day === undefined ? undefined : Number(day.slice(0, 4));
}

function milestone(text: string, tokens: readonly Token[], when: Omit<When, 'words'>, first: number, end: number): Milestone {
  const { op, from, to, inferredYear } = when;
  const start = tokens[first]!.start;
  const last = tokens[end - 1]!.end;
  // Emphasis that opens inside the words closes with them: "trước ngày **10/11/2024**".
  const marks = text.slice(start, last).match(/\*+/g) ?? [];
  const open = marks.length % 2 === 1 ? marks.at(-1)! : '';
  const stop = text.startsWith(open, last) ? last + open.length : last;
  return {
    text: text.slice(start, stop),
    start,
    end: stop,
    op,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    edtf: toEdtf({ words: '', ...when }),
    ...(inferredYear && { inferredYear }),
  };
}
