import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '#model/corpus.ts';
import { branchesBelow } from '#model/derivation.ts';
import { pickShown } from '#model/shown-tree.ts';
import { baselines, drawColumns, drawRows, type Box, type Picture } from '#model/tree-picture.ts';
import type { Level } from '#model/vocabulary.ts';
import { widthOf } from '#model/wrap.ts';
import { body, corpusOf, document, refer } from './portal.ts';

const at = (level: Level, id: string, ...bases: string[]) =>
  document(id, {
    level,
    title: `về công tác ${id} của các tổ chức đảng trực thuộc`,
    references: bases.map((base) => refer('carries-out', base)),
  });

const pictures = (documents: DocumentRecord[], id = 'goc') => {
  const corpus = corpusOf({ documents, bodies: [body('y', { name: 'Huyện ủy Thanh Mai' })] });
  const shown = pickShown(corpus, branchesBelow(corpus, id));
  return [drawColumns(shown), drawRows(shown)];
};
const titles = ({ boxes }: Picture) => boxes.map(({ title }) => title.join(' '));

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Where a path begins and ends; its commands are M, h, V and H. */
function endsOf(path: string) {
  const [, x, y] = /^M([\d.-]+) ([\d.-]+)/.exec(path)!.map(Number);
  const end = [x!, y!];
  for (const [, command, value] of path.slice(1).matchAll(/([hVH])([\d.-]+)/g)) {
    if (command === 'V') end[1] = Number(value);
    else end[0] = Number(value) + (command === 'h' ? end[0]! : 0);
  }
  return [[x!, y!], end];
}
const onEdge = ({ x, y, width, height }: Box, [px, py]: number[]) => {
  const inX = px! >= x && px! <= x + width;
  const inY = py! >= y && py! <= y + height;
  return inX && inY && (px === x || px === x + width || py === y || py === y + height);
};

const SMALL = [
  at('trung-uong', 'goc'),
  at('tinh', 'a', 'goc'),
  at('huyen', 'b', 'a'),
  at('huyen', 'c', 'b'),
  at('huyen', 'd', 'goc'),
];

