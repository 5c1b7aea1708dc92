import { expect, it } from 'vitest';
import { change, lineOf, lintWith, PLAN } from './site.ts';

const withExpects = (expects: string) =>
  change(PLAN, '    clause: muc-i-1\n', `    clause: muc-i-1\n    expects:\n${expects}`);
const codes = (expects: string) => lintWith(withExpects(expects)).map(({ code }) => code);

it('a document that is ordered needs a title; once it is linked, it must be there', () => {
  expect(codes('      title: tổ chức đại hội\n')).toEqual([]);
  expect(codes('      title: tổ chức đại hội\n      document: 12-ct-tu-hong-lam-2029\n')).toEqual([]);
  expect(codes('      type: ke-hoach\n')).toEqual(['missing-key']);
});

it('a link to nothing is told with its line', () => {
  const changes = withExpects('      title: tổ chức đại hội\n      document: 12-ct-tu-hong-lam-2028\n');
  expect(lintWith(changes)).toMatchObject([
    { code: 'dangling-id', file: PLAN, line: lineOf(changes, PLAN, 'hong-lam-2028') },
  ]);
});
