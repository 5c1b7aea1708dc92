/** What of a document is read in which order, and what is only told. */
import { describe, expect, it } from 'vitest';
import { sayNote } from '#import/docx/say-note.ts';
import { kinds, p, par, r, read, t, texts, textsOf } from './package.ts';

describe('changes that are not decided', () => {
  it('takes insertions, drops deletions and tells of both', async () => {
    const body =
      par('<w:ins>', r(t('thêm')), '</w:ins>', '<w:del><w:r><w:delText>bớt</w:delText></w:r></w:del>', r(t(' giữ'))) +
      par('<w:moveFrom>', r(t('chỗ cũ')), '</w:moveFrom>', '<w:moveTo>', r(t('chỗ mới')), '</w:moveTo>');
    expect(await texts(body)).toEqual(['thêm giữ', 'chỗ mới']);
    expect(await kinds(body)).toEqual([
      ['insertions', 2],
      ['deletions', 2],
    ]);
  });

  it('joins a paragraph whose mark is deleted to the next', async () => {
    const body = par('<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>', r(t('Hoàn thành '))) + p('trong tháng 7.');
    expect(await texts(body)).toEqual(['Hoàn thành trong tháng 7.']);
  });

  it('loses no words when the last mark is deleted', async () => {
    expect(await texts(par('<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>', r(t('hết'))))).toEqual(['hết']);
  });

  it('does not count what properties were before', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const before = '<w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>';
    expect(textsOf(await read({ body: p('x', before), numbering }))).toEqual(['x']);
  });
});

describe('tables', () => {
  const table = (...rows: string[][][]) =>
    `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell.join('')}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

  it('sets a row of single lines on one line, with places', async () => {
    const { text, paragraphs } = await read({
      body: p('trên') + table([[p('Việc')], [p('Hạn')]], [[p('Họp')], [p('30/6')]]) + p('dưới'),
    });
    expect(text).toBe('trên\n\nViệc\tHạn\nHọp\t30/6\n\ndưới');
    expect(paragraphs.map(({ cell }) => cell && [cell.table, cell.row, cell.column])).toEqual([
      null, [0, 0, 0], [0, 0, 1], [0, 1, 0], [0, 1, 1], null,
    ]); // prettier-ignore
  });

  it('keeps a row of three columns a row, whatever its cells hold, and empty cells in their place', async () => {
    const lines = par(r(t('Rà soát') + '<w:br/>' + t('thủ tục')));
    const rows = [
      [[p('TT')], [p('Việc')], [p('Hạn')]],
      [[p('1')], [lines, p('ở xã')], [p('')]],
      [[p('')], [p('Họp')], [p('30/6')]],
    ];
    const { text, paragraphs } = await read({ body: table(...rows) });
    expect(text).toBe('| TT | Việc | Hạn |\n| 1 | Rà soát thủ tục ở xã | |\n| | Họp | 30/6 |');
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toContain('Rà soát thủ tục');
  });

  it('reads a heading of two columns column by column', async () => {
    const { text } = await read({
      body: table([
        [p('HUYỆN ỦY'), p('Số 5-KH/HU')],
        [p('ĐẢNG CỘNG SẢN VIỆT NAM'), p('Tâm An, ngày 01/02/2025')],
      ]),
    });
    expect(text.split('\n')).toEqual(['HUYỆN ỦY', 'Số 5-KH/HU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Tâm An, ngày 01/02/2025']);
  });

  it('reads a closing of three columns column by column', async () => {
    const { text } = await read({
      body: table([
        [p('Nơi nhận:'), p('- Lưu.')],
        [p('BÍ THƯ'), p('A')],
        [p('CHỦ TỊCH'), p('B')],
      ]),
    });
    expect(text.split('\n')).toEqual(['Nơi nhận:', '- Lưu.', 'BÍ THƯ', 'A', 'CHỦ TỊCH', 'B']);
  });

  it('counts columns over merged cells, and gives a table in a cell its own number', async () => {
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('rộng')}</w:tc>`;
    const inner = table([[p('trong')]]);
    const body = `<w:tbl><w:tr>${wide}<w:tc>${p('bên')}${inner}</w:tc></w:tr></w:tbl>`;
    const { paragraphs } = await read({ body });
    expect(paragraphs.map(({ cell }) => [cell!.table, cell!.column])).toEqual([
      [0, 0],
      [0, 2],
      [1, 0],
    ]);
  });

  it('drops rows that are deleted and reads those in content controls', async () => {
    const row = (text: string, pr = '') => `<w:tr>${pr}<w:tc>${p(text)}</w:tc></w:tr>`;
    const body = `<w:tbl>${row('bỏ', '<w:trPr><w:del/></w:trPr>')}<w:sdt><w:sdtContent>${row('giữ')}</w:sdtContent></w:sdt></w:tbl>`;
    expect(await texts(body)).toEqual(['giữ']);
  });
});

describe('what stands beside the text', () => {
  it('sets footnotes and endnotes at the end, under the mark that refers to them', async () => {
    const note = (kind: string, id: number, text: string) =>
      `<w:${kind} w:id="${id}">${par(r(`<w:${kind}Ref/>`), r(t(text)))}</w:${kind}>`;
    const body =
      par(r(t('Đại hội')), r('<w:footnoteReference w:id="2"/>'), r(t(' và')), r('<w:endnoteReference w:id="2"/>')) +
      p('hết');
    const document = await read({
      body,
      footnotes: note('footnote', -1, 'vạch') + note('footnote', 2, 'chân'),
      endnotes: note('endnote', 2, 'cuối'),
    });
    expect(textsOf(document)).toEqual(['Đại hội¹ và²', 'hết', '¹ chân', '² cuối']);
    expect(document.paragraphs.map(({ part, source }) => [part, source])).toEqual([
      ['body', 1],
      ['body', 2],
      ['note', 1],
      ['note', 1],
    ]);
  });

  it('reads a text box once, behind its paragraph', async () => {
    const box = `<w:txbxContent>${p('khung')}</w:txbxContent>`;
    const choice = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;
    const document = await read({ body: par(r(t('chính')), r(choice)) + p('sau') });
    expect(textsOf(document)).toEqual(['chính', 'khung', 'sau']);
    expect(document.paragraphs.map(({ part }) => part)).toEqual(['body', 'text-box', 'body']);
  });

  it('gives the words of headers, footers and watermarks apart, without page numbers', async () => {
    const mark = '<w:p><w:r><w:pict><v:shape><v:textpath string="DỰ THẢO"/></v:shape></w:pict></w:r></w:p>';
    const { text, margins } = await read({ body: p('thân'), header: p('MẬT') + p('MẬT') + p('Trang 3') + mark });
    expect([text, margins]).toEqual(['thân', ['MẬT', 'DỰ THẢO']]);
  });

  it('tells of comments, pictures, objects and foreign parts', async () => {
    const body =
      par(
        r(t('x')),
        r('<w:commentReference w:id="1"/>'),
        r('<w:drawing><a:blip/></w:drawing>'),
        r('<w:pict><v:imagedata/></w:pict>'),
      ) + '<w:altChunk r:id="r9"/>';
    expect((await read({ body })).notes.map(sayNote)).toEqual([
      'Có 1 lời bình bên lề: không lấy.',
      'Có 2 hình ảnh: không lấy; nếu trong ảnh có chữ thì phải gõ lại.',
      'Có 1 phần chèn từ tệp khác mà không đọc được: mở bằng Word, lưu lại rồi nhập.',
    ]);
  });
});
