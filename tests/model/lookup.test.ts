import { gzipSync } from 'node:zlib';
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
    document('dieu-le', { type: 'dieu-le', aliases: ['Điều lệ Đảng'] }),
    document('tinh', { type: 'ke-hoach', number: '179/KH-TLĐ', level: 'tinh', province: 'Vĩnh Sơn' }),
  ],
  bodies: [
    body('huyen-uy-thanh-mai', { name: 'Huyện ủy Thanh Mai', province: 'Vĩnh Sơn', short: ['Huyện ủy'] }),
    body('xa-thuong-vinh-son', { name: 'Xã Thượng', province: 'Vĩnh Sơn' }),
    body('khac', { name: 'Tổ công tác' }),
  ],
  glossary: [abbreviation('NN&PTNT', 'Nông nghiệp và Phát triển nông thôn')],
});

describe('the look-up file', () => {
  const [file, ...others] = buildLookup(corpus, paths);
  const registry = file!.registry!;

  it('is one for a small portal', () => expect(others).toEqual([]));

  it('has rows without what is unknown at their ends; a day that was worked out is unknown', () => {
    expect(file!.plans).toEqual([
      ['co-so', 0, 'kiểm tra', 0, '007-KH/HU'],
      ['ke-hoach', 0, 'tổ chức đại hội', 0],
    ]);
    expect(registry.documents).toEqual([
      ['chi-thi', 1, 'về hồ sơ', -1, 1, '22-CT/TW', '2023-05-09'],
      ['dieu-le', 2, 0, -1, 0, 0, 0, 'Điều lệ Đảng'],
      ['tinh', 0, 0, 0, 0, '179/KH-TLĐ'],
    ]);
    expect(registry.types).toEqual(['Kế hoạch', 'Chỉ thị', 'Điều lệ']);
  });

  it('leaves out the id of a body that follows from its name, with or without its province', () => {
    expect(registry.bodies).toEqual([
      [0, 'Huyện ủy Thanh Mai', 2, 0, 'Huyện ủy'],
      ['khac', 'Tổ công tác', 2, -1],
      [1, 'Xã Thượng', 2, 0],
    ]);
  });

  it('spells addresses around the id', () => {
    expect(registry.at).toEqual({
      p: ['/ke-hoach/', '/'],
      d: ['/van-ban/', '/'],
      b: ['/co-quan/', '/'],
      a: ['/chu-viet-tat/#', ''],
    });
    expect(registry.glossary).toEqual([['nn-ptnt', 'NN&PTNT', 'Nông nghiệp và Phát triển nông thôn']]);
  });

  it('is cut into files of one size above two thousand plans, the registry in the first only', () => {
    const many = corpusOf({ plans: Array.from({ length: 4100 }, (_, index) => plan(`ke-hoach-${index}`)) });
    const files = buildLookup(many, paths);
    expect(files.map(({ from, plans, registry }) => [from, plans.length, registry !== undefined])).toEqual([
      [0, 2050, true],
      [2050, 2050, false],
    ]);
    expect(files[0]!.registry!.plans).toBe(4100);
  });

  it('stays small: plans of one kind cost some tens of bytes each', () => {
    const many = corpusOf({
      plans: Array.from({ length: 200 }, (_, index) => plan(`ke-hoach-${index}`, { number: `${index}-KH/HU` })),
    });
    expect(gzipSync(JSON.stringify(buildLookup(many, paths))).length).toBeLessThan(15_000);
  });
});
