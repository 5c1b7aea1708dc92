/**
 * Words -> one time phrase, before its years are known: an operator with its periods.
 * The words are in the tables; `resolve.ts` turns a phrase into spans.
 */
import type { Period } from './period.ts';
import { readPeriod, type Bare } from './read-period.ts';
import { readDuration, readRecurrence, readYearly, type Duration } from './rhythm.ts';
import { matchPhrase, type Token } from './token.ts';

/** One period with the tokens that name it. */
export interface Item {
  period: Period;
  start: number;
  end: number;
}

export interface TimePhrase {
  /** `at`: no operator word, a day is "on" and a month "in". */
  op: 'at' | 'before' | 'by-end' | 'from' | 'after' | 'span' | 'recurring' | 'duration';
  /** Of a duration. */
  length?: Omit<Duration, 'next'>;
  /** One period, the members of a list, or the two ends of a span. */
  items: Item[];
  /** Of a span: its end is "trước …". */
  endsBefore?: boolean;
  /** "dự kiến", "khoảng". */
  about: boolean;
  /** A word (trong, vào, trước, từ …) said that this is a time, not only a date. */
  explicit: boolean;
  /** First token, and the one after the last. */
  start: number;
  end: number;
}

const ABOUT = ['dự kiến', 'dự kiến khoảng', 'khoảng', 'vào khoảng', 'trong khoảng', 'chừng', 'tầm', 'dự kiến vào khoảng', 'ước'];
const ABOUT_FILLERS = new Set(
  ': là trong vào tổ chức tiến hành hoàn thành diễn ra thực hiện khai mạc xong dịp bắt đầu thời gian sẽ kết thúc được'.split(' '),
);
const BEFORE = ['trước', 'đến trước', 'trước thời điểm', 'chậm nhất trước', 'chậm nhất là trước', 'muộn nhất trước', 'trước mốc'];
const LATEST = ['chậm nhất', 'muộn nhất', 'không muộn hơn', 'không chậm hơn', 'không quá', 'không được quá', 'trễ nhất', 'hạn cuối', 'hạn chót'];
const LATEST_FILLERS = new Set(': là vào đến trong cho hết cuối tới'.split(' '));
const UNTIL = ['đến', 'tới', 'hết', 'đến hết', 'tới hết', 'cho đến', 'cho tới', 'cho đến hết', 'đến cuối', 'đến thời điểm', 'đến khoảng'];
const SINCE = ['từ', 'kể từ', 'ngay từ', 'từ khoảng', 'trong khoảng từ', 'trong khoảng thời gian từ', 'trong thời gian từ'];
const AFTER = ['sau', 'từ sau', 'ngay sau'];
const NOW = ['từ nay', 'từ bây giờ', 'từ nay cho'];
const WITHIN = ['trong', 'vào', 'nội trong', 'vào dịp', 'dịp', 'trong khoảng thời gian', 'trong thời gian', 'vào lúc', 'lúc'];
const TO = ['-', 'đến', 'tới', 'cho đến', 'đến hết', 'tới hết', 'đến khoảng', '- hết', 'cho đến hết', 'và'];
const DONE = ['hoàn thành', 'xong', 'kết thúc', 'hoàn tất', 'làm xong'];

/** How far the end of "từ … và hoàn thành trước …" may stand from its start, in tokens. */
const REACH = 14;
/** `từ ngày ký ban hành Kế hoạch này đến …`, in tokens. */
const LONGEST_EVENT = 9;

/** The time phrase that begins at token `at`, or null. */
export function readTimePhrase(tokens: readonly Token[], at: number): TimePhrase | null {
  const guess = matchPhrase(tokens, at, ABOUT);
  // "trong khoảng từ ngày 15 đến ngày 20" names its ends.
  if (guess === null || matchPhrase(tokens, at, SINCE) !== null) return readOperator(tokens, at);
  let next = guess;
  while (next < guess + 8 && ABOUT_FILLERS.has(tokens[next]?.word ?? '')) next += 1;
  for (const start of [guess, next]) {
    const phrase = readOperator(tokens, start);
    if (phrase) return { ...phrase, about: true, explicit: true, start: at };
  }
  // "trong khoảng" may also open a plain phrase.
  return readOperator(tokens, at);
}

function readOperator(tokens: readonly Token[], at: number): TimePhrase | null {
  const periodic = matchPhrase(tokens, at, ['định kỳ']);
  const tied = periodic === null ? null : readOperator(tokens, periodic);
  if (tied?.op === 'recurring') return { ...tied, start: at };
  const recurrence = readRecurrence(tokens, at);
  if (recurrence !== null) return rhythm('recurring', at, recurrence);
  return readSince(tokens, at) ?? readUntil(tokens, at) ?? readWithin(tokens, at) ?? readLength(tokens, at);
}

function rhythm(op: 'recurring' | 'duration', start: number, end: number): TimePhrase {
  return { op, items: [], about: false, explicit: true, start, end };
}

