import { expect, it } from 'vitest';
import { madeBy, openExpected, openFrom, openIn } from '#model/expected.ts';
import { planSchema } from '#model/schema.ts';
import { corpusOf, document, plan, task } from './portal.ts';

const order = (title: string, lead: string[], more: object = {}) =>
  task(undefined, { kind: 'ban-hanh', lead, expects: { title, ...more } });
const corpus = corpusOf({
  plans: [
    plan('a', {
      tasks: [
        order('chuẩn bị văn kiện', ['tieu-ban-van-kien', 'tieu-ban-van-kien']),
        order('chuẩn bị nhân sự', ['tieu-ban-nhan-su'], { type: 'de-an', document: 'de-an-nhan-su' }),
        order('tổ chức phục vụ', ['tieu-ban-nhan-su'], { document: 'chua-co-tren-cong' }),
        task('tháng 3/2025'),
      ],
    }),
    plan('b', { tasks: [order('rà soát hồ sơ', ['Các chi bộ'])] }),
  ],
  documents: [document('de-an-nhan-su')],
});
const titles = (list: readonly { expects: { title: string } }[]) => list.map(({ expects }) => expects.title);

it('is open until a document that the portal has is linked', () => {
  expect(titles(openExpected(corpus))).toEqual(['chuẩn bị văn kiện', 'tổ chức phục vụ', 'rà soát hồ sơ']);
  expect(corpus.plans[0]!.tasks.map((one) => madeBy(corpus, one)?.id)).toEqual([
    undefined,
    'de-an-nhan-su',
    undefined,
    undefined,
  ]);
});

it('stands with the plan that orders it and with each body that is to make it, once', () => {
  expect(titles(openIn(corpus, 'a'))).toEqual(['chuẩn bị văn kiện', 'tổ chức phục vụ']);
  expect(titles(openFrom(corpus, 'tieu-ban-van-kien'))).toEqual(['chuẩn bị văn kiện']);
  expect(titles(openFrom(corpus, 'tieu-ban-nhan-su'))).toEqual(['tổ chức phục vụ']);
  expect(openIn(corpus, 'khong-co')).toEqual([]);
  expect(openFrom(corpus, 'khong-co')).toEqual([]);
});

it('a plan is meant where the author names no type; a title is required', () => {
  const read = (expects: object) => planSchema.shape.tasks.safeParse([task(undefined, { expects })]);
  expect(read({ title: 'rà soát' }).data?.[0]?.expects).toEqual({ type: 'ke-hoach', title: 'rà soát' });
  expect(read({ type: 'de-an' }).success).toBe(false);
  expect(read({ title: 'rà soát', document: 'Kế hoạch 5' }).success).toBe(false);
});
