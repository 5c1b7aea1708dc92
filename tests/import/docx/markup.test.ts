/** Markup of the right shape with any values in it, or any elements in the wrong place: read or refused, never more. */
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocx } from '#import/docx.ts';
import { p, pack } from './package.ts';

const VALUES = (
  '0 1 2 3 8 9 -1 1e9 NaN x off center nothing bullet upperRoman lowerLetter decimalZero chicago constructor __proto__ %1. ' +
  '%1.%2 %9 .VnTime .VnTimeH VNI-Times Symbol Wingdings F0B7 FFFFF 00AD begin separate end page paragraph character'
).split(' ');
const WORDS = ['', ' ', 'Kế hoạch', 'KÕ ho¹ch', 'Keá hoaïch', '\uf0b7', '\ud83d\ude00', '\u00ad', '&amp;&lt;', '%1'];
const value = fc.constantFrom(...VALUES);
const small = fc.constantFrom('0', '1', '2', '3');

/** An element with children; `names` are its attributes. */
function el(name: string, children: Arbitrary<string>, names: string[] = [], values = value): Arbitrary<string> {
  const attributes = fc.tuple(...names.map((key) => values.map((one) => ` ${key}="${one}"`)));
  return fc.tuple(attributes, children).map(([all, inner]) => `<${name}${all.join('')}>${inner}</${name}>`);
}
const nothing = fc.constant('');
const empty = (name: string, ...names: string[]) => el(name, nothing, names);
const maybe = (one: Arbitrary<string>) => fc.oneof(nothing, one);
const some = (one: Arbitrary<string>, maxLength = 3) => fc.array(one, { maxLength }).map((all) => all.join(''));
const all = (...parts: Arbitrary<string>[]) => fc.tuple(...parts).map((found) => found.join(''));
const wrapped = (names: string[], inner: Arbitrary<string>) => fc.oneof(...names.map((name) => el(name, inner)));

const flags = fc.constantFrom('<w:b/>', '<w:i w:val="0"/>', '<w:caps/>', '<w:vanish/>', '<w:del/>', '<w:ins/>');
const look = el(
  'w:rPr',
  all(some(flags), maybe(empty('w:rFonts', 'w:ascii', 'w:hAnsi')), maybe(empty('w:rStyle', 'w:val'))),
);
const place = el(
  'w:numPr',
  all(maybe(el('w:ilvl', nothing, ['w:val'], small)), maybe(el('w:numId', nothing, ['w:val'], small))),
);
const manner = el(
  'w:pPr',
  all(maybe(el('w:pStyle', nothing, ['w:val'], small)), maybe(place), maybe(empty('w:jc', 'w:val')), maybe(look)),
);
const words = el('w:t', fc.constantFrom(...WORDS));
const { block } = fc.letrec<{ block: string; inline: string; box: string }>((tie) => {
  const character = fc.oneof(
    { weight: 5, arbitrary: words },
    empty('w:br', 'w:type'),
    empty('w:sym', 'w:font', 'w:char'),
    empty('w:fldChar', 'w:fldCharType'),
    fc.constantFrom('<w:tab/>', '<w:softHyphen/>', '<w:instrText>x</w:instrText>', '<w:drawing><a:blip/></w:drawing>'),
    el('w:footnoteReference', nothing, ['w:id'], small),
    tie('box'),
  );
  const run = el('w:r', all(maybe(look), some(character)));
  const within = some(tie('inline'), 2);
  return {
    inline: fc.oneof(
      { weight: 4, arbitrary: run },
      wrapped(['w:ins', 'w:del', 'w:moveTo', 'w:hyperlink', 'w:fldSimple', 'w:smartTag', 'm:oMath'], within),
      el('w:sdt', all(maybe(fc.constant('<w:sdtPr><w:showingPlcHdr/></w:sdtPr>')), el('w:sdtContent', within))),
      el('mc:AlternateContent', all(el('mc:Choice', within), el('mc:Fallback', within))),
    ),
    box: el('w:pict', el('w:txbxContent', some(tie('block'), 2))),
    block: fc.oneof(
      { maxDepth: 4 },
      el('w:p', all(maybe(manner), some(tie('inline')))),
      el(
        'w:tbl',
        some(
          el('w:tr', some(el('w:tc', all(maybe(el('w:tcPr', empty('w:gridSpan', 'w:val'))), some(tie('block'), 2))))),
        ),
      ),
      el('w:sdt', el('w:sdtContent', some(tie('block'), 2))),
      wrapped(['w:customXml', 'w:ins', 'w:tbl', 'w:r', 'w:altChunk'], some(tie('block'), 2)),
    ),
  };
});
const style = el(
  'w:style',
  all(maybe(el('w:basedOn', nothing, ['w:val'], small)), maybe(manner), maybe(look)),
  ['w:styleId'],
  small,
);
const level = el(
  'w:lvl',
  all(
    ...['w:start', 'w:numFmt', 'w:lvlText', 'w:lvlRestart', 'w:suff', 'w:pStyle'].map((name) =>
      maybe(empty(name, 'w:val')),
    ),
    maybe(look),
  ),
  ['w:ilvl'],
  small,
);
const override = el('w:lvlOverride', all(maybe(empty('w:startOverride', 'w:val')), maybe(level)), ['w:ilvl'], small);
const list = fc.oneof(
  el(
    'w:abstractNum',
    all(some(level, 4), maybe(el('w:numStyleLink', nothing, ['w:val'], small))),
    ['w:abstractNumId'],
    small,
  ),
  el('w:num', all(el('w:abstractNumId', nothing, ['w:val'], small), some(override)), ['w:numId'], small),
);
const parts = fc.record(
  {
    body: some(block, 8).map((blocks) => blocks + p('Kế hoạch')),
    styles: some(style, 6),
    numbering: some(list, 10),
    footnotes: some(el('w:footnote', some(block), ['w:id'], small)),
    header: some(block),
  },
  { requiredKeys: ['body'] },
);

describe('markup of any kind', () => {
  it('is read, its paragraphs in order and none empty', { timeout: 60_000 }, async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(parts, async (given) => {
        const answer = await readDocx(pack(given));
        if ('fault' in answer) return expect(answer.fault).toBe('too-deep');
        read += answer.paragraphs.length;
        const { text, paragraphs, emphasis } = answer;
        let end = 0;
        for (const paragraph of paragraphs) {
          expect(text.slice(end, paragraph.start)).toMatch(/^[\s|]*$/);
          expect(text.slice(paragraph.start, paragraph.end).trim()).not.toBe('');
          ({ end } = paragraph);
        }
        expect(text.slice(end)).toMatch(/^[ |]*$/);
        for (const stretch of emphasis) expect(stretch.end).toBeGreaterThan(stretch.start);
      }),
      { numRuns: 300 },
    );
    expect(read).toBeGreaterThan(600);
  });
});
