import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestWindow, cutExcerpt, findHits, toWords } from '#search/excerpt.ts';
import { syllables } from '#search/syllables.ts';

function excerpt(text: string, query: string): string {
  const words = toWords(text);
  const { from, hits } = bestWindow(findHits(words, [syllables(query)]));
  return cutExcerpt(words, from, hits)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');
}

describe('excerpts', () => {
  it.each([
    ['Chọn nơi tổ chức Đại hội điểm ở xã.', 'dai hoi diem', 'Chọn nơi tổ chức [Đại hội điểm] ở xã.'],
    ['Huyện uỷ khoá XIX họp.', 'huyện ủy khóa xix', '[Huyện uỷ khoá XIX] họp.'],
    ['Chính chí hướng ấy.', 'chi', 'Chính [chí] hướng ấy.'],
    ['Chỉ thị số 35-CT/TW, ngày 14/6/2024', '35-ct/tw', 'Chỉ thị số [35-CT/TW], ngày 14/6/2024'],
    ['Huyện ủy Kon Rẫy', 'kon r', 'Huyện ủy [Kon Rẫy]'],
    ['hội đại và đại, hội', 'đại hội', 'hội đại và [đại, hội]'],
  ])('“%s” for “%s”', (text, query, marked) => expect(excerpt(text, query)).toBe(marked));

  it('show the place where most of the query stands, not the first', () => {
    const far = 'chữ '.repeat(60);
    expect(excerpt(`đại hội ${far} đại hội điểm ${far}`, 'đại hội điểm')).toMatch(/^… .*\[đại hội điểm\].* …$/);
  });

  it('never change the words of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 20 }), (text, query) => {
        const words = toWords(text);
        const hits = findHits(words, [syllables(query)]);
        const shown = cutExcerpt(words, 0, hits)
          .map((piece) => piece.text)
          .join('');
        expect(shown.replace(/ …$/, '')).toBe(words.raw.slice(0, 32).join(' '));
      }),
    );
  });
});
