/**
 * Times that come round: `hằng tháng`, `định kỳ 6 tháng`, `01 lần/tháng`, `vào thứ Sáu hằng tuần`.
 * Readers give the index after the words, or null.
 */
import { matchWeekday, skipClock } from './clock.ts';
import { readCount, readUnit, skipNumber, UNITS } from './count.ts';
import { isFigure, match, phrases, skip, type Tokens } from './token.ts';

const PERIODIC = phrases('định kỳ | định kỳ vào | định kỳ : | định kỳ theo');
const EACH = phrases('hằng | mỗi | từng | cuối mỗi | đầu mỗi | cuối hằng | đầu hằng');
const BY = phrases('theo | theo từng');
const PER = phrases('/ | mỗi | một | trong | trong một | trong mỗi | hằng');
const JOINT = phrases(', | và | , và | / | -');
const MORE = phrases('hằng | mỗi | cả');
const LONG_UNITS = phrases('tuần | tháng | quý | năm');
/** `mỗi buổi` counts sittings, not time. */
const SITTINGS = phrases('buổi | giờ | phút | ngày làm việc');
const LEAST = phrases('ít nhất | tối thiểu');
const SLASH_OR_LEAST = phrases('/ | ít nhất | tối thiểu');
const ONCE = phrases('một lần');
const AT = phrases('vào | trước | chậm nhất | chậm nhất là | sáng | chiều | vào sáng | vào chiều');
const OF = phrases('của | trong | ,');
const THE_DAYS = phrases('các ngày');
const DAILY = phrases('hằng ngày | mỗi ngày');
const EVERY = phrases('hằng | mỗi | các');
const RELATIVE = phrases(
  'tháng cuối quý | tháng đầu quý | tháng cuối mỗi quý | tháng cuối hằng quý | tháng đầu mỗi quý | tháng cuối của quý | ' +
    'tháng đầu của quý | tháng cuối cùng của mỗi quý | tháng cuối cùng của quý | tháng cuối cùng quý | tháng đầu quý sau | ' +
    'tháng đầu của quý sau | tháng sau | tháng liền kề | tháng kế tiếp | năm sau | năm kế tiếp | năm tiếp theo',
);

/** What recurs by its own words: `hằng quý, 6 tháng và năm`, `mỗi quý một lần`, `định kỳ 6 tháng`, `01 lần/tháng`. */
export function readRecurrence(tokens: Tokens, at: number): number | null {
  const weekly = readWeekly(tokens, at);
  if (weekly !== null) return weekly;
  const periodic = match(tokens, at, PERIODIC);
  const start = skip(tokens, periodic ?? at, LEAST);
  const each = match(tokens, start, EACH) ?? (periodic === null ? null : match(tokens, start, BY));
  const unit = each === null || match(tokens, each, SITTINGS) !== null ? null : readCountedUnit(tokens, each);
  if (unit !== null) return skipHour(tokens, readMore(tokens, readTimes(tokens, unit) ?? unit));
  const counted = readCount(tokens, start);
  const times = counted === null ? null : readTimes(tokens, counted);
  if (times !== null || (counted !== null && periodic !== null)) return readMore(tokens, times ?? counted!);
  const often = readOften(tokens, start);
  if (often !== null || periodic === null) return often;
  const plain = match(tokens, start, UNITS);
  return plain === null || isFigure(tokens, plain) ? null : readMore(tokens, plain);
}

/** Words that make the date before them recur: `ngày 25 hằng tháng`, `15/12 hằng năm`, `ngày 20 của tháng cuối quý`. */
export function readEvery(tokens: Tokens, at: number): number | null {
  const of = skip(tokens, at, OF);
  const relative = match(tokens, of, RELATIVE);
  if (relative !== null) return relative;
  const every = match(tokens, of, EVERY);
  const unit = every === null ? null : match(tokens, every, LONG_UNITS);
  return unit === null ? null : readMore(tokens, unit);
}

/** `vào thứ Sáu hằng tuần`, `trước 15 giờ thứ Năm hằng tuần`, `trước 17 giờ hằng ngày`. */
function readWeekly(tokens: Tokens, at: number): number | null {
  const opened = skip(tokens, at, AT);
  const clock = skipClock(tokens, opened);
  if (clock > opened && match(tokens, clock, DAILY) !== null) return match(tokens, clock, DAILY);
  const days = skip(tokens, clock, THE_DAYS);
  const weekday = matchWeekday(tokens, days);
  return weekday === null ? null : readEvery(tokens, readWeekdays(tokens, weekday));
}

/** The rest of `hằng tuần trước 14 giờ thứ Năm`; else `at` itself. */
function skipHour(tokens: Tokens, at: number): number {
  const opened = match(tokens, at, AT);
  const weekday = opened === null ? null : matchWeekday(tokens, skipClock(tokens, opened));
  return weekday === null ? at : readWeekdays(tokens, weekday);
}

/** The rest of `thứ Ba, thứ Năm và thứ Bảy`. */
function readWeekdays(tokens: Tokens, at: number): number {
  const joint = match(tokens, at, JOINT);
  const next = joint === null ? null : matchWeekday(tokens, joint);
  return next === null ? at : readWeekdays(tokens, next);
}

/** `một lần`, `/lần`, `/01 lần`, `01 lần`. */
function readTimes(tokens: Tokens, at: number): number | null {
  const slash = skip(tokens, at, SLASH_OR_LEAST);
  const count = skipNumber(tokens, slash);
  return count > at && tokens[count]?.word === 'lần' ? count + 1 : null;
}

/** `01 lần/tháng`, `một lần mỗi quý`. */
function readOften(tokens: Tokens, at: number): number | null {
  const count = skipNumber(tokens, at);
  const per = count > at && tokens[count]?.word === 'lần' ? match(tokens, count + 1, PER) : null;
  return per === null ? null : readCountedUnit(tokens, per);
}

/** `tháng`, `6 tháng`; the plain unit first, as `năm` is also five. */
function readCountedUnit(tokens: Tokens, at: number): number | null {
  return readUnit(tokens, at) ?? readUnit(tokens, skipNumber(tokens, at));
}

/** The rest of `hằng quý, 6 tháng, năm`: further units, each with its own comma or "và". */
function readMore(tokens: Tokens, at: number): number {
  for (let end = at; ;) {
    const joint = match(tokens, end, JOINT);
    const each = joint === null ? null : skip(tokens, joint, MORE);
    if (each === null) return end;
    const unit = match(tokens, each, LONG_UNITS) ?? match(tokens, skipNumber(tokens, each), LONG_UNITS);
    if (unit === null || isFigure(tokens, unit)) return end;
    end = skip(tokens, unit, ONCE);
  }
}
