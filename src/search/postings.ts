/**
 * Which documents hold a key, as one short line: for each, in rising order, the gap to the one before and a weight, as a
 * number in groups of five bits. Text, because every web server compresses text.
 */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** Weights: once in the text, several times in it, in a fact or heading, in the title. */
export const WEIGHTS = 4;

export interface Posting {
  /** Place of the document in the catalogue, from 0. */
  doc: number;
  /** 0 … WEIGHTS - 1. */
  weight: number;
}

/** Expects rising `doc`s. */
export function encode(postings: readonly Posting[]): string {
  let before = -1;
  let line = '';
  for (const { doc, weight } of postings) {
    let value = (doc - before - 1) * WEIGHTS + weight;
    before = doc;
    while (value >= 32) {
      line += DIGITS[32 + (value % 32)];
      value = Math.floor(value / 32);
    }
    line += DIGITS[value];
  }
  return line;
}

/** Visits every page of a line, in rising order. */
export function visit(line: string, each: (doc: number, weight: number) => void): void {
  let [doc, value, scale] = [-1, 0, 1];
  for (const digit of line) {
    const part = VALUES.get(digit)!;
    value += (part % 32) * scale;
    scale *= 32;
    if (part >= 32) continue;
    doc += Math.floor(value / WEIGHTS) + 1;
    each(doc, value % WEIGHTS);
    [value, scale] = [0, 1];
  }
}

export function decode(line: string): Posting[] {
  const postings: Posting[] = [];
  visit(line, (doc, weight) => postings.push({ doc, weight }));
  return postings;
}
