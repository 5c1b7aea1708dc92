import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBody } from '#markdown/allow.ts';
import { parseBody } from '#markdown/parse.ts';
import { bodyText, renderBody } from '#markdown/render.ts';
import { context, render } from './page.ts';

/** `[kind, what stood there, line, column]` of each fault. */
function faultsOf(mdx: string) {
  const parsed = parseBody(mdx);
  if ('fault' in parsed) return [['syntax', parsed.fault.line]];
  return checkBody(parsed).map(({ kind, found, line, column }) => [kind, found, line, column]);
}

const HOSTILE: [mdx: string, faults: unknown[]][] = [
  ['import fs from "node:fs"', [['code', 'import fs from "node:fs"', 1, 1]]],
  ['Một\n\nexport const a = process.exit()', [['code', 'export const a = process.exit()', 3, 1]]],
  ['Có {process.env.HOME} ở đây', [['expression', '{process.env.HOME}', 1, 4]]],
  ['{process.exit()}', [['expression', '{process.exit()}', 1, 1]]],
  ['<script>alert(1)</script>', [['element', '<script>', 1, 1]]],
  ['a <img src="x" onerror="alert(1)"/> b', [['element', '<img>', 1, 3]]],
  ['<>ẩn</>', [['element', '<>', 1, 1]]],
  ['<constructor/>', [['element', '<constructor>', 1, 1]]],
  ['<GhiChu.con>x</GhiChu.con>', [['element', '<GhiChu.con>', 1, 1]]],
  ['<GhiChu onclick="alert(1)">x</GhiChu>', [['attribute', '<GhiChu onclick>', 1, 1]]],
  ['<VanBan>x</VanBan>', [['attribute', '<VanBan >', 1, 1]]],
  ['<VanBan id={evil()}>x</VanBan>', [['attribute', '<VanBan id>', 1, 1]]],
  ['<VanBan id>x</VanBan>', [['attribute', '<VanBan id>', 1, 1]]],
  ['<VanBan id="a" id="b">x</VanBan>', [['attribute', '<VanBan id id>', 1, 1]]],
  ['<VanBan {...evil}>x</VanBan>', [['attribute', '<VanBan {…}>', 1, 1]]],
  ['[x](javascript:alert(1))', [['url', 'javascript:alert(1)', 1, 1]]],
  ['[x](JaVaScRiPt&colon;alert(1))', [['url', 'JaVaScRiPt:alert(1)', 1, 1]]],
  ['[x](<java\tscript:alert(1)>)', [['url', 'java\tscript:alert(1)', 1, 1]]],
  ['[x](data:text/html;base64,PHNjcmlwdD4=)', [['url', 'data:text/html;base64,PHNjcmlwdD4=', 1, 1]]],
  ['[x](vbscript:x)', [['url', 'vbscript:x', 1, 1]]],
  ['[x](//evil.example)', [['url', '//evil.example', 1, 1]]],
  ['[x](/\\\\evil.example)', [['url', '/\\evil.example', 1, 1]]],
  ['![x](https://evil.example/pixel.png)', [['markup', 'image', 1, 1]]],
  [
    '[x][y]\n\n[y]: javascript:alert(1)',
    [
      ['markup', 'linkReference', 1, 1],
      ['markup', 'definition', 3, 1],
    ],
  ],
  ['`mã`', [['markup', 'mã', 1, 1]]],
  ['```js\nalert(1)\n```', [['markup', 'alert(1)', 1, 1]]],
  ['<VanBan id="a">[x](https://b.example)</VanBan>', [['markup', 'x', 1, 16]]],
  ['Xem [<VanBan id="a">x</VanBan>](https://b.example)', [['markup', 'x', 1, 6]]],
  ['Một.\n\n[^1]: Chú thích mà không chỗ nào gọi.', [['markup', 'Chú thích mà không chỗ nào gọi.', 3, 1]]],
  ['Một[^1].\n\n[^1]: Đầu.\n\n[^1]: Sau.', [['markup', 'Sau.', 5, 1]]],
  ['<!-- ẩn -->', [['syntax', 1]]],
  ['Một <GhiChu> không đóng', [['syntax', 1]]],
  ['Tỷ lệ {không đóng', [['syntax', 1]]],
];

describe('what a body may not hold', () => {
  it.each(HOSTILE)('%j is refused, with its place', (mdx, faults) => {
    expect(faultsOf(mdx)).toEqual(faults);
  });

  it.each(HOSTILE)('%j is never rendered', (mdx) => {
    expect(() => renderBody(mdx, context())).toThrow();
    expect(() => bodyText(mdx)).toThrow();
  });

  it('every fault of a body is told, in order', () => {
    expect(faultsOf('{a}\n\n<b/>\n\n[c](d:e)').map(([kind]) => kind)).toEqual(['expression', 'element', 'url']);
  });
});

describe('what a body may hold', () => {
  it.each([
    'Chữ *nghiêng*, **đậm**, ~~bỏ~~, a < b và c > d, 5 { 6'.replace('{', '\\{'),
    '[x](https://a.example/), [y](http://a.example), [z](mailto:a@b.example), [t](#muc-i), [u](/ke-hoach/x/), [v](x.html)',
    'www.a.example và a@b.example',
    '> Trích\n\n***\n\n| A |\n|---|\n| 1 |',
    '<GhiChu>Ghi chú</GhiChu>\n\nXem <VanBan id="a">x</VanBan>[^1]\n\n[^1]: Chú thích',
  ])('%j', (mdx) => {
    expect(faultsOf(mdx)).toEqual([]);
  });

  it('names that every object has are no components', () => {
    for (const name of ['toString', 'hasOwnProperty', 'valueOf', '__proto__']) {
      expect(faultsOf(`<${name}/>`).map(([kind]) => kind)).toEqual(['element']);
    }
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    ...[
      '<',
      '>',
      '{',
      '}',
      '\\',
      '[',
      ']',
      '(',
      ')',
      '*',
      '_',
      '`',
      '|',
      '#',
      '-',
      '+',
      '1.',
      'a)',
      '\n',
      '\n\n',
      ' ',
      '  ',
      '\t',
      '&lt;',
      '&#60;',
    ],
    ...[
      '<script>',
      '</script>',
      '<GhiChu>',
      '</GhiChu>',
      '<VanBan id="x">',
      '</VanBan>',
      'import x',
      'export ',
      '[^1]',
      '[^1]: ',
      '> ',
      '😀',
      'Ủy',
      'javascript:',
      '//',
    ],
  );
  const anything = fc
    .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 30 })
    .map((parts) => parts.join(''));

  it('is refused or gives a page without scripts, handlers or foreign elements, with each anchor once', () => {
    fc.assert(
      fc.property(anything, (mdx) => {
        if (faultsOf(mdx).length > 0) return;
        const page = render(mdx);
        expect(page.all('script, style, iframe, img, object, form, input')).toEqual([]);
        expect(page.nestsLinks()).toBe(false);
        for (const element of page.all('*')) {
          expect(Object.keys(element.properties).filter((name) => /^on/i.test(name))).toEqual([]);
          expect(String(element.properties['href'] ?? '#')).toMatch(/^(#|https?:|mailto:|\/(?!\/)|[^:]*$)/);
        }
        expect(page.anchors()).toEqual([...new Set(page.anchors())]);
      }),
      { numRuns: 400 },
    );
  });
});
