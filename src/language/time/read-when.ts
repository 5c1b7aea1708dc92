/**
 * A whole string that is one time -> its span.
 */
import { matchWeekday } from './clock.ts';
import { resolveFrom } from './resolve.ts';
import { readTimePhrase, type TimePhrase } from './time-phrase.ts';
import { match, phrases, tokenize, type Tokens } from './token.ts';
import { compareMeanings, type Meaning, type When, type WhenContext } from './when.ts';

/** Words that only introduce a time: `Thời gian hoàn thành:`, `Tiến hành`, `được tổ chức vào`. */
const INTRODUCTION = new Set(
  (
    'thời gian hạn điểm hoàn thành tất xong thực hiện tổ chức tiến hành bắt đầu kết thúc triển khai báo cáo gửi trình ' +
    'ban hành khai mạc diễn ra dự kiến được phải cơ bản việc là và nội : , - + đại hội nghị cả suốt ('
  ).split(' '),
);
const CLOSING = new Set(['.', ';', ',', '/', 'hoàn', 'thành', 'xong', ')']);

/** No introduction of a time is longer, and no closing, in tokens. */
const LONGEST_INTRODUCTION = 16;
const LONGEST_CLOSING = 4;
const ALWAYS = phrases('thường xuyên | định kỳ');
/** `ngày 15/7/2025 (thứ Ba)`. */
const OPENING = phrases('(');

/**
 * One time expression -> its words and the span that they mean; null when it cannot be read whole, needs a year that
 * neither the words nor the context give, or names days that do not exist.
 *
 * `trước ngày 31/7/2024`, `Quý II năm 2023`, `Từ tháng 5/2022 đến hết quý III/2023`, `Hằng tháng`, `03 ngày`.
 * A list with holes (`cuối năm 2024, 2025`) recurs between its first day and its last, at the times that it holds.
 */
export function readWhen(words: string, context: WhenContext = {}): When | null {
  const text = words.normalize('NFC').trim();
  const tokens = tokenize(text);
  for (let at = 0; at <= LONGEST_INTRODUCTION && at < tokens.length; at += 1) {
    const always = match(tokens, at, ALWAYS);
    if (always !== null && endsAt(tokens, always)) return { words: text, op: 'recurring', precision: 'day' };
    const phrase = readTimePhrase(tokens, at);
    const meaning = phrase && endsWith(tokens, phrase) ? meaningOf(phrase, context) : null;
    if (meaning) return { words: text, ...meaning };
    // "Dự kiến 03 ngày, hoàn thành trước ngày 31/8/2025": the length only introduces the time.
    if (phrase?.op === 'duration') at = phrase.end - 1;
    else if (!INTRODUCTION.has(tokens[at]!.word)) return null;
  }
  return null;
}

function meaningOf(phrase: TimePhrase, context: WhenContext): Meaning | null {
  const times =
    resolveFrom(phrase, context)
      ?.map(({ when }) => when)
      .sort(compareMeanings) ?? [];
  const [first, last] = [times[0], times.at(-1)];
  return first && last && first !== last
    ? { ...first, op: 'recurring', from: first.from, to: last.to, times }
    : (first ?? null);
}

/** "trong 10 ngày kể từ ngày ký": the event that a term counts from may be said in any words. */
function endsWith(tokens: Tokens, { end, length }: TimePhrase): boolean {
  return endsAt(tokens, end) || length?.counted === true;
}

function endsAt(tokens: Tokens, at: number): boolean {
  const beside = match(tokens, at, OPENING);
  const end = (beside === null ? null : matchWeekday(tokens, beside)) ?? at;
  return tokens.length - end <= LONGEST_CLOSING && tokens.slice(end).every(({ word }) => CLOSING.has(word));
}
