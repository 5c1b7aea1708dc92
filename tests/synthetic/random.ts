/** Chance that can be repeated: the same seed gives the same numbers on every machine (mulberry32). */

export interface Chance {
  /** From 0 up to, but not including, 1. */
  next: () => number;
  /** A whole number from `least` to `most`, both included. */
  int: (least: number, most: number) => number;
  pick: <T>(items: readonly T[]) => T;
  /** `count` different items in their own order. */
  some: <T>(items: readonly T[], count: number) => T[];
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    int,
    pick: (items) => items[int(0, items.length - 1)]!,
    some(items, count) {
      const left = items.map((item, index) => ({ item, index }));
      while (left.length > count) left.splice(int(0, left.length - 1), 1);
      return left.map(({ item }) => item);
    },
  };
}
