/**
 * The line that names a document's type, and what of the abstract stands on it.
 *
 * `KẾ HOẠCH`, `K Ế  H O Ạ C H`, `DỰ THẢO KẾ HOẠCH`, `KẾ HOẠCH LIÊN TỊCH`, `KẾ HOẠCH tổ chức hội nghị`, `Kế hoạch`
 */
import { DOCUMENT_TYPES, type DocumentTypeId } from '#language/document-types.ts';
import { fold } from '#language/fold.ts';
import { isCapitals } from './capitals.ts';

export type TypeLine = {
  type: DocumentTypeId;
  /** The beginning of the abstract, empty when the line holds the type alone. */
  rest: string;
};

/** What makes a longer name of a type; it does not belong to the abstract. */
const KINDS = /^(?:liên tịch|phối hợp|liên ngành|hành động|chuyên đề|chi tiết)(?![\p{L}\d])/iu;
const DRAFT = /^(?:\(?dự thảo(?: lần (?:thứ )?\d+)?\)?[\s:.-]*)/iu;
const DRAFT_BEHIND = /^[\s(]*dự thảo(?: lần (?:thứ )?\d+)?[\s).:-]*$/iu;
/** `Chương trình` opens a line of the agenda, `Lệnh` and `Luật` open sentences: in small letters only these are a title. */
const PLAIN = new Set<DocumentTypeId>([
  'ke-hoach',
  'huong-dan',
  'bao-cao',
  'thong-bao',
  'nghi-quyet',
  'chi-thi',
  'ket-luan',
  'de-an',
]);

const types = DOCUMENT_TYPES.map(({ id, name }) => ({ id, key: fold(name) })).sort(
  (a, b) => b.key.length - a.key.length,
);

/** The type that a line of the heading names, or null. */
export function readTypeLine(line: string): TypeLine | null {
  const words = line.replace(DRAFT, '');
  return readSpread(words) ?? readWords(words);
}

/** The type alone, its letters perhaps spread out. */
function readSpread(words: string): TypeLine | null {
  const letters = fold(words).replace(/[\s.:]+/g, '');
  const found = types.find(({ key }) => key.replaceAll(' ', '') === letters);
  return found && /^\p{Lu}/u.test(words) ? { type: found.id, rest: '' } : null;
}

function readWords(words: string): TypeLine | null {
  const key = fold(words);
  const found = types.find((type) => key.startsWith(type.key) && !/[\p{L}\d]/u.test(key[type.key.length] ?? ''));
  if (!found || key.length !== words.length) return null;
  const name = words.slice(0, found.key.length);
  if (!isCapitals(name)) return null;
  const behind = words.slice(name.length).replace(/^[\s:.–-]+/u, '');
  // `KẾ HOẠCH SỐ 2`, `QUYẾT ĐỊNH:` in the middle of a decision
  if (/^số\s*:?\s*\d/iu.test(behind) || /:$/.test(words.trim())) return null;
  const kind = KINDS.exec(behind)?.[0] ?? '';
  const rest = behind.slice(kind.length).replace(/^[\s:.–-]+/u, '');
  return { type: found.id, rest: DRAFT_BEHIND.test(rest) ? '' : rest };
}

/** `Kế hoạch tổ chức hội nghị …` as the first line of a text without a line in capitals. */
export function readPlainTitle(line: string): TypeLine | null {
  const key = fold(line);
  const found = types.find((type) => PLAIN.has(type.id) && key.startsWith(`${type.key} `));
  if (!found || key.length !== line.length || !/^\p{Lu}/u.test(line) || /[.;:,]$/.test(line)) return null;
  const rest = line.slice(found.key.length).trim();
  return /^(?:số\s|này|\d)/iu.test(rest) ? null : { type: found.id, rest };
}
