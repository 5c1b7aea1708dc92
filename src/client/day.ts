/** What the reader's own day says of deadlines. The built pages make no such claim. Days are ISO 8601. */

/** Today in the reader's own time zone. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export type State = 'past' | 'current' | 'begun' | 'coming';

/**
 * `from` is the first day and `last` the last on which the duty can still be done: of `trước ngày 31/7/2024` it is the
 * 30th. What has no end is never past, and nobody knows whether it is still running: it has begun. Of a duty with several
 * times each holds the day of every one, in order and parted by spaces; the first that is not past counts.
 */
export function stateOf({ from = '', last = '' }: { from?: string; last?: string }, day: string): State {
  const [firsts, lasts] = [from.split(' '), last.split(' ')];
  const at = lasts.findIndex((end) => !end || end >= day);
  if (at < 0) return 'past';
  if ((firsts[at] ?? '') > day) return 'coming';
  return lasts[at] ? 'current' : 'begun';
}
