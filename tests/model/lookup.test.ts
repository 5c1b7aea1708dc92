import { describe, expect, it } from 'vitest';
import { buildLookup } from '#model/lookup.ts';
import { abbreviation, body, corpusOf, document, paths, plan, refer } from './portal.ts';

const corpus = corpusOf({
  plans: [
    plan('ke-hoach', { title: 'tổ chức đại hội', references: [refer('carries-out', 'chi-thi')] }),
    plan('co-so', { number: '007-KH/HU', title: 'kiểm tra', date: { inferred: 'tháng 3/2024', because: 'suy ra' } }),
  ],
  documents: [
    document('chi-thi', { number: '22-CT/TW', date: '09/5/2023', title: 'về hồ sơ' }),
    document('nghi-dinh', { type: 'nghi-dinh', number: '30/2020/NĐ-CP', title: 'về văn thư' }),
    document('luat', { type: 'luat', number: '39/2019/QH14', date: '13/6/2019' }),
    document('tinh', { type: 'ke-hoach', number: '179/KH-TLĐ', level: 'tinh', province: 'Vĩnh Sơn' }),
  ],
  bodies: [body('huyen-uy-thanh-mai', { name: 'Huyện ủy Thanh Mai', province: 'Vĩnh Sơn', short: ['Huyện ủy'] })],
  glossary: [abbreviation('NN&PTNT', 'Nông nghiệp và Phát triển nông thôn')],
});
const entries = new Map(buildLookup(corpus, paths).map((entry) => [entry.u, entry]));

describe('the look-up index', () => {
  it('stands plans first, then documents, bodies, abbreviations', () => {
    expect([...entries.values()].map(({ g }) => g).join('')).toBe('ppddddba');
  });

  it.each([
    ['/ke-hoach/ke-hoach/', { t: 'Kế hoạch tổ chức đại hội', d: 'Huyện ủy Thanh Mai', g: 'p' }],
    ['/ke-hoach/co-so/', { t: 'Kế hoạch 007-KH/HU', d: 'kiểm tra · Huyện ủy Thanh Mai', s: '7', c: 'kh hu', g: 'p' }],
    [
      '/van-ban/chi-thi/',
      {
        t: 'Chỉ thị 22-CT/TW',
        d: 'ngày 09/5/2023 · về hồ sơ · 1 văn bản thực hiện',
        s: '22',
        c: 'ct tw',
        y: '2023-05-09',
        g: 'd',
      },
    ],
    ['/van-ban/nghi-dinh/', { t: 'Nghị định 30/2020/NĐ-CP', d: 'về văn thư', s: '30', c: 'nd cp', y: '2020', g: 'd' }],
    ['/van-ban/luat/', { t: 'Luật 39/2019/QH14', d: 'ngày 13/6/2019', s: '39', c: 'qh14', y: '2019-06-13', g: 'd' }],
    ['/van-ban/tinh/', { t: 'Kế hoạch 179/KH-TLĐ', d: 'Vĩnh Sơn', s: '179', c: 'kh tld', g: 'd' }],
    [
      '/co-quan/huyen-uy-thanh-mai/',
      { t: 'Huyện ủy Thanh Mai', d: 'Vĩnh Sơn · Huyện và tương đương · Huyện ủy', g: 'b' },
    ],
    ['/chu-viet-tat/#nn-ptnt', { t: 'NN&PTNT', d: 'Nông nghiệp và Phát triển nông thôn', g: 'a' }],
  ])('%s', (u, entry) => expect(entries.get(u)).toEqual({ u, ...entry }));
});
