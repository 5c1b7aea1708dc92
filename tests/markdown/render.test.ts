import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { hrefOf, render } from './page.ts';

const BODY = `Mở đầu kế hoạch.

## I- Mục đích

1. Quán triệt kịp thời.

2. Phân công rõ việc.

4. Không phô trương.

## II. Nội dung

### 1. Hội nghị

1.1- Chuẩn bị tài liệu:

a) Báo cáo;

đ) Dự toán.

(1) Phát hành.

- Gửi trước;

- Gửi sau.

  + Bản in;

  + Bản điện tử.

Ban Tổ chức đôn đốc.
`;

describe('anchors and labels', () => {
  it('every heading, clause and point has its anchor, each once, in order', () => {
    expect(render(BODY).anchors()).toEqual([
      'doan-1',
      'muc-i',
      'muc-i-1',
      'muc-i-2',
      'muc-i-4',
      'muc-ii',
      'muc-ii-1',
      'muc-ii-1-1',
      'muc-ii-1-1-a',
      'muc-ii-1-1-dd',
      'muc-ii-1-1-dd-y-1',
      'muc-ii-1-1-dd-y-1-gach-1',
      'muc-ii-1-1-dd-y-1-gach-2',
      'muc-ii-1-1-dd-y-1-gach-2-cong-1',
      'muc-ii-1-1-dd-y-1-gach-2-cong-2',
      'muc-ii-1-1-dd-y-1-doan-1',
    ]);
  });

  it('every clause leads to itself', () => {
    const page = render(BODY);
    expect(page.all('a[href^="#"]').map(hrefOf)).toEqual(page.anchors().map((anchor) => `#${anchor}`));
  });

  it('a label is printed as it was typed: 1. 2. 4., 1.1-, a), đ), (1)', () => {
    expect(render(BODY).texts('a.label')).toEqual(['1.', '2.', '4.', '1.1-', 'a)', 'đ)', '(1)']);
  });

  it('headings keep their label as text', () => {
    expect(
      render(BODY)
        .texts('h2, h3')
        .map((text) => text.replace('¶', '')),
    ).toEqual(['I- Mục đích', 'II. Nội dung', '1. Hội nghị']);
  });

  it('a browser counts nothing: no ordered list is left', () => {
    expect(render(BODY).all('ol')).toEqual([]);
  });

  it('a permalink is named after its clause, and begins with what is seen', () => {
    expect(render(BODY).one('#muc-ii-1-1 > a')?.properties['ariaLabel']).toBe('1.1- (Mục II.1.1)');
  });

  it.each([
    ['I. Mục đích', 'I. Mục đích'],
    ['Điều 3. Phạm vi', 'Điều 3. Phạm vi'],
    ['– Rà soát hồ sơ', '– Rà soát hồ sơ'],
    ['1986. Năm đổi mới', '1986. Năm đổi mới¶'],
    ['7.', '7. '],
    ['3) Kiểm tra', '3) Kiểm tra'],
    ['- [ ] Rà soát', '[ ] Rà soát¶'],
    ['- [x] Rà soát', '[x] Rà soát¶'],
  ])('a plain paragraph “%s” keeps its opening', (mdx, text) => {
    const { all } = render(mdx);
    expect(all('p, li').map((element) => toString(element))).toEqual([text]);
    expect(all('input')).toEqual([]);
  });

  it('a number whose text is a list keeps both', () => {
    const page = render('1. - Một ý\n   - Hai ý');
    expect(page.texts('p, li').map((text) => text.replace('¶', '').trim())).toEqual(['1.', 'Một ý', 'Hai ý']);
    expect(page.anchors()).toEqual(['muc-1', 'muc-1-gach-1', 'muc-1-gach-2']);
  });

  it('a second paragraph or a number inside a point keeps its own anchor', () => {
    expect(render('## I. Việc\n\n- Ý đầu\n\n  Nói thêm\n\n- Ý sau\n  1. Số trong ý').anchors()).toEqual([
      'muc-i',
      'muc-i-gach-1',
      'muc-i-doan-1',
      'muc-i-gach-2',
      'muc-i-1',
    ]);
  });

  it('a number inside a short point keeps its anchor too', () => {
    expect(render('- Ý\n  1. Số trong ý').anchors()).toEqual(['gach-1', 'muc-1']);
  });

  it('bold inside a clause stays, also across its label', () => {
    const page = render('1. Xong **trước ngày 05/5/2026**.\n\n**2. Tiêu đề đậm** rồi chữ thường.');
    expect(page.texts('strong')).toEqual(['trước ngày 05/5/2026', 'Tiêu đề đậm']);
    expect(page.texts('p')).toEqual(['1. Xong trước ngày 05/5/2026.', '2. Tiêu đề đậm rồi chữ thường.']);
  });

  it('a numeral that comes twice has two anchors', () => {
    expect(render('## II. Trước\n\n1. Một\n\n## II. Sau\n\n1. Hai').anchors()).toEqual([
      'muc-ii',
      'muc-ii-1',
      'muc-ii-lan-2',
      'muc-ii-lan-2-1',
    ]);
  });
});

