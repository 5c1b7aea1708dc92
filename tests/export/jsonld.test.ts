import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBreadcrumbs, toLegislation, toScript } from '#export/jsonld.ts';
import { address, paths } from '../model/portal.ts';
import { corpus, HOSTILE } from './portal.ts';

const legislation = (id: string) => toLegislation(corpus, corpus.instruments.get(id)!, paths, address);
const reference = (id: string, name: string) => ({ '@type': 'Legislation', '@id': address(`/van-ban/${id}/`), name });

describe('a document as schema.org/Legislation', () => {
  it('says what is known of a plan, and what it stands on', () => {
    expect(legislation('ra-soat')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      '@id': 'https://ke-hoach.example/ke-hoach/ra-soat/',
      url: 'https://ke-hoach.example/ke-hoach/ra-soat/',
      name: 'Kế hoạch 15-KH/HU',
      inLanguage: 'vi',
      legislationType: 'Kế hoạch',
      legislationIdentifier: '15-KH/HU',
      description: HOSTILE,
      legislationDate: '2024-08-20',
      legislationPassedBy: { '@type': 'Organization', name: 'Huyện ủy Thanh Mai' },
      legislationJurisdiction: { '@type': 'AdministrativeArea', name: 'Vĩnh Sơn' },
      legislationApplies: [reference('chi-thi', 'Chỉ thị 22-CT/TW')],
      citation: [reference('dieu-le-dang', 'Điều lệ Đảng')],
    });
  });

  it('tells that a replaced document is no longer in force, and by what word each relation goes', () => {
    expect(legislation('chi-thi')).toMatchObject({ legislationLegalForce: 'https://schema.org/NotInForce' });
    expect(legislation('dieu-le-dang')).toMatchObject({ legislationLegalForce: 'https://schema.org/NotInForce' });
    expect(legislation('thay')).toMatchObject({ legislationChanges: [reference('chi-thi', 'Chỉ thị 22-CT/TW')] });
    expect(legislation('tinh')).toMatchObject({
      legislationAmends: [reference('thay', 'Kết luận 9-KL/TW')],
      legislationRepeals: [reference('dieu-le-dang', 'Điều lệ Đảng')],
      hasPart: [reference('chi-thi', 'Chỉ thị 22-CT/TW')],
    });
  });

  it('leaves out what is unknown, and a date that was worked out; an amended document stays in force', () => {
    expect(Object.keys(legislation('trong'))).toEqual([
      '@context',
      '@type',
      '@id',
      'url',
      'name',
      'inLanguage',
      'legislationType',
      'description',
      'legislationPassedBy',
    ]);
    expect(legislation('thay')).not.toHaveProperty('legislationDate');
    expect(legislation('thay')).not.toHaveProperty('legislationLegalForce');
  });
});

describe('inside a page', () => {
  const inPage = (data: unknown) =>
    selectAll(
      'script',
      fromHtml(`<head><script type="application/ld+json">${toScript(data)}</script></head><p>Sau</p>`),
    );

  it('no title can close the script', () => {
    const scripts = inPage(legislation('ra-soat'));
    expect(scripts).toHaveLength(1);
    expect(JSON.parse(toString(scripts[0]!))).toEqual(legislation('ra-soat'));
  });

  it('any data reads back as it was', () => {
    const pieces = fc.oneof(
      fc.constantFrom('</script>', '<!--', '<script>', '-->', ']]>', '&lt;', '\u2028'),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(
        fc.array(pieces).map((all) => all.join('')),
        (title) => {
          const scripts = inPage({ title });
          expect(scripts).toHaveLength(1);
          expect(JSON.parse(toString(scripts[0]!))).toEqual({ title });
        },
      ),
    );
  });
});

it('numbers the way to a page from the home page on, with full addresses', () => {
  const trail = [
    { name: 'Trang chủ', href: paths.home() },
    { name: 'Kế hoạch', href: paths.plans() },
  ];
  expect(toBreadcrumbs(trail, address)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Trang chủ', item: address('/') },
      { '@type': 'ListItem', position: 2, name: 'Kế hoạch', item: address('/ke-hoach/') },
    ],
  });
});
