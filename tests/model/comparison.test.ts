import { describe, expect, it } from 'vitest';
import { comparableDocuments, comparePlans, comparisonsOf } from '#model/comparison.ts';
import { sitemapPaths } from '#model/sitemap.ts';
import { corpusOf, document, paths, plan, refer, task } from './portal.ts';

const on = (id: string, relation: string, whens: (string | undefined)[], date?: string) =>
  plan(id, {
    ...(date && { date }),
    references: [refer(relation, 'chi-thi')],
    tasks: whens.map((when) => task(when, { what: when ?? 'việc' })),
  });
const documents = [document('chi-thi'), document('dieu-le'), document('chi-mot')];
const corpus = corpusOf({
  documents,
  plans: [
    on('a', 'carries-out', ['trong tháng 5/2024', 'trước ngày 25/4/2024', undefined, 'hằng tháng'], '01/01/2024'),
    on('b', 'cites', ['Quý II năm 2024', 'tháng 4/2024', 'ngày 03/11/2023'], '01/02/2024'),
    plan('c', { references: [refer('cites', 'chi-mot')] }),
  ],
});

it('a document that two plans stand on has a comparison, in whatever way they stand on it', () => {
  expect(comparableDocuments(corpus).map(({ id }) => id)).toEqual(['chi-thi']);
  expect(comparisonsOf(corpus, 'b').map(({ id }) => id)).toEqual(['chi-thi']);
  expect(comparisonsOf(corpus, 'c')).toEqual([]);
});

it('the sitemap lists it', () => {
  expect(sitemapPaths(corpus, paths).map(({ path }) => path)).toContain('/van-ban/chi-thi/so-sanh/');
});

it('a document that changes another is no plan on it, nor is one plan with two references', () => {
  const twice = plan('a', { references: [refer('cites', 'chi-thi'), refer('carries-out', 'chi-thi')] });
  const changer = plan('sua', { references: [refer('amends', 'chi-thi')] });
  const other = document('khac', { references: [refer('carries-out', 'chi-thi')] });
  expect(comparableDocuments(corpusOf({ documents: [...documents, other], plans: [twice, changer] }))).toEqual([]);
});

describe('side by side', () => {
  const { plans, quarters, total } = comparePlans(corpus, 'chi-thi');

  it('each plan is a column, with its relation and what cannot be placed', () => {
    expect(plans.map(({ plan: { id }, relation, timed, untimed }) => [id, relation, timed, untimed])).toEqual([
      ['a', 'carries-out', 2, 2],
      ['b', 'cites', 3, 0],
    ]);
    expect(total).toBe(2);
  });

  it('the same month is one row, and every row has a cell for each plan', () => {
    const rows = quarters.map(({ name, rows: months }) => [
      name,
      months.map(({ time, cells }) => [time, cells.map((duties) => duties.map((duty) => duty.task.what))]),
    ]);
    expect(rows).toEqual([
      ['Quý IV năm 2023', [['Tháng 11/2023', [[], ['ngày 03/11/2023']]]]],
      [
        'Quý II năm 2024',
        [
          ['Trong quý', [[], ['Quý II năm 2024']]],
          ['Tháng 4/2024', [['trước ngày 25/4/2024'], ['tháng 4/2024']]],
          ['Tháng 5/2024', [['trong tháng 5/2024'], []]],
        ],
      ],
    ]);
  });

  it('a duty with several times stands at each and is counted once', () => {
    const twice = [on('a', 'cites', ['ngày 01/4 và 15/5/2024', undefined]), on('b', 'cites', ['tháng 4/2024'])];
    const compared = comparePlans(corpusOf({ documents, plans: twice }), 'chi-thi');
    expect(compared.plans.map(({ timed, untimed }) => [timed, untimed])).toEqual([
      [1, 1],
      [1, 0],
    ]);
    const rows = compared.quarters.flatMap((quarter) => quarter.rows);
    expect(rows.map(({ time, cells }) => [time, cells[0]!.map(({ when }) => when.from)])).toEqual([
      ['Tháng 4/2024', ['2024-04-01']],
      ['Tháng 5/2024', ['2024-05-15']],
    ]);
  });

  it('of too many plans the latest are taken, and how many there are is known', () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      on(`p${index}`, 'carries-out', ['tháng 4/2024'], `${(index % 28) + 1}/3/${1900 + index}`),
    );
    const found = comparePlans(corpusOf({ documents, plans: many }), 'chi-thi');
    expect(found.total).toBe(200);
    expect(found.plans.map(({ plan: { id } }) => id)).toEqual(
      Array.from({ length: 12 }, (_, index) => `p${188 + index}`),
    );
    expect(found.quarters[0]!.rows[0]!.cells).toHaveLength(12);
  });

  it('plans without a dated duty give columns and no rows', () => {
    const bare = comparePlans(
      corpusOf({ documents, plans: [on('a', 'cites', []), on('b', 'cites', ['thường xuyên'])] }),
      'chi-thi',
    );
    expect(bare.plans).toHaveLength(2);
    expect(bare.quarters).toEqual([]);
  });
});
