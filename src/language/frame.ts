/**
 * What the whole document says about its times: the year it plans for, the day it cannot be older than, and the places
 * where a date is part of a name (its own title, quoted titles, the recipients).
 */
import { isYear } from './calendar.ts';
import { readDigits } from './numeral.ts';
import { spanOf } from './period.ts';
import { readPeriod } from './read-period.ts';
import { matchPhrase, type Token } from './token.ts';

export interface Frame {
  /** Year of the plan, if the document names one. */
  year?: number;
  /** Its own date or the latest date of a document that it cites: what ended before is past. */
  since?: string;
  /** Token indexes that stand in a title or among the recipients. */
  named: ReadonlySet<number>;
}

/** A quotation longer than this was never closed, in tokens. */
const LONGEST_QUOTE = 120;
/** A title does not run on longer than this, in tokens. */
const LONGEST_TITLE = 90;
const TYPE_LINES = ['kế hoạch', 'hướng dẫn', 'nghị quyết', 'chỉ thị', 'chương trình', 'đề án', 'thông báo', 'kết luận', 'quyết định', 'quy chế', 'quy định', 'báo cáo', 'thông tri', 'công văn', 'tờ trình', 'chương trình hành động'];
const OPENINGS = ['căn cứ', 'thực hiện', 'thi hành', 'triển khai', 'để', 'nhằm', 'xét', 'theo', 'trên cơ sở', 'ban thường vụ', 'ban chấp hành', 'tiếp tục', 'đảng ủy', 'huyện ủy', 'i .', 'i -', 'a .', '1 .'];
const CLOSERS: Record<string, string> = { '“': '”', '«': '»', '"': '"' };

/** Reads the frame of a document in one pass. */
export function frameOf(tokens: readonly Token[]): Frame {
  const named = new Set<number>();
  markQuotes(tokens, named);
  const title = markTitle(tokens, named);
  markRecipients(tokens, named);
  const dates = documentDates(tokens);
  const since = dates.map(({ day }) => day).sort().at(-1);
  const own = dates.find(({ own }) => own)?.day;
  const year = own ? Number(own.slice(0, 4)) : titleYear(tokens, title, since);
  return { named, ...(year !== undefined && { year }), ...(since !== undefined && { since }) };
}

function markQuotes(tokens: readonly Token[], named: Set<number>): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const closer = CLOSERS[tokens[at]!.word];
    if (closer === undefined) continue;
    const end = findWithin(tokens, at + 1, LONGEST_QUOTE, ({ word }) => word === closer);
    if (end === null) continue;
    for (let inside = at; inside <= end; inside += 1) named.add(inside);
    at = end;
  }
}

function findWithin(tokens: readonly Token[], from: number, reach: number, fits: (token: Token) => boolean): number | null {
  for (let at = from; at < tokens.length && at < from + reach; at += 1) if (fits(tokens[at]!)) return at;
  return null;
}

/** The document's own title: from the line of its type to its first sentence. */
function markTitle(tokens: readonly Token[], named: Set<number>): readonly [number, number] {
  for (let at = 0; at < Math.min(tokens.length, 400); at += 1) {
    const next = opensLine(tokens, at) && tokens[at]!.capital ? matchPhrase(tokens, at, TYPE_LINES) : null;
    if (next === null || (tokens[next]?.gap ?? 3) < 2) continue;
    let end = next;
    while (end < tokens.length && end < next + LONGEST_TITLE && !(opensLine(tokens, end) && opensBody(tokens, end))) end += 1;
    for (let inside = 0; inside < end; inside += 1) named.add(inside);
    return [at, end];
  }
  return [0, 0];
}

function opensLine(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at]!.gap > 1;
}

/** A line after the title: a list item, a basis, or whatever follows a line that ends like a sentence. */
function opensBody(tokens: readonly Token[], at: number): boolean {
  const { word, capital } = tokens[at]!;
  if (/^[0-9+-]/.test(word) || ['.', ':', ';'].includes(tokens[at - 1]!.word)) return true;
  return capital && matchPhrase(tokens, at, OPENINGS) !== null;
}

function markRecipients(tokens: readonly Token[], named: Set<number>): void {
  const at = tokens.findLastIndex((token, index) => opensLine(tokens, index) && token.capital && matchPhrase(tokens, index, ['nơi nhận']) !== null);
  for (let inside = at; at >= 0 && inside < tokens.length; inside += 1) named.add(inside);
}

/** The document's own date (`Kon Rẫy, ngày 12 tháng 7 năm 2024`) and the dates of the documents that it cites. */
function documentDates(tokens: readonly Token[]): { day: string; own: boolean }[] {
  const dates: { day: string; own: boolean }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]!.word !== 'ngày') continue;
    const own = at < 150 && isDateline(tokens, at);
    if (!own && !citesBefore(tokens, at)) continue;
    const found = readPeriod(tokens, at, 'nothing');
    const span = found && spanOf(found.period);
    if (span && found.period.unit === 'day') dates.push({ day: span.from, own });
  }
  return dates;
}

/** `Hà Tĩnh, ngày 20 tháng 3 năm 2023`: a place in capitals alone before it, the end of the line behind it. */
function isDateline(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.word !== ',' || tokens[at + 2]?.word !== 'tháng') return false;
  let first = at - 2;
  while (first > 0 && at - first < 8 && tokens[first]!.gap < 2 && tokens[first]!.capital) first -= 1;
  const found = readPeriod(tokens, at, 'nothing');
  return tokens[first]!.capital && found !== null && (tokens[found.next]?.gap ?? 3) > 1;
}

/**
 * Whether a document's number or type stands right before token `at`: `35-CT/TW, ngày`, `Chỉ thị 35 ngày`,
 * `30/2020/NĐ-CP ngày`.
 */
export function citesBefore(tokens: readonly Token[], at: number): boolean {
  let end = at - 1;
  while (end > at - 4 && [',', '(', 'ký', 'ban', 'hành', 'ngày', ':'].includes(tokens[end]?.word ?? '')) end -= 1;
  const last = tokens[end];
  if (!last) return false;
  if (/^[0-9]+$/.test(last.word)) return ['số', 'thị', 'luận', 'quyết', 'hoạch', 'dẫn', 'văn', 'báo', 'định', 'tri', 'trình'].includes(tokens[end - 1]?.word ?? '');
  // A number's code: letters joined by marks to a figure.
  for (let first = end; first > end - 10 && first > 0; first -= 1) {
    const { word, gap } = tokens[first]!;
    if (/^[0-9]+$/.test(word)) return first < end;
    const mark = word === '-' || word === '/';
    if (!mark && (!/^\p{L}+$/u.test(word) || !tokens[first]!.capital)) return false;
    if (!mark && gap > 0 && !['-', '/'].includes(tokens[first - 1]?.word ?? '')) return false;
  }
  return false;
}

/** The year in the title: the one of the latest cited document if the title spans several. */
function titleYear(tokens: readonly Token[], [start, end]: readonly [number, number], since: string | undefined): number | undefined {
  const years: number[] = [];
  for (let at = start; at < end; at += 1) {
    const outlook = ['đến', 'tới', 'hết', 'trước', 'từ'].includes(tokens[at - 1]?.word ?? '');
    const year = tokens[at]!.word === 'năm' && !outlook ? readDigits(tokens, at + 1, 4) : null;
    if (year && isYear(year.value)) years.push(year.value);
  }
  const cited = since === undefined ? undefined : Number(since.slice(0, 4));
  return years.find((year) => year === cited) ?? years[0];
}
