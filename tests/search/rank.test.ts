import { describe, expect, it } from 'vitest';
import { rank } from '#search/rank.ts';
import { syllables } from '#search/syllables.ts';
import { buildTable } from '#search/table.ts';
import { understand, type Source } from '#search/understand.ts';
import { wordIndex } from '#search/word-index.ts';
import { catalogue } from '#search/catalogue.ts';
import { decode } from '#search/postings.ts';
import { abbreviation, body, corpusOf, document, plan, refer } from '../model/portal.ts';

const TEXTS: Record<string, string> = {
  'dai-hoi': 'Chọn nơi làm đại hội điểm trước ngày 31/01/2025. Rừng phòng hộ.',
  'cong-doan': 'Công đoàn cơ sở đại hội trong tháng 4/2025.',
  'cong-doan-2023': 'Công đoàn cơ sở đại hội.',
  xa: 'Điểm sáng của hội người cao tuổi; đại biểu về dự.',
};
const corpus = corpusOf({
  plans: [
    plan('dai-hoi', {
      title: 'tổ chức đại hội đảng bộ huyện Thanh Mai',
      references: [refer('carries-out', 'chi-thi')],
    }),
    plan('cong-doan', { title: 'đại hội công đoàn huyện Tam Đường năm 2025', references: [refer('cites', 'chi-thi')] }),
    plan('cong-doan-2023', { title: 'đại hội công đoàn huyện Tam Đường năm 2023' }),
    plan('xa', { title: 'công tác hội', date: '14/6/2024' }),
  ],
  documents: [document('chi-thi', { number: '22-CT/TW', date: '31/01/2025', title: 'về hồ sơ' })],
  bodies: [body('huyen-uy-thanh-mai', { name: 'Huyện ủy Thanh Mai' })],
  glossary: [abbreviation('LĐ', 'lao động')],
});
const index = wordIndex(corpus, (id) => TEXTS[id]!);
const pages = catalogue(corpus);
const source: Source = {
  vocabulary: new Map(index.syllables),
  abbreviations: new Map([['btv', ['huyen uy']]]),
  titles: pages.map(
    (page) => ` ${syllables(page.kind === 'plan' ? `Kế hoạch ${page.plan.title}` : page.id).join(' ')} `,
  ),
  shard: (name) => Promise.resolve(index.shards.get(name) ?? {}),
};

async function ranked(query: string, time?: string): Promise<string[]> {
  const { readings } = await understand(query ? query.split(' ') : [], source);
  const found = await rank({ readings, ...(time && { time }), prior: () => () => 1, day: () => '' }, source);
  return found.map(({ doc }) => pages[doc]!.id);
}

describe('ranking', () => {
  it('wants syllables side by side', async () => expect((await ranked('dai hoi diem'))[0]).toBe('dai-hoi'));
  it('puts titles over text', async () => expect((await ranked('cong doan'))[0]).toMatch(/^cong-doan/));
  it('takes the last word as begun', async () => {
    expect(await ranked('tam du')).toEqual(['cong-doan', 'cong-doan-2023']);
    expect((await ranked('rung phong h'))[0]).toBe('dai-hoi');
  });
  it('finds a single word', async () => expect(await ranked('rung')).toEqual(['dai-hoi']));
  it('finds nothing for what stands nowhere', async () => expect(await ranked('qqqq wwww')).toEqual([]));

  it('finds days and months: own date, then deadlines and mentions', async () => {
    expect(await ranked('', '2024-06-14')).toEqual(['xa']);
    expect(await ranked('', '2025-01-31')).toEqual(['chi-thi', 'dai-hoi']);
    expect((await ranked('', '2025-04'))[0]).toBe('cong-doan');
    expect((await ranked('dai hoi', '2025-01-31'))[0]).toBe('dai-hoi');
    expect(await ranked('', '1999-01')).toEqual([]);
  });
});

describe('understanding', () => {
  const read = (query: string, literal = false) => understand(query.split(' '), source, literal);

  it.each([
    ['dai hio diem', 'dai hoi diem'],
    ['congdoan tamduong', 'cong doan tam duong'],
    ['ddaij hooij', 'dai hoi'],
    ['d9a5i ho65i', 'dai hoi'],
    ['cong doan tam duogn', 'cong doan tam duong'],
    ['rugn phong ho', 'rung phong ho'],
    ['tamduong congdoan', 'tam duong cong doan'],
  ])('“%s” was meant as “%s”, and that is said', async (query, meant) => {
    expect((await read(query)).mended).toBe(meant);
  });

  it.each(['dai hoi diem', 'tam du', 'tam duong dai hoi', 'cong doan 2025'])('“%s” is left alone', async (query) =>
    expect((await read(query)).mended).toBeUndefined(),
  );

  it('nothing is mended in words that are wanted as typed', async () => {
    const { readings, mended, unknown } = await read('dai hio', true);
    expect([readings, mended, unknown]).toEqual([[['dai', 'hio']], undefined, ['hio']]);
  });

  it('writes abbreviations out beside what was typed', async () => {
    expect((await read('btv thanh mai')).readings.map((one) => one.join(' '))).toEqual([
      'btv thanh mai',
      'huyen uy thanh mai',
    ]);
    expect((await read('dhcd')).readings.map((one) => one.join(' '))).toContain('dai hoi cong doan');
  });

  it('names the words that stand nowhere', async () =>
    expect((await read('cong doan qqqq huyen')).unknown).toEqual(['qqqq']));
});

describe('the table of the search page', () => {
  const table = buildTable(corpus, index);

  it('knows who refers to a document, and how', () => {
    const found = decode(table.referring[0]!).map(({ doc, weight }) => [pages[doc]!.id, weight]);
    expect(found).toEqual([
      ['cong-doan', 0],
      ['dai-hoi', 1],
    ]);
  });

  it('has every syllable with its pages', () => expect(table.syllables).toMatch(/(^| )duong:2( |$)/));

  it('is the same at every build', () => {
    const again = corpusOf({
      ...corpus,
      bodies: [...corpus.bodies.values()],
      terms: [],
      plans: corpus.plans.toReversed(),
    });
    expect([...wordIndex(again, (id) => TEXTS[id]!).shards]).toEqual([...index.shards]);
  });
});
