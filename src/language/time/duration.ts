/**
 * How long something lasts, or how long after an event it falls due: `03 ngày`, `không quá 1,5 ngày`,
 * `trong vòng 10 ngày làm việc kể từ …`.
 */
import { readCount } from './count.ts';
import { match, phrases, skip, type Tokens } from './token.ts';

export interface Duration {
  /** Index of the first token after it. */
  next: number;
  /** It has a bound before it: `không quá`, `trong vòng`. */
  bounded: boolean;
  /** The bound is a lower one: `ít nhất`. */
  least: boolean;
  /** It counts from an event: `kể từ ngày ký`. */
  counted: boolean;
  /** The bound is a term that ends: `trong vòng`, `trong thời hạn`, `chậm nhất`. */
  within: boolean;
  /** It counts days or half days. */
  days: boolean;
  /** The bound only places it: `sau 05 ngày`, `khoảng 10 ngày`. */
  after: boolean;
}

const LEAST = phrases('ít nhất | tối thiểu | không dưới');
const BOUNDS = phrases(
  'không quá | tối đa | tối đa là | tối đa không quá | ít nhất | tối thiểu | không dưới | trong | trong vòng | trong thời hạn | ' +
    'trong thời gian | trong khoảng | trong khoảng thời gian | trong vòng không quá | trong thời hạn không quá | khoảng | sau | ' +
    'sau khoảng | từ | chậm nhất | chậm nhất là | chậm nhất sau | chậm nhất trong | chậm nhất trong vòng | ' +
    'chậm nhất không quá | muộn nhất',
);
const WITHIN = phrases('trong vòng | trong thời hạn | chậm nhất | muộn nhất');
const PLACED = phrases('sau | sau khoảng | từ | khoảng | trong khoảng');
const DAYS = new Set(['ngày', 'buổi']);
const KIND = phrases('làm việc | rưỡi');
const SINCE = phrases('kể từ | tính từ | từ ngày | từ khi | sau khi | trước ngày | trước khi | , kể từ | , tính từ');

/** The duration that begins at token `at`, or null. */
export function readDuration(tokens: Tokens, at: number): Duration | null {
  const bound = match(tokens, at, BOUNDS);
  const count = readCount(tokens, bound ?? at);
  if (count === null) return null;
  const next = skip(tokens, count, KIND);
  const least = match(tokens, at, LEAST) !== null;
  const within = match(tokens, at, WITHIN) !== null;
  const days = DAYS.has(tokens[count - 1]!.word);
  const after = match(tokens, at, PLACED) === bound;
  return { next, bounded: bound !== null, least, counted: match(tokens, next, SINCE) !== null, within, days, after };
}
