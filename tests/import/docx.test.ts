/** What of a .docx is read, and what is only told. The `docx` package writes no such markup: it stands here as Word writes it. */
import { describe, expect, it } from 'vitest';
import { readDocx } from '#import/docx.ts';
import { joinLines } from '#import/paragraph.ts';
import { readLines } from '#import/text.ts';
import { entriesOf, p, pack, read, textsOf } from './docx/package.ts';
import { zip } from './docx/zip.ts';

const r = (inner: string, properties = '') => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${inner}</w:r>`;
const t = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;
const par = (...inner: string[]) => `<w:p>${inner.join('')}</w:p>`;
const texts = async (body: string) => textsOf(await read({ body }));
const kinds = async (body: string) => (await read({ body })).notes.map(({ kind, count }) => [kind, count]);

describe('words', () => {
  it('undoes the splits of runs and keeps the author’s breaks', async () => {
    const body = par(
      r(t('Chỉ ')),
      '<w:proofErr w:type="spellStart"/>',
      r(t('thị')),
      r('<w:tab/>'),
      r(t('số')),
      r('<w:br/>'),
      r(t('hai')),
    );
    expect(await texts(body)).toEqual(['Chỉ thị\tsố\nhai']);
  });

  it('composes letters', async () => {
    expect(await texts(p('Kế hoạch'.normalize('NFD')))).toEqual(['Kế hoạch']);
  });

  it('reads hyphens, symbols and capitals by format', async () => {
    const symbol = (font: string, char: string) => r(`<w:sym w:font="${font}" w:char="${char}"/>`);
    const body =
      par(r(t('35') + '<w:noBreakHyphen/>' + t('CT') + '<w:softHyphen/>' + t('/TW'))) +
      par(
        symbol('Wingdings', 'F0FC'),
        symbol('Symbol', 'F0B3'),
        r(t('\uf0b7'), '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'),
      ) +
      p('ủy ban', '', '<w:caps/>');
    expect(await texts(body)).toEqual(['35-CT/TW', '✓≥•', 'ỦY BAN']);
  });

  it('tells of symbols that it does not know', async () => {
    expect(await kinds(par(r(t('x')), r('<w:sym w:font="Webdings" w:char="F061"/>')))).toEqual([['symbols', 1]]);
  });

  it('shows the results of fields, not their codes', async () => {
    const char = (type: string) => r(`<w:fldChar w:fldCharType="${type}"/>`);
    const code = (text: string) => r(`<w:instrText>${text}</w:instrText>`);
    const body =
      par(
        r(t('Xem ')),
        char('begin'),
        code('HYPERLINK "javascript:alert(1)"'),
        char('separate'),
        r(t('trang')),
        char('end'),
      ) +
      // A field inside the code of another, and one that ends in the next paragraph.
      par(
        char('begin'),
        code('IF '),
        char('begin'),
        code('PAGE'),
        char('separate'),
        r(t('7')),
        char('end'),
        char('separate'),
        r(t('đầu')),
      ) +
      par(r(t('cuối')), char('end'), '<w:fldSimple w:instr="DATE">', r(t(' năm')), '</w:fldSimple>');
    expect(await texts(body)).toEqual(['Xem trang', 'đầu', 'cuối năm']);
  });

  it('reads through content controls, smart tags and links, but not the prompts', async () => {
    const sdt = (inner: string, pr = '') =>
      `<w:sdt><w:sdtPr>${pr}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const body =
      sdt(
        par(
          '<w:smartTag>',
          r(t('a')),
          '</w:smartTag>',
          sdt(r(t('b'))),
          '<w:hyperlink r:id="x">',
          r(t('c')),
          '</w:hyperlink>',
        ),
      ) + sdt(p('Bấm để nhập'), '<w:showingPlcHdr/>');
    expect(await texts(body)).toEqual(['abc']);
    expect(await kinds(body)).toEqual([['links', 1]]);
  });

  it('leaves hidden text out, and says so', async () => {
    const body = par(r(t('thấy')), r(t('ẩn'), '<w:vanish/>')) + p('ẩn', '', '<w:vanish/>');
    expect(await texts(body)).toEqual(['thấy']);
    expect(await kinds(body)).toEqual([['hidden', 2]]);
  });

  it('reads formulas as their letters', async () => {
    const body = par(r(t('tỷ lệ ')), '<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>');
    expect(await texts(body)).toEqual(['tỷ lệ x+1']);
  });
});

