import { expect, it } from 'vitest';
import { explain, ISSUE_CODES } from '#lint/explain.ts';
import { MESSAGES } from '#lint/messages.ts';

it('knows every code', () => {
  expect(ISSUE_CODES).toEqual(Object.keys(MESSAGES));
});

it.each(ISSUE_CODES)('%s is explained with an example, nothing left open', (code) => {
  const lines = explain(code).split('\n');
  expect(lines[0]).toBe(code);
  expect(lines[1]).toMatch(/^(?:Lỗi|Lưu ý): /);
  expect(lines.slice(2).join(' ')).not.toMatch(/undefined|\(trống\)|“”/);
  expect(lines.slice(2).join(' ').length).toBeGreaterThan(40);
});
