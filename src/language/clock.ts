/**
 * Hours and weekdays, which official texts put before a day: `17 giờ 00, thứ Sáu, ngày 05/7/2024`.
 * Readers return the index after the words; spans are whole days, so the hour itself is not kept.
 */
import { readDigits } from './numeral.ts';
import { matchPhrase, type Token } from './token.ts';

const WEEKDAYS = ['chủ nhật', ...'hai ba tư năm sáu bảy 2 3 4 5 6 7'.split(' ').map((day) => `thứ ${day}`)];

/** `thứ Sáu`, `ngày thứ 2`, `Chủ nhật`; null when none stands there. */
export function matchWeekday(tokens: readonly Token[], at: number): number | null {
  return matchPhrase(tokens, tokens[at]?.word === 'ngày' ? at + 1 : at, WEEKDAYS);
}

/** `17 giờ 00`, `8h30'`, `14:00`, with the comma behind it, where a day or weekday follows; else `at` itself. */
export function skipClock(tokens: readonly Token[], at: number): number {
  const hour = readDigits(tokens, at, 2);
  if (!hour || hour.value > 24 || !['giờ', 'h', 'g', ':'].includes(tokens[hour.next]?.word ?? '')) return at;
  const minute = readDigits(tokens, hour.next + 1, 2);
  let next = minute?.next ?? hour.next + 1;
  while (['phút', "'", '’', '′', ',', 'h'].includes(tokens[next]?.word ?? '')) next += 1;
  const goesOn = ['ngày', 'thứ', 'chủ', 'sáng', 'chiều'].includes(tokens[next]?.word ?? '');
  return goesOn || readDigits(tokens, next, 2) ? next : at;
}

/** `sáng thứ Hai,`, `Chủ nhật (`, `chiều`; else `at` itself. */
export function skipWeekday(tokens: readonly Token[], at: number): number {
  const day = ['sáng', 'chiều', 'tối'].includes(tokens[at]?.word ?? '') ? at + 1 : at;
  const next = matchWeekday(tokens, day);
  return next !== null && [',', '('].includes(tokens[next]?.word ?? '') ? next + 1 : (next ?? day);
}
