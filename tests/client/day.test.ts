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
});

it('today is the reader’s own day, whatever the hour', () => {
  expect(today(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
  expect(today(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});
