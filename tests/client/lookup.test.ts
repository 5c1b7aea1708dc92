import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readEntries, showDay } from '#client/entries.ts';
import { createLookup, loadLookup } from '#client/lookup.ts';
import { buildLookup } from '#model/lookup.ts';
import { readQuery } from '#search/query.ts';
import { abbreviation, body, corpusOf, document, paths, plan } from '../model/portal.ts';

const numbered = (id: string, number: string, raw: object = {}) => document(id, { number, type: 'ke-hoach', ...raw });
const [file] = buildLookup(
  corpusOf({
    plans: [
      plan('dai-hoi', { title: 'chuẩn bị đại hội đảng bộ huyện Thanh Mai nhiệm kỳ 2025-2030' }),
      plan('nam', { title: 'công tác dân vận năm 2024' }),
    ],
    documents: [
      numbered('35-2019', '35-CT/TW', { type: 'chi-thi', date: '30/5/2019' }),
      numbered('35-2024', '35-CT/TW', { type: 'chi-thi', date: '14/6/2024' }),
      numbered('35-ctr', '35-CTr/TU', { type: 'chuong-trinh' }),
      numbered('135', '135-CT/TW', { type: 'chi-thi' }),
      numbered('05-nq', '05-NQ/ĐUK', { type: 'nghi-quyet' }),
      numbered('12-hd', '12-HD/BTCTW', { type: 'huong-dan' }),
      numbered('27-du', '27-KH/ĐU'),
      numbered('27-duk', '27-KH/ĐUK'),
      numbered('179', '179/KH-TLĐ'),
      numbered('nd-30', '30/2020/NĐ-CP', { type: 'nghi-dinh' }),
    ],
    bodies: [body('huyen-uy-thanh-mai', { name: 'Huyện ủy Thanh Mai' })],
    glossary: [abbreviation('TCCSĐ', 'tổ chức cơ sở đảng')],
  }),
  paths,
);
const entries = readEntries(file!, file!.registry!);
const lookup = createLookup(entries);
const last = (path: string) => path.split('/').at(-2)!;
const exact = (query: string) => lookup.exact(readQuery(query)).map(({ href }) => last(href));
const find = (query: string, limit = 8) =>
  lookup.find(query, limit).map(({ href }) => (href.includes('#') ? href.split('#')[1] : last(href)));

describe('exact numbers', () => {
  it.each(['35cttw', '35 ct tw', 'ct 35', 'chi thi 35', '35/CT-TW', 'số 35-CT/TW', '35-CT/TƯ', '035-ct/tw'])(
    '“%s” offers both',
    (query) => {
      expect(exact(query)).toEqual(['35-2019', '35-2024']);
      expect(find(query).slice(0, 2)).toEqual(['35-2019', '35-2024']);
    },
  );

  it.each([
    'số 35-CT/TW ngày 14/6/2024',
    'Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị về đại hội',
    'chỉ thị 35 năm 2024',
    '35cttw 14.6.2024',
  ])('“%s” offers the right one', (query) => expect(exact(query)).toEqual(['35-2024']));

  it('a day that none bears chooses none', () =>
    expect(exact('35-CT/TW ngày 01/01/2001')).toEqual(['35-2019', '35-2024']));

  it.each([
    ['05-NQ/DUK', '05-nq'],
    ['5nqduk', '05-nq'],
    ['12- HD/BTCTW', '12-hd'],
    ['27-KH/DU', '27-du'],
    ['27-KH/ĐUK', '27-duk'],
    ['179/KH-TLĐ', '179'],
    ['179-KH/TLĐ', '179'],
    ['179khtld', '179'],
    ['kế hoạch 179 TLĐ', '179'],
    ['30/2020/NĐ-CP', 'nd-30'],
    ['nghị định 30', 'nd-30'],
    ['05-NQ/ĐUK'.normalize('NFD'), '05-nq'],
  ])('“%s”', (query, id) => expect(exact(query)).toEqual([id]));

  it.each(['2025', 'nam 2024', 'đại hội', 'ngày 14/6/2024', '999-CT/TW', '', '😀'])('“%s” is none', (query) =>
    expect(exact(query)).toEqual([]),
  );
});

