/** Labels by hand: each case says in a line what Word prints. */
import { describe, expect, it } from 'vitest';
import { writeNumeral } from '#import/docx/numeral.ts';
import { p, read, textsOf } from './package.ts';

type LevelText = [format: string, text: string, more?: string];

const level = ([format, text, more = '']: LevelText, at: number) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (levels: LevelText[], id = 0, inner = '') =>
  `<w:abstractNum w:abstractNumId="${id}">${inner}${levels.map(level).join('')}</w:abstractNum>`;
const num = (id: number, abstractId = 0, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;
const override = (at: number, inner: string) => `<w:lvlOverride w:ilvl="${at}">${inner}</w:lvlOverride>`;
const start = (value: number) => `<w:startOverride w:val="${value}"/>`;
const numPr = (at: number, id = 1) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;
/** `[level, numId]` -> a paragraph `x` of that list. */
const items = (...places: (number | [number, number])[]) =>
  places.map((place) => (Array.isArray(place) ? p('x', numPr(...place)) : p('x', numPr(place)))).join('');

async function labels(numbering: string, body: string, styles?: string): Promise<string[]> {
  return (await read({ body, numbering, styles })).paragraphs.map(({ label }) => label);
}

const OUTLINE: LevelText[] = [
  ['upperRoman', '%1.'],
  ['decimal', '%2.'],
  ['decimal', '%2.%3.'],
  ['lowerLetter', '%4)'],
];

describe('counting', () => {
  it('begins deeper levels anew behind higher ones', async () => {
    const found = await labels(abstract(OUTLINE) + num(1), items(0, 1, 2, 2, 3, 3, 2, 3, 1, 2, 0, 1));
    expect(found).toEqual(['I.', '1.', '1.1.', '1.2.', 'a)', 'b)', '1.3.', 'a)', '2.', '2.1.', 'II.', '1.']);
  });

  it('counts lists of one abstract numbering together', async () => {
    const found = await labels(abstract(OUTLINE) + num(1) + num(2), items([0, 1], [0, 2], [0, 1]));
    expect(found).toEqual(['I.', 'II.', 'III.']);
  });

  it('keeps lists of different abstract numberings apart', async () => {
    const numbering = abstract(OUTLINE, 0) + abstract([['decimal', '%1)']], 1) + num(1, 0) + num(2, 1);
    expect(await labels(numbering, items([0, 1], [0, 2], [0, 2], [0, 1]))).toEqual(['I.', '1)', '2)', 'II.']);
  });

  it('restarts where a list first appears with an override, and goes on from there', async () => {
    const numbering = abstract(OUTLINE) + num(1) + num(2, 0, override(0, start(1))) + num(3, 0, override(0, start(7)));
    const found = await labels(numbering, items([0, 1], [0, 1], [0, 2], [0, 2], [0, 1], [0, 3], [0, 3], [0, 2]));
    expect(found).toEqual(['I.', 'II.', 'I.', 'II.', 'III.', 'VII.', 'VIII.', 'IX.']);
  });

  it('takes a whole level from an override', async () => {
    const numbering = abstract(OUTLINE) + num(1, 0, override(0, level(['decimalZero', 'Điều %1:'], 0)));
    expect(await labels(numbering, items(0, 0))).toEqual(['Điều 01:', 'Điều 02:']);
  });

  it('starts where the level says', async () => {
    const five = level(['decimal', '%1.'], 0).replace('w:start w:val="1"', 'w:start w:val="5"');
    const numbering = `<w:abstractNum w:abstractNumId="0">${five}</w:abstractNum>${num(1)}`;
    expect(await labels(numbering, items(0, 0))).toEqual(['5.', '6.']);
  });

  it('lets a level go on that never restarts, and one that restarts behind the first level only', async () => {
    const never = abstract([OUTLINE[0]!, ['decimal', '%2.', '<w:lvlRestart w:val="0"/>']]);
    expect(await labels(never + num(1), items(0, 1, 1, 0, 1))).toEqual(['I.', '1.', '2.', 'II.', '3.']);
    const first = abstract([OUTLINE[0]!, OUTLINE[1]!, ['decimal', '%3/', '<w:lvlRestart w:val="1"/>']]);
    const found = await labels(first + num(1), items(0, 1, 2, 1, 2, 0, 2));
    expect(found).toEqual(['I.', '1.', '1/', '2.', '2/', 'II.', '1/']);
  });

  it('shows a level that was passed over at its beginning', async () => {
    expect(await labels(abstract(OUTLINE) + num(1), items(2, 2, 1))).toEqual(['1.1.', '1.2.', '1.']);
  });

  it('counts empty paragraphs, and says so', async () => {
    const document = await read({ numbering: abstract(OUTLINE) + num(1), body: items(0) + p('', numPr(0)) + items(0) });
    expect(document.paragraphs.map(({ label }) => label)).toEqual(['I.', 'II.', 'III.']);
    expect(document.notes).toContainEqual({ kind: 'empty-number', count: 1, source: 2 });
  });
});

describe('labels', () => {
  it('writes each number in the format of its own level, or all in figures', async () => {
    const mixed = abstract([OUTLINE[0]!, ['decimal', '%1.%2.'], ['lowerLetter', '%1.%2.%3', '<w:isLgl/>']]);
    expect(await labels(mixed + num(1), items(0, 0, 1, 2))).toEqual(['I.', 'II.', 'II.1.', '2.1.1']);
  });

  it('writes nothing for a level that is a bullet or has no number', async () => {
    const holed = abstract([
      ['decimal', '%1.'],
      ['bullet', '–'],
      ['decimal', '%1.%2%3.'],
      ['none', ''],
    ]);
    expect(await labels(holed + num(1), items(0, 1, 2, 3))).toEqual(['1.', '–', '1.1.', '']);
  });

  it('turns bullets of symbol fonts into characters', async () => {
    const font = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`;
    const bullet = (text: string, name: string, at: number) =>
      level(['bullet', text], at).replace('</w:lvl>', `${font(name)}</w:lvl>`);
    const levels = [bullet('\uf0b7', 'Symbol', 0), bullet('o', 'Courier New', 1), bullet('\uf0a7', 'Wingdings', 2)];
    const numbering = `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum>${num(1)}`;
    expect(await labels(numbering, items(0, 1, 2))).toEqual(['•', '○', '▪']);
  });

  it('parts the label from the text unless it shall not', async () => {
    const numbering =
      abstract([
        ['decimal', '%1.'],
        ['decimal', '(%2)', '<w:suff w:val="nothing"/>'],
      ]) + num(1);
    expect(textsOf(await read({ numbering, body: items(0, 1) }))).toEqual(['1. x', '(1)x']);
  });
});

describe('where the number comes from', () => {
  const style = (id: string, inner: string, based = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}">${based && `<w:basedOn w:val="${based}"/>`}<w:pPr>${inner}</w:pPr></w:style>`;
  const styled = (id: string, more = '') => p('x', `<w:pStyle w:val="${id}"/>${more}`);

  it('numbers by style, its level by the link or by the style', async () => {
    const linked = abstract([
      ['upperRoman', '%1.', '<w:pStyle w:val="Muc"/>'],
      ['decimal', '%2.', '<w:pStyle w:val="Khoan"/>'],
      ['lowerLetter', '%3)'],
    ]);
    const numbered = '<w:numPr><w:numId w:val="1"/></w:numPr>';
    const styles =
      style('Muc', numbered) +
      style('Khoan', numbered) +
      style('Diem', '<w:numPr><w:ilvl w:val="2"/></w:numPr>', 'Muc0') +
      style('Muc0', numbered);
    const body = styled('Muc') + styled('Khoan') + styled('Diem') + styled('Khoan') + styled('Muc');
    expect(await labels(linked + num(1), body, styles)).toEqual(['I.', '1.', 'a)', '2.', 'II.']);
  });

  it('takes numbering away with the number 0, in the paragraph or in a style', async () => {
    const styles = style('Muc', numPr(0)) + style('Tron', numPr(0, 0), 'Muc');
    const body = styled('Muc') + styled('Muc', numPr(0, 0)) + styled('Tron') + styled('Muc');
    expect(await labels(abstract(OUTLINE) + num(1), body, styles)).toEqual(['I.', '', '', 'II.']);
  });

  it('follows a list style to its numbering', async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="De"/></w:abstractNum>` +
      abstract(OUTLINE, 1) +
      num(1, 0) +
      num(2, 1);
    const styles = `<w:style w:type="numbering" w:styleId="De"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`;
    expect(await labels(numbering, items([0, 1], [1, 1], [0, 2]), styles)).toEqual(['I.', '1.', 'II.']);
  });

  it('bears a list, a level or a style that is not there', async () => {
    const body =
      items([0, 99], [8, 1]) +
      styled('Nao') +
      p('x', '<w:numPr><w:ilvl w:val="1000000000"/><w:numId w:val="1"/></w:numPr>');
    expect(await labels(abstract(OUTLINE) + num(1), body)).toEqual(['', '', '', '']);
  });
});

describe('numerals', () => {
  it.each<[string, number[], string[]]>([
    ['upperRoman', [1, 4, 9, 14, 40, 99, 2025], ['I', 'IV', 'IX', 'XIV', 'XL', 'XCIX', 'MMXXV']],
    ['lowerRoman', [3, 18], ['iii', 'xviii']],
    ['lowerLetter', [1, 26, 27, 53], ['a', 'z', 'aa', 'aaa']],
    ['upperLetter', [2, 28], ['B', 'BB']],
    ['decimalZero', [1, 10], ['01', '10']],
    ['001, 002, 003, ...', [1, 12], ['001', '012']],
    ['vietnameseCounting', [1, 5, 10, 15, 21, 34], ['một', 'năm', 'mười', 'mười lăm', 'hai mươi mốt', 'ba mươi bốn']],
    ['decimalEnclosedCircle', [1, 20, 21], ['①', '⑳', '21']],
    ['a format of the future', [7], ['7']],
    ['upperRoman', [0], ['0']],
    ['none', [3], ['']],
  ])('%s', (format, values, written) => {
    expect(values.map((value) => writeNumeral(value, format))).toEqual(written);
  });
});
