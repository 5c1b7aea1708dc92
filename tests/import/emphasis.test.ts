import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '#import/blocks.ts';
import { emphasisIn, markedEmphasis, type Emphasis } from '#import/emphasis.ts';
import { readLines } from '#import/text.ts';
import { writeBody } from '#import/write/body.ts';
import { checkBody } from '#markdown/allow.ts';
import { parseBody, textOf } from '#markdown/parse.ts';

function mdxOf(text: string, emphasis?: Emphasis[]): string {
  const stretches = emphasis ?? markedEmphasis(text);
  const blocks = readBlocks(readLines(text, emphasis === undefined));
  return writeBody(blocks, (paragraph) => emphasisIn(paragraph, text, stretches)).mdx.trim();
}

describe('marked words stay marked', () => {
  it.each([
    ['Gửi kết quả **trước ngày 20/9/2031** về Văn phòng', 'Gửi kết quả **trước ngày 20/9/2031** về Văn phòng'],
    ['nhân sự (*có danh sách riêng*).', 'nhân sự (*có danh sách riêng*).'],
    ['cấp xã: ***xong trước ngày 10/3/2031.***', 'cấp xã: ***xong trước ngày 10/3/2031***.'],
    ['- Hoàn thành **sớm**', '- Hoàn thành **sớm**'],
    ['1. Hai phần: *thi viết, thi nói*', '1. Hai phần: *thi viết, thi nói*'],
    // What never closes, and the label of a clause, are no emphasis.
    ['** Giao Văn phòng theo dõi.*', 'Giao Văn phòng theo dõi.'],
    ['**1.** Cấp cơ sở: *sớm*', '1. Cấp cơ sở: *sớm*'],
    ['**I. MỤC ĐÍCH**', '## I. MỤC ĐÍCH'],
    ['Đảng uỷ **ủy viên** {x}'.normalize('NFD'), 'Đảng uỷ **ủy viên** \\{x\\}'],
    ['Báo  cáo\nđến **hết  tháng**', 'Báo cáo đến **hết tháng**'],
  ])('%j', (text, mdx) => {
    expect(mdxOf(text)).toBe(mdx);
  });
});

it('stretches of a text without marks are marked, and its stars are words', () => {
  const text = 'Xong (*) trước ngày 25/4/2024.';
  const start = text.indexOf('trước');
  expect(mdxOf(text, [{ start, end: text.length - 1, bold: true, italic: false }])).toBe(
    'Xong (\\*) **trước ngày 25/4/2024**.',
  );
});

it('never changes the words, wherever the stretches stand', { timeout: 60_000 }, () => {
  const words = fc.constantFrom(
    'Đảng',
    'ủy',
    '*',
    '**',
    '(',
    ')',
    '“',
    '”',
    '.',
    ',',
    '-',
    '1.',
    '{',
    '<a>',
    '_',
    'x',
    '  ',
    '25/4',
  );
  const texts = fc.array(words, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
  const cuts = fc.array(fc.nat(60), { maxLength: 6 }).map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(texts, cuts, fc.boolean(), (text, places, bold) => {
      const emphasis = places.flatMap((start, at): Emphasis[] =>
        at % 2 === 0 && places[at + 1] !== undefined ? [{ start, end: places[at + 1]!, bold, italic: !bold }] : [],
      );
      const blocks = readBlocks(readLines(text, false));
      if (blocks.length === 0) return;
      const { mdx } = writeBody(blocks, (paragraph) => emphasisIn(paragraph, text, emphasis));
      const parsed = parseBody(mdx);
      if ('fault' in parsed) throw new Error(parsed.fault.reason);
      expect(checkBody(parsed)).toEqual([]);
      const bare = (line: string) => line.replace(/\s+/g, '');
      const said = parsed.blocks.map(({ node, clause }) =>
        node.type === 'listItem' ? clause.label + clause.text : textOf(node),
      );
      expect(bare(said.join(''))).toBe(bare(text));
    }),
    { numRuns: 2000 },
  );
});
