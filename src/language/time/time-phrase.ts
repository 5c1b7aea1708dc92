/**
 * Words -> one time phrase, before its years are known: an operator with its periods. `resolve.ts` makes spans of it.
 */
import { isYear } from './calendar.ts';
import { areHours, skipClock } from './clock.ts';
import { readDuration, type Duration } from './duration.ts';
import { opensLine } from './heading.ts';
import { lacksMonth, readItem, readList, readSpanEnd, type Item } from './period-list.ts';
import { readOwnYear, readPeriod } from './read-period.ts';
import { readEvery, readRecurrence } from './recurrence.ts';
import { match, phrases, skip, type Phrases, type Tokens } from './token.ts';
import type { Bare } from './unit.ts';

export interface TimePhrase {
  /** `at`: no operator word, a day is "on" and a month "in". */
  op: 'at' | 'before' | 'by-end' | 'from' | 'after' | 'span' | 'recurring' | 'duration';
  /** One period, the members of a list, or the two ends of a span; none of what recurs or lasts. */
  items: readonly Item[];
  /** Of a span: its end is "trước …". */
  endsBefore: boolean;
  /** "dự kiến", "khoảng". */
  about: boolean;
  /** A word (trong, vào, trước, từ …) said that this is a time, not only a date. */
  explicit: boolean;
  /** Of what lasts. */
  length?: Duration;
  /** First token, and the one after the last. */
  start: number;
  end: number;
}

const ABOUT = phrases(
  'dự kiến | dự kiến khoảng | khoảng | vào khoảng | trong khoảng | chừng | tầm | dự kiến vào khoảng | ( dự kiến )',
);
const ABOUT_FILLERS = phrases(
  ': | là | trong | vào | tổ chức | tiến hành | hoàn thành | diễn ra | thực hiện | khai mạc | xong | dịp | bắt đầu | thời gian | ' +
    'sẽ | kết thúc | được',
);
const PERIODIC = phrases('định kỳ');
const BEFORE = phrases(
  'trước | đến trước | trước thời điểm | chậm nhất trước | chậm nhất là trước | muộn nhất trước | trước mốc',
);
const BEFORE_END = phrases('trước khi kết thúc | trước khi hết');
const LATEST = phrases(
  'chậm nhất | muộn nhất | không muộn hơn | không chậm hơn | không quá | không được quá | không để quá | trễ nhất | hạn cuối | hạn chót',
);
const LATEST_FILLERS = phrases(': | là | vào | đến | trong | cho | hết | cuối | tới | không quá | không muộn hơn');
const UNTIL = phrases(
  'đến | tới | hết | đến hết | tới hết | cho đến | cho tới | cho đến hết | đến thời điểm | đến khoảng',
);
const STRICTLY = phrases('trước');
const SINCE = phrases(
  'từ | kể từ | ngay từ | từ khoảng | trong khoảng từ | trong khoảng thời gian từ | trong thời gian từ',
);
const AFTER = phrases('sau | từ sau | ngay sau');
const NOW = phrases('từ nay | từ bây giờ | từ nay cho');
const WITHIN = phrases(
  'trong | vào | nội trong | vào dịp | dịp | trong khoảng thời gian | trong thời gian | trong cả | trong suốt | vào lúc | lúc | trong các ngày từ',
);
const ONWARDS = phrases('trở đi | về sau');
const GUESS = phrases('( dự kiến )');
const NEXT_YEAR = phrases('năm sau | năm tiếp theo | năm kế tiếp');
const DONE = phrases('hoàn thành | xong | kết thúc | hoàn tất');
/** Last words of what asks for a day before a colon: `Hoàn thành:`, `Thời hạn:`, `Thời gian:`, `Xong:`. */
const ASKS = new Set('thành tất xong hạn gian thúc đầu mạc'.split(' '));
const TO_EVENT_END = phrases('đến | tới | cho đến | cho tới');

const OPEN = new Set<TimePhrase['op']>(['before', 'by-end', 'from', 'after']);

/** How far the end of "từ … và hoàn thành trước …" may stand from its start, and of "từ ngày ký … đến …", in tokens. */
const REACH = 14;
const EVENT_REACH = 9;
/** `8, 9, 10/5/2024`, in tokens. */
const FIGURES_REACH = 14;

/** The time phrase that begins at token `at`, or null. */
export function readTimePhrase(tokens: Tokens, at: number): TimePhrase | null {
  const guess = match(tokens, at, ABOUT);
  // "trong khoảng từ ngày 15 đến ngày 20" names its ends.
  if (guess === null || match(tokens, at, SINCE) !== null) return readOperator(tokens, at);
  const phrase = readOperator(tokens, guess) ?? readOperator(tokens, skipAll(tokens, guess, ABOUT_FILLERS));
  if (!phrase) return readOperator(tokens, at);
  // "dự kiến trước ngày 15/8": an open end is no vaguer for it.
  return OPEN.has(phrase.op) ? phrase : { ...phrase, about: true, explicit: true, start: at };
}

