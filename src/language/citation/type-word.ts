/**
 * The words that name a document's type beside its number (`Chỉ thị`, `công⏎văn`, `Bộ luật`, `HD`), and the codes of types.
 */
import { DOCUMENT_TYPES, type DocumentType, type DocumentTypeId } from '../document-types.ts';
import { fold } from '../fold.ts';
import { issuerFamily } from './issuer-codes.ts';
import { grouped, keyAt, type Lexeme } from './lexeme.ts';

export type TypeWord = {
  /** None for `Văn bản`. */
  id: DocumentTypeId | undefined;
  /** Indexes of its first lexeme and behind its last. */
  start: number;
  end: number;
  /** An abbreviation: `HD 12-HD/BTCTW`. */
  short: boolean;
};

const TYPES: readonly (DocumentType & { id: DocumentTypeId })[] = DOCUMENT_TYPES;

/** Longer names of one type. `Văn bản` may be of any. */
const ALIASES: readonly [words: string, id: DocumentTypeId | undefined][] = [
  ['Chương trình hành động', 'chuong-trinh'],
  ['Chương trình phối hợp', 'chuong-trinh'],
  ['Chương trình công tác', 'chuong-trinh'],
  ['Kế hoạch liên tịch', 'ke-hoach'],
  ['Kế hoạch phối hợp', 'ke-hoach'],
  ['Kế hoạch liên ngành', 'ke-hoach'],
  ['Hướng dẫn liên tịch', 'huong-dan'],
  ['Hướng dẫn liên ngành', 'huong-dan'],
  ['Nghị quyết chuyên đề', 'nghi-quyet'],
  ['Quy chế phối hợp', 'quy-che'],
  ['Quy chế làm việc', 'quy-che'],
  ['Tờ trình liên ngành', 'to-trinh'],
  ['Thông tư liên bộ', 'thong-tu-lien-tich'],
  ['Văn bản', undefined],
];

/** Abbreviations that stand for the word itself. Those that read like words (`ĐA`, `PA`) are left out. */
const SHORT = new Set('nq ct kl qc qd qdi qyd tt hd tb bc kh ctr cthd ttr cv nd ttlt nqlt cd'.split(' '));

/** Words that make another word of the one behind them: `pháp luật`, `kỷ luật`, `mệnh lệnh`. */
const NOT_BEFORE: Record<string, readonly string[]> = {
  luat: ['phap', 'ky', 'ki'],
  lenh: ['menh', 'hieu', 'khau', 'chi'],
};

type Phrase = { words: readonly string[]; id: DocumentTypeId | undefined };

const phrases: Phrase[] = [...TYPES.map(({ name, id }) => [name, id] as const), ...ALIASES]
  .map(([name, id]) => ({ words: fold(name).split(' '), id }))
  .sort((a, b) => b.words.length - a.words.length);
const byLast = grouped(phrases, ({ words }) => words.at(-1)!);
const byFirst = grouped(phrases, ({ words }) => words[0]!);

const exactCodes = new Map<string, string>();
const foldedCodes = new Map<string, string>();
const firstTypes = new Map<string, DocumentTypeId>();
/** By type: each of its codes as written and folded -> the code. */
const ownCodes = new Map<DocumentTypeId, Map<string, string>>();
for (const { id, codes } of TYPES) {
  const own = new Map<string, string>();
  for (const code of codes) {
    exactCodes.set(code.toUpperCase(), code);
    if (!foldedCodes.has(fold(code))) foldedCodes.set(fold(code), code);
    if (!firstTypes.has(code)) firstTypes.set(code, id);
    own.set(code, code);
    own.set(fold(code), code);
  }
  ownCodes.set(id, own);
}

/** A code as the registry prints it: `CTR`, `ctr` -> `CTr`; `QD` -> `QĐ`; undefined when no type has it. */
export function typeCode({ raw, key }: Pick<Lexeme, 'raw' | 'key'>): string | undefined {
  return foldedCodes.has(key) ? (exactCodes.get(raw.toUpperCase()) ?? foldedCodes.get(key)) : undefined;
}

/** The type that a code tells when no word does; `TT` is thông tri in the Party and thông tư in the state. */
export function typeOfCode(code: string, issuer: string): DocumentTypeId | undefined {
  if (code === 'TT') return issuerFamily(issuer) === 'party' ? 'thong-tri' : 'thong-tu';
  return code === 'L' ? 'lenh' : firstTypes.get(code);
}

/** The code as documents of this type carry it (`HĐ` behind `Hướng dẫn` is a misread `HD`), or undefined when they do not. */
export function codeWithin(id: DocumentTypeId, code: string): string | undefined {
  const own = ownCodes.get(id)!;
  return own.get(code) ?? own.get(fold(code));
}

/** Whether documents of a type carry this code, or one that goes on from it: `Quyết định khen thưởng số 301-QĐKT/ĐU`. */
export function carriesCode(id: DocumentTypeId, code: string): boolean {
  if (codeWithin(id, code) !== undefined) return true;
  return !foldedCodes.has(fold(code)) && [...ownCodes.get(id)!.values()].some((own) => code.startsWith(own));
}

/**
 * Where the words begin whose first letters spell a code, right before `at`: `Mệnh lệnh số 01/ML-BCH`, `Phiếu báo số
 * 09-PB/VPHU`. A code is made so for each type that the tables do not hold.
 */
export function spelledBefore(lexemes: readonly Lexeme[], at: number, code: string): number | null {
  const letters = fold(code);
  const start = at - letters.length;
  const words = lexemes.slice(Math.max(start, 0), at);
  const spelt = words.map(({ key }) => key[0]).join('') === letters;
  const whole = words.every(({ kind, gap }, index) => kind === 'word' && (index === 0 || gap < 3));
  return start >= 0 && letters.length > 1 && spelt && whole ? start : null;
}

/** The longest type word whose last lexeme stands right before `at`; it may be torn over a line end. */
export function typeWordBefore(lexemes: readonly Lexeme[], at: number): TypeWord | null {
  const last = keyAt(lexemes, at - 1);
  for (const { words, id } of byLast.get(last) ?? []) {
    const start = at - words.length;
    if (stands(lexemes, start, words) && !remade(lexemes, start)) return { id, start, end: at, short: false };
  }
  const letters = lexemes[at - 1];
  const code = SHORT.has(last) && letters?.kind === 'word' ? typeCode(letters) : undefined;
  const glued = letters?.gap === 0 && at > 1 && lexemes[at - 2]!.key !== '(';
  return code === undefined || glued ? null : { id: typeOfCode(code, ''), start: at - 1, end: at, short: true };
}

/** The longest type word that begins at `at`, written out. */
export function typeWordAt(lexemes: readonly Lexeme[], at: number): TypeWord | null {
  for (const { words, id } of byFirst.get(keyAt(lexemes, at)) ?? []) {
    if (stands(lexemes, at, words)) return { id, start: at, end: at + words.length, short: false };
  }
  return null;
}

function stands(lexemes: readonly Lexeme[], start: number, words: readonly string[]): boolean {
  return words.every(
    (word, index) => keyAt(lexemes, start + index) === word && (index === 0 || lexemes[start + index]!.gap < 3),
  );
}

function remade(lexemes: readonly Lexeme[], start: number): boolean {
  return NOT_BEFORE[keyAt(lexemes, start)]?.includes(keyAt(lexemes, start - 1)) === true && lexemes[start]!.gap < 3;
}
