import { describe, expect, it } from 'vitest';
import { planFacets } from '#model/facets.ts';
import { buildLookup } from '#model/lookup.ts';
import { heirOf, mergedInto, mergerSentence, placedName, provinceWords } from '#model/provinces.ts';
import { body, corpusOf, paths, plan } from './portal.ts';

const tinh = (id: string, province: string, raw: object = {}) => body(id, { level: 'tinh', province, ...raw });
const corpus = corpusOf({
  bodies: [
    tinh('an-khe', 'An Khê', { name: 'Tỉnh ủy An Khê', successors: ['vinh-son-moi'], until: '30/6/2025' }),
    tinh('vinh-son', 'Vĩnh Sơn', { successors: ['vinh-son-moi'], until: '30/6/2025' }),
    tinh('vinh-son-moi', 'Vĩnh Sơn', { name: 'Tỉnh ủy Vĩnh Sơn mới', from: '01/7/2025' }),
    tinh('doan', 'Đồng Sơn', { family: 'doan', successors: ['vinh-son-moi'] }),
    tinh('mat', 'Mỏ Cày', { successors: ['khong-co'] }),
  ],
  plans: [plan('ke-hoach', { province: 'An Khê' })],
});

describe('a province that merged', () => {
  it('is told by the succession of its Party organisation alone', () => {
    expect(heirOf(corpus, 'An Khê')).toEqual({ former: 'An Khê', province: 'Vĩnh Sơn', from: '2025-07-01' });
    expect(['Vĩnh Sơn', 'Đồng Sơn', 'Mỏ Cày'].map((name) => heirOf(corpus, name))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(mergedInto(corpus, 'Vĩnh Sơn').map(({ former }) => former)).toEqual(['An Khê']);
  });

  it('is named with what it is part of, but not for what began later', () => {
    expect(provinceWords(corpus, 'An Khê')).toBe('An Khê (nay thuộc Vĩnh Sơn)');
    expect(provinceWords(corpus, 'An Khê', '2025-07-01')).toBe('An Khê');
    expect(provinceWords(corpus, 'Vĩnh Sơn')).toBe('Vĩnh Sơn');
    expect(placedName(corpus, 'Huyện ủy Thanh Mai', 'An Khê')).toBe('Huyện ủy Thanh Mai, An Khê (nay thuộc Vĩnh Sơn)');
    expect(placedName(corpus, 'Tỉnh ủy An Khê', 'An Khê')).toBe('Tỉnh ủy An Khê (nay thuộc Vĩnh Sơn)');
    expect(placedName(corpus, 'Tỉnh ủy Vĩnh Sơn', 'Vĩnh Sơn')).toBe('Tỉnh ủy Vĩnh Sơn');
    expect(mergerSentence(heirOf(corpus, 'An Khê')!)).toBe(
      'Tỉnh An Khê đã hợp nhất với tỉnh Vĩnh Sơn thành tỉnh Vĩnh Sơn, tổ chức mới hoạt động từ ngày 01/7/2025.',
    );
  });

  it('leads from the new name to its plans: in the list by province and in the look-up', () => {
    const provinces = planFacets(corpus).find(({ slug }) => slug === 'tinh')!.values;
    expect(provinces.map(({ slug, plans }) => [slug, plans.length])).toEqual([
      ['an-khe', 1],
      ['vinh-son', 1],
    ]);
    const { provinces: names, merged, bodies } = buildLookup(corpus, paths)[0]!.registry!;
    expect(Object.entries(merged).map(([place, heir]) => [names[Number(place)], heir])).toEqual([
      ['An Khê', 'Vĩnh Sơn'],
    ]);
    expect(bodies.find(([id]) => id === 'vinh-son-moi')).toContain('kế tục Tỉnh ủy An Khê');
  });
});
