import { describe, expect, it } from 'vitest';
import { toString } from 'hast-util-to-string';
import { renderPlan, planText } from '#markdown/plan.ts';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { body, corpusOf, document, paths, plan, refer } from '../model/portal.ts';

const TEXT = `Thực hiện Chỉ thị số 22-CT/TW, ngày 09/5/2023; căn cứ Kế hoạch số 41-KH/TU.

## I. Theo Hướng dẫn số 8-HD/BTCTU

1. Chỉ thị số 22-CT/TW nêu rõ.

- Theo <VanBan id="dieu-le">Điều lệ</VanBan>.

- Theo Điều lệ Đảng.

| Việc | Căn cứ |
| --- | --- |
| Rà soát | Quy định số 3-QĐ/TU |
`;

const thisPlan = plan(
  'ke-hoach-nay',
  {
    references: [
      refer('carries-out', '22-ct-tw', { number: '22-CT/TW', date: '09/5/2023' }),
      refer('based-on', '41-kh-tu', { number: '41-KH/TU' }),
      refer('cites', '8-hd', { number: '8-HD/BTCTU' }),
      refer('cites', '3-qd', { number: '3-QĐ/TU' }),
      refer('cites', 'dieu-le', { name: 'Điều lệ Đảng' }),
    ],
  },
  TEXT,
);
const corpus = corpusOf({
  plans: [thisPlan, plan('khac', { references: [refer('based-on', '41-kh-tu')] })],
  documents: [
    document('22-ct-tw', { number: '22-CT/TW', date: '09/5/2023', title: 'về công tác hồ sơ', body: 'ban-bi-thu' }),
    document('41-kh-tu', {
      number: '41-KH/TU',
      type: 'ke-hoach',
      level: 'tinh',
      references: [refer('carries-out', '22-ct-tw')],
    }),
    document('8-hd', { number: '8-HD/BTCTU', type: 'huong-dan' }),
    document('3-qd', { number: '3-QĐ/TU', type: 'quyet-dinh' }),
    document('dieu-le', { type: 'dieu-le', aliases: ['Điều lệ Đảng'] }),
    document('30-ct-tw', { number: '30-CT/TW', date: '02/02/2025', references: [refer('replaces', '22-ct-tw')] }),
  ],
  bodies: [body('ban-bi-thu', { name: 'Ban Bí thư' })],
});
const html = renderPlan(TEXT, thisPlan, corpus, paths);
const tree = fromHtml(html, { fragment: true });
const texts = (selector: string) => selectAll(selector, tree).map((found) => toString(found));
/** `p#doan-1`, `h2#muc-i` … of the element in front of each group of previews. */
const owners = tree.children.flatMap((node, index, all) => {
  const before = all.slice(0, index).findLast(({ type }) => type === 'element');
  return node.type === 'element' &&
    select('.previews', { type: 'root', children: [node] }) &&
    before?.type === 'element'
    ? [before.tagName]
    : [];
});

describe('previews', () => {
  it('stand behind the block that first cites a document, each once, and never inside a heading or a link', () => {
    expect(texts('.preview > summary')).toEqual([
      'Xem nhanh 22-CT/TW',
      'Xem nhanh 41-KH/TU',
      'Xem nhanh 8-HD/BTCTU',
      'Xem nhanh Điều lệ Đảng',
      'Xem nhanh 3-QĐ/TU',
    ]);
    expect(owners.slice(0, 2)).toEqual(['p', 'h2']);
    expect(selectAll(':is(h1,h2,h3,h4,p,a) .preview', tree)).toEqual([]);
    expect(html).not.toMatch(/<a\b(?:(?!<\/a>)[^])*<a\b/);
  });

  it('tell name, date, issuer, abstract, state, plans and the way to the page', () => {
    const [first, second] = texts('.preview');
    expect(first).toContain('Chỉ thị 22-CT/TW, ngày 09/5/2023; Ban Bí thư; về công tác hồ sơ.');
    expect(first).toContain('Đã được thay thế: được thay thế bởi Chỉ thị 30-CT/TW, ngày 02/02/2025.');
    // Its own plan directly, and the other one over the province's plan.
    expect(first).toContain('2 kế hoạch trên cổng thực hiện');
    expect(second).toContain('ngày chưa rõ; cơ quan ban hành chưa rõ; trích yếu chưa rõ.');
    expect(second).toContain('Cổng chưa ghi nhận văn bản nào điều chỉnh hoặc thay thế.');
    expect(selectAll('.preview a[href="/van-ban/22-ct-tw/"]', tree).map((link) => toString(link))).toEqual([
      'Mở trang Chỉ thị 22-CT/TW',
    ]);
  });

  it('a document that no plan carries out says so', () => {
    expect(texts('.preview')[2]).toContain('Chưa có kế hoạch nào trên cổng thực hiện.');
  });

  it('leave the sentence as it was', () => {
    expect(texts('#doan-1')[0]).toContain('Chỉ thị số 22-CT/TW, ngày 09/5/2023; căn cứ Kế hoạch số 41-KH/TU.');
  });

  it('are kept out of search, of print and of the plain text', () => {
    const groups = selectAll('.previews', tree);
    expect(groups.length).toBeGreaterThan(0);
    for (const { properties } of groups) {
      expect(properties).toMatchObject({ dataPagefindIgnore: '' });
      expect(properties['className']).toContain('no-print');
    }
    expect(planText(TEXT, thisPlan, corpus)).not.toContain('Xem nhanh');
  });
});
