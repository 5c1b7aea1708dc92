import { expect, it } from 'vitest';
import { placeFinder } from '#import/docx/place.ts';
import { p, par, r, read, t } from './package.ts';

it('says where words stand, as Word counts', async () => {
  const box = r(`<w:pict><w:txbxContent>${p('khung')}</w:txbxContent></w:pict>`);
  const cells = ['trái', 'phải'].map((text) => `<w:tc>${p(text)}</w:tc>`).join('');
  const body =
    p('đầu') +
    p('') +
    par(r(t('ba')), r('<w:footnoteReference w:id="1"/>'), box) +
    `<w:tbl><w:tr>${cells}</w:tr></w:tbl>`;
  const { text, paragraphs } = await read({ body, footnotes: `<w:footnote w:id="1">${p('chân')}</w:footnote>` });
  const placeOf = placeFinder(paragraphs);
  const places = ['đầu', 'ba', 'khung', 'phải', 'chân'].map((word) => placeOf(text.indexOf(word)));
  expect(places).toEqual(['đoạn 1', 'đoạn 3', 'khung chữ, đoạn 4', 'bảng 1, hàng 1, cột 2', 'chú thích của đoạn 3']);
  expect(placeOf(text.indexOf('\n'))).toBe('đoạn 1');
});
