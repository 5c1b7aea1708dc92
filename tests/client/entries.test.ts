import { expect, it } from 'vitest';
import { readEntries } from '#client/entries.ts';
import { buildLookup } from '#model/lookup.ts';
import { body, corpusOf, document, paths, plan } from '../model/portal.ts';

const tinh = (id: string, province: string, raw: object = {}) => body(id, { level: 'tinh', province, ...raw });

it('who looks for a merged province by its new name finds what the old one left', () => {
  const corpus = corpusOf({
    bodies: [
      tinh('an-khe', 'An Khê', { name: 'Tỉnh ủy An Khê', successors: ['vinh-son-moi'] }),
      tinh('vinh-son-moi', 'Vĩnh Sơn', { name: 'Tỉnh ủy Vĩnh Sơn' }),
      body('huyen-uy', { name: 'Huyện ủy Thanh Mai', province: 'An Khê' }),
    ],
    plans: [plan('ke-hoach', { body: 'huyen-uy', province: 'An Khê' })],
    documents: [document('van-ban', { number: '8-KH/TU', level: 'tinh', province: 'An Khê' })],
  });
  const [file] = buildLookup(corpus, paths);
  const details = new Map(readEntries(file!, file!.registry!).map((entry) => [entry.href, entry.details]));
  expect(details.get('/ke-hoach/ke-hoach/')).toBe('Huyện ủy Thanh Mai · nay thuộc Vĩnh Sơn');
  expect(details.get('/van-ban/van-ban/')).toBe('An Khê (nay thuộc Vĩnh Sơn)');
  expect(details.get('/co-quan/huyen-uy/')).toContain('An Khê (nay thuộc Vĩnh Sơn)');
  expect(details.get('/co-quan/vinh-son-moi/')).toContain('kế tục Tỉnh ủy An Khê');
});