describe('both drawings', () => {
  it('show every document and every gap of a small tree', () => {
    for (const picture of pictures(SMALL)) {
      expect(picture.boxes.map(({ node }) => node?.id)).toEqual(expect.arrayContaining(['goc', 'a', 'b', 'c', 'd']));
      expect(titles(picture).join()).toMatch(
        /chưa có văn bản cấp tỉnh.*chưa có kế hoạch cấp cơ sở|chưa có kế hoạch cấp cơ sở.*chưa có văn bản cấp tỉnh/,
      );
    }
  });

  it('tell issuer and date under the name, and no text runs over its box', () => {
    const dated = document('goc', { number: '22-CT/TW', date: '09/5/2023', body: 'y' });
    for (const { boxes } of pictures([dated, at('tinh', 'a', 'goc')])) {
      expect(boxes[0]!.title).toEqual(['Chỉ thị 22-CT/TW']);
      expect(boxes[0]!.details).toEqual(expect.arrayContaining(['Huyện ủy Thanh Mai', 'ngày 09/5/2023']));
      for (const { title, details, width } of boxes) {
        for (const line of title) expect(widthOf(line, 15)).toBeLessThanOrEqual(width - 20);
        for (const line of details) expect(widthOf(line, 14)).toBeLessThanOrEqual(width - 20);
      }
    }
  });

  it.each([1, 200])('with %i children stay small, and say how many are left out', (count) => {
    const children = Array.from({ length: count }, (_, index) => at('tinh', `tinh-${index}`, 'goc'));
    for (const picture of pictures([at('trung-uong', 'goc'), ...children])) {
      expect(picture.boxes.length).toBeLessThan(12);
      expect(titles(picture).some((title) => title === 'và 194 nhánh khác, xem danh sách')).toBe(count === 200);
      expect(titles(picture)).toContain('chưa có kế hoạch cấp cơ sở');
    }
  });

  it('without children draw one box, and what is not known', () => {
    for (const picture of pictures([at('huyen', 'goc')]))
      expect(titles(picture)).toEqual([expect.stringContaining('goc'), 'chưa có kế hoạch cấp cơ sở']);
    for (const picture of pictures([at('co-so', 'goc')])) expect(picture.lines).toEqual([]);
  });

  it('a broad and deep tree keeps to its measure, the near branches first', () => {
    const level: Level[] = ['trung-uong', 'tinh', 'huyen', 'co-so'];
    const all = [at('trung-uong', 'goc')];
    for (let rank = 1, above = ['goc']; rank < 4; rank += 1) {
      const next = above.flatMap((base) =>
        Array.from({ length: 5 }, (_, index) => at(level[rank]!, `${base}-${index}`, base)),
      );
      all.push(...next);
      above = next.map(({ id }) => id);
    }
    for (const picture of pictures(all)) {
      expect(picture.boxes.filter(({ node }) => node).length).toBeLessThanOrEqual(37);
      expect(picture.boxes.map(({ node }) => node?.id)).toEqual(expect.arrayContaining(['goc-0', 'goc-4', 'goc-4-0']));
      expect(titles(picture)).toContain('5 nhánh, xem danh sách');
    }
  });

  it('boxes never meet nor leave the picture, and every line runs from box to box, whatever the tree', () => {
    const level = fc.constantFrom<Level>('trung-uong', 'tinh', 'huyen', 'co-so');
    const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 });
    fc.assert(
      fc.property(fc.array(level, { minLength: 8, maxLength: 8 }), edges, (levels, pairs) => {
        const bases = (index: number) => [
          ...new Set(pairs.filter(([from]) => from === index).map(([, to]) => `d${to}`)),
        ];
        for (const { width, height, boxes, lines } of pictures(
          levels.map((one, index) => at(one, `d${index}`, ...bases(index))),
          'd0',
        )) {
          boxes.forEach((box, index) => {
            expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
            expect(boxes.slice(index + 1).filter((other) => meet(box, other))).toEqual([]);
            expect(baselines(box).every((line) => line > 0 && line < box.height)).toBe(true);
          });
          for (const line of lines)
            for (const end of endsOf(line))
              expect(
                boxes.some((box) => onEdge(box, end)),
                line,
              ).toBe(true);
        }
      }),
      {
        numRuns: 200,
        examples: [
          [
            ['trung-uong', 'trung-uong', 'trung-uong', 'trung-uong', 'trung-uong', 'tinh', 'trung-uong', 'trung-uong'],
            [
              [4, 0],
              [0, 5],
              [7, 4],
              [5, 7],
            ],
          ],
        ],
      },
    );
  });
});

describe('columns', () => {
  it('stand from the highest level of the tree down, each box in that of its level', () => {
    const [columns] = pictures([at('tinh', 'goc'), at('huyen', 'a', 'goc'), at('co-so', 'b', 'a')]);
    expect(columns!.heads.map(({ text }) => text)).toEqual(['Cấp tỉnh', 'Cấp huyện, khối', 'Cấp cơ sở']);
    expect(columns!.boxes.map(({ x }) => x)).toEqual(columns!.heads.map(({ x }) => x));
  });

  it('a document of the same level stands below, a little to the right', () => {
    const [columns] = pictures([at('huyen', 'goc'), at('huyen', 'a', 'goc')]);
    const [above, below] = columns!.boxes.filter(({ node }) => node);
    expect(below!.x).toBeGreaterThan(above!.x);
    expect(below!.y).toBeGreaterThan(above!.y + above!.height);
  });

  it('what is said of a whole level hangs on no line', () => {
    expect(pictures([at('huyen', 'goc'), at('huyen', 'a', 'goc')])[0]!.lines).toHaveLength(1);
  });
});
