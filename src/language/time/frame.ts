/**
 * What the whole document says about its times: the year it plans for, the day it cannot be older than, and the places
 * where a date is part of a name (its own title, quoted titles, the recipients).
 */
import { isYear } from './calendar.ts';
import { documentDates, TYPES } from './cited.ts';
import { isHeading, opensLine, skipNumber } from './heading.ts';
import { readDigits } from './numeral.ts';
import { isFigure, match, phrases, type Tokens } from './token.ts';

export interface Frame {
  /** Year of the plan, if the document names one. */
  year?: number;
  /** The first year that it names at all. */
  firstYear?: number;
  /** Its own date or the latest date of a document that it cites, ISO: what ended before is past. */
  since?: string;
  /** Token indexes that stand in a title, among the recipients, or in the date of a document. */
  named: ReadonlySet<number>;
  /** Token indexes of the parts that tell what was done: `PHẦN THỨ NHẤT KẾT QUẢ …`, up to the next heading. */
  told: ReadonlySet<number>;
}

/** A quotation longer than this was never closed; a title does not run on longer; in tokens. */
const LONGEST_QUOTE = 120;
const LONGEST_TITLE = 90;
/** The type stands in the head of a document. */
const HEAD = 400;
const OPENINGS = phrases(
  'căn cứ | thực hiện | thi hành | triển khai | để | nhằm | xét | theo | trên cơ sở | ban thường vụ | ban chấp hành | ' +
    'tiếp tục | đảng ủy | huyện ủy | thời gian | địa điểm | mục đích | kính gửi | i . | i - | a .',
);
/** What headings of parts say, without their numbers: `I. KẾT QUẢ …` looks back, `II. PHƯƠNG HƯỚNG …` ahead. */
const RESULTS = phrases(
  'kết quả | tình hình | đặc điểm tình hình | đặc điểm , tình hình | khái quát tình hình | ưu điểm | hạn chế | thực trạng | đánh giá chung',
);
/** Last words of a line that the next one goes on with. */
const UNFINISHED = new Set('của và các với về cho theo tại số ngày tháng năm , -'.split(' '));
const RECIPIENTS = phrases('nơi nhận');
/** "đến năm 2030" looks ahead, "năm 2025" is the plan's year. */
const OUTLOOK = phrases('đến | tới | hết | trước | từ');
const CLOSERS = new Map(Object.entries({ '“': '”', '«': '»', '"': '"' }));

/** Reads the frame of a document in one pass; it is known to be no older than a day. */
export function frameOf(tokens: Tokens, notBefore?: string): Frame {
  const [start, end] = titleOf(tokens);
  const dates = documentDates(tokens);
  const dated = dates.flatMap((date) => indexes(date.start, date.end));
  const named = new Set([...quotes(tokens), ...indexes(0, end), ...recipients(tokens), ...dated]);
  const since = dates
    .map(({ day }) => day)
    .reduce<string | undefined>((a, b) => (a !== undefined && a > b ? a : b), notBefore);
  const own = dates.find((date) => date.own)?.day;
  return {
    named,
    firstYear: firstYear(tokens),
    told: new Set(toldParts(tokens)),
    since,
    year: yearIn(own) ?? yearOfTitle(tokens, start, end, yearIn(since)),
  };
}

/** The year of an ISO day: `2024-06-14` -> 2024. */
export function yearIn(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Number(day.slice(0, 4));
}

function indexes(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

function quotes(tokens: Tokens): number[] {
  const found: number[] = [];
  let open: number | null = null;
  for (const [at, { word }] of tokens.entries()) {
    if (open !== null && at - open > LONGEST_QUOTE) open = null;
    if (open !== null && word === CLOSERS.get(tokens[open]!.word)) {
      found.push(...indexes(open, at + 1));
      open = null;
    } else if (open === null && CLOSERS.has(word)) open = at;
  }
  return found;
}

/** The document's own title, from the line of its type to its first sentence; what stands above belongs to its head. */
function titleOf(tokens: Tokens): readonly [start: number, end: number] {
  for (let at = 0; at < Math.min(tokens.length, HEAD); at += 1) {
    const next = opensLine(tokens, at) && tokens[at]!.capital ? match(tokens, at, TYPES) : null;
    if (next === null || (tokens[next]?.gap ?? 3) < 2) continue;
    let end = next;
    const isTitle = (at: number) => !opensLine(tokens, at) || !(opensBody(tokens, at) || opensText(tokens, at, next));
    while (end < tokens.length && end < next + LONGEST_TITLE && isTitle(end)) end += 1;
    return [at, end];
  }
  return [0, 0];
}

/** A line after the title: a list item, a basis, or whatever follows a line that ends like a sentence. */
function opensBody(tokens: Tokens, at: number): boolean {
  const { word, capital } = tokens[at]!;
  if (isFigure(tokens, at) || ['+', '-', '|'].includes(word) || ['.', ':', ';'].includes(tokens[at - 1]!.word))
    return true;
  return capital && match(tokens, at, OPENINGS) !== null;
}

/**
 * A line in capital and small letters that reads like text: below an empty line, where what stands above it (the title,
 * which begins at token `title`) is whole, or with a full stop at its end.
 */
function opensText(tokens: Tokens, at: number, title: number): boolean {
  const { capital, upper, gap } = tokens[at]!;
  if (!capital || upper) return false;
  if (gap === 3 && at > title && !UNFINISHED.has(tokens[at - 1]!.word)) return true;
  let last = at;
  while (last + 1 < tokens.length && !opensLine(tokens, last + 1)) last += 1;
  return tokens[last]!.word === '.';
}

function recipients(tokens: Tokens): number[] {
  const heads = (at: number) => opensLine(tokens, at) && tokens[at]!.capital && match(tokens, at, RECIPIENTS) !== null;
  const start = tokens.findLastIndex((_, at) => heads(at));
  return start < 0 ? [] : indexes(start, tokens.length);
}

/** The parts under headings in capitals that begin with results; a heading in capitals ends them. */
function toldParts(tokens: Tokens): number[] {
  const found: number[] = [];
  let inside = false;
  for (let at = 0; at < tokens.length; at += 1) {
    if (isHeading(tokens, at)) inside = match(tokens, skipNumber(tokens, at), RESULTS) !== null;
    if (inside) found.push(at);
  }
  return found;
}

/** The first year of a date: `/2025`, `-2025`, `năm 2025`. */
function firstYear(tokens: Tokens): number | undefined {
  const at = tokens.findIndex(({ word }, index) => {
    const tied = ['/', '-', '.', 'năm'].includes(tokens[index - 1]?.word ?? '');
    return tied && word.length === 4 && isYear(Number(word));
  });
  return at < 0 ? undefined : Number(tokens[at]!.word);
}

/** The year in the title: of several, the one in which the latest cited document was issued. */
function yearOfTitle(tokens: Tokens, start: number, end: number, cited: number | undefined): number | undefined {
  const years = indexes(start, end).flatMap((at) => {
    const year =
      tokens[at]!.word === 'năm' && match(tokens, at - 1, OUTLOOK) === null ? readDigits(tokens, at + 1, 4) : null;
    return year && isYear(year.value) ? [year.value] : [];
  });
  return years.find((year) => year === cited) ?? years[0];
}
