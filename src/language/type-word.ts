/**
 * The words that name a document's type, where they stand before a number: `Chỉ thị`, `công⏎văn`, `HD`, `Bộ luật`.
 */
import { DOCUMENT_TYPES, type DocumentType, type DocumentTypeId } from './document-types.ts';
import { fold } from './fold.ts';
import { issuerFamily } from './issuer-codes.ts';
import type { Lexeme } from './lexeme.ts';

const TYPES: readonly (DocumentType & { id: DocumentTypeId })[] = DOCUMENT_TYPES;

/** Longer names of one type. `Văn bản` names none. */
const ALIASES: readonly [words: string, id: DocumentTypeId | undefined][] = [
  ['Chương trình hành động', 'chuong-trinh'],
  ['Chương trình phối hợp', 'chuong-trinh'],
  ['Chương trình công tác', 'chuong-trinh'],
  ['Kế hoạch liên tịch', 'ke-hoach'],
  ['Kế hoạch phối hợp', 'ke-hoach'],
  ['Kế hoạch liên ngành', 'ke-hoach'],
  ['Hướng dẫn liên tịch', 'huong-dan'],
  ['Hướng dẫn liên ngành', 'huong-dan'],
  ['Quy chế phối hợp', 'quy-che'],
  ['Quy chế làm việc', 'quy-che'],
  ['Tờ trình liên ngành', 'to-trinh'],
  ['Văn bản', undefined],
];

/** Abbreviations that stand for the word itself: `HD 12-HD/BTCTW`, `QĐ số 45`. */
const SHORT = 'NQ CT KL QC QĐ QyĐ QĐi TT HD TB BC KH CTr CTHĐ ĐA PA TTr CV NĐ TTLT NQLT CĐ'.split(' ');

type Phrase = { words: readonly string[]; id: DocumentTypeId | undefined; short: boolean };

const byLastWord = new Map<string, Phrase[]>();
for (const phrase of [
  ...TYPES.map(({ name, id }) => ({ words: fold(name).split(' '), id, short: false })),
  ...ALIASES.map(([name, id]) => ({ words: fold(name).split(' '), id, short: false })),
  ...SHORT.map((code) => ({ words: [fold(code)], id: typeOfCode(code), short: true })),
].sort((a, b) => b.words.length - a.words.length)) {
  const last = phrase.words.at(-1)!;
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), phrase]);
}

const exact = new Map<string, string>();
const folded = new Map<string, string>();
for (const code of TYPES.flatMap(({ codes }) => codes)) {
  exact.set(code.toUpperCase(), code);
  if (!folded.has(fold(code))) folded.set(fold(code), code);
}

/** A code as the registry prints it: `CTR`, `ctr` -> `CTr`; `QD` -> `QĐ`; undefined when no type has it. */
export function typeCode(raw: string): string | undefined {
  return exact.get(raw.toUpperCase()) ?? folded.get(fold(raw));
}

/** The type that a code tells when no word does; `TT` is thông tri in the Party and thông tư in the state. */
export function typeOfCode(code: string, issuer = ''): DocumentTypeId | undefined {
  if (code === 'TT') return issuerFamily(issuer) === 'party' ? 'thong-tri' : 'thong-tu';
  if (code === 'L') return 'lenh';
  return TYPES.find(({ codes }) => codes.includes(code))?.id;
}

/** Whether documents of a type carry this code. */
export function carriesCode(id: DocumentTypeId, code: string): boolean {
  return TYPES.find((type) => type.id === id)!.codes.includes(code);
}

export type TypeWord = { id: DocumentTypeId | undefined; start: number; short: boolean };

/** Words that make another word of the one behind them: `pháp luật`, `kỷ luật`. */
const NOT_BEFORE: Record<string, readonly string[]> = { luat: ['phap', 'ky', 'ki'], lenh: ['menh', 'hieu'] };

/** The longest type word whose last word stands right before lexeme `at`; it may be torn over a line end. */
export function typeWordBefore(lexemes: readonly Lexeme[], at: number): TypeWord | null {
  for (const { words, id, short } of byLastWord.get(lexemes[at - 1]?.key ?? '') ?? []) {
    const start = at - words.length;
    if (start < 0 || !words.every((word, index) => lexemes[start + index]!.key === word)) continue;
    if (words.some((_, index) => index > 0 && lexemes[start + index]!.gap > 2)) continue;
    const before = lexemes[start - 1];
    if (before && lexemes[start]!.gap < 3 && NOT_BEFORE[words[0]!]?.includes(before.key)) continue;
    if (short && before && lexemes[start]!.gap === 0 && before.key !== '(') continue;
    return { id, start, short };
  }
  return null;
}
