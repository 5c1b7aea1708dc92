import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraft, textOf } from '#import/draft.ts';
import { draftToJson, sayDraft } from '#import/report.ts';
import { reportHtml } from '#import/report-html.ts';
import { writePlan } from '#import/write.ts';
import { toSource } from '#load/files.ts';
import { planSchema } from '#model/schema.ts';
import { readDocuments } from './golden.ts';
import { REGISTRY } from './registry.ts';

const documents = readDocuments(new URL('fixtures', import.meta.url).pathname);
const options = { registry: REGISTRY, today: '2031-04-01' };
const placeOf = (offset: number) => `chỗ ${offset}`;

function draftOf(text: string, body?: string) {
  const draft = createDraft(text, { ...options, body });
  if ('refused' in draft) throw new Error(draft.refused);
  return draft;
}

const pieces = fc.constantFrom(
  ...documents.flatMap(({ text }) => text.split('\n')),
  ...['', '\t', '|', '{', '<x>', 'import a', '---', '1.', '- ', '"', ': #', "'", '*', '&a', '!b'],
);
const texts = fc
  .array(fc.oneof({ weight: 8, arbitrary: pieces }, fc.string()), { maxLength: 40 })
  .map((parts) => parts.join('\n'));

describe('any text', { timeout: 120_000 }, () => {
  it('makes a valid plan that says what the text says, or is refused', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(undefined, 'huyen-uy-an-lam'), (text, body) => {
        const draft = createDraft(text, { ...options, body });
        if ('refused' in draft) return;
        const files = writePlan(draft, options.today, '');
        const plan = toSource('a.mdx', 'plans', files.at(-1)!.text);
        expect(plan.yamlFaults).toEqual([]);
        expect(plan.bodyFaults).toEqual([]);
        expect(planSchema.safeParse(plan.data).error).toBeUndefined();
        const bare = (words: string) => words.replace(/[–—•▪●]/gu, '-').replace(/[\s|]+/g, '');
        expect(bare(plan.clauses.map(({ label, text: words }) => label + words).join(''))).toBe(bare(textOf(draft)));
        expect(sayDraft(draft, placeOf)).not.toMatch(/undefined|\[object/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a draft', () => {
  const text = documents.find(({ name }) => name === 'trang-mang-co-menu')!.text;

  it('accounts for every line of its source: read, in the body, or left', () => {
    for (const { text: words } of documents) {
      const draft = createDraft(words, options);
      if ('refused' in draft) continue;
      const { blocks, framed, left } = draft.document;
      const covered = [...blocks, ...framed, ...left];
      const lost = [...words.replace(/<[^<>]*>/g, (tag) => ' '.repeat(tag.length)).matchAll(/\S/g)]
        .map(({ index }) => index)
        .filter((at) => !covered.some(({ start, end }) => at >= start && at < end));
      // Rules, stars over numbers, and numbers of pages are layout.
      expect(
        lost
          .map((at) => words[at])
          .join('')
          .replace(/[-*_~|\\:.}/#\d]|Trang/gu, ''),
      ).toBe('');
    }
  });

  it('names what it left out first', () => {
    const { remarks } = draftOf(text);
    expect(remarks.slice(0, 2).map(({ code, found }) => [code, found])).toEqual([
      ['left', 'Trang chủ Giới thiệu Tin tức Văn bản'],
      ['left', 'Đăng nhập'],
    ]);
  });

  it('reports names that are spelt in two ways, numbers that stand twice, and paragraphs put together', () => {
    const words =
      'Số 7-KH/HU\n\nKẾ HOẠCH\nthử\n\nHuyện ủy An Lâm xây dựng Kế hoạch như sau:\n\nI. MỘT\n\nTại xã Đăk Tờ Re xong trước ngày\n\n01/9/2031.\n\nI. HAI\n\nTại xã Đăk Tô Re làm sau.\n';
    const found = draftOf(words).remarks.map(({ code, found: what }) => `${code}: ${what}`);
    expect(found).toEqual(
      expect.arrayContaining([
        'variants: Đăk Tờ Re, Đăk Tô Re',
        'twice: I. HAI',
        'joined: Tại xã Đăk Tờ Re xong trước ngày 01/9/2031.',
      ]),
    );
  });

  it('is a page without scripts, its words escaped', () => {
    const page = reportHtml([{ file: '<a>.txt', draft: draftOf(text), placeOf, notes: ['2 ảnh'] }]);
    expect(page).toContain('&#60;a&#62;.txt');
    expect(page).toContain('Lượt xem: 1024');
    expect(page).toContain('<li>2 ảnh</li>');
    expect(page).not.toMatch(/<script|<a>/);
  });

  it('has a stable shape for machines', () => {
    expect(Object.keys(draftToJson(draftOf(text), placeOf))).toEqual([
      ...['plan', 'facts', 'prepares', 'topics', 'recipients', 'references', 'tasks'],
      ...['newDocuments', 'newBodies', 'remarks', 'paragraphs', 'left'],
    ]);
  });

  it.each([
    ['', 'no-words'],
    ['Hôm nay trời đẹp.', 'no-issuer'],
  ])('is refused: %j', (words, refused) => {
    expect(createDraft(words, options)).toEqual({ refused });
  });
});
