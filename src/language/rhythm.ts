/**
 * Times without a place in the calendar: what recurs (`hằng tháng`, `định kỳ 6 tháng`) and how long something lasts
 * (`03 ngày`, `không quá 1,5 ngày`). Readers return the index after the words, or null.
 */
import { matchWeekday, skipClock } from './clock.ts';
import { readDigits, readWritten } from './numeral.ts';
import { matchPhrase, type Token } from './token.ts';

const UNITS = ['ngày', 'tuần', 'tháng', 'quý', 'năm', 'giờ', 'buổi', 'phút', 'nửa năm'];
const EACH = ['hằng', 'mỗi', 'từng', 'cuối mỗi', 'đầu mỗi', 'cuối hằng', 'đầu hằng', 'theo', 'theo từng'];

/** `hằng tháng`, `mỗi quý một lần`, `hằng quý, 6 tháng và năm`, `định kỳ 6 tháng`, `01 lần/tháng`. */
export function readRecurrence(tokens: readonly Token[], at: number): number | null {
  const weekday = readWeekly(tokens, at);
  if (weekday !== null) return weekday;
  const periodic = matchPhrase(tokens, at, ['định kỳ', 'định kỳ vào', 'định kỳ :', 'định kỳ theo']);
  const each = matchPhrase(tokens, periodic ?? at, EACH.slice(0, periodic === null ? 7 : EACH.length));
  const unit = each === null ? null : readUnit(tokens, each);
  if (unit !== null) return readMoreUnits(tokens, readTimes(tokens, unit) ?? unit);
  const counted = readCount(tokens, periodic ?? at);
  if (counted) {
    const times = readTimes(tokens, counted.next);
    if (times !== null) return readMoreUnits(tokens, times);
    if (periodic !== null) return readMoreUnits(tokens, counted.next);
  }
  const often = readOften(tokens, periodic ?? at);
  if (often !== null) return often;
  const plain = periodic === null ? null : matchPhrase(tokens, periodic, UNITS);
  return plain === null || /^[0-9]/.test(tokens[plain]?.word ?? '') ? null : readMoreUnits(tokens, plain);
}

/** `vào thứ Sáu hằng tuần`, `trước 15 giờ thứ Năm hằng tuần`. */
function readWeekly(tokens: readonly Token[], at: number): number | null {
  const opened = matchPhrase(tokens, at, ['vào', 'trước', 'chậm nhất', 'chậm nhất là', 'sáng', 'chiều', 'vào sáng', 'vào chiều']) ?? at;
  const weekday = matchWeekday(tokens, skipClock(tokens, opened));
  return weekday === null ? null : readYearly(tokens, weekday);
}

/** Words that make the date before them recur: `ngày 25 hằng tháng`, `15/12 hằng năm`, `ngày 20 của tháng cuối quý`. */
export function readYearly(tokens: readonly Token[], at: number): number | null {
  const of = ['của', 'trong', ','].includes(tokens[at]?.word ?? '') ? at + 1 : at;
  const last = matchPhrase(tokens, of, ['tháng cuối quý', 'tháng đầu quý', 'tháng cuối mỗi quý', 'tháng cuối hằng quý', 'tháng đầu mỗi quý', 'tháng cuối của quý', 'tháng đầu của quý', 'tháng sau', 'tháng liền kề', 'tháng kế tiếp']);
  if (last !== null) return last;
  const each = matchPhrase(tokens, of, ['hằng', 'mỗi', 'các']);
  return each !== null && ['tháng', 'quý', 'năm', 'tuần'].includes(tokens[each]?.word ?? '') ? readMoreUnits(tokens, each + 1) : null;
}

const BOUNDS = [
  'không quá', 'tối đa', 'tối đa là', 'tối đa không quá', 'tối thiểu', 'ít nhất', 'không dưới', 'trong', 'trong vòng',
  'trong thời hạn', 'trong thời gian', 'trong khoảng', 'trong khoảng thời gian', 'khoảng', 'sau', 'sau khoảng', 'chậm nhất',
  'chậm nhất là', 'chậm nhất sau', 'chậm nhất trong', 'chậm nhất trong vòng', 'chậm nhất không quá', 'muộn nhất', 'từ',
  'trong vòng không quá', 'trong thời hạn không quá',
];

const LEAST = ['ít nhất', 'tối thiểu', 'không dưới'];

export interface Duration {
  next: number;
  /** It has a bound before it: `không quá`, `trong vòng`. */
  bounded: boolean;
  /** The bound is a lower one: `ít nhất`. */
  least: boolean;
  /** It counts from an event: `kể từ ngày ký`. */
  counted: boolean;
}