describe('emphasis', () => {
  it('is given by place in the text', async () => {
    const body = par(
      r(t('một ')),
      r(t('hai'), '<w:b/>'),
      r(t(' ')),
      r(t('ba'), '<w:b/><w:i/>'),
      r(t(' bốn'), '<w:b w:val="0"/>'),
    );
    const { text, emphasis } = await read({ body: p('đầu') + body });
    expect(emphasis.map(({ start, end, bold, italic }) => [text.slice(start, end).trim(), bold, italic])).toEqual([
      ['hai', true, false],
      ['ba', true, true],
    ]);
  });

  it('comes from styles, which cancel each other, and from the defaults', async () => {
    const style = (type: string, id: string) =>
      `<w:style w:type="${type}" w:styleId="${id}"><w:rPr><w:b/></w:rPr></w:style>`;
    const styles = style('paragraph', 'Dam') + style('character', 'Manh');
    const body = par(
      '<w:pPr><w:pStyle w:val="Dam"/></w:pPr>',
      r(t('đậm')),
      r(t(' thường'), '<w:rStyle w:val="Manh"/>'),
    );
    const { text, emphasis } = await read({ body, styles });
    expect(emphasis.map(({ start, end }) => text.slice(start, end))).toEqual(['đậm']);
  });
});

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

  it('reads a heading of two columns column by column', async () => {
    const { text } = await read({
      body: table([
        [p('HUYỆN ỦY'), p('Số 5-KH/HU')],
        [p('ĐẢNG CỘNG SẢN VIỆT NAM'), p('Tâm An, ngày 01/02/2025')],
      ]),
    });
    expect(text.split('\n')).toEqual(['HUYỆN ỦY', 'Số 5-KH/HU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Tâm An, ngày 01/02/2025']);
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

  it('gives the words of headers and footers apart, without page numbers', async () => {
    const { text, margins } = await read({ body: p('thân'), header: p('MẬT') + p('MẬT') + p('Trang 3') });
    expect([text, margins]).toEqual(['thân', ['MẬT']]);
  });

  it('tells of comments, pictures, objects and foreign parts', async () => {
    const body =
      par(
        r(t('x')),
        r('<w:commentReference w:id="1"/>'),
        r('<w:drawing><a:blip/></w:drawing>'),
        r('<w:pict><v:imagedata/></w:pict>'),
      ) + '<w:altChunk r:id="r9"/>';
    expect(await kinds(body)).toEqual([
      ['comments', 1],
      ['pictures', 2],
      ['foreign-part', 1],
    ]);
  });
});

describe('what a page has torn', () => {
  const joined = async (body: string) => joinLines(readLines((await read({ body })).text)).map(({ text }) => text);
  const long = 'Các chi bộ trực thuộc tổ chức quán triệt Chỉ thị số 9-CT/TW, ngày';

  it('is put together by the reader of lines: a small letter or a date goes on', async () => {
    expect(
      await joined(p(long) + p('14/6/2031 của Bộ Chính trị và báo cáo') + p('') + p('kết quả.') + p('Việc khác.')),
    ).toEqual([`${long} 14/6/2031 của Bộ Chính trị và báo cáo kết quả.`, 'Việc khác.']);
  });

  it('parts at a page break', async () => {
    expect(await joined(par(r(t('Kết thúc.')), r('<w:br w:type="page"/>'), r(t('PHỤ LỤC'))))).toEqual([
      'Kết thúc.',
      'PHỤ LỤC',
    ]);
  });
});

describe('other ways to write the same', () => {
  const plain = { body: p('Kế hoạch') };

  it('reads the strict form of the standard, whatever its prefixes', async () => {
    const entries = entriesOf(plain).map((entry) => ({
      ...entry,
      data: String(entry.data)
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replaceAll('w:', 'ns0:')
        .replace('xmlns:w=', 'xmlns:ns0='),
    }));
    expect(await readDocx(zip(entries))).toMatchObject({ text: 'Kế hoạch' });
  });

  it('finds parts by relationship, and reads UTF-16', async () => {
    const entries = entriesOf(plain).map(({ name, data }) => {
      if (name === '_rels/.rels')
        return { name, data: String(data).replace('word/document.xml', '/word/document2.xml') };
      const wide = Buffer.from(`\ufeff${String(data).replace('UTF-8', 'UTF-16')}`, 'utf16le');
      return name === 'word/document.xml' ? { name: 'word/document2.xml', data: wide } : { name, data };
    });
    expect(await readDocx(zip(entries))).toMatchObject({ text: 'Kế hoạch' });
  });

  it('reads the same from a file as it stands and from stored entries', async () => {
    const stored = zip(entriesOf(plain).map((entry) => ({ ...entry, stored: true })));
    expect(await readDocx(stored)).toEqual(await readDocx(pack(plain)));
  });
});
