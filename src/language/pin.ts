/**
 * The clause of a document that a citation points at: `điểm a, khoản 1, Điều 5`, `mục 2.3, khoản 2, phần IV của`.
 */
import type { Lexeme } from './lexeme.ts';

const UNITS = new Set(['khoan', 'muc', 'diem', 'dieu', 'phan', 'chuong', 'tiet', 'doan']);
const LINKS = new Set([',', 'va', 'hoac', '-', 'den', '.', 'cua', 'tai', 'thuoc']);
const LONGEST = 40;

/** The pin that ends right before lexeme `at`: indexes of its first lexeme and behind its last; null when there is none. */
export function pinBefore(lexemes: readonly Lexeme[], at: number): { start: number; end: number } | null {
  let end = at;
  if (['cua', 'tai', 'thuoc', 'trong'].includes(lexemes[end - 1]?.key ?? '')) end -= 1;
  if (lexemes[end - 1]?.key === ',') end -= 1;
  if (!isMark(lexemes[end - 1])) return null;
  let start = -1;
  for (let index = end - 1; index >= 0 && index > end - LONGEST; index -= 1) {
    const lexeme = lexemes[index]!;
    const unit = UNITS.has(lexeme.key);
    if (unit && isMark(lexemes[index + 1])) start = index;
    if (!unit && !isMark(lexeme) && !LINKS.has(lexeme.key)) break;
    if (lexeme.gap > 1) break;
  }
  return start < 0 ? null : { start, end };
}

/** What a unit is numbered by: `2`, `IV`, `a`, `đ`. */
function isMark(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && (lexeme.kind === 'digits' || /^(?:[ivxl]+|[a-z])$/.test(lexeme.key)) && lexeme.key.length < 6;
}