function readLength(tokens: readonly Token[], at: number): TimePhrase | null {
  const duration = readDuration(tokens, at);
  if (!duration) return null;
  // "bước 2 ngày 05/4/2025": the figure counts no days.
  if (readPeriod(tokens, duration.next - 1, 'nothing')) return null;
  // "02 ngày (14 và 15/5/2025)", "01 ngày, ngày 20/6/2025": the days count, their number is said beside them.
  const opening = matchPhrase(tokens, duration.next, [',', '(', ':', ', vào', 'vào', '( từ', ', từ', 'từ']);
  const dates = opening === null || duration.counted ? null : readWithin(tokens, opening);
  return dates && dates.op !== 'recurring' ? { ...dates, start: at } : { ...rhythm('duration', at, duration.next), length: duration };
}

/** `từ …`, `từ … đến …`, `từ … và hoàn thành trước …`, `từ nay đến …`, `sau ngày …`. */
function readSince(tokens: readonly Token[], at: number): TimePhrase | null {
  const now = matchPhrase(tokens, at, NOW);
  if (now !== null) {
    const until = readUntil(tokens, now);
    return until && { ...until, start: at };
  }
  const since = matchPhrase(tokens, at, SINCE);
  const after = since === null ? matchPhrase(tokens, at, AFTER) : null;
  const opened = since ?? after;
  if (opened === null) return null;
  const first = readItem(tokens, opened, 'date');
  if (!first) return since === null ? null : readSinceEvent(tokens, at, opened);
  const span = since === null ? null : (readSpanEnd(tokens, first) ?? readFarEnd(tokens, first));
  if (span) return finish(tokens, { ...span, start: at, explicit: true });
  if (lacksMonth(first.period) && readYearly(tokens, first.end) === null) return null;
  const onwards = matchPhrase(tokens, first.end, ['trở đi', 'về sau']);
  const end = onwards ?? first.end;
  return finish(tokens, { op: since === null ? 'after' : 'from', items: [first], about: false, explicit: true, start: at, end });
}

/** `từ ngày ban hành Kế hoạch đến hết ngày 31/12/2024`: it starts with an event, so only its end is a day. */
function readSinceEvent(tokens: readonly Token[], start: number, opened: number): TimePhrase | null {
  for (let at = opened; at < opened + LONGEST_EVENT && /^\p{L}+$/u.test(tokens[at]?.word ?? '') && tokens[at]!.gap < 3; at += 1) {
    if (!['đến', 'tới', 'cho'].includes(tokens[at]!.word) || at === opened) continue;
    const until = readUntil(tokens, at);
    return until && { ...until, start };
  }
  return null;
}

/** `trước …`, `chậm nhất …`, `đến hết …`. */
function readUntil(tokens: readonly Token[], at: number): TimePhrase | null {
  const before = matchPhrase(tokens, at, BEFORE);
  if (before !== null) return readOpen(tokens, at, before, 'before');
  const latest = matchPhrase(tokens, at, LATEST);
  if (latest !== null) {
    let next = latest;
    while (LATEST_FILLERS.has(tokens[next]?.word ?? '')) next += 1;
    const strict = tokens[next]?.word === 'trước' ? next + 1 : null;
    return readOpen(tokens, at, strict ?? next, strict === null ? 'by-end' : 'before');
  }
  const until = matchPhrase(tokens, at, UNTIL);
  if (until === null) return null;
  // "đến cuối năm 2025": "cuối" belongs to the period.
  const from = tokens[until - 1]?.word === 'cuối' ? until - 1 : until;
  return readOpen(tokens, at, from, 'by-end');
}

function readOpen(tokens: readonly Token[], start: number, at: number, op: 'before' | 'by-end'): TimePhrase | null {
  const items = readList(tokens, at, 'date');
  const last = items.at(-1);
  if (!last) return null;
  return finish(tokens, { op, items, about: false, explicit: true, start, end: last.end });
}

/** `trong tháng 3/2025`, `vào ngày …`, or the bare period, list or span. */
function readWithin(tokens: readonly Token[], at: number): TimePhrase | null {
  const within = matchPhrase(tokens, at, WITHIN);
  const opened = within ?? at;
  const explicit = within !== null;
  const first = readItem(tokens, opened, explicit ? 'date' : 'nothing') ?? readItem(tokens, opened, 'day');
  const span = first && readSpanEnd(tokens, first);
  const dated = span?.items[1]?.period.year !== undefined;
  // "15 - 17/5/2024" without "ngày": the full date at its end shows what the first figure is.
  if (span && (explicit || dated || !isBare(tokens, first))) return finish(tokens, { ...span, start: at, explicit });
  const items = readList(tokens, opened, explicit ? 'date' : 'nothing');
  const last = items.at(-1);
  if (!last) return null;
  return finish(tokens, { op: 'at', items, about: false, explicit, start: at, end: last.end });
}

