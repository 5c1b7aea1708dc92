/** What the reader's own day says of deadlines. The built pages make no such claim. Days are ISO 8601. */

/** Today in the reader's own time zone. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export type State = 'past' | 'current' | 'begun' | 'coming';

/**
 * `from` is the first day and `last` the last on which the duty can still be done: of `trước ngày 31/7/2024` it is the
 * 30th. What has no end is never past, and nobody knows whether it is still running: it has begun.
 */
export function stateOf({ from, last }: { from?: string; last?: string }, day: string): State {
  if (last && last < day) return 'past';
  if (from && from > day) return 'coming';
  return last ? 'current' : 'begun';
}
