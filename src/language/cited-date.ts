/**
 * The date of a cited document, as it stands beside its number.
 */
import { isoDay } from './calendar.ts';
import type { Lexeme } from './lexeme.ts';

export type DateRead = { date: string; next: number };

/** `ngày 14/6/2024`, `30-5-2019`, `ngày 17 tháng 11 năm 2025`, `ngày` + page break + `14/6/2024`; null when not a full day. */
export function readDate(lexemes: readonly Lexeme[], start: number): DateRead | null {
  const named = lexemes[start]?.key === 'ngay';
  const at = named ? start + 1 : start;
  const day = digits(lexemes, at, 2);
  const mark = lexemes[at + 1]?.key ?? '';
  const words = mark === 'thang';
  if (day === null || !(words || (['/', '-', '.'].includes(mark) && lexemes[at + 3]?.key === mark))) return null;
  const month = digits(lexemes, at + 2, 2);
  const second = lexemes[at + 3]?.key ?? '';
  const yearAt = words && second !== 'nam' && second !== '/' ? at + 3 : at + 4;
  const year = digits(lexemes, yearAt, 4);
  if (month === null || year === null || lexemes[at + 1]!.gap > 2) return null;
  const full = year < 100 ? (named ? 2000 + year - (year > 60 ? 100 : 0) : 0) : year;
  const date = isoDay(full, month, day);
  return date && { date, next: yearAt + 1 };
}

function digits(lexemes: readonly Lexeme[], at: number, longest: number): number | null {
  const lexeme = lexemes[at];
  return lexeme?.kind === 'digits' && lexeme.raw.length <= longest ? Number(lexeme.raw) : null;
}
