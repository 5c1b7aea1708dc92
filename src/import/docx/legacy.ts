/**
 * Vietnamese before Unicode: the font says which encoding the letters are in.
 *
 * TCVN 5712:1993 VN3 ("ABC"): `KÕ ho¹ch` in .VnTime -> `Kế hoạch`; in .VnTimeH -> `KẾ HOẠCH`
 * VNI: `Keá hoaïch` in VNI-Times -> `Kế hoạch`
 */

export type Encoding = 'unicode' | 'tcvn3' | 'tcvn3-capitals' | 'vni' | 'unknown';

/** Lower-case letters of VN3 from 0xa8 on; a space where there is none. Capitals without tone stand before them. */
const TCVN3 = 'ăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ';
const TCVN3_FIRST = 0xa8;
const TCVN3_CAPITALS = 'ĂÂÊÔƠƯĐ';
const TCVN3_CAPITALS_FIRST = 0xa1;

/** The mark that VNI sets behind a vowel -> circumflex, breve or none, and tone, as combining characters. */
// prettier-ignore
const VNI_MARKS: Record<string, string> = {
  ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323',
  â: '\u0302', á: '\u0302\u0301', à: '\u0302\u0300', å: '\u0302\u0309', ã: '\u0302\u0303', ä: '\u0302\u0323',
  ê: '\u0306', é: '\u0306\u0301', è: '\u0306\u0300', ú: '\u0306\u0309', ü: '\u0306\u0303', ë: '\u0306\u0323',
};
/** Letters that VNI has whole. */
const VNI_LETTERS: Record<string, string> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };
/** A circumflex or breve fits some vowels only; elsewhere the character is a letter of its own. */
const VNI_PAIR = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ñôöæóòî]/giu;
const BREVES = 'êéèúüë';
const CIRCUMFLEXES = 'âáàåãä';

/** Letters that these encodings do not have: the text is Unicode whatever its font is called. */
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
const OUTSIDE_ASCII = /[\u00a1-\u00ff\uf0a1-\uf0ff]/;
/** Fonts of VPS, VISCII, BK HCM and VietWare, of whose encodings no table is kept here. */
const OTHERS = /^(?:VPS|VISCII|Heo ?May|BK ?HCM|Vietware|VN(?![IF]\b)[a-z])/i;

/** The encoding of a text by the name of its font. */
export function encodingOf(text: string, font: string | undefined): Encoding {
  if (!font || UNICODE_ONLY.test(text)) return 'unicode';
  if (/^\.Vn/i.test(font)) return isCapitalFont(font) ? 'tcvn3-capitals' : 'tcvn3';
  if (/^VNI\b/i.test(font)) return 'vni';
  return OTHERS.test(font) && OUTSIDE_ASCII.test(text) ? 'unknown' : 'unicode';
}

/** What these fonts show are capitals, whatever was typed. */
function isCapitalFont(font: string): boolean {
  return /^\.Vn.*H$/.test(font);
}

/** Text of an encoding that is known, in Unicode. */
export function decodeLegacy(text: string, encoding: Encoding): string {
  if (encoding === 'unicode' || encoding === 'unknown') return text;
  const bytes = text.replace(/[\uf020-\uf0ff]/g, (character) => String.fromCharCode(character.charCodeAt(0) & 0xff));
  if (encoding === 'vni') return decodeVni(bytes);
  const words = Array.from(bytes, decodeTcvn3).join('');
  return encoding === 'tcvn3' ? words : words.toLocaleUpperCase('vi');
}

function decodeTcvn3(character: string): string {
  const code = character.charCodeAt(0);
  const letter = TCVN3_CAPITALS[code - TCVN3_CAPITALS_FIRST] ?? TCVN3[code - TCVN3_FIRST];
  return letter && letter !== ' ' ? letter : character;
}

function decodeVni(text: string): string {
  return text.replace(VNI_PAIR, (found, vowel?: string, mark?: string) => {
    if (vowel === undefined || mark === undefined) return recase(VNI_LETTERS[found.toLowerCase()]!, found);
    const base = recase(VNI_LETTERS[vowel.toLowerCase()] ?? vowel.toLowerCase(), vowel);
    const key = mark.toLowerCase();
    const fits = BREVES.includes(key) ? /a/i : CIRCUMFLEXES.includes(key) ? /[aeo]/i : /./;
    return fits.test(vowel) ? (base + VNI_MARKS[key]!).normalize('NFC') : base + mark;
  });
}

/** A letter in the case of another. */
function recase(letter: string, like: string): string {
  return like === like.toLowerCase() ? letter : letter.toUpperCase();
}
