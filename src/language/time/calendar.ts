/**
 * Days of the Gregorian calendar as ISO 8601 text (`yyyy-mm-dd`): compared as text, never through a clock or a time zone.
 */

/** Years that official documents can speak of; four digits outside are counts, not years. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Whether a number can be the year of an official document. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** The last day of a month: `(2024, 2)` -> 29. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Year, month, day -> ISO day, or null when the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** ISO day -> `[year, month, day]`, or null when it is not a day of the calendar. */
export function splitDay(iso: string): [year: number, month: number, day: number] | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isoDay(year, month, day) ? [year, month, day] : null;
}

/** The ISO day before a day, or null before the first year. */
export function previousDay(iso: string): string | null {
  const [year, month, day] = splitDay(iso) ?? [0, 0, 0];
  const last = month > 1 ? daysInMonth(year, month - 1) : 31;
  return isoDay(year, month, day - 1) ?? isoDay(year, month - 1, last) ?? isoDay(year - 1, 12, 31);
}

/** The ISO day after a day, or null past the last year. */
export function nextDay(iso: string): string | null {
  const [year, month, day] = splitDay(iso) ?? [0, 0, 0];
  return isoDay(year, month, day + 1) ?? isoDay(year, month + 1, 1) ?? isoDay(year + 1, 1, 1);
}
