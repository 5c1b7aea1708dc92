/**
 * One calendar day, read from any written form and printed as official documents print it.
 */
import { splitDay } from './calendar.ts';
import { spanOf } from './period.ts';
import { readPeriod } from './read-period.ts';
import { tokenize } from './token.ts';

/**
 * One calendar day in any written form -> ISO `yyyy-mm-dd`; null when it is not one day or the calendar has no such day.
 *
 * `14/6/2024`, `30-5-2019`, `14.6.2024`, `2024-06-14`, `ngày 17 tháng 11 năm 2025`, `ngày` + page break + `14/6/2024`.
 */
export function parseDate(text: string): string | null {
  const tokens = tokenize(text);
  const found = readPeriod(tokens, 0, 'date');
  if (!found || found.next !== tokens.length || found.period.unit !== 'day') return null;
  return spanOf(found.period)?.from ?? null;
}

/**
 * ISO day -> as official documents print it: day in two digits, month in two digits only for 01 and 02 (`05/9/2026`,
 * `22/02/2024`). The rule: Nghị định 30/2020/NĐ-CP, phụ lục I; Party documents follow the same custom.
 * @throws RangeError when `iso` is not a day of the calendar.
 */
export function formatDate(iso: string): string {
  const parts = splitDay(iso);
  if (!parts) throw new RangeError(`Not a calendar day: ${iso}`);
  const [year, month, day] = parts;
  return `${String(day).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${year}`;
}