/** `03 ngày`, `không quá 1,5 ngày`, `01 - 02 ngày`, `trong vòng 10 ngày làm việc kể từ ngày …`. */
export function readDuration(tokens: readonly Token[], at: number): Duration | null {
  const bound = matchPhrase(tokens, at, BOUNDS);
  const start = bound ?? at;
  const count = readCount(tokens, start);
  if (!count) return null;
  let next = count.next;
  next = matchPhrase(tokens, next, ['làm việc', 'rưỡi']) ?? next;
  const counted = matchPhrase(tokens, next, ['kể từ', 'tính từ', 'từ ngày', 'từ khi', 'sau khi', 'trước ngày', 'trước khi', ', kể từ', ', tính từ']) !== null;
  return { next, bounded: bound !== null, least: matchPhrase(tokens, at, LEAST) !== null, counted };
}

/** A count with its unit: `6 tháng`, `1,5 ngày`, `01 - 02 ngày`, `một tuần`, `½ ngày`, `nửa tháng`. */
function readCount(tokens: readonly Token[], at: number): { next: number } | null {
  const first = readAmount(tokens, at);
  if (first === null) return null;
  const joint = matchPhrase(tokens, first, ['-', 'đến', 'hoặc', 'tới']);
  const second = joint === null ? null : readAmount(tokens, joint);
  const unit = readUnit(tokens, second ?? first);
  return unit === null ? null : { next: unit };
}

function readAmount(tokens: readonly Token[], at: number): number | null {
  if (['½', 'nửa'].includes(tokens[at]?.word ?? '')) return at + 1;
  const whole = readDigits(tokens, at, 3);
  if (!whole) return readWritten(tokens, at)?.next ?? null;
  const decimal = [',', '.'].includes(tokens[whole.next]?.word ?? '') && tokens[whole.next]?.gap === 0;
  const rest = decimal && tokens[whole.next + 1]?.gap === 0 ? readDigits(tokens, whole.next + 1, 2) : null;
  const spelled = rest?.next ?? whole.next;
  // "03 (ba) ngày": the figure repeated in words.
  const inWords = tokens[spelled]?.word === '(' ? readWritten(tokens, spelled + 1) : null;
  return inWords && tokens[inWords.next]?.word === ')' ? inWords.next + 1 : spelled;
}

function readUnit(tokens: readonly Token[], at: number): number | null {
  const unit = readDigits(tokens, at, 2)?.next ?? at;
  const { gap = 0, capital = false } = tokens[unit] ?? {};
  return gap === 3 || (gap === 2 && capital) ? null : matchPhrase(tokens, unit, UNITS);
}

/** `một lần`, `/lần`, `/01 lần`, `01 lần`. */
function readTimes(tokens: readonly Token[], at: number): number | null {
  const slash = tokens[at]?.word === '/' ? at + 1 : at;
  const count = readDigits(tokens, slash, 2)?.next ?? readWritten(tokens, slash)?.next ?? (slash > at ? slash : null);
  return count !== null && tokens[count]?.word === 'lần' ? count + 1 : null;
}

/** `01 lần/tháng`, `một lần mỗi quý`. */
function readOften(tokens: readonly Token[], at: number): number | null {
  const count = readDigits(tokens, at, 2)?.next ?? readWritten(tokens, at)?.next;
  if (count === undefined || tokens[count]?.word !== 'lần') return null;
  const per = matchPhrase(tokens, count + 1, ['/', 'mỗi', 'một', 'trong', 'trong một', 'trong mỗi', 'hằng']);
  return per === null ? null : readUnit(tokens, per);
}

/** The rest of `hằng quý, 6 tháng, năm`: further units, each with its own comma or "và". */
function readMoreUnits(tokens: readonly Token[], at: number): number {
  let next = at;
  for (;;) {
    const joint = matchPhrase(tokens, next, [',', 'và', ', và', '/', '-']);
    if (joint === null) return next;
    const each = matchPhrase(tokens, joint, ['hằng', 'mỗi', 'cả']) ?? joint;
    const units = ['tuần', 'tháng', 'quý', 'năm'];
    const count = readDigits(tokens, each, 2)?.next ?? readWritten(tokens, each)?.next ?? each;
    const unit = matchPhrase(tokens, count, units) ?? matchPhrase(tokens, each, units);
    if (unit === null || /^[0-9]/.test(tokens[unit]?.word ?? '')) return next;
    next = matchPhrase(tokens, unit, ['một lần']) ?? unit;
  }
}
