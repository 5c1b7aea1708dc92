import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate, planFacets } from '#model/facets.ts';
import { corpusOf, plan, term } from './portal.ts';

const span = (words: string) => ({ date: { inferred: words, because: 'suy ra' } });
const values = (facet: string, ...plans: object[]) =>
  planFacets(
    corpusOf({
      plans: plans.map((raw, index) => plan(`p${index}`, raw as never)),
      terms: [term('dang-2020-2025', { name: '2020-2025' })],
    }),
  )
    .find(({ slug }) => slug === facet)!
    .values.map(({ slug, name, plans: held }) => [slug, name, held.map(({ id }) => id).join(' ')]);

describe('the filters of plans', () => {
  it('levels stand from the centre down', () => {
    expect(
      values('cap', { level: 'co-so' }, { level: 'huyen' }, { level: 'trung-uong' }, { level: 'huyen' }).map(
        ([slug]) => slug,
      ),
    ).toEqual(['trung-uong', 'huyen', 'co-so']);
  });

  it('provinces stand in Vietnamese order; a plan without one is in none', () => {
    expect(values('tinh', { province: 'Đồng Sơn' }, { province: 'Vĩnh Sơn' }, { province: 'An Khê' }, {})).toEqual([
      ['an-khe', 'An Khê', 'p2'],
      ['dong-son', 'Đồng Sơn', 'p0'],
      ['vinh-son', 'Vĩnh Sơn', 'p1'],
    ]);
  });

  it('a term goes by its name, or by its id when it has no entry', () => {
    expect(values('nhiem-ky', { term: 'dang-2020-2025' }, { term: 'dang-2025-2030' })).toEqual([
      ['dang-2020-2025', '2020-2025', 'p0'],
      ['dang-2025-2030', 'dang-2025-2030', 'p1'],
    ]);
  });

  it('a date that was worked out counts for a year only when it lies within it', () => {
    expect(
      values('nam', { date: '05/5/2024' }, span('từ 01/12/2023 đến 31/3/2024'), span('tháng 3/2024'), {
        date: '31/12/2023',
      }),
    ).toEqual([
      ['2023', '2023', 'p3'],
      ['2024', '2024', 'p0 p2'],
      ['chua-ro', 'Chưa rõ năm', 'p1'],
    ]);
    expect(values('nam', span('trước ngày 01/02/2024'), span('từ ngày 01/02/2023'), {})).toEqual([
      ['chua-ro', 'Chưa rõ năm', 'p0 p1 p2'],
    ]);
  });

  it('two spellings of one topic are one value; one that has no address is none; each plan stands once', () => {
    expect(values('chu-de', { topics: ['Đại hội đảng', 'Đại hội Đảng'] }, { topics: ['Đại hội Đảng', '…'] })).toEqual([
      ['dai-hoi-dang', 'Đại hội Đảng', 'p0 p1'],
    ]);
  });

  it('are worked out once', () => {
    const corpus = corpusOf({ plans: [plan('a')] });
    expect(planFacets(corpus)).toBe(planFacets(corpus));
  });
});

describe('pages of a list', () => {
  const list = (length: number) => Array.from({ length }, (_, index) => index);

  it.each([
    [0, [0]],
    [1, [1]],
    [50, [50]],
    [51, [50, 1]],
    [10_000, Array<number>(200).fill(50)],
  ])('%i items', (length, sizes) => {
    expect(paginate(list(length)).map((page) => page.length)).toEqual(sizes);
  });

  it('hold every item once, in order, and none too many', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 1, max: 60 }), (length, size) => {
        const pages = paginate(list(length), size);
        expect(pages.flat()).toEqual(list(length));
        expect(pages.every((page) => page.length <= size)).toBe(true);
      }),
    );
  });
});