/** What may follow any phrase: "hằng năm" makes it recur, "(dự kiến)" makes it uncertain. */
function finish(tokens: readonly Token[], phrase: TimePhrase): TimePhrase | null {
  const yearly = readYearly(tokens, phrase.end);
  if (yearly !== null && phrase.items.every(({ period }) => period.year === undefined)) {
    return rhythm('recurring', phrase.start, yearly);
  }
  if (phrase.items.length === 1 && phrase.op !== 'span' && lacksMonth(phrase.items[0]!.period)) return null;
  const guess = matchPhrase(tokens, phrase.end, ['( dự kiến )']);
  return guess === null ? phrase : { ...phrase, about: true, end: guess };
}

function lacksMonth(period: Period): boolean {
  return period.unit === 'day' && period.month === undefined;
}

function readItem(tokens: readonly Token[], at: number, bare: Bare): Item | null {
  const found = readPeriod(tokens, at, bare);
  return found && { period: found.period, start: at, end: found.next };
}

/** The end of `first - last`, `first đến hết last`. */
function readSpanEnd(tokens: readonly Token[], first: Item): TimePhrase | null {
  const to = matchPhrase(tokens, first.end, TO);
  if (to === null || tokens[to - 1]?.word === 'và' || !joins(tokens, first.end)) return null;
  const before = tokens[to]?.word === 'trước' ? to + 1 : null;
  const last = readItem(tokens, before ?? to, first.period.unit);
  if (!last || lacksMonth(last.period)) {
    const recurs = last && readYearly(tokens, last.end) !== null && lacksMonth(first.period);
    if (!recurs) return null;
  } else if (!completes(tokens, last, first)) return null;
  return span(first, last!, before !== null);
}

/** The end of `từ quý I năm 2023 và hoàn thành trước 31/5/2023`, or after an ellipsis. */
function readFarEnd(tokens: readonly Token[], first: Item): TimePhrase | null {
  let elided = false;
  for (let at = first.end; at < first.end + REACH && at < tokens.length; at += 1) {
    const { word, gap } = tokens[at]!;
    const dots = word === '…' || (word === '.' && (tokens[at + 1]?.word === '.' || tokens[at - 1]?.word === '.'));
    if (gap === 3 || (!dots && ['.', ';', ')', ':'].includes(word))) return null;
    elided ||= dots;
    const done = matchPhrase(tokens, at, DONE);
    const open = elided && !dots ? at : done;
    if (open === null) continue;
    const end = readUntil(tokens, open) ?? (done === null ? null : readWithin(tokens, open));
    const last = end?.items[0];
    if (last && end.items.length === 1) return span(first, last, end.op === 'before');
  }
  return null;
}

function span(first: Item, last: Item, endsBefore: boolean): TimePhrase {
  return { op: 'span', items: [first, last], endsBefore, about: false, explicit: false, start: first.start, end: last.end };
}

/** The members of `tháng 3, 4/2025`, `quý I và quý II năm 2024`, `ngày 14, 15/5/2025`. */
function readList(tokens: readonly Token[], at: number, bare: Bare): Item[] {
  const first = readItem(tokens, at, bare);
  if (!first) return [];
  const items = [first];
  for (;;) {
    const previous = items.at(-1)!;
    const joint = matchPhrase(tokens, previous.end, [',', 'và', ', và', '&', '+', ', ngày và']);
    const item = joint === null || !joins(tokens, previous.end) ? null : readItem(tokens, joint, first.period.unit);
    if (!item || item.period.unit !== first.period.unit) break;
    // "cuối năm 2024, 2025": the part holds for every year of the list.
    if (first.period.part && isBare(tokens, item)) item.period = { ...item.period, part: first.period.part };
    const comma = tokens[previous.end]?.word === ',' && tokens[joint! - 1]?.word === ',';
    if (comma && previous.period.year !== undefined && !isBare(tokens, item)) break;
    items.push(item);
  }
  // Trailing bare numbers that nothing dates are counts of something else: "tháng 3, 4 hội nghị".
  const many = tokens[at]?.word === 'các';
  while (items.length > 1 && !many && !dated(tokens, items)) items.pop();
  return items;
}

function dated(tokens: readonly Token[], items: readonly Item[]): boolean {
  const last = items.at(-1)!;
  if (lacksMonth(last.period)) return readYearly(tokens, last.end) !== null;
  return !isBare(tokens, last) || last.period.year !== undefined || last.period.unit === 'day' || /^[ivx]+$/.test(tokens[last.start]!.word);
}

/** A bare number may end a span only where it dates it: `tháng 3 - 4/2025`, not `tháng 3/2025 - 4 đồng chí`. */
function completes(tokens: readonly Token[], last: Item, first: Item): boolean {
  if (!isBare(tokens, last) || last.period.year !== undefined) return true;
  const said = tokens[first.end]?.word !== '-';
  return first.period.year === undefined && (last.period.unit === 'day' || said || /^[ivx]+$/.test(tokens[last.start]!.word));
}

function isBare(tokens: readonly Token[], item: Item): boolean {
  return /^(?:[0-9]+|[ivx]+)$/.test(tokens[item.start]?.word ?? '');
}

/** A dash at the start of a line opens a list item, and an empty line ends the sentence. */
function joins(tokens: readonly Token[], at: number): boolean {
  const { word, gap } = tokens[at]!;
  return gap < 2 || (gap === 2 && word !== '-');
}
