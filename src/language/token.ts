/**
 * Text as words, numbers and marks, each with its place in the text as it was read.
 */

export interface Token {
  /** Lower case, NFC, one spelling per word (`quí`, `qúy` -> `quý`); dashes are `-`. */
  word: string;
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** What stands before it: nothing, space, a line break or tab, an empty line. */
  gap: 0 | 1 | 2 | 3;
  /** Whether it begins with a capital letter. */
  capital: boolean;
}

/** Letters with marks (soft hyphens and zero-width characters inside are not seen), digits, or one other character. */
const TOKEN = /[\p{L}\p{M}][\p{L}\p{M}\u00ad\u200b-\u200d]*|[0-9]+|[^\s]\p{M}*/gu;

/** Emphasis of Markdown and invisible characters stand between words without parting them. */
const UNSEEN = /^[*_\u00ad\u200b-\u200d\ufeff]/u;

const DASH = /^[\u2010-\u2015\u2212-]/u;

const SPELLINGS: Record<string, string> = { quí: 'quý', qúy: 'quý', qúi: 'quý', kì: 'kỳ', hàng: 'hằng', gữa: 'giữa' };

/** The words of the date grammar by their letters alone, for text that was typed or scanned without any marks. */
const UNMARKED: Record<string, string> = Object.fromEntries(
  (
    'ngày tháng năm quý tuần trước đến tới hết từ kể sau trong vào khoảng dự kiến hoàn thành xong thời gian thực hiện ' +
    'tổ chức tiến hành bắt đầu kết thúc chậm nhất muộn là và hằng mỗi định kỳ một lần đầu giữa cuối thượng trung hạ ' +
    'nửa không quá tối đa vòng hạn làm việc giờ trở đi nay thường xuyên mùng dịp hai ba tư bốn sáu bảy tám chín mười'
  )
    .split(' ')
    .map((word) => [withoutMarks(word), word]),
);

function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** Splits text into tokens in one pass. A text without a single Vietnamese mark is read as typed without marks. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const marked = /[^\P{L}a-zA-Z]|\p{M}/u.test(text);
  let seen = 0;
  for (const found of text.matchAll(TOKEN)) {
    const raw = found[0];
    if (UNSEEN.test(raw)) continue;
    const nfc = raw.replace(/[\u00ad\u200b-\u200d]/g, '').normalize('NFC');
    const lower = nfc.toLowerCase();
    const between = text.slice(seen, found.index);
    tokens.push({
      word: DASH.test(lower) ? '-' : ((marked ? undefined : UNMARKED[lower]) ?? SPELLINGS[lower] ?? lower),
      start: found.index,
      end: found.index + raw.length,
      gap: /\n\s*\n|\r\s*\r/.test(between) ? 3 : /[\n\r\t]/.test(between) ? 2 : /\s/.test(between) ? 1 : 0,
      capital: nfc !== lower,
    });
    seen = found.index + raw.length;
  }
  return tokens;
}

/** The index after the longest of the phrases (words parted by one space) that stands at `at`, or null. */
export function matchPhrase(tokens: readonly Token[], at: number, phrases: readonly string[]): number | null {
  let longest: number | null = null;
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const next = at + words.length;
    if (next > (longest ?? 0) && words.every((word, index) => tokens[at + index]?.word === word)) longest = next;
  }
  return longest;
}
