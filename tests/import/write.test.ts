import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks, wordsOf } from '#import/blocks.ts';
import { readLines } from '#import/text.ts';
import { writeBody } from '#import/write/body.ts';
import { escapeLine } from '#import/write/escape.ts';
import { checkBody } from '#markdown/allow.ts';
import { parseBody, textOf, type ParsedBody } from '#markdown/parse.ts';
import { bodyText } from '#markdown/render.ts';
import { readDocuments } from './golden.ts';

function parse(mdx: string): ParsedBody {
  const parsed = parseBody(mdx);
  if ('fault' in parsed) throw new Error(`${parsed.fault.reason}\n${mdx}`);
  expect(checkBody(parsed)).toEqual([]);
  return parsed;
}

/** Signs of every kind, alone and together. */
const signs = fc.constantFrom(
  ...(
    'import|export|{|}|<|>|*|**|_|`|```|~|~~|#|##|-|+|1.|1)|12.|=|===|---|***|:::|\\|\\n|&amp;|&#105;|&copy;|&|$|$a$|^|[^1]' +
    '|[x]|[ ]|](|![a](b)|<!--|-->|<b>|</b>|<GhiChu>|<VanBan id="a">|"|:|www.|www.a.vn|https://a.vn|ftp://a.vn|a@b.vn|mailto:a@b.vn|xmpp:a@b' +
    '|import{a}|export*|(c)|Đảng|ủy|I.|II-|a)|(1)|Điều 1.|Phần I|–|•'
  ).split('|'),
  '|',
);
const lines = fc
  .oneof(
    fc.array(signs, { maxLength: 8 }).map((words) => words.join(' ')),
    fc.array(signs, { maxLength: 8 }).map((words) => words.join('')),
    fc.string({ unit: 'grapheme' }),
  )
  .map((text) =>
    text
      .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .normalize('NFC'),
  )
  .filter((text) => text !== '');

describe('a line', () => {
  it('is one paragraph with the same words, whatever they are', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const { tree } = parse(escapeLine(line));
        expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
        expect(textOf(tree)).toBe(line);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['import fs from "fs"', '&#105;mport fs from "fs"'],
    ['export const a = 1', '&#101;xport const a = 1'],
    ['{process.exit()}', '\\{process.exit()\\}'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['# 1', '\\# 1'],
    ['2024. Năm', '2024\\. Năm'],
    ['importance', 'importance'],
    ['xem www.a.vn', 'xem www.a.vn'],
  ])('%s', (line, escaped) => {
    expect(escapeLine(line)).toBe(escaped);
  });
});

/** What is layout: space, and which bullet stands before a point. */
const squeeze = (text: string) => text.replace(/[–—•▪●]/gu, '-').replace(/\s+/g, '');

/** With the bullet that the page shows. */
const wordsOfNode = ({ node, clause }: ParsedBody['blocks'][number]) =>
  node.type === 'listItem' ? `${clause.label}${clause.text}` : textOf(node);

function writeText(text: string) {
  const blocks = readBlocks(readLines(text));
  return { blocks, ...writeBody(blocks) };
}

describe('a text', () => {
  it('is read from its body as it was, whatever it is', { timeout: 60_000 }, () => {
    const texts = fc.array(fc.oneof(lines, fc.constantFrom('', '|', '\t', '---')), { maxLength: 12 });
    fc.assert(
      fc.property(
        texts.map((parts) => parts.join('\n')),
        (text) => {
          const { blocks, mdx, clauses } = writeText(text);
          if (blocks.length === 0) return;
          const parsed = parse(mdx);
          expect(parsed.blocks.map(({ clause }) => clause)).toEqual(clauses);
          expect(squeeze(parsed.blocks.map(wordsOfNode).join('\n'))).toBe(squeeze(blocks.map(wordsOf).join('\n')));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each(readDocuments(new URL('fixtures', import.meta.url).pathname).map(({ name, text }) => [name, text]))(
    'of a document is read from its body as it was: %s',
    (_, text) => {
      const { blocks, mdx, clauses } = writeText(text);
      const parsed = parse(mdx);
      expect(parsed.blocks.map(({ clause }) => clause)).toEqual(clauses);
      expect(squeeze(bodyText(mdx))).toBe(squeeze(blocks.map(wordsOf).join('\n')));
    },
  );

  it('has headings for its sections and for titles over points', () => {
    const text = [
      'Phần I',
      'I. MỤC ĐÍCH',
      '1. Giúp đảng viên nắm vững nội dung.',
      'II- NỘI DUNG',
      '1. Hội nghị',
      '1.1. Cấp huyện mở một hội nghị.',
      '– Buổi sáng;',
      '+ Buổi chiều.',
      'Điều 1. Ban hành kế hoạch này.',
      'Điều 2. Hiệu lực',
    ].join('\n\n');
    expect(writeText(text).mdx).toBe(
      [
        '## Phần I',
        '### I. MỤC ĐÍCH',
        '1. Giúp đảng viên nắm vững nội dung.',
        '### II- NỘI DUNG',
        '#### 1. Hội nghị',
        '1.1. Cấp huyện mở một hội nghị.',
        '- Buổi sáng;',
        '+ Buổi chiều.',
        'Điều 1. Ban hành kế hoạch này.',
        '#### Điều 2. Hiệu lực\n',
      ].join('\n\n'),
    );
  });

  it('has a heading for each annex, and its sections below', () => {
    expect(writeText('III. TỔ CHỨC\n\nGiao xã.\n\nPHỤ LỤC I\nDANH SÁCH TỔ CÔNG TÁC\n\nI. TỔ 1').mdx).toBe(
      '## III. TỔ CHỨC\n\nGiao xã.\n\n## PHỤ LỤC I DANH SÁCH TỔ CÔNG TÁC\n\n## I. TỔ 1\n',
    );
  });

  it('has its tables', () => {
    const { mdx } = writeText('STT\tViệc\tChủ trì\n1\tRà soát *\\*lập danh sách\tTư pháp\n2\tTập huấn {x}\t');
    expect(mdx).toContain('| STT | Việc | Chủ trì |\n| --- | --- | --- |\n');
    expect(bodyText(mdx)).toContain('2 | Tập huấn {x} | ');
  });
});
