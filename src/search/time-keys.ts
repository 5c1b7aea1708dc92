/** Days and months in text as keys that can be compared: `14/06/2024`, `ngày 14 tháng 6 năm 2024` -> `2024-06-14`. */
import { fold } from '#language/fold.ts';

const DAY = /(?:\bngay )?(?<![\d/])(\d{1,2}) ?(?:[/.-]|thang) ?(\d{1,2}) ?(?:[/.-]|nam) ?((?:19|20|21)\d\d)(?!\d)/;
const ISO = /(?:\bngay )?(?<!\d)((?:19|20|21)\d\d)-(\d{2})-(\d{2})(?!\d)/;
const MONTH = /\bthang ?(\d{1,2}) ?(?:[/.-]|nam)? ?((?:19|20|21)\d\d)(?!\d)/;
/** A month without its word stands alone: `4/2025`, `4-2025`. */
const BARE_MONTH = /^\W*(\d{1,2}) ?[/.-] ?((?:19|20|21)\d\d)\W*$/;

/** A time with the place where it stands in the folded text. */
export interface TimeKey {
  /** `2024-06-14` or `2024-06` */
  key: string;
  at: number;
  length: number;
}

function toKey(year: string, month: string, day?: string): string | undefined {
  if (Number(month) < 1 || Number(month) > 12 || (day && (Number(day) < 1 || Number(day) > 31))) return undefined;
  return [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
}

const READERS: [RegExp, (match: string[]) => string | undefined][] = [
  [ISO, ([, year, month, day]) => toKey(year!, month!, day)],
  [DAY, ([, day, month, year]) => toKey(year!, month!, day)],
  [MONTH, ([, month, year]) => toKey(year!, month!)],
];

/** The time that a query names; of several the first day. */
export function timeOf(text: string): TimeKey | undefined {
  const folded = fold(text);
  for (const [pattern, read] of [...READERS, [BARE_MONTH, READERS[2]![1]] as const]) {
    const match = pattern.exec(folded);
    const key = match && read(match);
    if (key) return { key, at: match.index, length: match[0].length };
  }
  return undefined;
}

/** Keys of every day and month in a text, repeated as often as they stand there. */
export function timesIn(text: string): string[] {
  const folded = fold(text).replace(/\s+/g, ' ');
  return READERS.flatMap(([pattern, read]) =>
    [...folded.matchAll(new RegExp(pattern, 'g'))].flatMap((match) => read(match) ?? []),
  );
}
