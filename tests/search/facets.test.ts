import { describe, expect, it } from 'vitest';
import { facetColumns, planSearchFacets } from '#search/facets.ts';
import { exampleQueries } from '#search/examples.ts';
import { body, corpusOf, document, plan, refer } from '../model/portal.ts';

const corpus = corpusOf({
  plans: [
    plan('a', {
      date: '14/6/2024',
      province: 'Vĩnh Sơn',
      topics: ['Dân vận'],
      references: [refer('carries-out', 'chi-thi')],
    }),
    plan('b', { date: { inferred: 'từ 28/6/2023 đến 31/7/2024', because: 'suy ra' }, topics: ['Dân vận'] }),
  ],
  documents: [document('chi-thi', { number: '22-CT/TW', date: '09/5/2023' })],
  bodies: [body('huyen-uy-thanh-mai', { name: 'Huyện ủy Thanh Mai', province: 'Vĩnh Sơn' })],
});
const value = (name: string, page: number) => {
  const column = facetColumns(corpus).find((one) => one.name === name)!;
  return column.values[column.of[page]!];
};

describe('filters', () => {
  it('count a year of issue only where it is known', () => {
    expect([0, 1, 2].map((page) => value('Năm', page))).toEqual(['2024', undefined, '2023']);
  });

  it('tell plans, documents and bodies apart', () => {
    expect([0, 2, 3].map((page) => value('Loại', page))).toEqual(['Kế hoạch', 'Văn bản được dẫn', 'Cơ quan']);
  });

  it('are those that the pages carry', () => {
    const own = planSearchFacets(corpus, corpus.plans[0]!);
    for (const { name } of facetColumns(corpus)) expect(value(name, 0) ?? null).toBe(own[name] ?? null);
  });
});

describe('queries to try', () => {
  it('come from the content', () => expect(exampleQueries(corpus)).toEqual(['22-CT/TW', 'chỉ thị 22', 'dan van']));
  it('are none for an empty portal', () => expect(exampleQueries(corpusOf({}))).toEqual([]));
});
