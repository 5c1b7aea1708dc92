import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocx } from '#import/docx.ts';
import { decodeLegacy, encodingOf } from '#import/docx/legacy.ts';
import { p, pack, read, textsOf } from './package.ts';

/** The same words as they were typed in either encoding, from documents of that time. */
const WORDS: [unicode: string, tcvn3: string, vni: string][] = [
  ['Kế hoạch', 'KÕ ho¹ch', 'Keá hoaïch'],
  ['Đảng Cộng sản Việt Nam', '§¶ng Céng s¶n ViÖt Nam', 'Ñaûng Coäng saûn Vieät Nam'],
  ['Ban Thường vụ Huyện ủy', 'Ban Th\u00adêng vô HuyÖn ñy', 'Ban Thöôøng vuï Huyeän uûy'],
  ['ngày 15 tháng 8 năm 2005', 'ngµy 15 th¸ng 8 n¨m 2005', 'ngaøy 15 thaùng 8 naêm 2005'],
  ['tổ chức thực hiện Chỉ thị', 'tæ chøc thùc hiÖn ChØ thÞ', 'toå chöùc thöïc hieän Chæ thò'],
  ['những kỷ niệm, lẽ phải, vẫn giữ', 'nh÷ng kû niÖm, lÏ ph¶i, vÉn gi÷', 'nhöõng kyû nieäm, leõ phaûi, vaãn giöõ'],
];

/** All letters of Vietnamese that have a mark. */
const LETTERS = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ';
/** Writes VNI by its rule: the letter, then a mark. The tables of the reader are not used. */
function encodeVni(text: string): string {
  const tones: Record<string, string> = {
    '': '',
    '\u0301': 'ù',
    '\u0300': 'ø',
    '\u0309': 'û',
    '\u0303': 'õ',
    '\u0323': 'ï',
  };
  const roofs: Record<string, string> = {
    '': 'â',
    '\u0301': 'á',
    '\u0300': 'à',
    '\u0309': 'å',
    '\u0303': 'ã',
    '\u0323': 'ä',
  };
  const bowls: Record<string, string> = {
    '': 'ê',
    '\u0301': 'é',
    '\u0300': 'è',
    '\u0309': 'ú',
    '\u0303': 'ü',
    '\u0323': 'ë',
  };
  const whole: Record<string, string> = { đ: 'ñ', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', í: 'í', ì: 'ì' };
  return Array.from(text, (letter) => {
    if (whole[letter]) return whole[letter];
    const [base, ...marks] = letter.normalize('NFD');
    const tone = marks.find((mark) => mark in tones) ?? '';
    if (marks.includes('\u0302')) return base + roofs[tone]!;
    if (marks.includes('\u0306')) return base + bowls[tone]!;
    if (marks.includes('\u031b')) return (base === 'o' ? 'ô' : 'ö') + tones[tone]!;
    return base + tones[tone]!;
  }).join('');
}

describe('TCVN3 and VNI', () => {
  it.each(WORDS)('%s', (unicode, tcvn3, vni) => {
    expect(decodeLegacy(tcvn3, 'tcvn3')).toBe(unicode);
    expect(decodeLegacy(tcvn3, 'tcvn3-capitals')).toBe(unicode.toLocaleUpperCase('vi'));
    expect(decodeLegacy(vni, 'vni')).toBe(unicode);
    expect(decodeLegacy(vni.toUpperCase(), 'vni')).toBe(unicode.toLocaleUpperCase('vi'));
  });

  it('knows every letter of VNI', () => {
    expect(decodeLegacy(encodeVni(LETTERS), 'vni')).toBe(LETTERS);
  });

  it('knows every letter of TCVN3 once', () => {
    const all = Array.from({ length: 0xff - 0xa0 }, (_, code) => String.fromCharCode(0xa1 + code)).join('');
    const decoded = Array.from(decodeLegacy(all, 'tcvn3')).filter((letter) => LETTERS.includes(letter));
    // à á â ã … stand for themselves in no place: a code without a letter is kept as it is.
    expect(new Set(decoded).size).toBe(LETTERS.length);
  });

  it('reads a letter from the private area, where Word puts those of symbol fonts', () => {
    expect(decodeLegacy('K\uf0d5 ho\uf0b9ch', 'tcvn3')).toBe('Kế hoạch');
  });

  it('leaves Unicode alone, whatever the font is called', () => {
    const vietnamese = fc
      .array(fc.constantFrom(...LETTERS, ' ', 'b'), { minLength: 1 })
      .map((letters) => `ư${letters.join('')}`);
    fc.assert(
      fc.property(vietnamese, fc.constantFrom('.VnTime', '.VnTimeH', 'VNI-Times', 'VNtimes'), (text, font) => {
        expect(decodeLegacy(text, encodingOf(text, font))).toBe(text);
      }),
    );
  });
});

describe('in a document', () => {
  const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;

  it('is converted, also where the font comes from a style, and told', async () => {
    const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr>${font('.VnTime')}</w:rPr></w:style>`;
    const document = await read({ body: p('KÕ ho¹ch') + p('kÕ ho¹ch', '', font('.VnTimeH')) + p('Kế hoạch'), styles });
    expect(textsOf(document)).toEqual(['Kế hoạch', 'KẾ HOẠCH', 'Kế hoạch']);
    expect(document.notes).toEqual([
      { kind: 'legacy-font', count: 1, source: 1, detail: '.VnTime' },
      { kind: 'legacy-font', count: 1, source: 2, detail: '.VnTimeH' },
    ]);
  });

  it('is converted in labels too, by the font of the level or of the paragraph', async () => {
    const level = (font: string, at: number) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:lvlText w:val="§iÒu %${at + 1}."/>${font && `<w:rPr>${font}</w:rPr>`}</w:lvl>`;
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(font('.VnTimeH'), 0)}${level('', 1)}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const item = (at: number) =>
      `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr><w:rPr>${font('.VnTime')}</w:rPr>`;
    const document = await read({ body: p('x', item(0)) + p('x', item(1)), numbering });
    expect(textsOf(document)).toEqual(['ĐIỀU 1. x', 'Điều 1. x']);
  });

  it('is put together before it is converted: a letter and its mark may stand in two runs', async () => {
    const run = (text: string) => `<w:r><w:rPr>${font('VNI-Times')}</w:rPr><w:t>${text}</w:t></w:r>`;
    expect(textsOf(await read({ body: `<w:p>${run('Ke')}${run('á hoa')}${run('ïch')}</w:p>` }))).toEqual(['Kế hoạch']);
  });

  it('takes the soft hyphen of .VnTime for the letter ư', async () => {
    const body = `<w:p><w:r><w:rPr>${font('.VnTime')}</w:rPr><w:t>Th</w:t><w:softHyphen/><w:t>êng vô</w:t></w:r></w:p>`;
    expect(textsOf(await read({ body }))).toEqual(['Thường vụ']);
  });

  it('is refused by name when its encoding is not known', async () => {
    const answer = await readDocx(pack({ body: p('Kóë hoaåch', '', font('VPS Times')) }));
    expect(answer).toEqual({ fault: 'legacy-font', detail: 'VPS Times' });
  });
});