describe('citations', () => {
  it('links what the plan declares, and nothing else', () => {
    const { links } = render('Theo Kế hoạch số 41-KH/TU, ngày 17/8/2023 và Kế hoạch số 42-KH/TU của Tỉnh ủy.');
    expect(links()).toEqual([['Kế hoạch số 41-KH/TU', '/van-ban/41-kh-tu-vinh-son-2023/']]);
  });

  it('tells two documents with one number apart by their dates', () => {
    const { links } = render('Chỉ thị số 22-CT/TW, ngày 09/5/2018; sau đó là Chỉ thị số 22-CT/TW, ngày 09/5/2023.');
    expect(links().map(([, href]) => href)).toEqual(['/van-ban/22-ct-tw-2018/', '/van-ban/22-ct-tw-2023/']);
  });

  it('does not guess between two', () => {
    expect(render('Thực hiện Chỉ thị số 22-CT/TW của Ban Bí thư.').links()).toEqual([]);
  });

  it('never links the plan to itself', () => {
    expect(render('Kế hoạch số 15-KH/HU này thay cho các quy định trước.').links()).toEqual([]);
    const { links } = render('Theo Kế hoạch số 41-KH/TU.', { describe: () => undefined });
    expect(links()).toEqual([]);
  });

  it('wraps a citation that bold marks cut, once, and leaves the rest of the bold outside', () => {
    const page = render('Theo Kế hoạch **số 41-KH/TU, ngày 17/8/2023** của Tỉnh ủy.');
    expect(page.links()).toEqual([['Kế hoạch số 41-KH/TU', '/van-ban/41-kh-tu-vinh-son-2023/']]);
    expect(page.texts('strong')).toEqual(['số 41-KH/TU', ', ngày 17/8/2023']);
  });

  it('never links inside a link', () => {
    const page = render('[Xem **Kế hoạch số 41-KH/TU** ở đây](https://a.example/) và https://b.example/41-KH/TU.');
    expect(page.links()).toEqual([]);
    expect(page.nestsLinks()).toBe(false);
    expect(page.all('a:not(.permalink)')).toHaveLength(2);
  });

  it('links each mention once, also in headings, points, quotations and cells', () => {
    const cited = 'Kế hoạch số 41-KH/TU';
    const page = render(
      `## I. ${cited}\n\n- ${cited}\n\n> ${cited}\n\n| Việc | Theo |\n|---|---|\n| Báo cáo | ${cited} |`,
    );
    expect(page.links().map(([text]) => text)).toEqual([cited, cited, cited, cited]);
    expect(page.nestsLinks()).toBe(false);
  });

  it('keeps a footnote’s mark outside the link', () => {
    const page = render('Theo Kế hoạch số 41-KH/TU[^1] và [^1]Kế hoạch số 41-KH/TU.\n\n[^1]: Bản đã ban hành.');
    expect(page.links()).toHaveLength(2);
    expect(page.nestsLinks()).toBe(false);
    expect(render('Theo Kế hoạch số[^1] 41-KH/TU.\n\n[^1]: Bản đã ban hành.').nestsLinks()).toBe(false);
  });

  it('finds a document that is called by its name', () => {
    expect(render('Thi hành Điều lệ Đảng; điều lệ đảng quy định rõ.').links()).toEqual([
      ['Điều lệ Đảng', '/van-ban/dieu-le-dang/'],
      ['điều lệ đảng', '/van-ban/dieu-le-dang/'],
    ]);
  });

  it('tells number, date and abstract on hover', () => {
    expect(render('Kế hoạch số 41-KH/TU').one('a.citation')?.properties['title']).toBe(
      'Văn bản 41-kh-tu-vinh-son-2023',
    );
  });
});

