import { describe, expect, it } from 'vitest';
import { eventValues, eventFacets, mergersOf, termViews } from '#model/events.ts';
import { dutiesOfTerm } from '#model/timeline.ts';
import { body, corpusOf, plan, task, term } from './portal.ts';

const corpus = corpusOf({
  plans: [
    plan('a', {
      province: 'Vĩnh Sơn',
      term: 'dang-2020-2025',
      tasks: [
        task('tháng 7/2024', { lead: ['huyen', 'Các chi bộ'], with: ['huyen', 'tinh'] }),
        task('tháng 5/2024', { kind: 'dai-hoi' }),
        task(undefined, { kind: 'hoi-nghi' }),
      ],
    }),
    plan('b', { province: 'An Khê', level: 'tinh', term: 'dang-2020-2025', tasks: [task('tháng 6/2024')] }),
    plan('c', { term: 'dang-2020-2025', province: '…', tasks: [task('tháng 6/2024', { kind: 'dai-hoi' })] }),
  ],
  bodies: [body('huyen', { name: 'Huyện ủy' }), body('tinh', { name: 'Ban Tổ chức' })],
  terms: [term('dang-2020-2025'), term('dang-2025-2030')],
});
const duties = dutiesOfTerm(corpus, 'dang-2020-2025');

describe('the filters of events', () => {
  it('have every value that an event of the list has, with its events', () => {
    expect(
      eventFacets(corpus, duties).map(({ key, values }) => [
        key,
        values.map(({ slug, duties: held }) => `${slug} ${held.length}`).join(', '),
      ]),
    ).toEqual([
      ['viec', 'dai-hoi 2, bao-cao 2'],
      ['cap', 'tinh 1, huyen 3'],
      ['tinh', 'an-khe 1, vinh-son 2'],
      ['co-quan', 'tinh 1, huyen 1'],
      ['ke-hoach', 'a 2, b 1, c 1'],
    ]);
  });

  it('of nothing are none', () => expect(eventFacets(corpus, [])).toEqual([]));

  it('stand on each row, several bodies apart', () => {
    const july = duties.find(({ when }) => when.words === 'tháng 7/2024')!;
    expect(eventValues(corpus, july)).toEqual({
      viec: 'bao-cao',
      cap: 'huyen',
      tinh: 'vinh-son',
      'co-quan': 'huyen tinh',
      'ke-hoach': 'a',
    });
  });
});

describe('a province that merged', () => {
  const tinh = (id: string, province: string, raw: object = {}) => body(id, { level: 'tinh', province, ...raw });
  const merged = corpusOf({
    plans: [
      plan('cu', { province: 'An Khê', term: 'dang-2020-2025', tasks: [task('tháng 6/2024')] }),
      plan('moi', { province: 'Vĩnh Sơn', term: 'dang-2020-2025', tasks: [task('tháng 8/2025')] }),
    ],
    bodies: [
      tinh('an-khe', 'An Khê', { successors: ['moi'] }),
      tinh('vinh-son', 'Vĩnh Sơn', { successors: ['moi'] }),
      tinh('moi', 'Vĩnh Sơn', { from: '01/7/2025' }),
    ],
    terms: [term('dang-2020-2025')],
  });
  const provinces = termViews(merged, { id: 'dang-2020-2025' }).filter(({ key }) => key === 'tinh');

  it('leads from either name to its events', () => {
    const [first] = dutiesOfTerm(merged, 'dang-2020-2025');
    expect(eventValues(merged, first!).tinh).toBe('an-khe vinh-son');
    expect(provinces.map(({ value: { slug, name, duties: held } }) => [slug, name, held.length])).toEqual([
      ['an-khe', 'An Khê (nay thuộc Vĩnh Sơn)', 1],
      ['vinh-son', 'Vĩnh Sơn', 2],
    ]);
  });

  it('is told on the page of the new name alone, and only where its events stand', () => {
    const told = (views: readonly (typeof provinces)[number][]) =>
      views.map((view) => mergersOf(merged, view).map(({ former }) => former));
    expect(told(provinces)).toEqual([[], ['An Khê']]);
    const { value } = provinces[1]!;
    const own = { ...value, duties: value.duties.filter(({ plan: { id } }) => id === 'moi') };
    expect(told([{ key: 'tinh', value: own }])).toEqual([[]]);
    expect(told([{ key: 'viec', value }])).toEqual([[]]);
  });
});

describe('the pages of a term', () => {
  const views = (id: string) =>
    termViews(corpus, { id }).map(({ key, value }) => [key, value.slug, value.duties.map(({ plan: { id } }) => id)]);

  it('are one for each province and kind, in timeline order', () => {
    expect(views('dang-2020-2025')).toEqual([
      ['tinh', 'an-khe', ['b']],
      ['tinh', 'vinh-son', ['a', 'a']],
      ['viec', 'dai-hoi', ['a', 'c']],
      ['viec', 'bao-cao', ['b', 'a']],
    ]);
    expect(views('dang-2025-2030')).toEqual([]);
  });

  it('are worked out once', () => {
    expect(termViews(corpus, { id: 'dang-2020-2025' })).toBe(termViews(corpus, { id: 'dang-2020-2025' }));
  });
});