function skipAll(tokens: Tokens, at: number, among: Phrases): number {
  let next = at;
  for (let more = match(tokens, next, among); more !== null && next < at + 8; more = match(tokens, next, among))
    next = more;
  return next;
}

function readOperator(tokens: Tokens, at: number): TimePhrase | null {
  const periodic = match(tokens, at, PERIODIC);
  // "định kỳ vào ngày 20 hằng tháng": the date says when.
  const tied =
    periodic === null
      ? null
      : (readSince(tokens, periodic) ?? readUntil(tokens, periodic) ?? readWithin(tokens, periodic));
  if (tied?.op === 'recurring') return { ...tied, start: at };
  const recurrence = readRecurrence(tokens, at);
  if (recurrence !== null) return phraseOf('recurring', [], at, recurrence);
  return readSince(tokens, at) ?? readUntil(tokens, at) ?? readWithin(tokens, at) ?? readLength(tokens, at);
}

function phraseOf(op: TimePhrase['op'], items: readonly Item[], start: number, end: number): TimePhrase {
  return { op, items, endsBefore: false, about: false, explicit: true, start, end };
}

/** `từ …`, `từ … đến …`, `từ … và hoàn thành trước …`, `từ nay đến …`, `sau ngày …`. */
function readSince(tokens: Tokens, at: number): TimePhrase | null {
  const now = match(tokens, at, NOW);
  const until = now === null ? null : readUntil(tokens, now);
  if (until) return { ...until, start: at };
  const since = match(tokens, at, SINCE);
  const opened = since ?? match(tokens, at, AFTER);
  const clock = since === null ? 0 : skipClock(tokens, since);
  // "từ 7 giờ đến 19 giờ ngày 15/3/2026" is on that day.
  const day = areHours(tokens, since ?? 0, clock) ? readItem(tokens, clock, 'date') : null;
  if (day) return finish(tokens, phraseOf('at', [day], at, day.end));
  const first = opened === null ? null : readItem(tokens, opened, 'date');
  if (!first) return since === null ? null : readSinceEvent(tokens, at, since);
  const near = since === null ? null : readNearEnd(tokens, first);
  // "tồn đọng từ năm 2023, xong trong quý I/2025": a whole year starts nothing that so near a time ends.
  const far = near ?? (since === null || first.period.unit === 'year' ? null : readFarEnd(tokens, first));
  if (far) return finish(tokens, { ...far, start: at });
  return finish(tokens, phraseOf(since === null ? 'after' : 'from', [first], at, skip(tokens, first.end, ONWARDS)));
}

function readNearEnd(tokens: Tokens, first: Item): TimePhrase | null {
  const end = readSpanEnd(tokens, first);
  return end && { ...phraseOf('span', [first, end.last], first.start, end.last.end), endsBefore: end.before };
}

/** The end of `từ quý I năm 2023 và hoàn thành trước 31/5/2023`, or of a span with an ellipsis in it. */
function readFarEnd(tokens: Tokens, first: Item): TimePhrase | null {
  let elided = false;
  for (let at = first.end; at < first.end + REACH && at < tokens.length; at += 1) {
    const { word, gap } = tokens[at]!;
    const dots = word === '…' || (word === '.' && (tokens[at + 1]?.word === '.' || tokens[at - 1]?.word === '.'));
    if (gap === 3 || (!dots && ['.', ';', ')', ':'].includes(word))) return null;
    elided ||= dots;
    const done = match(tokens, at, DONE);
    if (done === null && (!elided || dots)) continue;
    const end = readUntil(tokens, done ?? at) ?? (done === null ? null : readWithin(tokens, done));
    const last = end?.items.length === 1 ? end.items[0] : undefined;
    if (last) return { ...phraseOf('span', [first, last], first.start, last.end), endsBefore: end?.op === 'before' };
  }
  return null;
}

/** `từ ngày ban hành Kế hoạch đến hết ngày 31/12/2024`: it starts with an event, so only its end is a day. */
function readSinceEvent(tokens: Tokens, start: number, opened: number): TimePhrase | null {
  for (let at = opened; at < opened + EVENT_REACH; at += 1) {
    if (!/^\p{L}+$/u.test(tokens[at]?.word ?? '') || tokens[at]!.gap === 3 || match(tokens, at, SINCE) !== null)
      return null;
    if (at === opened || match(tokens, at, TO_EVENT_END) === null) continue;
    const until = readUntil(tokens, at);
    return until && { ...until, start };
  }
  return null;
}

/** `trước …`, `trước khi kết thúc …`, `chậm nhất …`, `đến hết …`. */
function readUntil(tokens: Tokens, at: number): TimePhrase | null {
  const ending = match(tokens, at, BEFORE_END);
  if (ending !== null) return readOpen(tokens, at, ending, 'by-end');
  const before = match(tokens, at, BEFORE);
  if (before !== null) return readOpen(tokens, at, before, 'before');
  const latest = match(tokens, at, LATEST);
  const until = latest === null ? match(tokens, at, UNTIL) : skipAll(tokens, latest, LATEST_FILLERS);
  if (until === null) return null;
  const strictly = latest === null ? null : match(tokens, until, STRICTLY);
  return readOpen(tokens, at, strictly ?? until, strictly === null ? 'by-end' : 'before');
}

