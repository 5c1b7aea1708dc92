/** The words of a paragraph. The `docx` package writes no such markup: it stands here as Word writes it. */
import { describe, expect, it } from 'vitest';
import { kinds, p, par, r, read, t, texts } from './package.ts';

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

  it('loses no words behind a field that does not end', async () => {
    const begin = r('<w:fldChar w:fldCharType="begin"/>');
    const end = r('<w:fldChar w:fldCharType="end"/>');
    const body = par(begin, r('<w:instrText>PAGE</w:instrText>'), `<w:del>${end}</w:del>`, r(t('còn'))) + p('nguyên');
    expect(await texts(body)).toEqual(['còn', 'nguyên']);
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
