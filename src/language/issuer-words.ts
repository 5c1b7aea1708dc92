/**
 * The issuing body in words, where it stands behind a number: `của Ban Thường vụ Tỉnh ủy Lào Cai về …`.
 */
import { fold } from './fold.ts';
import type { Lexeme } from './lexeme.ts';

/** Words that open what a document says or does, and so close the name of its author. */
const STOPS = (
  'về|v/v|việc|quy định|hướng dẫn|ban hành|ngày|số|sửa đổi|triển khai|thực hiện|tại|trong|đã|để|nhằm|cho|từ|theo|với|có|đối|do|' +
  'được|trên|đến|khi|nêu|yêu cầu|phê duyệt|thông qua|đồng thời|cụ thể|như|này|sẽ|mà|bằng|gắn|giao|đề nghị|thành lập|kèm|phục vụ|' +
  'liên quan|quán triệt|lãnh đạo|tăng cường|đẩy mạnh|một số|phát động|kiện toàn|phân công|là|và các|và những|tiếp tục|bảo đảm|đảm bảo'
)
  .split('|')
  .map((phrase) => phrase.split(' '));
/** Parts of one name with a comma or dash between: `Văn hóa, Thể thao`, `Cơ quan - Doanh nghiệp`. */
const PAIRS = new Set(
  'hoa the|thao du|dong thuong|dua khen|phong chong|ve cham|quan doanh|doanh co|chinh ke|dan uy|hoa thong|hoa xa|thao truyen'.split('|'),
);
const LONGEST = 24;

/** The words of the body that begins at `at`, and the index behind them; null when nothing stands there. */
export function readIssuerWords(lexemes: readonly Lexeme[], at: number): { words: string; next: number } | null {
  let next = at;
  while (next < lexemes.length && next - at < LONGEST && goesOn(lexemes, next, at)) next += 1;
  if (next === at) return null;
  const words = lexemes.slice(at, next).map(({ raw, gap }, index) => (index > 0 && gap > 0 ? ' ' : '') + raw);
  return { words: words.join(''), next };
}

function goesOn(lexemes: readonly Lexeme[], at: number, start: number): boolean {
  const { key, kind, gap } = lexemes[at]!;
  if (gap > 2 && at > start) return false;
  const pair = `${lexemes[at - 1]?.key ?? ''} ${lexemes[at + 1]?.key ?? ''}`;
  if (key === ',' || key === '-') return at > start && PAIRS.has(pair);
  if (kind !== 'word') return kind === 'digits' && at > start;
  return at === start || !STOPS.some((words) => words.every((word, index) => isWord(lexemes[at + index], word)));
}

/** Marks decide where they are written (`về`, not `vệ`); a word typed without any is taken by its letters. */
function isWord(lexeme: Lexeme | undefined, word: string): boolean {
  const lower = lexeme?.raw.toLowerCase();
  return lower === word || (lower === lexeme?.key && lower === fold(word) && lower !== word && lower !== 'la');
}
