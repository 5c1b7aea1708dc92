/**
 * Names in capitals -> as they are spelt in running text.
 *
 * `HUYỆN ỦY TÂM AN` -> `Huyện ủy Tâm An` · `PHÓ CHỦ TỊCH UBND XÃ` -> `Phó Chủ tịch UBND xã` · `LÒ VĂN BÓNG` -> `Lò Văn Bóng`
 */
import { fold } from '#language/fold.ts';

/** Terms of bodies and offices as Hướng dẫn 36-HD/VPTW and Nghị định 30/2020/NĐ-CP (annex II) capitalise them. */
const TERMS = (
  'Ban Thường vụ|Ban Chấp hành|Ban Thường trực|Ban Bí thư|Bộ Chính trị|Ban Tổ chức|Ban Tuyên giáo|Ban Dân vận|Ban Nội chính|' +
  'Ban Tuyên giáo và Dân vận|Ban Xây dựng Đảng|Ban Chỉ đạo|Ban Chỉ huy Quân sự|Bộ Chỉ huy Quân sự|Bộ Chỉ huy|Ban Quản lý|' +
  'Ban Cán sự đảng|Tiểu ban|Tổ công tác|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Chi ủy|Quân ủy|Đảng bộ|Chi bộ|Đảng đoàn|' +
  'Ủy ban nhân dân|Hội đồng nhân dân|Ủy ban Kiểm tra|Ủy ban Mặt trận Tổ quốc|Mặt trận Tổ quốc|Ủy ban|Hội đồng|Hội đồng quản trị|' +
  'Liên đoàn Lao động|Tổng Liên đoàn Lao động|Công đoàn|Công đoàn cơ sở|Đoàn Chủ tịch|Hội Liên hiệp Phụ nữ|Hội Liên hiệp Thanh niên|' +
  'Hội Nông dân|Hội Cựu chiến binh|Hội Chữ thập đỏ|Hội Khuyến học|Đoàn Thanh niên|Đoàn Thanh niên Cộng sản|Tỉnh đoàn|Thành đoàn|' +
  'Huyện đoàn|Quận đoàn|Thị đoàn|Đoàn xã|Đoàn trường|Đoàn khối|Khối các cơ quan và doanh nghiệp|Khối các cơ quan|Khối doanh nghiệp|' +
  'doanh nghiệp|cơ quan|các cơ quan Đảng|khu phố|dân phố|Văn phòng|Công an|Tòa án nhân dân|Viện Kiểm sát nhân dân|Sở Nội vụ|Sở Giáo dục và Đào tạo|Sở Y tế|' +
  'Sở Tài chính|Sở Tư pháp|Sở Xây dựng|Sở Công Thương|Sở Kế hoạch và Đầu tư|Sở Khoa học và Công nghệ|Nông nghiệp và Môi trường|' +
  'Nông nghiệp và Phát triển nông thôn|Tài nguyên và Môi trường|Lao động - Thương binh và Xã hội|Thông tin và Truyền thông|' +
  'Văn hóa, Thể thao và Du lịch|Văn hóa và Thông tin|Văn hóa - Xã hội|Dân tộc và Tôn giáo|Giáo dục và Đào tạo|Quân sự|Biên phòng|' +
  'Trung tâm Chính trị|Trường Chính trị|Trường Trung học cơ sở|Trường Trung học phổ thông|Trường Tiểu học|Trường Mầm non|' +
  'Trường Đại học|Trường Cao đẳng|Bệnh viện|Bệnh viện Đa khoa|Đa khoa|Công ty|Công ty Cổ phần|Tổng Công ty|Trung ương|Việt Nam|' +
  'Đại hội đại biểu|Đại hội|Bí thư|Phó Bí thư|Tổng Bí thư|Chủ tịch|Phó Chủ tịch|Chủ nhiệm|Phó Chủ nhiệm|Trưởng ban|Phó Trưởng ban|' +
  'Phó ban|Trưởng phòng|Phó Trưởng phòng|Trưởng đoàn|Phó Trưởng đoàn|Tổ trưởng|Chánh Văn phòng|Phó Chánh Văn phòng|Chánh Thanh tra|' +
  'Giám đốc|Phó Giám đốc|Tổng Giám đốc|Phó Tổng Giám đốc|Hiệu trưởng|Phó Hiệu trưởng|Bộ trưởng|Thứ trưởng|Thủ tướng|Cục trưởng|' +
  'Viện trưởng|Hạt trưởng|Đội trưởng|Kiểm lâm|Cấp nước|Văn kiện|Nhân sự|Phục vụ|Tuyên giáo|Tuyên giáo và Dân vận|Dân vận|Nội chính|' +
  'Chính ủy|Chỉ huy trưởng|Chính trị viên|Ủy viên|Thường trực|Thường vụ|Thủ trưởng|đơn vị|Thay mặt|Quyền|phụ trách'
).split('|');

/** Letters that stand for words stay capitals. */
const LETTERS = new Set(
  (
    'UBND HĐND UBMTTQ MTTQ MTTQVN UBKT BCH BTV BCĐ LĐLĐ CĐCS LHPN CCB TNCS LHTN TNTP HCM CQ DN THCS THPT TH BQL TP VPHU VPTU VPĐU ' +
    'CNVC CNVCLĐ TW TƯ HTX TNHH TT ĐH CĐ BHXH CA QS KT TM HĐQT TCCB XDĐ'
  ).split(' '),
);
const SMALL = new Set(
  'và các của với cho về trực thuộc tỉnh huyện quận xã phường thị trấn thành phố thôn bản ấp khu lần thứ kiêm cấp'.split(
    ' ',
  ),
);
const ROMAN = /^(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

type Term = { keys: string[]; capitals: boolean[] };

const terms: Term[] = TERMS.map((term) => {
  const words = term.split(' ');
  return { keys: words.map((word) => fold(word)), capitals: words.map((word) => /^\p{Lu}/u.test(word)) };
}).sort((a, b) => b.keys.length - a.keys.length);

/** Whether all letters are capitals. */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Capitals -> the spelling of running text; anything else is returned as it is. The first letter stays a capital. */
export function fromCapitals(text: string): string {
  if (!isCapitals(text)) return text;
  const words = text.split(' ');
  const keys = words.map((word) => fold(word));
  const spelt: string[] = [];
  while (spelt.length < words.length) {
    const at = spelt.length;
    const term = terms.find((known) =>
      known.keys.every((key, index) => keys[at + index]?.replace(/[,.;]$/, '') === key.replace(/,$/, '')),
    );
    if (term)
      spelt.push(...term.capitals.map((capital, index) => spell(words[at + index]!, capital || at + index === 0)));
    else spelt.push(spellAlone(words[at]!, at === 0));
  }
  return spelt.join(' ');
}

/** `LÒ VĂN BÓNG` -> `Lò Văn Bóng`, `H'LAN NIÊ` -> `H'Lan Niê`; a name that is not in capitals is returned as it is. */
export function personName(text: string): string {
  return isCapitals(text)
    ? text
        .split(' ')
        .map((word) => spell(word, true))
        .join(' ')
    : text;
}

function spellAlone(word: string, first: boolean): string {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (LETTERS.has(letters) || ROMAN.test(letters)) return word;
  return spell(word, first || !SMALL.has(word.toLowerCase()));
}

function spell(word: string, capital: boolean): string {
  const small = word.toLowerCase();
  return capital ? small.replace(/(?:^|['’-])\P{L}*\p{L}/gu, (part) => part.toUpperCase()) : small;
}
