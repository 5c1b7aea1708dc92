import { describe, expect, it } from 'vitest';
import { stateOf, today } from '#client/day.ts';

describe('the state of a deadline', () => {
  const day = '2024-07-31';
  it.each([
    ['past', { last: '2024-07-30' }],
    ['current', { last: '2024-07-31' }],
    ['current', { from: '2024-07-31', last: '2024-08-31' }],
    ['coming', { from: '2024-08-01', last: '2024-08-31' }],
    ['coming', { from: '2024-08-01' }],
    ['begun', { from: '2024-07-31' }],
  ])('%s: %j', (state, span) => expect(stateOf(span, day)).toBe(state));

  it.each([
    ['coming', '2024-09-30'],
    ['current', '2024-10-01'],
    ['current', '2024-12-31'],
    ['coming', '2025-01-01'],
    ['coming', '2025-07-05'],
    ['current', '2025-10-01'],
    ['past', '2026-01-01'],
  ])('of several times is %s on %s', (state, now) =>
    expect(stateOf({ from: '2024-10-01 2025-10-01', last: '2024-12-31 2025-12-31' }, now)).toBe(state),
  );

  it('of several last days is past with the last of them', () => {
    const state = (now: string) => stateOf({ last: '2025-06-14 2025-12-14' }, now);
    expect(['2025-06-14', '2025-06-15', '2025-12-14', '2025-12-15'].map(state)).toEqual([
      'current',
      'current',
      'current',
      'past',
    ]);
  });

  it('of several starts has begun with the first', () => {
    const state = (now: string) => stateOf({ from: '2025-03-01 2025-09-01' }, now);
    expect(['2025-02-28', '2025-03-01', '2026-01-01'].map(state)).toEqual(['coming', 'begun', 'begun']);
  });
});

it('today is the reader’s own day, whatever the hour', () => {
  expect(today(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
  expect(today(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});
