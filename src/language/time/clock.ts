/**
 * Hours and weekdays, which official texts put before a day: `17 giờ 00, thứ Sáu, ngày 05/7/2024`.
 * Spans are whole days, so readers only give the index after the words.
 */
import { readDigits } from './numeral.ts';
import { isFigure, match, phrases, skip, type Tokens } from './token.ts';

const WEEKDAYS = phrases(
  'chủ nhật | thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | thứ bảy | thứ 2 | thứ 3 | thứ 4 | thứ 5 | thứ 6 | thứ 7',
);
const HOUR = phrases('giờ | h | g | :');
const AFTER_HOUR = phrases("phút | ' | ’ | ′ | , | h");
const AFTER_CLOCK = phrases('ngày | thứ | chủ | sáng | chiều | tối | hằng | mỗi | cùng ngày');
const PART_OF_DAY = phrases('sáng | trưa | chiều | tối | đêm | buổi sáng | buổi trưa | buổi chiều | buổi tối');
const TO = phrases('đến | tới | -');
const AFTER_WEEKDAY = phrases(',');
const DAY = phrases('ngày');

/** `thứ Sáu`, `ngày thứ 2`, `Chủ nhật`; null when none stands there. */
export function matchWeekday(tokens: Tokens, at: number): number | null {
  return match(tokens, skip(tokens, at, DAY), WEEKDAYS);
}

/**
 * `17 giờ 00`, `8h30'`, `14:00`, `7h30 - 11h00`, with the comma behind it, where a day or weekday follows; else `at`
 * itself.
 */
export function skipClock(tokens: Tokens, at: number): number {
  const first = readHour(tokens, at);
  if (first === null) return at;
  const to = match(tokens, first, TO);
  const next = (to === null ? null : readHour(tokens, to)) ?? first;
  return match(tokens, next, AFTER_CLOCK) !== null || isFigure(tokens, next) ? next : at;
}

/** Whether tokens `start … end` are two hours of one day: `từ 7 giờ đến 19 giờ ngày …`. */
export function areHours(tokens: Tokens, start: number, end: number): boolean {
  return tokens.slice(start, end).some((_, index) => match(tokens, start + index, TO) !== null);
}

function readHour(tokens: Tokens, at: number): number | null {
  const hour = readDigits(tokens, at, 2);
  const named = hour && hour.value <= 24 ? match(tokens, hour.next, HOUR) : null;
  if (named === null) return null;
  let next = readDigits(tokens, named, 2)?.next ?? named;
  for (let more = match(tokens, next, AFTER_HOUR); more !== null; more = match(tokens, next, AFTER_HOUR)) next = more;
  return next;
}

/** `sáng thứ Hai,`, `Chủ nhật`, `chiều`; else `at` itself. */
export function skipWeekday(tokens: Tokens, at: number): number {
  const day = skip(tokens, at, PART_OF_DAY);
  const weekday = matchWeekday(tokens, day);
  return weekday === null ? day : skip(tokens, weekday, AFTER_WEEKDAY);
}
