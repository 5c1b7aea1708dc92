/**
 * Days that the calendar does not have: `ngày 31/4/2025`, `ngày 38/02`, `ngày 30 tháng 2 năm 2026`. Only the word "ngày"
 * makes figures a day; ratios and numbers of documents are none.
 */
import { isoDay } from './calendar.ts';

export interface ImpossibleDay {
  /** The words, exactly as the text has them. */
  text: string;
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
}

const DAY =
  /(?<![\p{L}\p{M}])ngày\s+(\d{1,2})(?:([/.-])(\d{1,2})(?:\2(\d{4}))?|\s+tháng\s+(\d{1,2})(?:(?:,?\s+năm\s+|[/.-])(\d{4}))?)(?![/.-]?\d)/giu;
/** Words before "ngày" that make it a measure: `mỗi ngày 32/10 hộ`. */
const MEASURED = /(?:mỗi|hằng|hàng|cả|\d)\s+$/iu;
const LEAP_YEAR = 2000;

/** The impossible days of a text, in reading order. Without a year, those that no year has. Never throws. */
export function findImpossibleDays(text: string): ImpossibleDay[] {
  return [...text.matchAll(DAY)].flatMap((found): ImpossibleDay[] => {
    const [words, day, mark, month, year, spokenMonth, spokenYear] = found;
    const number = Number(month ?? spokenMonth);
    // "ngày 10-11 tháng 5" names two days, "cả ngày 24/24 giờ" none.
    const isFraction = mark !== undefined && year === undefined && (mark !== '/' || number < 1 || number > 12);
    if (isFraction || MEASURED.test(text.slice(0, found.index))) return [];
    const possible = isoDay(Number(year ?? spokenYear ?? LEAP_YEAR), number, Number(day)) !== null;
    return possible ? [] : [{ text: words, start: found.index, end: found.index + words.length }];
  });
}