describe('components', () => {
  it('a note is marked as the editor’s, stands outside the numbering, and its numbers are text', () => {
    const page = render(
      '1. Một\n\n<GhiChu>Bản gốc ghi “Mốt”.</GhiChu>\n\n<GhiChu>\n\n5. Năm\n\n7. Bảy\n\n</GhiChu>\n\n2. Hai',
    );
    expect(page.texts('.note p')).toEqual(['Bản gốc ghi “Mốt”.', '5. Năm', '7. Bảy']);
    expect(page.one('.note')?.properties).toMatchObject({ role: 'note', ariaLabel: 'Ghi chú của người biên soạn' });
    expect(page.anchors()).toEqual(['muc-1', 'muc-2']);
  });

  it('a note inside a line stays in its line', () => {
    const page = render('Tổ có 07 người <GhiChu>bản gốc: bảy</GhiChu> và Kế hoạch số 41-KH/TU.');
    expect(page.texts('p span.note')).toEqual(['bản gốc: bảy']);
    expect(page.links()).toHaveLength(1);
  });

  it('VanBan leads where the portal says, be it a document or a plan', () => {
    const describePlan = (id: string) => ({ href: `/ke-hoach/${id}/`, title: 'Kế hoạch ấy' });
    const page = render('Xem <VanBan id="ke-hoach-khac">kế hoạch ấy</VanBan>.', { describe: describePlan });
    expect(page.links()).toEqual([['kế hoạch ấy', '/ke-hoach/ke-hoach-khac/']]);
    expect(page.one('a.citation')?.properties['title']).toBe('Kế hoạch ấy');
  });

  it('VanBan without a page stays text', () => {
    const page = render('Xem <VanBan id="khong-co">văn bản ấy</VanBan>.', { describe: () => undefined });
    expect(page.texts('p')).toEqual(['Xem văn bản ấy.¶']);
    expect(page.links()).toEqual([]);
  });

  it('VanBan alone on its line is a clause like any other, and is not linked twice', () => {
    const page = render('<VanBan id="41-kh-tu-vinh-son-2023">Kế hoạch số 41-KH/TU</VanBan>');
    expect(page.anchors()).toEqual(['doan-1']);
    expect(page.links()).toEqual([['Kế hoạch số 41-KH/TU', '/van-ban/41-kh-tu-vinh-son-2023/']]);
  });
});

describe('abbreviations', () => {
  const glossary = [
    { short: 'BTV', long: 'Ban Thường vụ', variants: ['BTV.'] },
    { short: 'TCCSĐ', long: 'tổ chức cơ sở đảng', variants: [] },
    { short: 'KH', long: 'kế hoạch', variants: [] },
  ];

  it('expands each once, at its first place, and only as a whole word in its own case', () => {
    const page = render('Các TCCSĐ gửi BTV.\n\nBTV xét; btv, BTVH, X-BTV thì không; TCCSĐ nhận.', { glossary });
    expect(page.all('abbr').map((abbr) => [toString(abbr), abbr.properties['title']])).toEqual([
      ['TCCSĐ', 'tổ chức cơ sở đảng'],
      ['BTV.', 'Ban Thường vụ'],
      ['BTV', 'Ban Thường vụ'],
    ]);
  });

  it('leaves links alone and takes the next place', () => {
    const page = render('[BTV họp](https://a.example/), Kế hoạch 41-KH/TU; **BTV** kết luận, KH nêu.', { glossary });
    expect(page.texts('abbr')).toEqual(['BTV', 'KH']);
    expect(page.all('a abbr')).toEqual([]);
    expect(page.texts('strong > abbr, abbr > strong')).toEqual(['BTV']);
  });

  it('works without a glossary', () => {
    expect(render('BTV họp.').all('abbr')).toEqual([]);
  });
});

describe('footnotes', () => {
  const page = render('1. Việc[^a] một.\n\n[^a]: Theo Kế hoạch số 41-KH/TU.\n\n2. Việc hai.');

  it('stand behind the text, in Vietnamese, with their citations', () => {
    expect(page.anchors().filter((anchor) => anchor.startsWith('muc'))).toEqual(['muc-1', 'muc-2']);
    expect(page.texts('section.footnotes h2')).toEqual(['Chú thích']);
    expect(page.links()).toEqual([['Kế hoạch số 41-KH/TU', '/van-ban/41-kh-tu-vinh-son-2023/']]);
    expect(page.one('a[data-footnote-backref]')?.properties['ariaLabel']).toBe('Về chỗ gọi chú thích 1');
  });

  it('have anchors of their own that meet no heading', () => {
    const { anchors } = render('# Chú thích\n\nĐoạn[^1].\n\n[^1]: Một.\n\n    Hai.');
    expect(anchors()).toEqual([...new Set(anchors())]);
  });
});
