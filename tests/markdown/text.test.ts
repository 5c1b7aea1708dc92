/** Official text goes through unchanged: what the author typed is what the page says, character by character. */
import fc from 'fast-check';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { split, wrapStretches } from '#markdown/inline.ts';
import { parseBody, textOf } from '#markdown/parse.ts';
import { bodyText } from '#markdown/render.ts';
import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { render } from './page.ts';

const squeeze = (text: string) => text.replace(/\s+/g, '');

/** What a page says, without the signs that lead to clauses and back from footnotes. White space does not count. */
function said(mdx: string): string {
  const { tree } = render(mdx, { glossary: [{ short: 'BTV', long: 'Ban Thường vụ', variants: [] }] });
  const words = (nodes: readonly unknown[]): string =>
    (nodes as (typeof tree.children)[number][])
      .map((node) => {
        if (node.type !== 'element') return toString(node);
        const { className, dataFootnoteBackref } = node.properties;
        const sign = dataFootnoteBackref !== undefined || (className as string[] | undefined)?.includes('permalink');
        return sign ? '' : words(node.children);
      })
      .join('');
  return squeeze(words(tree.children));
}

/** Every mark of ASCII can be escaped. */
const escape = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

const word = fc.oneof(
  fc.constantFrom(
    'Ủy',
    'ủy ban',
    'Đảng',
    'BTV',
    'ngày 05/9/2026',
    '35-CT/TW',
    'Kế hoạch số 41-KH/TU',
    '1.',
    '2.3-',
    'a)',
    '(1)',
    'I.',
    'II-',
    'Điều 4.',
    '- ',
    '+ ',
    '“',
    '”',
    '"',
    "'",
    '--',
    '---',
    '...',
    '…',
    '–',
    '*',
    '**',
    '_',
    '`',
    '<',
    '>',
    '{',
    '}',
    '&amp;',
    '|',
    '~',
    '[',
    '](',
    '# ',
    '\\',
    '😀',
    'e\u0301',
    '%',
    '1986. ',
  ),
  fc.string({
    unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạẤ0123456789.,;:!?()/-–—"“”…&$%@ '),
    minLength: 1,
    maxLength: 12,
  }),
);
const text = fc
  .array(word, { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' ').trim())
  .filter((line) => line !== '');
const block = fc.oneof(
  text.map((line) => ({ mdx: escape(line), text: line })),
  fc
    .tuple(text, fc.integer({ min: 1, max: 4 }))
    .map(([line, depth]) => ({ mdx: `${'#'.repeat(depth)} ${escape(line)}`, text: line })),
  fc.array(text, { minLength: 1, maxLength: 3 }).map((items) => ({
    mdx: items.map((item) => `- ${escape(item)}`).join('\n'),
    text: items.join(''),
  })),
  fc.array(fc.tuple(fc.integer({ min: 0, max: 2100 }), text), { minLength: 1, maxLength: 3 }).map((items) => ({
    mdx: items.map(([number, item]) => `${number}. ${escape(item)}`).join('\n\n'),
    text: items.map(([number, item]) => `${number}.${item}`).join(''),
  })),
  fc.tuple(text, text, text).map(([a, b, c]) => ({
    mdx: `- ${escape(a)}\n\n  ${escape(b)}\n\n  - ${escape(c)}`,
    text: a + b + c,
  })),
  fc.tuple(text, text).map(([a, b]) => ({ mdx: `> ${escape(a)}\n>\n> 4. ${escape(b)}`, text: `${a}4.${b}` })),
  fc.tuple(text, text).map(([a, b]) => ({ mdx: `${escape(a)}\\\n${escape(b)}`, text: a + b })),
  fc
    .tuple(text, text)
    .map(([a, b]) => ({ mdx: `**${escape(`x${a}x`)}** *${escape(`y${b}y`)}*`, text: `x${a}xy${b}y` })),
  fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 3 }).map((rows) => ({
    mdx: ['| A | B |', '|---|---|', ...rows.map(([a, b]) => `| ${escape(a)} | ${escape(b)} |`)].join('\n'),
    text: `AB${rows.flat().join('')}`,
  })),
);

