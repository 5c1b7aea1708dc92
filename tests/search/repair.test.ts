import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromInitials, fromTelex, fromVni, oneSlip, slips, splitGlued } from '#search/repair.ts';

const known = new Map(
  'dai hoi dang bo cong doan tam duong dien diem hoa chuc dung kon ray tu thuong'
    .split(' ')
    .map((word, at) => [word, 20 - at]),
);

describe('what a keyboard left in a word', () => {
  it.each([
    ['ddaij', 'dai'],
    ['hooij', 'hoi'],
    ['ddangr', 'dang'],
    ['dduwowngf', 'duong'],
    ['thuwowngf', 'thuong'],
    ['ddieemr', 'diem'],
    ['raaxy', 'ray'],
  ])('Telex “%s”', (word, found) => expect(fromTelex(word, known)).toContain(found));

  it.each([
    ['d9a5i', 'dai'],
    ['ho65i', 'hoi'],
    ['d9u7o7ng2', 'duong'],
  ])('VNI “%s”', (word, found) => expect(fromVni(word, known)).toEqual([found]));

  it('nothing in what is no leftover', () => {
    expect(fromTelex('xyzabc', known)).toEqual([]);
    expect(fromVni('35cttw', known)).toEqual([]);
    expect(fromVni('abc5', known)).toEqual([]);
  });
});

describe('words typed as one', () => {
  it.each([
    ['congdoan', 'cong doan'],
    ['konray', 'kon ray'],
    ['daihoidangbo', 'dai hoi dang bo'],
  ])('“%s”', (word, parts) => expect(splitGlued(word, known)?.join(' ')).toBe(parts));

  it('are left when a part is unknown, and a known word is no two', () => {
    expect(splitGlued('congxxxx', known)).toBeUndefined();
    expect(splitGlued('cong', known)).toBeUndefined();
  });
});

describe('slips', () => {
  it.each([
    ['hio', 'hoi'],
    ['hoii', 'hoi'],
    ['ho', 'hoi'],
    ['hpi', 'hoi'],
  ])('“%s” is one slip from “%s”', (word, meant) => {
    expect(oneSlip(word, meant)).toBe(true);
    expect(slips(word, known)).toContain(meant);
  });

  it('a word is no slip of itself, and two slips are too many', () => {
    expect(oneSlip('hoi', 'hoi')).toBe(false);
    expect(oneSlip('hoi', 'hao')).toBe(false);
    expect(oneSlip('hoi', 'h')).toBe(false);
  });

  it('goes both ways', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abho'), maxLength: 5 });
    fc.assert(fc.property(word, word, (a, b) => oneSlip(a, b) === oneSlip(b, a)));
  });
});

describe('initials', () => {
  const titles = [' ke hoach dai hoi cong doan huyen ', ' dai hoi cong doan ', ' dao han cua dan '];
  it('are those of the commonest run', () => expect(fromInitials('dhcd', titles)?.join(' ')).toBe('dai hoi cong doan'));
  it('of nothing are none', () => expect(fromInitials('zzz', titles)).toBeUndefined());
});
