import { expect, it } from 'vitest';
import { headingSize, layOut, type Element } from '#card/layout.ts';
import type { Card } from '#card/card.ts';

const TITLE = 'Kế hoạch tổ chức đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng ';
const titled = (length: number) => TITLE.repeat(20).slice(0, length);
const card = (heading: string): Card => ({
  issuer: 'Huyện ủy',
  number: 'Số: chưa rõ',
  heading,
  notes: ['Bản biên soạn'],
});
const words = (node: Element | string): string[] =>
  typeof node === 'string' ? [node] : node.props.children.flatMap(words);

it('writes everything that the card says, and the name of the portal', () => {
  expect(words(layOut(card('Kế hoạch'), 'Cổng Thử'))).toEqual([
    'HUYỆN ỦY',
    'Số: chưa rõ',
    'Kế hoạch',
    'Cổng Thử',
    'Bản biên soạn',
  ]);
});

it('writes a longer heading smaller, one of 300 letters whole, and never below what a chat can show', () => {
  const sizes = [20, 60, 120, 200, 300, 2000].map((length) => headingSize(titled(length)));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(sizes[4]).toBeGreaterThan(34);
  expect(sizes[5]).toBe(34);
});
