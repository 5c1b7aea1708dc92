/**
 * A whole string that is one time -> its span.
 */
import { resolve } from './resolve.ts';
import { readTimePhrase } from './time-phrase.ts';
import { tokenize, type Tokens } from './token.ts';
import type { When, WhenContext } from './when.ts';

/** Words that only introduce a time: `Thời gian hoàn thành:`, `Tiến hành`, `dự kiến tổ chức vào`. */
const INTRODUCTION = new Set(
  (
    'thời gian hạn điểm hoàn thành tất xong thực hiện tổ chức tiến hành bắt đầu kết thúc triển khai báo cáo gửi trình ' +
    'ban hành khai mạc diễn ra được phải cơ bản việc là và nội : , - + đại hội nghị'
  ).split(' '),
);

const CLOSING = new Set(['.', ';', ',', '/', 'hoàn', 'thành', 'xong', ')']);

/** No introduction of a deadline is longer, in tokens. */
const LONGEST_INTRODUCTION = 16;

/**
 * One time expression -> its words and the span that they mean; null when it cannot be read whole, needs a year that
 * neither the words nor the context give, or names days that do not exist.
 *
 * `trước ngày 31/7/2024`, `Quý II năm 2023`, `Từ tháng 5/2022 đến hết quý III/2023`, `Hằng tháng`, `03 ngày`.
 * A list with holes (`cuối năm 2024, 2025`) recurs between its first day and its last.
 */
export function readWhen(words: string, context: WhenContext = {}): When | null {
  const text = words.normalize('NFC').trim();
  const tokens = tokenize(text);
  for (let at = 0; at <= LONGEST_INTRODUCTION && at < tokens.length; at += 1) {
    const when = readFrom(tokens, at, context);
    if (when) return { words: text, ...when };
    // "Dự kiến 03 ngày, hoàn thành trước ngày 31/8/2025": the length stands before the time.
    const length = readTimePhrase(tokens, at);
    if (length?.op === 'duration') {
      at = length.end - 1;
      continue;
    }
    const { word } = tokens[at]!;
    if (!INTRODUCTION.has(word) && !(word === '(' && tokens.at(-1)?.word === ')')) return null;
  }
  return null;
}

function readFrom(tokens: Tokens, at: number, context: WhenContext): Omit<When, 'words'> | null {
  if (tokens[at]?.word === 'thường' && tokens[at + 1]?.word === 'xuyên' && endsAt(tokens, at + 2)) {
    return { op: 'recurring', precision: 'day' };
  }
  const phrase = readTimePhrase(tokens, at);
  // "trong 10 ngày kể từ ngày ký": the event that a term counts from may be said in any words.
  if (!phrase || !(endsAt(tokens, phrase.end) || phrase.length?.counted)) return null;
  const resolved = resolve(phrase, context);
  if (!resolved) return null;
  const first = resolved[0]!.when;
  const last = resolved.at(-1)!.when;
  return resolved.length === 1 ? first : { ...first, op: 'recurring', from: first.from, to: last.to };
}

function endsAt(tokens: Tokens, at: number): boolean {
  return tokens.slice(at).every(({ word }) => CLOSING.has(word)) && tokens.length - at <= 4;
}