describe('finding', () => {
  it('while a number is still being typed', () => {
    expect(find('27')).toEqual(['27-du', '27-duk']);
    expect(find('27-kh/du')).toEqual(['27-du', '27-duk']);
    expect(find('35 ct')[0]).toBe('35-2019');
  });

  it('reads years as words', () => {
    expect(find('nam 2024')[0]).toBe('nam');
    expect(find('2025')).toEqual(['dai-hoi']);
  });

  it('reads titles without marks, in any order, from the beginning of words', () => {
    expect(find('dai hoi dang bo')[0]).toBe('dai-hoi');
    expect(find('thanh mai dai hoi')).toEqual(['dai-hoi']);
    expect(find('đại hội đảng bộ huyện'.normalize('NFD'))).toEqual(['dai-hoi']);
    expect(find('huyen uy')).toContain('huyen-uy-thanh-mai');
    expect(find('tccsd')).toEqual(['tccsd']);
    expect(find('ngày 14/6/2024')).toEqual(['35-2024']);
  });

  it('what stands in order comes before what stands apart', () => {
    const words = createLookup([
      { href: '/b/', name: 'Tổ chức cơ sở và đảng', details: '', kind: 'b' },
      { href: '/a/', name: 'Tổ chức đảng', details: '', kind: 'b' },
    ]);
    expect(words.find('tổ chức đảng', 5).map(({ href }) => href)).toEqual(['/a/', '/b/']);
  });

  it('keeps near misses apart from what fits', async () => {
    expect(find('dai hio')).toEqual([]);
    expect((await lookup.near('dai hio', 5)).map(({ href }) => last(href))).toContain('dai-hoi');
    expect(await lookup.near('zzzzzzzz', 5)).toEqual([]);
  });

  it('finds numbers near one that no document bears, the same codes first', async () => {
    const near = async (query: string) => (await lookup.near(query, 4)).map(({ href }) => last(href));
    expect(await near('36-CT/TW')).toEqual(['35-2019', '35-2024']);
    expect(await near('53-CT/TW')).toEqual(['35-2019', '35-2024']);
    expect((await near('12-HD/TW'))[0]).toBe('12-hd');
    expect(await near('888-CT/TW')).toEqual([]);
  });

  it('gives no more than asked, each once', () => {
    expect(find('k', 3)).toHaveLength(3);
    expect(find('35 ct')).toEqual([...new Set(find('35 ct'))]);
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (query) => {
        expect(lookup.find(query, 5).length).toBeLessThanOrEqual(5);
        expect(lookup.exact(readQuery(query))).toBeInstanceOf(Array);
      }),
    );
    for (const query of [
      '<script>alert(1)</script>',
      '\\',
      '[',
      '(?<x',
      '.*',
      '%',
      "'; --",
      '😀',
      '\u0000',
      'a'.repeat(100_000),
      '35-CT/TW '.repeat(10_000),
    ]) {
      expect(() => lookup.find(query, 5)).not.toThrow();
    }
  });

  it('finds nothing in nothing', () => expect(createLookup([]).find('35', 5)).toEqual([]));
});

describe('loading', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('fetches an index once, and again after a failure', async () => {
    const answers = [new Response('', { status: 500 }), Response.json(file)];
    const fetched = vi.fn(() => Promise.resolve(answers.shift()!));
    vi.stubGlobal('fetch', fetched);
    await expect(loadLookup('/muc-luc.json')).rejects.toThrow('500');
    const [first, second] = await Promise.all([loadLookup('/muc-luc.json'), loadLookup('/muc-luc.json')]);
    expect(first).toBe(second);
    expect(first.exact(readQuery('35cttw'))).toHaveLength(2);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('fetches the other files of a large portal, whose plans follow those of the first', async () => {
    const registry = { ...file!.registry!, plans: 3 };
    const files: Record<string, unknown> = {
      '/lon.json': { ...file, files: 2, registry },
      '/lon-2.json': { from: 2, files: 2, plans: [['muon', 0, 'kế hoạch muộn', 0]] },
    };
    vi.stubGlobal('fetch', (source: string) => Promise.resolve(Response.json(files[source])));
    const { entries } = await loadLookup('/lon.json');
    expect(entries.find(({ href }) => href === '/ke-hoach/muon/')).toMatchObject({ doc: 2, place: 2 });
    expect(entries.find(({ kind }) => kind === 'd')).toMatchObject({ doc: 3, place: 0 });
  });
});

describe('entries', () => {
  const of = (id: string) => entries.find(({ href }) => last(href) === id);

  it('say on their second line what tells them apart', () => {
    expect(of('35-2024')).toMatchObject({
      name: 'Chỉ thị 35-CT/TW',
      details: 'ngày 14/6/2024',
      serial: '35',
      codes: 'ct tw',
    });
    expect(of('nam')).toMatchObject({ name: 'Kế hoạch công tác dân vận năm 2024', details: 'Huyện ủy Thanh Mai' });
    expect(of('nd-30')).toMatchObject({ serial: '30', codes: 'nd cp', day: '2020' });
    expect(of('huyen-uy-thanh-mai')).toMatchObject({ kind: 'b', name: 'Huyện ủy Thanh Mai' });
  });

  it('write days as official documents do', () => {
    expect(['2024-06-14', '2025-01-18', '2022-03-03'].map(showDay)).toEqual(['14/6/2024', '18/01/2025', '03/3/2022']);
  });
});
