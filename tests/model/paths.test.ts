import { describe, expect, it } from 'vitest';
import { createPaths } from '#model/paths.ts';
import { sitemapPaths } from '#model/sitemap.ts';
import { body, corpusOf, document, paths, plan, task, term } from './portal.ts';

describe.each(['/', '/ke-hoach-tinh/', '/ke-hoach-tinh'])('paths below %s', (base) => {
  const under = createPaths(base);
  const root = base === '/' ? '/' : '/ke-hoach-tinh/';

  it.each([
    [under.home(), ''],
    [under.plans(), 'ke-hoach/'],
    [under.plans(1), 'ke-hoach/'],
    [under.plans(3), 'ke-hoach/trang/3/'],
    [under.plan('a'), 'ke-hoach/a/'],
    [under.plan('a', 'muc-i'), 'ke-hoach/a/#muc-i'],
    [under.planFile('a', 'ics'), 'ke-hoach/a.ics'],
    [under.planFilter('cap', 'huyen'), 'ke-hoach/cap/huyen/'],
    [under.planFilter('cap', 'huyen', 2), 'ke-hoach/cap/huyen/2/'],
    [under.instrument({ kind: 'plan', id: 'a' }), 'ke-hoach/a/'],
    [under.instrument({ kind: 'document', id: 'a' }), 'van-ban/a/'],
    [under.term('a'), 'nhiem-ky/a/'],
    [under.term('a', 2), 'nhiem-ky/a/trang/2/'],
    [under.termView('a', 'tinh', 'b'), 'nhiem-ky/a/tinh/b/'],
    [under.termView('a', 'viec', 'b', 2), 'nhiem-ky/a/viec/b/2/'],
    [under.bodyPart('a', 'ban-hanh', 2), 'co-quan/a/ban-hanh/2/'],
    [under.monthFile('2026-11'), 'thoi-han/2026-11.json'],
    [under.search(), 'tra-cuu/'],
    [under.search('35-CT/TW & ủy'), 'tra-cuu/?q=35-CT%2FTW%20%26%20%E1%BB%A7y'],
    [under.glossary('btv'), 'chu-viet-tat/#btv'],
    [under.schema('plan'), 'schema/plan.schema.json'],
  ])('%s', (path, rest) => expect(path).toBe(root + rest));

  it('every page’s path ends in a slash', () => {
    const pages = [
      'home',
      'plans',
      'documents',
      'numbers',
      'terms',
      'bodies',
      'search',
      'glossary',
      'coverage',
      'data',
      'about',
      'accessibility',
    ] as const;
    for (const page of pages) expect(under[page]()).toMatch(/\/$/);
    for (const page of ['plan', 'document', 'number', 'term', 'body'] as const)
      expect(under[page]('x')).toMatch(/\/x\/$/);
  });
});

describe('the sitemap', () => {
  const corpus = corpusOf({
    plans: [
      plan('a', {
        number: '9-KH/HU',
        updated: '03/9/2026',
        province: 'Vĩnh Sơn',
        term: 'dang-2020-2025',
        tasks: [task('tháng 5/2024')],
      }),
    ],
    documents: [document('d', { number: '22-CT/TW' })],
    terms: [term('dang-2020-2025')],
    bodies: [body('x')],
  });
  const rows = sitemapPaths(corpus, paths);
  const found = rows.map(({ path }) => path);

  it('lists every kind of page, each once', () => {
    expect(found).toEqual(
      expect.arrayContaining([
        '/',
        '/ke-hoach/a/',
        '/van-ban/d/',
        '/so/22-ct-tw/',
        '/so/9-kh-hu/',
        '/nhiem-ky/dang-2020-2025/',
        '/nhiem-ky/dang-2020-2025/tinh/vinh-son/',
        '/nhiem-ky/dang-2020-2025/viec/bao-cao/',
        '/co-quan/x/',
        '/ke-hoach/tinh/vinh-son/',
      ]),
    );
    expect(found).toEqual([...new Set(found)]);
    expect(found.every((path) => path.endsWith('/'))).toBe(true);
  });

  it('dates a page by its content, and only where the content has a day', () => {
    expect(rows.find(({ path }) => path === '/ke-hoach/a/')?.updated).toBe('2026-09-03');
    expect(rows.find(({ path }) => path === '/')?.updated).toBeUndefined();
  });

  it('leaves out search results', () => expect(found.filter((path) => path.includes('tra-cuu'))).toEqual([]));
});