function readOpen(tokens: Tokens, start: number, at: number, op: 'before' | 'by-end'): TimePhrase | null {
  const own = ['hết', 'thúc'].includes(tokens[at - 1]!.word) ? readOwnYear(tokens, at) : null;
  const listed = readList(tokens, at, 'date');
  const items = listed.length === 0 && own ? [{ period: own.period, start: at, end: own.next }] : listed;
  return items.length === 0 ? null : finish(tokens, phraseOf(op, items, start, items.at(-1)!.end));
}

/** `trong tháng 3/2025`, `vào ngày …`, or the bare period, list or span. */
function readWithin(tokens: Tokens, at: number): TimePhrase | null {
  const opened = skip(tokens, at, WITHIN);
  const explicit = opened > at || skipClock(tokens, opened) > opened;
  const bare = opened > at ? 'date' : 'nothing';
  const first = readItem(tokens, opened, bare);
  const span = first ? readNearEnd(tokens, first) : null;
  if (span) return finish(tokens, { ...span, explicit, start: at });
  const items = first ? readList(tokens, opened, bare) : [];
  if (items.length === 0) return explicit ? null : readFigures(tokens, at);
  return finish(tokens, { ...phraseOf('at', items, at, items.at(-1)!.end), explicit });
}

/**
 * `15 - 17/5/2024`, `07/7 - 12/7/2024`, `27 và 28/3/2021` without "ngày": the full date at the end shows what the first
 * figures are; `3/2025`; and `15/6` where it stands alone.
 */
function readFigures(tokens: Tokens, at: number): TimePhrase | null {
  const hasYear = tokens.slice(at, at + FIGURES_REACH).some(({ word }) => word.length === 4 && isYear(Number(word)));
  if (!hasYear && !standsAlone(tokens, at)) return null;
  const first = readItem(tokens, at, 'day');
  const phrase = first && (readNearEnd(tokens, first) ?? listOf(tokens, at, 'day'));
  if (phrase?.items.at(-1)!.period.year !== undefined || (phrase && standsAlone(tokens, at)))
    return finish(tokens, { ...phrase, explicit: false });
  const month = hasYear ? readItem(tokens, at, 'date') : null;
  if (month?.period.unit !== 'month') return null;
  return finish(tokens, { ...(readNearEnd(tokens, month) ?? listOf(tokens, at, 'date')), explicit: false });
}

function listOf(tokens: Tokens, at: number, bare: Bare): TimePhrase {
  const items = readList(tokens, at, bare);
  return phraseOf('at', items, at, items.at(-1)!.end);
}

/** `Hoàn thành: 10/3.` asks for a day, and nothing follows that it could be a part of. */
function isAskedFor(tokens: Tokens, at: number): boolean {
  const asks = tokens[at - 1]?.word === ':' && ASKS.has(tokens[at - 2]?.word ?? '');
  return asks && tokens[at + 1]?.word === '/' && !/^[\p{L}%/]/u.test(tokens[at + 3]?.word ?? '');
}

/** `- 15/6: khai mạc` at the head of a line; `Giải vật: 07/3.`, `(01 - 07/6)`, where no fraction can be meant. */
function standsAlone(tokens: Tokens, at: number): boolean {
  if (isAskedFor(tokens, at)) return true;
  const word = tokens[at]?.word ?? '';
  if (['(', ':'].includes(tokens[at - 1]?.word ?? '')) return /^0/.test(word) || Number(word) > 12;
  const [mark, month, colon] = [tokens[at + 1]?.word, tokens[at + 2]?.word ?? '', tokens[at + 3]?.word];
  if (mark !== '/' || colon !== ':' || !/^[0-9]{1,2}$/.test(month)) return false;
  return opensLine(tokens, ['-', '+', '*', '•'].includes(tokens[at - 1]?.word ?? '') ? at - 1 : at);
}

function readLength(tokens: Tokens, at: number): TimePhrase | null {
  const length = readDuration(tokens, at);
  // "bước 2 ngày 05/4/2025": the figure counts no days.
  if (!length || readPeriod(tokens, length.next - 1, 'nothing')) return null;
  return { ...phraseOf('duration', [], at, length.next), length };
}

/** What may follow any phrase: "hằng năm" makes it recur, "(dự kiến)" makes it uncertain. */
function finish(tokens: Tokens, phrase: TimePhrase): TimePhrase | null {
  // "từ tháng 11 đến tháng 02 năm sau": its end passes December, it does not come round.
  const next = phrase.op === 'span' ? match(tokens, phrase.end, NEXT_YEAR) : null;
  if (next !== null) return { ...phrase, end: next };
  const every = readEvery(tokens, phrase.end);
  if (every !== null && phrase.items.every(({ period }) => period.year === undefined)) {
    return phraseOf('recurring', [], phrase.start, every);
  }
  if (phrase.items.length === 1 && lacksMonth(phrase.items[0]!.period)) return null;
  const guess = match(tokens, phrase.end, GUESS);
  return guess === null ? phrase : { ...phrase, about: true, end: guess };
}