describe('the text of a page', () => {
  it('is the text of its body', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        // A list ends where another begins only when something stands between them.
        const mdx = blocks.map((entry) => entry.mdx).join('\n\nNgắt\n\n');
        expect(said(mdx)).toBe(squeeze(blocks.map((entry) => entry.text).join('Ngắt')));
      }),
      { numRuns: 300 },
    );
  });

  it('is also its plain text, but for the bullets and the lines of a table', () => {
    const mdx =
      '## I- Việc\n\n1. Một\n\n1.1- Hai **đậm**\n\n- Ba\n  Bốn\n\n| A | B |\n|---|---|\n| 5 | 6 |\n\nBảy  \nTám[^1]\n\n[^1]: Chín';
    expect(bodyText(mdx)).toBe('I- Việc\n\n1. Một\n\n1.1- Hai đậm\n\n- Ba\nBốn\n\nA | B\n5 | 6\n\nBảy\nTám\n\nChín');
  });

  it.each(['"Trích" và \'trích\'', 'a -- b --- c', 'chờ...', '(c) 1/2 ->', '2025-2030', 'Điểm a), b)', '5 x 6 = 30'])(
    'keeps the punctuation of %s',
    (line) => expect(said(line)).toBe(squeeze(line)),
  );

  it('loses nothing of tables, nested lists, quotations, hard breaks and footnotes', () => {
    const mdx =
      '| Một | Hai |\n|:---|---:|\n| Ba | Bốn |\n\n- Năm\n  - Sáu\n    - Bảy\n\n> Tám\n>\n> - Chín\n\nMười  \nMười một[^a]\n\n[^a]: Mười hai\n\n    Mười ba\n\n~~Mười bốn~~';
    const words = 'Một Hai Ba Bốn Năm Sáu Bảy Tám Chín Mười|Mười một|Mười hai|Mười ba|Mười bốn'.split(
      /[| ](?!một|hai|ba|bốn)/,
    );
    for (const found of words) expect(said(mdx)).toContain(squeeze(found));
  });
});

describe('parsing', () => {
  it('never throws, and gives unique anchors in unbroken order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (mdx) => {
        const parsed = parseBody(mdx);
        if ('fault' in parsed) return;
        const anchors = parsed.blocks.map(({ clause }) => clause.anchor);
        expect(anchors).toEqual([...new Set(anchors)]);
      }),
    );
  });

  it('knows the line of each block, and of a fault', () => {
    const parsed = parseBody('Một\n\n- Hai\n- Ba\n\n1. Bốn\n2. Năm');
    expect('blocks' in parsed && parsed.blocks.map(({ line }) => line)).toEqual([1, 3, 4, 6, 7]);
    const broken = parseBody('Một\n\nHai <GhiChu');
    expect('fault' in broken && broken.fault.line).toBe(3);
  });
});

describe('stretches of running text', () => {
  const leaf = fc.string({ minLength: 1, maxLength: 5 }).map((value): PhrasingContent => ({ type: 'text', value }));
  const { inline } = fc.letrec<{ inline: PhrasingContent }>((tie) => ({
    inline: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.constant<PhrasingContent>({ type: 'break' }),
      fc.constant<PhrasingContent>({ type: 'footnoteReference', identifier: '1' }),
      fc
        .array(tie('inline'), { minLength: 1, maxLength: 3 })
        .map((children): PhrasingContent => ({ type: 'strong', children })),
    ),
  }));
  const run = fc.array(inline, { maxLength: 5 });
  const textOfRun = (nodes: readonly Nodes[]) => nodes.map(textOf).join('');

  it('a run is cut at any offset without losing a character or a mark', () => {
    fc.assert(
      fc.property(run, fc.nat({ max: 30 }), (nodes, offset) => {
        const [before, after] = split(nodes, offset);
        expect(textOfRun(before)).toBe(textOfRun(nodes).slice(0, offset));
        expect(textOfRun(after)).toBe(textOfRun(nodes).slice(offset));
      }),
    );
  });

  it('wrapped stretches hold exactly their characters', () => {
    fc.assert(
      fc.property(run, fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 6 }), (children, offsets) => {
        const paragraph: Paragraph = { type: 'paragraph', children };
        const whole = textOf(paragraph);
        const cuts = offsets.filter((offset) => offset < whole.length).sort((a, b) => a - b);
        const wrapped: string[] = [];
        const stretches = cuts.flatMap((start, index) =>
          index % 2 === 0 && cuts[index + 1] ? [{ start, end: cuts[index + 1]! }] : [],
        );
        wrapStretches(
          paragraph,
          stretches.map((stretch) => ({
            ...stretch,
            wrap(inside) {
              wrapped.push(textOfRun(inside));
              return { type: 'emphasis', children: inside };
            },
          })),
        );
        expect(textOf(paragraph)).toBe(whole);
        expect(wrapped).toEqual(stretches.map(({ start, end }) => whole.slice(start, end)));
      }),
    );
  });
});
