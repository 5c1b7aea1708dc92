import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragment } from '#client/text-fragment.ts';

const textOf = (fragment: string) => fragment.replace(':~:text=', '').split(',').map(decodeURIComponent);

describe('a link to a passage', () => {
  it.each([
    ['các chi bộ', ':~:text=c%C3%A1c%20chi%20b%E1%BB%99'],
    ['  nhiệm kỳ 2025-2030,\t ', ':~:text=nhi%E1%BB%87m%20k%E1%BB%B3%202025%2D2030%2C'],
    ['một & hai', ':~:text=m%E1%BB%99t%20%26%20hai'],
  ])('%j -> %s', (passage, fragment) => expect(textFragment(passage)).toBe(fragment));

  it('names a long one, or one over several paragraphs, by its ends', () => {
    expect(textOf(textFragment('1 2 3 4 5 6 7 8 9 10 11 12 13'))).toEqual(['1 2 3 4 5', '9 10 11 12 13']);
    expect(textOf(textFragment('một hai\n\nba bốn'))).toEqual(['một hai', 'ba bốn']);
  });

  it('never holds a sign that a text directive would read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (passage) => {
        fc.pre(passage.isWellFormed() && passage.trim() !== '');
        const [, text = ''] = textFragment(passage).split('=', 2);
        expect(text.split(',').every((part) => /^[\w!'()*.~%]+$/.test(part))).toBe(true);
      }),
    );
  });
});
