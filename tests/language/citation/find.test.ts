import { describe, expect, test } from 'vitest';
import { findCitations, formatCitation, type Citation } from '#language/citation.ts';

type Row = [words: string, number: string, facts?: Partial<Citation>];

/** Finds the citations of a text and compares words, number and the facts named; `|` parts nothing, the text is as read. */
function expectCitations(text: string, rows: readonly Row[]): Citation[] {
  const found = findCitations(text);
  expect(found.map((citation) => [citation.text, citation.number])).toEqual(
    rows.map(([words, number]) => [words, number]),
  );
  rows.forEach(([, , facts = {}], index) => expect(found[index]).toMatchObject(facts));
  for (const citation of found) expect(text.slice(citation.start, citation.end)).toBe(citation.text);
  return found;
}

describe('number and type', () => {
  test.each<[text: string, words: string, number: string, type: string | undefined]>([
    ['Thực hiện Chỉ thị số 35-CT/TW về đại hội', 'Chỉ thị số 35-CT/TW', '35-CT/TW', 'chi-thi'],
    ['theo Chỉ thị 35-CT/TW.', 'Chỉ thị 35-CT/TW', '35-CT/TW', 'chi-thi'],
    ['Chỉ thị số: 35-CT/TW', 'Chỉ thị số: 35-CT/TW', '35-CT/TW', 'chi-thi'],
    ['Hướng dẫn số 12- HD/BTCTW', 'Hướng dẫn số 12- HD/BTCTW', '12-HD/BTCTW', 'huong-dan'],
    ['Quyết định số 57 QĐ/TWĐTN', 'Quyết định số 57 QĐ/TWĐTN', '57-QĐ/TWĐTN', 'quyet-dinh'],
    ['57 QĐ/TWĐTN', '57 QĐ/TWĐTN', '57-QĐ/TWĐTN', 'quyet-dinh'],
    ['Quy định số 22-QĐ/TW', 'Quy định số 22-QĐ/TW', '22-QĐ/TW', 'quy-dinh'],
    ['Thông tri số 04-TT/TU', 'Thông tri số 04-TT/TU', '04-TT/TU', 'thong-tri'],
    ['TT 04-TT/TU', 'TT 04-TT/TU', '04-TT/TU', 'thong-tri'],
    ['TT 01/2019/TT-BNV', 'TT 01/2019/TT-BNV', '01/2019/TT-BNV', 'thong-tu'],
    ['(04-TT/TU)', '04-TT/TU', '04-TT/TU', 'thong-tri'],
    ['HD 12-HD/BTCTW', 'HD 12-HD/BTCTW', '12-HD/BTCTW', 'huong-dan'],
    ['(HD 12-HD/BTCTW)', 'HD 12-HD/BTCTW', '12-HD/BTCTW', 'huong-dan'],
    ['UBND-HD 12-HD/BTCTW', '12-HD/BTCTW', '12-HD/BTCTW', 'huong-dan'],
    ['QĐ số 12-KH/TU', 'QĐ số 12-KH/TU', '12-KH/TU', 'quyet-dinh'],
    ['kỷ luật số 12-QĐ/HU', 'số 12-QĐ/HU', '12-QĐ/HU', 'quyet-dinh'],
    ['tại 02/2019/L-CTN', '02/2019/L-CTN', '02/2019/L-CTN', 'lenh'],
    ['số 202/2025/QH15', 'số 202/2025/QH15', '202/2025/QH15', undefined],
    ['tại số 1234/UBND-NC', 'số 1234/UBND-NC', '1234/UBND-NC', 'cong-van'],
    ['tại số 77/XYZ-KT', 'số 77/XYZ-KT', '77/XYZ-KT', undefined],
    ['Văn bản số 12-KH/TU', 'Văn bản số 12-KH/TU', '12-KH/TU', 'ke-hoach'],
    ['Nghị quyết số 20-NQ_TW', 'Nghị quyết số 20-NQ_TW', '20-NQ/TW', 'nghi-quyet'],
    ['Kế hoạch số 12-KH/HU, U Minh', 'Kế hoạch số 12-KH/HU', '12-KH/HU', 'ke-hoach'],
    ['Kế hoạch số 12-KH/HU.A. Nội dung', 'Kế hoạch số 12-KH/HU', '12-KH/HU', 'ke-hoach'],
    ['Văn bản số 4912/UBND-NC', 'Văn bản số 4912/UBND-NC', '4912/UBND-NC', 'cong-van'],
    ['Văn bản số 12', 'Văn bản số 12', '12', 'cong-van'],
    ['Quyết định số 15/QĐ ngày 02/3/2024', 'Quyết định số 15/QĐ', '15/QĐ', 'quyet-dinh'],
    ['Kế hoạch số 12-KH ngày 02/3/2024', 'Kế hoạch số 12-KH', '12-KH', 'ke-hoach'],
    ['Công văn của UBND tỉnh số 1234/UBND-NC', 'Công văn của UBND tỉnh số 1234/UBND-NC', '1234/UBND-NC', 'cong-van'],
    ['Văn bản của UBND tỉnh số 1234/UBND-NC', 'Văn bản của UBND tỉnh số 1234/UBND-NC', '1234/UBND-NC', 'cong-van'],
    ['Công văn, ngày 12/3/2024, số 45-CV/TU', 'Công văn, ngày 12/3/2024, số 45-CV/TU', '45-CV/TU', 'cong-van'],
    ['Quy chế bầu cử trong Đảng số 244-QC/TW', 'Quy chế bầu cử trong Đảng số 244-QC/TW', '244-QC/TW', 'quy-che'],
    ['Quy chế về việc bầu cử ở các cấp của Đảng ta số 244-QC/TW', 'số 244-QC/TW', '244-QC/TW', 'quy-che'],
    ['Kế hoạch. Số 12-KH/TU', 'Số 12-KH/TU', '12-KH/TU', 'ke-hoach'],
    ['Nghị quyết và văn kiện khác: 18-NQ/TW', '18-NQ/TW', '18-NQ/TW', 'nghi-quyet'],
    ['Kế hoạch số 01-KHLT/BTG-\nBTC', 'Kế hoạch số 01-KHLT/BTG-\nBTC', '01-KHLT/BTG-BTC', 'ke-hoach'],
    ['Kế hoạch số 01-KHLT/BTG- BTC', 'Kế hoạch số 01-KHLT/BTG- BTC', '01-KHLT/BTG-BTC', 'ke-hoach'],
    ['Kế hoạch số 01-KHLT/BTG-\n\nBTC', 'Kế hoạch số 01-KHLT/BTG', '01-KHLT/BTG', 'ke-hoach'],
    ['Kế hoạch số 01-KHLT/BTG. BTC', 'Kế hoạch số 01-KHLT/BTG', '01-KHLT/BTG', 'ke-hoach'],
    ['Công văn số 1234/CT-TTHT', 'Công văn số 1234/CT-TTHT', '1234/CT-TTHT', 'cong-van'],
    ['Công văn số 15/TC', 'Công văn số 15/TC', '15/TC', 'cong-van'],
    ['Công văn số 15/KH-UBND', 'Công văn số 15/KH-UBND', '15/KH-UBND', 'cong-van'],
    ['Công văn số 12-CT/XYZ', 'Công văn số 12-CT/XYZ', '12-CT/XYZ', 'cong-van'],
    ['Công văn số 15/CV-UBND', 'Công văn số 15/CV-UBND', '15/CV-UBND', 'cong-van'],
    ['“05-NQ/ĐUK”', '05-NQ/ĐUK', '05-NQ/ĐUK', 'nghi-quyet'],
    ['theo 12-KH/XYZT', '12-KH/XYZT', '12-KH/XYZT', 'ke-hoach'],
    ['theo 35-CT-TW', '35-CT-TW', '35-CT/TW', 'chi-thi'],
    ['số l2-HD/BTCTU và số O5-NQ/TU', 'số l2-HD/BTCTU', '12-HD/BTCTU', 'huong-dan'],
    ['kế hoạch số 12-kh/ubnd-nc', 'kế hoạch số 12-kh/ubnd-nc', '12-KH/UBND-NC', 'ke-hoach'],
    ['Công văn số 99/VPCP-V.I', 'Công văn số 99/VPCP-V.I', '99/VPCP-V.I', 'cong-van'],
    ['Mệnh lệnh số 01/ML-BCH', 'Mệnh lệnh số 01/ML-BCH', '01/ML-BCH', undefined],
    ['mệnh lệnh số 01/ml-bch', 'mệnh lệnh số 01/ml-bch', '01/ML-BCH', undefined],
    ['Phiếu báo số 09-PB/VPHU', 'Phiếu báo số 09-PB/VPHU', '09-PB/VPHU', undefined],
    ['Kế hoạch số 5-KH, HU báo số 09-HB/VPHU', 'Kế hoạch số 5-KH', '5-KH', 'ke-hoach'],
    ['Chỉ lệnh số 10/CL-TM', 'Chỉ lệnh số 10/CL-TM', '10/CL-TM', undefined],
    ['phiếu báo số 09-pb/vphu', 'phiếu báo số 09-pb/vphu', '09-PB/VPHU', undefined],
    ['Phiếu báo gửi số 09-PB/VPHU', 'số 09-PB/VPHU', '09-PB/VPHU', undefined],
    ['Phiếu, báo số 09-PB/VPHU', 'số 09-PB/VPHU', '09-PB/VPHU', undefined],
    ['Phiếu\n\nbáo số 09-PB/VPHU', 'số 09-PB/VPHU', '09-PB/VPHU', undefined],
    ['báo số 09-PB/VPHU', 'số 09-PB/VPHU', '09-PB/VPHU', undefined],
    ['số 12-ABC/xyz theo số 12-ABC/TW', 'số 12-ABC/TW', '12-ABC/TW', undefined],
    ['Quyết định khen thưởng số 301-QĐKT/ĐU', 'Quyết định khen thưởng số 301-QĐKT/ĐU', '301-QĐKT/ĐU', 'quyet-dinh'],
    ['Thông tư liên bộ số 14/TTLB', 'Thông tư liên bộ số 14/TTLB', '14/TTLB', 'thong-tu-lien-tich'],
    [
      'Thông tư liên tịch số 03/2006/TTLT/BTC-BNV',
      'Thông tư liên tịch số 03/2006/TTLT/BTC-BNV',
      '03/2006/TTLT-BTC-BNV',
      'thong-tu-lien-tich',
    ],
    ['Quyết định số 217-HĐBT', 'Quyết định số 217-HĐBT', '217-HĐBT', 'quyet-dinh'],
    ['Đề án “Tinh gọn bộ máy của xã” số 07-ĐA/TU', 'Đề án “Tinh gọn bộ máy của xã” số 07-ĐA/TU', '07-ĐA/TU', 'de-an'],
    ['Đề án "Kế hoạch nhỏ" số 07-ĐA/TU', 'Đề án "Kế hoạch nhỏ" số 07-ĐA/TU', '07-ĐA/TU', 'de-an'],
    [
      'Đề án “Tinh gọn bộ máy của hệ thống chính trị xã” số 7-ĐA/TU',
      'Đề án “Tinh gọn bộ máy của hệ thống chính trị xã” số 7-ĐA/TU',
      '7-ĐA/TU',
      'de-an',
    ],
    [
      'Đề án "Tinh gọn bộ máy của hệ thống chính trị xã" số 7-ĐA/TU',
      'Đề án "Tinh gọn bộ máy của hệ thống chính trị xã" số 7-ĐA/TU',
      '7-ĐA/TU',
      'de-an',
    ],
    [
      'Đề án «Tinh gọn bộ máy của hệ thống chính trị xã» số 7-ĐA/TU',
      'Đề án «Tinh gọn bộ máy của hệ thống chính trị xã» số 7-ĐA/TU',
      '7-ĐA/TU',
      'de-an',
    ],
    ['Công điện của UBND tỉnh số 12/UBND-NC', 'Công điện của UBND tỉnh số 12/UBND-NC', '12/UBND-NC', 'cong-dien'],
    ['Giấy mời của UBND tỉnh số 12/UBND-VP', 'Giấy mời của UBND tỉnh số 12/UBND-VP', '12/UBND-VP', 'giay-moi'],
    ['Tờ trình của UBND tỉnh số 12/UBND-KT', 'Tờ trình của UBND tỉnh số 12/UBND-KT', '12/UBND-KT', 'to-trinh'],
    ['Kế hoạch số\n\n: 12-KH/TU', '12-KH/TU', '12-KH/TU', 'ke-hoach'],
    ['Nghị quyết sửa đổi Luật Đầu tư số 39/2019/QH14', 'Luật Đầu tư số 39/2019/QH14', '39/2019/QH14', 'luat'],
    ['Luật sửa chữa và Luật Viên chức số 52/2019/QH14', 'Luật Viên chức số 52/2019/QH14', '52/2019/QH14', 'luat'],
    ['Luật trao đổi và Luật Viên chức số 52/2019/QH14', 'Luật Viên chức số 52/2019/QH14', '52/2019/QH14', 'luat'],
    [
      'Công văn (ngày 12/3/2024 của Tỉnh ủy) số 45-CV/TU',
      'Công văn (ngày 12/3/2024 của Tỉnh ủy) số 45-CV/TU',
      '45-CV/TU',
      'cong-van',
    ],
    [
      'Công văn ngày 12 tháng 3 năm 2024 của Tỉnh ủy số 45-CV/TU',
      'Công văn ngày 12 tháng 3 năm 2024 của Tỉnh ủy số 45-CV/TU',
      '45-CV/TU',
      'cong-van',
    ],
    [
      'Kế hoạch do Ban Thường vụ Tỉnh ủy lập từ năm ngoái số 12-KH/TU',
      'Kế hoạch do Ban Thường vụ Tỉnh ủy lập từ năm ngoái số 12-KH/TU',
      '12-KH/TU',
      'ke-hoach',
    ],
    [
      'Kế hoạch của Ban Thường vụ Tỉnh ủy lập từ năm ngoái số 12-KH/TU',
      'Kế hoạch của Ban Thường vụ Tỉnh ủy lập từ năm ngoái số 12-KH/TU',
      '12-KH/TU',
      'ke-hoach',
    ],
    [
      'Quyết định giao đất và rừng cho hộ dân số 12-QĐ/HU',
      'Quyết định giao đất và rừng cho hộ dân số 12-QĐ/HU',
      '12-QĐ/HU',
      'quyet-dinh',
    ],
    [
      'Quyết định giao đất và rừng cho các hộ dân số 12-QĐ/HU',
      'Quyết định giao đất và rừng cho các hộ dân số 12-QĐ/HU',
      '12-QĐ/HU',
      'quyet-dinh',
    ],
    ['Quyết định giao đất và rừng cho các hộ dân nghèo số 12-QĐ/HU', 'số 12-QĐ/HU', '12-QĐ/HU', 'quyet-dinh'],
    ['Đề án Tinh gọn bộ máy” số 07-ĐA/TU', 'số 07-ĐA/TU', '07-ĐA/TU', 'de-an'],
    ['Thông báo số 57 B-TB/HU', 'Thông báo số 57 B-TB/HU', '57B-TB/HU', 'thong-bao'],
    ['Kế hoạch số 412 - KH/TĐTN - TG', 'Kế hoạch số 412 - KH/TĐTN - TG', '412-KH/TĐTN-TG', 'ke-hoach'],
    ['Kế hoạch số 412 - KH/TĐTN - TG, ngày', 'Kế hoạch số 412 - KH/TĐTN - TG', '412-KH/TĐTN-TG', 'ke-hoach'],
    ['Kế hoạch số 412 - KH/TĐTN - TG ngày 5/5/2023', 'Kế hoạch số 412 - KH/TĐTN - TG', '412-KH/TĐTN-TG', 'ke-hoach'],
    ['Kế hoạch số 412 - KH/TĐTN - TG\nrồi', 'Kế hoạch số 412 - KH/TĐTN - TG', '412-KH/TĐTN-TG', 'ke-hoach'],
    ['kế hoạch số 412 - kh/tđtn - tg của tỉnh đoàn', 'kế hoạch số 412 - kh/tđtn - tg', '412-KH/TĐTN-TG', 'ke-hoach'],
    ['Kế hoạch số 412 - KH/TĐTN - TG huyện', 'Kế hoạch số 412 - KH/TĐTN', '412-KH/TĐTN', 'ke-hoach'],
    ['Kế hoạch số 412 - KH/TĐTN - Ban', 'Kế hoạch số 412 - KH/TĐTN', '412-KH/TĐTN', 'ke-hoach'],
    ['Kế hoạch số 412-KH/TĐTN - TG', 'Kế hoạch số 412-KH/TĐTN', '412-KH/TĐTN', 'ke-hoach'],
    ['Kế hoạch số 412 - KH/TĐTN -\nTG', 'Kế hoạch số 412 - KH/TĐTN', '412-KH/TĐTN', 'ke-hoach'],
    ['Hướng dẫn số 04-HD/BTC TW', 'Hướng dẫn số 04-HD/BTC TW', '04-HD/BTCTW', 'huong-dan'],
    ['Hướng dẫn số 04-HD/BTC Tw', 'Hướng dẫn số 04-HD/BTC', '04-HD/BTC', 'huong-dan'],
    ['Báo cáo 19/BC-TCT06 và', 'Báo cáo 19/BC-TCT06', '19/BC-TCT06', 'bao-cao'],
    ['Báo cáo 19/BC-UBND06', 'Báo cáo 19/BC-UBND06', '19/BC-UBND06', 'bao-cao'],
    ['Báo cáo 19/BC-UBND6', 'Báo cáo 19/BC-UBND', '19/BC-UBND', 'bao-cao'],
    ['Quyết định sô 18O-QĐ/HU', 'Quyết định sô 18O-QĐ/HU', '180-QĐ/HU', 'quyet-dinh'],
    ['Quyết định số 12l/QĐ-UBND', 'Quyết định số 12l/QĐ-UBND', '121/QĐ-UBND', 'quyet-dinh'],
    [
      'theoNghị định số 45/2020/NĐ-CPngày 08/4/2020củaChính phủ',
      'Nghị định số 45/2020/NĐ-CP',
      '45/2020/NĐ-CP',
      'nghi-dinh',
    ],
    ['Kế hoạch\u00ad số\u00a035-KH/T\u200bW', 'Kế hoạch\u00ad số\u00a035-KH/T\u200bW', '35-KH/TW', 'ke-hoach'],
  ])('%j', (text, words, number, type) => {
    const [first] = findCitations(text);
    expect([first?.text, first?.number, first?.type]).toEqual([words, number, type]);
  });

  test('words of the citation before spell no type', () => {
    expect(findCitations('Kế hoạch số 5-KH/HU báo số 09-HB/VPHU')[1]).toMatchObject({ text: 'số 09-HB/VPHU' });
  });

  test.each(['(', '[', '“', '"', '«', ':', '>', '|', '‘', "'"])('a bare number may stand glued behind %j', (mark) => {
    expect(findCitations(`theo ${mark}35-CT/TW`)).toMatchObject([{ text: '35-CT/TW' }]);
  });

  test.each(['.', '=', '#', '-', '/', '_x', '&'])('but not behind %j', (mark) => {
    expect(findCitations(`theo ${mark}35-CT/TW`)).toEqual([]);
  });

  test.each([
    ', ',
    '; ',
    ' và ',
    ' hoặc ',
    ' hay ',
    ' cùng ',
    ' cùng với ',
    ' & ',
    ' + ',
    ' đến ',
    ', các số ',
    ' và số ',
  ])('a list goes on behind %j', (joint) => {
    expect(findCitations(`Chỉ thị 35-CT/TW${joint}36-CT/TW`)[1]).toMatchObject({ inheritsType: true });
  });

  test.each([' hay là ', ' và cùng với hoặc các ', '. ', ' (A) ', ', Tỉnh '])('and not behind %j', (joint) => {
    expect(findCitations(`Chỉ thị 35-CT/TW${joint}36-CT/TW`)[1]).toMatchObject({ inheritsType: false });
  });

  test.each([
    'Nghị quyết số 18-NQ/TW\n\n, 19-NQ/TW',
    'Nghị quyết số 18-NQ/TW (một dãy chữ dài nằm trong ngoặc, dài đến mức không còn ai coi đây là danh sách), 19-NQ/TW',
  ])('%j is no list', (text) => {
    expect(findCitations(text)[1]).toMatchObject({ inheritsType: false });
  });

  test.each([
    '(Chỉ thị số 35-CT/TW) ngày 14/6/2024',
    'Chỉ thị số 35-CT/TW) ngày 14/6/2024',
    '(35-CT/TW) ngày 14/6/2024',
  ])('a bracket that does not open right before the number parts it from %j', (text) => {
    expect(findCitations(text)[0]).not.toHaveProperty('date');
  });

  test('behind the date and the author of one number the next may stand', () => {
    const words =
      'Chỉ thị 35-CT/TW ngày 14/6/2024 của Ban Bí thư Trung ương Đảng Cộng sản Việt Nam khóa XIII, 36-CT/TW';
    expect(findCitations(words)[1]).toMatchObject({ inheritsType: true });
  });

  test.each(['.', '…', '·', '⋯', 'x', 'xx', 'xxx', 'xxxx', '[ ]', '( )'])(
    'a draft may leave %j for the number',
    (fill) => {
      expect(findCitations(`Kế hoạch số ${fill}/KH-UBND`)).toMatchObject([
        { blank: true, text: `Kế hoạch số ${fill}/KH-UBND` },
      ]);
    },
  );

  test.each(['Mẫu', 'Biểu', 'Bảng', 'Phiếu', 'Hình', 'Lô', 'Thửa', 'Tập', 'Kỳ'])(
    '%s số 03/ABC-D is no document',
    (word) => {
      expect(findCitations(`${word} số 03/ABC-D`)).toEqual([]);
    },
  );

  test.each(['pdf', 'doc', 'docx', 'xls', 'xlsx', 'txt', 'htm', 'html', 'jpg', 'jpeg', 'png'])(
    '35-CT_TW.%s is a file',
    (end) => {
      expect(findCitations(`xem 35-CT_TW.${end} và 35-CT_TW. ${end}`).map(({ start }) => start)).toEqual([
        `xem 35-CT_TW.${end} và `.length,
      ]);
    },
  );

  test.each([
    ['Chương trình hành động', 'CTr'],
    ['Chương trình phối hợp', 'CTrPH'],
    ['Chương trình công tác', 'CTr'],
    ['Kế hoạch liên tịch', 'KHLT'],
    ['Kế hoạch phối hợp', 'KHPH'],
    ['Kế hoạch liên ngành', 'KHLN'],
    ['Hướng dẫn liên tịch', 'HDLT'],
    ['Hướng dẫn liên ngành', 'HDLN'],
    ['Nghị quyết chuyên đề', 'NQ'],
    ['Quy chế phối hợp', 'QCPH'],
    ['Quy chế làm việc', 'QCLV'],
    ['Tờ trình liên ngành', 'TTrLN'],
  ])('%s is one type word', (words, code) => {
    expect(findCitations(`${words} 05-${code}/TU`)).toMatchObject([{ text: `${words} 05-${code}/TU` }]);
  });

  test.each(['pháp', 'kỷ', 'kỉ'])('%s luật is no law', (before) => {
    expect(findCitations(`${before} luật số 12-QĐ/HU`)).toMatchObject([{ text: 'số 12-QĐ/HU' }]);
  });

  test.each(['mệnh', 'hiệu', 'khẩu', 'chỉ'])('%s lệnh is no order', (before) => {
    expect(findCitations(`${before} lệnh số 12/L-CTN`)).toMatchObject([{ text: 'số 12/L-CTN' }]);
  });

  test('a type that contradicts its code is kept and flagged', () => {
    expectCitations('Chỉ thị số 12-KH/TU; Chỉ thị số 12-CT/TU; Thông báo kết luận số 12-KL/TU', [
      ['Chỉ thị số 12-KH/TU', '12-KH/TU', { type: 'chi-thi', code: 'KH', typeMismatch: true }],
      ['Chỉ thị số 12-CT/TU', '12-CT/TU', { type: 'chi-thi', code: 'CT', issuerCode: 'TU' }],
      ['kết luận số 12-KL/TU', '12-KL/TU', { type: 'ket-luan' }],
    ]);
    expect(findCitations('Chỉ thị số 12-CT/TU')[0]).not.toHaveProperty('typeMismatch');
    expect(findCitations('Công văn số 15/CV-XYZ')[0]).toMatchObject({ code: 'CV', issuerCode: 'XYZ' });
    expect(findCitations('Công văn số 15/XYZ-KT')[0]).not.toHaveProperty('code');
  });

  test('the outer word is taken where the code is its own', () => {
    expectCitations('Thông báo kết luận số 20-TB/TW, Thông báo ý kiến kết luận số 44-TB/HU', [
      ['Thông báo kết luận số 20-TB/TW', '20-TB/TW', { type: 'thong-bao' }],
      ['Thông báo ý kiến kết luận số 44-TB/HU', '44-TB/HU', { type: 'thong-bao' }],
    ]);
  });

  test('laws bear their name', () => {
    expectCitations(
      'Luật Đầu tư công số 39/2019/QH14, Luật số 44/2024/QH15; Luật Đất đai (số 31/2024/QH15) ngày 18/01/2024; Nghị quyết của Quốc hội số 202/2025/QH15; Luật sửa đổi, bổ sung một số điều của Luật Viên chức số 52/2019/QH14',
      [
        ['Luật Đầu tư công số 39/2019/QH14', '39/2019/QH14', { type: 'luat', name: 'Đầu tư công' }],
        ['Luật số 44/2024/QH15', '44/2024/QH15', { type: 'luat' }],
        ['Luật Đất đai (số 31/2024/QH15', '31/2024/QH15', { name: 'Đất đai', date: '2024-01-18' }],
        ['Nghị quyết của Quốc hội số 202/2025/QH15', '202/2025/QH15', { type: 'nghi-quyet', issuer: 'Quốc hội' }],
        [
          'Luật sửa đổi, bổ sung một số điều của Luật Viên chức số 52/2019/QH14',
          '52/2019/QH14',
          { name: 'sửa đổi, bổ sung một số điều của Luật Viên chức' },
        ],
      ],
    );
    expect(findCitations('Luật số 44/2024/QH15')[0]).not.toHaveProperty('name');
    expect(findCitations('Luật (số 31/2024/QH15)')[0]).not.toHaveProperty('name');
    expect(findCitations('Nghị quyết của Quốc hội số 202/2025/QH15')[0]).not.toHaveProperty('name');
  });

  test.each([
    'Khối CQ-DN tỉnh, nhiệm kỳ 2025-2030, và/hoặc, ngày 01/5, 3/4 đảng viên, 80-90%, 02 đ/c, 12 người/tổ',
    'điện thoại 0203.3835-123, mã số 560-340-341, TCVN 9001-2015, QL18A, 10 KH/năm, 5 BC/quý, số 45/12 đường Lê Lợi',
    'mục II.1-2; 1.35-CT/TW; 2024/35-CT/TW; tài khoản 3713.0.1054321; https://a.vn/van-ban/35-ct-tw; 35-ct-tw-2024',
    'Thực hiện chỉ thị\n\n35 chi bộ hoàn thành',
    'Kế hoạch\n\nSố 12 Trần Phú',
    'Quyết định số 1234567/QĐ; 12 - TTr; Số: BC-KH; Số -12-KH',
    'Nghị quyết đại hội; Kế hoạch này; Số: ngày; số - KH; Lưu: VT-TH/NC; đồng chí A / KH-B',
    'tệp 35-CT_TW.pdf, 35-CT_TW.PDF; Mẫu số 03/ĐGXL-2023; Biểu số 12/TK-TH',
    'theo 12-KH/Xyzt',
    'pháp luật 12/2020/ABC; 12/2024/ABC; 1234/UBND-NC; 77/XYZ-KT; 02 QĐ TCT; 02 QĐ/đơn vị',
  ])('finds nothing in %j', (text) => {
    expect(findCitations(text)).toEqual([]);
  });
});

describe('short forms', () => {
  test.each<[text: string, words: string]>([
    ['Chỉ thị 05 và', 'Chỉ thị 05'],
    ['Chỉ thị số 35 ngày 30/5/2019', 'Chỉ thị số 35'],
    ['Nghị quyết 18', 'Nghị quyết 18'],
    ['Nghị quyết 30a và', 'Nghị quyết 30a'],
    ['Nghị quyết\n18 của Trung ương', 'Nghị quyết\n18'],
    ['Quyết định 167 của', 'Quyết định 167'],
    ['theo nghị quyết 18 của Trung ương', 'nghị quyết 18'],
    ['theo quy định 22, việc', 'quy định 22'],
    ['nghị quyết 18\nvề', 'nghị quyết 18'],
    ['chỉ thị 35 ngày 30/5/2019', 'chỉ thị 35'],
    ['Nghị định 30/2020', 'Nghị định 30/2020'],
    ['Báo cáo số 6/2024', 'Báo cáo số 6/2024'],
    ['Kế hoạch 12 của Huyện ủy', 'Kế hoạch 12'],
    ['Kế hoạch 12, ngày 5/5/2023', 'Kế hoạch 12'],
    ['KH số 15', 'KH số 15'],
    ['Nghị quyết 5 về', 'Nghị quyết 5'],
    ['Kết luận số 7 năm 2024', 'Kết luận số 7'],
    ['Quy định 22 gồm', 'Quy định 22'],
    ['Chỉ thị 35 - một bước tiến', 'Chỉ thị 35'],
    ['Chỉ thị 35\n- Nội dung', 'Chỉ thị 35'],
    ['Nghị quyết số 7b của', 'Nghị quyết số 7b'],
    ['Kết luận 155 yêu cầu', 'Kết luận 155'],
    ['Kết luận 155 chỉ rõ', 'Kết luận 155'],
    ['Công văn số 12345', 'Công văn số 12345'],
    ['Nghị định số 30, 2020', 'Nghị định số 30'],
    ['Chỉ thị 35;5 người', 'Chỉ thị 35'],
    ['Chỉ thị 35 ,5 người', 'Chỉ thị 35'],
    ['theo chỉ thị 35', 'chỉ thị 35'],
    ['theo chỉ thị 35\nnói', 'chỉ thị 35'],
    ['Chỉ thị số 35\nđồng chí', 'Chỉ thị số 35'],
  ])('%j', (text, words) => {
    const [found, ...others] = findCitations(text);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ text: words, number: /[0-9/]+[a-c]?$/.exec(words)![0], short: true });
    expect(found).not.toHaveProperty('issuerCode');
  });

  test.each([
    'Nghị quyết Trung ương 4 khóa XII',
    'Nghị quyết 4 khóa XI',
    'Nghị quyết số 4 khóa XI',
    'Kế hoạch 5 năm 2021 - 2025',
    'Kế hoạch 2025',
    'Nghị quyết 2024 của',
    'Kế hoạch 12',
    'quyết định 3 nội dung',
    'quy định 04 hình thức',
    'Quy định 20% số phiếu',
    'Quyết định 3,5 triệu',
    'Quyết định 2/3 số phiếu',
    'Quyết định 5 Nguyễn Du',
    'Nghị quyết1 của Đảng',
    'Quyết định 30 ngày',
    'Quyết định 12345 của',
    'NQ 18 của',
    'Chương trình 135 của',
    'Quyết định 2-3 người',
    'Kế hoạch 9/2023',
    'Chỉ thị 35g',
    'nghị quyết 18 nói',
    'Báo cáo số 123456',
    'Nghị quyết 18 19 20 21',
    'Kết luận 15 yêu cầu',
    'Nghị định số 30/',
    'Nghị định số 30/12020',
    'Nghị định số 30/20201',
    'Nghị định số 30/ 2020',
    'Nghị quyết số 30ab',
    'Nghị quyết số 30ba',
    'Chỉ thị 35 - 40 người',
    'Chỉ thị 35 -',
    'Nghị quyết số 5 năm',
    'Kết luận số 7 tháng 2024',
    'Công văn 12, 13',
    'Văn bản 12, 13',
    'Thực hiện Chỉ thị\n\nsố 35',
    'Quyết định 155 triệu',
  ])('%j is none', (text) => {
    expect(findCitations(text).filter(({ text: words }) => !words.endsWith('21'))).toEqual([]);
  });

  test('one type word serves a list, which takes its code from the last', () => {
    expectCitations('Nghị quyết số 01, 02 và 03-NQ/TU ngày 05/5/2021 của Tỉnh ủy', [
      [
        'Nghị quyết số 01',
        '01-NQ/TU',
        { inheritsType: false, issuer: 'Tỉnh ủy', code: 'NQ', issuerCode: 'TU', date: '2021-05-05' },
      ],
      ['02', '02-NQ/TU', { inheritsType: true, type: 'nghi-quyet', serial: '02' }],
      ['03-NQ/TU', '03-NQ/TU', { inheritsType: true, date: '2021-05-05' }],
    ]);
    expect(findCitations('Quyết định 217, 218-QĐ/TW').some(({ short }) => short)).toBe(false);
    expectCitations('Nghị quyết 18, 19 ngày 25/10/2017', [
      ['Nghị quyết 18', '18', { date: '2017-10-25' }],
      ['19', '19', { date: '2017-10-25', inheritsType: true }],
    ]);
    expectCitations('Quyết định 217, 218 của Bộ Chính trị; Nghị định 30/2020, 31/2020/NĐ-CP', [
      ['Quyết định 217', '217', { short: true, issuer: 'Bộ Chính trị' }],
      ['218', '218', { short: true, inheritsType: true }],
      ['Nghị định 30/2020', '30/2020', { short: true }],
      ['31/2020/NĐ-CP', '31/2020/NĐ-CP', { inheritsType: true }],
    ]);
  });

  test.each<[text: string, numbers: string[]]>([
    ['Công văn 12, 13 và 14-CV/ĐU', ['12-CV/ĐU', '13-CV/ĐU', '14-CV/ĐU']],
    ['Kế hoạch 5 và 6-KH/TU', ['5-KH/TU', '6-KH/TU']],
    ['Kế hoạch 5 và 6-CV/TU', ['6-CV/TU']],
    ['Kế hoạch 5, 6, xong', []],
    ['Văn bản 12, 13-CV/TU', ['13-CV/TU']],
    ['Kế hoạch 5 số 6-KH/TU', ['6-KH/TU']],
    ['Kế hoạch 5, sáu, 7-KH/TU', ['7-KH/TU']],
    ['Nghị quyết 18, 19\nđồng chí', ['18', '19']],
    ['Công văn 12 và các 13-CV/ĐU', ['13-CV/ĐU']],
    ['Kế hoạch 5, 6%, 7-KH/TU', ['7-KH/TU']],
    ['Kế hoạch 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12-KH/TU', ['12-KH/TU']],
  ])('%j', (text, numbers) => {
    expect(findCitations(text).map(({ number }) => number)).toEqual(numbers);
  });

  test.each([
    'Nghị quyết 18, 1900',
    'Nghị quyết 18, 1900 người',
    'Nghị quyết 18, 19 đồng chí',
    'Nghị quyết 18, 19%',
    'Nghị quyết 18, 2/3 số',
  ])('%j lists nothing more', (text) => {
    expect(findCitations(text).map(({ text: words }) => words)).toEqual(['Nghị quyết 18']);
  });
});

describe('lists', () => {
  test('each number may have its own date, or one date serves all', () => {
    expectCitations('các Quy định số 22-QĐ/TW ngày 28/7/2021, số 37-QĐ/TW ngày 25/10/2021; 69-QĐ/TW của Bộ Chính trị', [
      ['Quy định số 22-QĐ/TW', '22-QĐ/TW', { date: '2021-07-28', issuer: 'Bộ Chính trị' }],
      ['số 37-QĐ/TW', '37-QĐ/TW', { date: '2021-10-25', type: 'quy-dinh', inheritsType: true, issuer: 'Bộ Chính trị' }],
      ['69-QĐ/TW', '69-QĐ/TW', { type: 'quy-dinh', inheritsType: true }],
    ]);
    expectCitations('Công văn số 123-CV/TU và 124-CV/TU cùng ngày 5/6/2023 của Tỉnh ủy', [
      ['Công văn số 123-CV/TU', '123-CV/TU', { date: '2023-06-05', issuer: 'Tỉnh ủy' }],
      ['124-CV/TU', '124-CV/TU', { date: '2023-06-05' }],
    ]);
  });

  test('an author behind two documents of one issuer code is of both', () => {
    const [first, second, third] = findCitations(
      'Kết luận số 21-KL/TW và Quy định số 37-QĐ/TW của Ban Bí thư; Kế hoạch số 5-KH/TU và Kế hoạch số 6-KH/HU của Huyện ủy',
    );
    expect([first?.issuer, second?.issuer, third?.issuer]).toEqual(['Ban Bí thư', 'Ban Bí thư', undefined]);
    expect(findCitations('Kế hoạch số 5-KH/HU; Kế hoạch số 6-KH/HU của Huyện ủy')[0]).not.toHaveProperty('issuer');
    expect(
      findCitations('Kế hoạch số 5-KH/HU ngày 5/5/2023 và Kế hoạch số 6-KH/HU của Huyện ủy')[0],
    ).not.toHaveProperty('issuer');
  });

  test('the word may stand before a colon, brackets may stand between', () => {
    expectCitations('các nghị quyết: 18-NQ/TW (khóa XII), 19-NQ/TW; các chỉ thị của Ban Bí thư: số 13-CT/TW', [
      ['18-NQ/TW', '18-NQ/TW', { type: 'nghi-quyet', inheritsType: true }],
      ['19-NQ/TW', '19-NQ/TW', { type: 'nghi-quyet', inheritsType: true }],
      ['số 13-CT/TW', '13-CT/TW', { type: 'chi-thi', inheritsType: true, issuer: 'Ban Bí thư' }],
    ]);
  });

  test('a list does not go on across an empty line', () => {
    expect(findCitations('Nghị quyết số 18-NQ/TW,\n\n19-NQ/TW')[1]).toMatchObject({ inheritsType: false });
    expect(findCitations('Nghị quyết số 18-NQ/TW,\n19-NQ/TW')[1]).toMatchObject({ inheritsType: true });
  });

  test('a number of another code tells its own type', () => {
    expectCitations('Nghị quyết số 18-NQ/TW, 35-CT/TW', [
      ['Nghị quyết số 18-NQ/TW', '18-NQ/TW'],
      ['35-CT/TW', '35-CT/TW', { type: 'chi-thi', inheritsType: false }],
    ]);
  });

  test('behind a title the next number of the sentence says "số"', () => {
    const text =
      'Nghị quyết số 18-NQ/TW ngày 25/10/2017 về bộ máy tinh gọn, số 19-NQ/TW ngày 25/10/2017 về đơn vị sự nghiệp';
    expectCitations(text, [
      ['Nghị quyết số 18-NQ/TW', '18-NQ/TW'],
      ['số 19-NQ/TW', '19-NQ/TW', { inheritsType: true, type: 'nghi-quyet' }],
    ]);
    expect(findCitations(text.replace(', số', '. Tại số'))[1]).toMatchObject({ inheritsType: false });
    expect(findCitations(text.replace(', số', ' Số'))[1]).toMatchObject({ inheritsType: false });
    expect(findCitations(text.replace('tinh gọn', 'tinh gọn '.repeat(60)))[1]).toMatchObject({ inheritsType: false });
    expect(findCitations('Chỉ thị số 35-CT/TW về đại hội theo số 19-NQ/TW')[1]).toMatchObject({ inheritsType: false });
  });

  test('who issues the first of a list issues the others', () => {
    const issuers = findCitations('Tỉnh ủy ban hành các công văn số 110-CV/TU, 115-CV/TU, 121-CV/TU.').map(
      ({ issuer }) => issuer,
    );
    expect(issuers).toEqual(['Tỉnh ủy', 'Tỉnh ủy', 'Tỉnh ủy']);
  });
});

describe('date', () => {
  test.each<[tail: string, date: string | undefined]>([
    [', ngày 14/6/2024', '2024-06-14'],
    [' ngày 22/02/2024', '2024-02-22'],
    [' ngày 30-5-2019', '2019-05-30'],
    [' ngày 7.11.2006', '2006-11-07'],
    [' 30-5-2019', '2019-05-30'],
    [' (14/6/2024)', '2024-06-14'],
    [' (ngày 14/6/2024)', '2024-06-14'],
    [' ngày 17 tháng 11 năm 2025', '2025-11-17'],
    [' ngày 17 tháng 11/2025', '2025-11-17'],
    [' ngày 14/6 năm 2024', '2024-06-14'],
    [' ngày 04/3/\n2022', '2022-03-04'],
    [', ngày\n\n14/6/2024', '2024-06-14'],
    [' ngày 28\n\ntháng 02 năm 2023', '2023-02-28'],
    ['\n\nngày 14/6/2024', '2024-06-14'],
    [' ban hành ngày 14/6/2024', '2024-06-14'],
    [' ký ngày 14/6/2024', '2024-06-14'],
    [' được ký ban hành ngày 14/6/2024', '2024-06-14'],
    [' | 14/6/2024 |', '2024-06-14'],
    [' ngày 30/5/19', '2019-05-30'],
    [' ngày 30/5/98', '1998-05-30'],
    [' 30/5/19', undefined],
    [' ngày 31/9/2022', undefined],
    [' ngày … tháng … năm 2025', undefined],
    [' ngày 14/x/2024', undefined],
    [' ngày 14/6', undefined],
    [' ngày 14/6/', undefined],
    [' ngày 14-6/2024', undefined],
    [' ngày 14/6 thg 2024', undefined],
    [' ngày 14 tháng sáu năm 2024', undefined],
    [' tháng 6/2024', undefined],
    [' năm 2024', undefined],
    [' ngày 14, 15/6/2024', undefined],
    [' 14\n\n/6/2024', undefined],
    [' 14/6\n\n/2024', undefined],
    [' ngày ', undefined],
    ['\n\nNgày 14/6/2024', undefined],
    [', ngày 22 tháng 11, năm 2014', '2014-11-22'],
    [', ngày 22 tháng 11, 2014', undefined],
    ['ngày 14/6/2024', '2024-06-14'],
    [' cùng ngày', undefined],
  ])('Chỉ thị số 35-CT/TW%j', (tail, date) => {
    expect(findCitations(`Chỉ thị số 35-CT/TW${tail}`)[0]?.date).toBe(date);
  });
});

describe('days of several documents', () => {
  test.each<[text: string, dates: (string | undefined)[]]>([
    ['Công văn số 1-CV/TU và số 2-CV/TU ngày 14, 15/6/2024', ['2024-06-14', '2024-06-15']],
    ['Công văn số 1-CV/TU, 2-CV/TU ngày 5 và 7 tháng 6 năm 2024 của Tỉnh ủy', ['2024-06-05', '2024-06-07']],
    ['Công văn số 1-CV/TU, 2-CV/TU, 3-CV/TU ngày 30/5, 14, 15/6/2024', ['2024-05-30', '2024-06-14', '2024-06-15']],
    ['Công văn số 1-CV/TU, 2-CV/TU ngày 31/4, 15/6/2024', [undefined, '2024-06-15']],
    ['Công văn số 1-CV/TU, 2-CV/TU ngày 14, 31/4/2024', [undefined, undefined]],
    ['Công văn số 1-CV/TU, 2-CV/TU ngày 14, 15', [undefined, undefined]],
    ['Công văn số 1-CV/TU, 2-CV/TU, 3-CV/TU ngày 14, 15/6/2024', [undefined, undefined, undefined]],
    ['Công văn số 1-CV/TU; Công văn số 2-CV/TU ngày 14, 15/6/2024', [undefined, undefined]],
    ['Quyết định số 1-QĐ/TU ngày 6/5/2024 về A; Quyết định số 2-QĐ/TU cùng ngày về B', ['2024-05-06', '2024-05-06']],
    ['Quyết định số 1-QĐ/TU ngày 6/5/2024.\n\nQuyết định số 2-QĐ/TU cùng ngày', ['2024-05-06', undefined]],
    ['Quyết định số 1-QĐ/TU; Quyết định số 2-QĐ/TU cùng ngày', [undefined, undefined]],
    ['Quyết định số 1-QĐ/TU và Quyết định số 2-QĐ/TU cùng ngày 6/5/2024', ['2024-05-06', '2024-05-06']],
    ['Quyết định số 1-QĐ/TU, Quyết định số 2-QĐ/TU đều ban hành ngày 6/5/2024', ['2024-05-06', '2024-05-06']],
    ['Quyết định số 1-QĐ/TU và Quyết định số 2-QĐ/TU ngày 6/5/2024', [undefined, '2024-05-06']],
  ])('%j', (text, dates) => {
    expect(findCitations(text).map(({ date }) => date)).toEqual(dates);
  });

  test('an author stands behind them', () => {
    expect(findCitations('Công văn số 1-CV/TU và số 2-CV/TU ngày 14, 15/6/2024 của Tỉnh ủy')).toMatchObject([
      { issuer: 'Tỉnh ủy' },
      { issuer: 'Tỉnh ủy' },
    ]);
  });
});

describe('author', () => {
  test.each<[tail: string, issuer: string | undefined]>([
    [' của Bộ Chính trị về đại hội', 'Bộ Chính trị'],
    [' của Bộ chính trị “Về đại hội”', 'Bộ chính trị'],
    [', ngày 14/6/2024 của Ban Thường vụ Tỉnh ủy Lào Cai v/v tổ chức', 'Ban Thường vụ Tỉnh ủy Lào Cai'],
    [', của Ban Bí thư, ngày 14/6/2024', 'Ban Bí thư'],
    [' của Tỉnh ủy Cao Bằng Về việc', 'Tỉnh ủy Cao Bằng'],
    [' của Ban Tổ chức Trung ương hướng dẫn', 'Ban Tổ chức Trung ương'],
    [' của Bộ Tài chính Hướng dẫn quản lý', 'Bộ Tài chính'],
    [' của Sở Xây dựng', 'Sở Xây dựng'],
    [' của Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
    [' của Sở Nông nghiệp & Môi trường', 'Sở Nông nghiệp & Môi trường'],
    [
      ' của Đảng ủy Khối Cơ quan - Doanh nghiệp (CQ - DN) tỉnh về',
      'Đảng ủy Khối Cơ quan - Doanh nghiệp (CQ - DN) tỉnh',
    ],
    [' của Ban Chấp hành Trung ương (khóa XII) về', 'Ban Chấp hành Trung ương'],
    [' của Tỉnh ủy (một văn bản dài lắm trong ngoặc này không hết', 'Tỉnh ủy'],
    [' của Ban Chỉ đạo 35 tỉnh', 'Ban Chỉ đạo 35 tỉnh'],
    [' của Bộ Chính trị 14/6/2024', 'Bộ Chính trị'],
    [' của Bộ Chính trị ngày 14/6/2024', 'Bộ Chính trị'],
    [' của Bộ Chính trị và các văn bản', 'Bộ Chính trị'],
    [' của Bộ Chính trị và Kế hoạch của Tỉnh ủy', 'Bộ Chính trị'],
    [' của Bộ Nội vụ và Bộ Tài chính', 'Bộ Nội vụ và Bộ Tài chính'],
    [' của Khối các cơ quan và doanh nghiệp tỉnh', 'Khối các cơ quan và doanh nghiệp tỉnh'],
    [' của Tỉnh ủy và thực hiện', 'Tỉnh ủy'],
    [' của Tỉnh ủy Kế hoạch số 5-KH/HU', 'Tỉnh ủy'],
    [' của Tỉnh ủy\nI. MỤC ĐÍCH', 'Tỉnh ủy'],
    [' của Tỉnh ủy\n- Căn cứ', 'Tỉnh ủy'],
    [' của Tỉnh ủy\nNơi nhận: chi bộ', 'Tỉnh ủy'],
    [' của Ban Thường vụ\nTỉnh ủy.', 'Ban Thường vụ Tỉnh ủy'],
    [' của Tỉnh ủy\n\nKẾ HOẠCH', 'Tỉnh ủy'],
    [' của Bộ Chính trị, Ban Bí thư về', 'Bộ Chính trị, Ban Bí thư'],
    [' của Bộ Chính trị, Ban Thường vụ Huyện ủy xây dựng', 'Bộ Chính trị'],
    [' của Bộ Chính trị, các cấp ủy', 'Bộ Chính trị'],
    [' của Ban Bảo vệ, chăm sóc sức khỏe cán bộ', 'Ban Bảo vệ, chăm sóc sức khỏe cán bộ'],
    [' của Tỉnh ủy vê công tác', 'Tỉnh ủy'],
    [
      ' của Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực.',
      'Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực',
    ],
    [' của Ban Chỉ đạo Trung ương về dân số', 'Ban Chỉ đạo Trung ương'],
    [' (Bộ Chính trị, 27/9/2019)', 'Bộ Chính trị'],
    [' (Bộ Chính trị)', 'Bộ Chính trị'],
    [' (Bộ Chính trị ban hành)', undefined],
    [' Chính phủ về một cửa', 'Chính phủ'],
    [' Chính phủ “về một cửa”', 'Chính phủ'],
    [' Chính phủ quy định', undefined],
    [', Hội nghị Trung ương, về', 'Hội nghị Trung ương'],
    [', Đại hội khóa XIII, về đẩy mạnh', 'Đại hội khóa XIII'],
    [', Ban Thường vụ xây dựng kế hoạch', undefined],
    [' được Bộ Chính trị ban hành ngày 13/7/2023', 'Bộ Chính trị'],
    [' do Ban Bí thư ban hành', 'Ban Bí thư'],
    [' được Bộ Chính trị đánh giá', undefined],
    [' được 5 chi bộ', undefined],
    [' (sau đây gọi là Chỉ thị) của Ban Bí thư', 'Ban Bí thư'],
    [' của\nBộ Chính trị về', 'Bộ Chính trị'],
    [' của Đảng về đại hội', 'Đảng'],
    [' của Chi bộ V tỉnh', 'Chi bộ V tỉnh'],
    [' của Tỉnh ủy\nlevel: tỉnh', 'Tỉnh ủy'],
    [' cua Ban Bi thu huong dan', 'Ban Bi thu'],
    [' nêu “đại hội” của Ban Bí thư', undefined],
    [' của Tỉnh ủy Việc tổ chức', 'Tỉnh ủy'],
    [' về kết nạp đảng viên của Ban Bí thư', 'Ban Bí thư'],
    [' về đại hội. A, của Ban Bí thư.', undefined],
    [' “về đại hội” của Ban Bí thư', 'Ban Bí thư'],
    [' về “đại hội” của Ban Bí thư', 'Ban Bí thư'],
    [' “về đại hội của Ban Bí thư', undefined],
    [' “về đại hội\n\nII” của Ban Bí thư', undefined],
    [' và các văn bản, hướng dẫn của Trung ương', undefined],
    [' của', undefined],
    [' của Bộ Chính trị,', 'Bộ Chính trị'],
    [' của Ban Chỉ đạo 35', 'Ban Chỉ đạo 35'],
    [' của Tỉnh ủy và Triển khai thực hiện', 'Tỉnh ủy'],
    [' của “Tỉnh ủy”', undefined],
    [' của\n\nTỈNH ỦY', undefined],
    [' về kết nạp đảng viên của Ban Bí thư.', 'Ban Bí thư'],
    [' về kết nạp đảng viên của Ban Bí thư (khóa X)', undefined],
    [' về việc làm theo lời dạy của Ban Bí thư và các cấp của Trung ương.', undefined],
    [' về đại hội theo hướng dẫn của Trung ương.', undefined],
    [' về công tác của Tỉnh ủy.', undefined],
    [' về đại hội. Kết luận của Ban Bí thư.', undefined],
    [' về đại hội và các kết luận của Ban Bí thư.', undefined],
    [' về đại hội và Kết luận của Ban Bí thư.', undefined],
    [' của Phòng LĐ-5', 'Phòng LĐ'],
    [' của Ban Chỉ đạo trong tỉnh Lào Cai', 'Ban Chỉ đạo'],
    [' của Tỉnh ủy\nI- MỤC', 'Tỉnh ủy'],
    [' của Tỉnh ủy\nI/ MỤC', 'Tỉnh ủy'],
    [' của Tỉnh ủy\na) mục', 'Tỉnh ủy'],
    [' của Tỉnh ủy\n5 huyện', 'Tỉnh ủy 5 huyện'],
    [' của Tỉnh ủy và', 'Tỉnh ủy'],
    [' của Tỉnh ủy và Một số nơi', 'Tỉnh ủy'],
    [' của Tỉnh ủy và Những nơi', 'Tỉnh ủy'],
    [' của Tỉnh ủy và Văn kiện', 'Tỉnh ủy'],
    [' của Tỉnh ủy và Số liệu', 'Tỉnh ủy'],
    [' của Tổ giúp việc', 'Tổ giúp việc'],
    [' của Tổng Tham mưu trưởng', 'Tổng Tham mưu trưởng'],
    [' của Tỉnh ủy ra ngày', 'Tỉnh ủy'],
    [' của Ban Kinh tế - Xã hội', 'Ban Kinh tế - Xã hội'],
    [' của Phòng LĐ-TB&XH huyện', 'Phòng LĐ-TB&XH huyện'],
    [' của Phòng LĐ- TB', 'Phòng LĐ'],
    [' của Chi bộ Trường Tiểu học số 2 thị trấn', 'Chi bộ Trường Tiểu học số 2 thị trấn'],
    [' của Chi bộ Trường Tiểu học số một', 'Chi bộ Trường Tiểu học số một'],
    [' của Tỉnh ủy số 2', 'Tỉnh ủy'],
    [' của Chi bộ Trường Tiểu học số', 'Chi bộ Trường Tiểu học số'],
    [' của Ban Chỉ đạo thực hiện', 'Ban Chỉ đạo'],
    [' của UBND tỉnh\nSố điện thoại', 'UBND tỉnh'],
    [' của Tỉnh ủy\nXét đề nghị', 'Tỉnh ủy'],
    [' của Tỉnh ủy\nLào Cai', 'Tỉnh ủy Lào Cai'],
    [' của Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở', 'Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở'],
    [' của Ban Chỉ đạo thực hiện nhiệm vụ', 'Ban Chỉ đạo'],
    [' của Tỉnh ủy thực hiện Quy chế', 'Tỉnh ủy'],
  ])('Chỉ thị số 35-CT/TW%j', (tail, issuer) => {
    expect(findCitations(`Chỉ thị số 35-CT/TW${tail}`)[0]?.issuer).toBe(issuer);
  });

  test.each([
    'Nghị định số 1/2020/NĐ-CP về văn thư của Văn phòng Chính phủ.',
    'Kế hoạch số 1-KH/BTCTW về đại hội của Trung ương.',
    'Kế hoạch số 2-KH/UBKTHU về đại hội của Huyện ủy.',
    'Kế hoạch số 3/KH-VPUBND về văn thư của UBND huyện.',
  ])('behind the title stands another body: %j', (text) => {
    expect(findCitations(text)[0]).not.toHaveProperty('issuer');
  });

  test.each([',', ')', ';', '.', '\n'])('behind the title the author may end with %j', (end) => {
    expect(findCitations(`Chỉ thị số 35-CT/TW về đại hội của Ban Bí thư${end}`)[0]?.issuer).toBe('Ban Bí thư');
  });

  test('behind the title the date may stand with the author', () => {
    expect(
      findCitations('Quyết định số 1719/QĐ-TTg phê duyệt Chương trình ngày 14/10/2021 của Thủ tướng Chính phủ.')[0],
    ).toMatchObject({
      issuer: 'Thủ tướng Chính phủ',
      date: '2021-10-14',
    });
  });

  test.each<[text: string, issuer: string | undefined, date: string | undefined]>([
    ['Chỉ thị của Bộ Chính trị số 05-CT/TW', 'Bộ Chính trị', undefined],
    ['Công văn ngày 12/3/2024 của Ban Tổ chức Tỉnh ủy số 456-CV/BTCTU', 'Ban Tổ chức Tỉnh ủy', '2024-03-12'],
    [
      'Ngày 24/11/2023, Ban Chấp hành Trung ương ban hành Nghị quyết số 42-NQ/TW',
      'Ban Chấp hành Trung ương',
      '2023-11-24',
    ],
    ['ngày 24 tháng 11 năm 2023 Bộ Chính trị đã có Kết luận số 72-KL/TW', 'Bộ Chính trị', '2023-11-24'],
    ['Bộ Chính trị (khóa XIII) ban hành Nghị quyết số 57-NQ/TW', 'Bộ Chính trị', undefined],
    ['Bộ Chính trị khóa XIII) ban hành Nghị quyết số 57-NQ/TW', undefined, undefined],
    [
      'Ngày 30/5/2025, Tổng Bí thư thay mặt Ban Chấp hành Trung ương ký ban hành Quy định số 296-QĐ/TW',
      'Ban Chấp hành Trung ương',
      '2025-05-30',
    ],
    [
      'Ngày 30/5/2025. Thay mặt, Ban Chấp hành Trung ương ký Quy định số 296-QĐ/TW',
      'Ban Chấp hành Trung ương',
      undefined,
    ],
    ['Nay, Ban Thường vụ ký Quy định số 2-QĐ/TU', 'Ban Thường vụ', undefined],
    ['Xét đề nghị của Sở Nội vụ tại Tờ trình số 44/TTr-SNV', 'Sở Nội vụ', undefined],
    ['Xét đề nghị của Sở Nội vụ nêu tại Tờ trình số 44/TTr-SNV', undefined, undefined],
    ['căn cứ tại Tờ trình số 44/TTr-SNV', undefined, undefined],
    ['Huyện ủy ban hành\n\nKế hoạch số 12-KH/HU', undefined, undefined],
    ['các cấp ban hành Kế hoạch số 12-KH/HU', undefined, undefined],
    ['đại hội. Có Kế hoạch số 12-KH/HU', undefined, undefined],
    ['ngày 06/3/2024, Tỉnh ủy ra Thông báo số 1290-TB/TU', 'Tỉnh ủy', '2024-03-06'],
    ['UBND huyện trình tại Tờ trình số 12/TTr-UBND', 'UBND huyện', undefined],
    ['Sở Nội vụ đã đề nghị tại Tờ trình số 44/TTr-SNV', 'Sở Nội vụ', undefined],
    ['UBND huyện tại Tờ trình số 12/TTr-UBND', undefined, undefined],
    ['các xã trình tại Tờ trình số 12/TTr-UBND', undefined, undefined],
    [
      'Ngày 14/4/2025, thay mặt Bộ Chính trị, Thường trực Ban Bí thư đã ký Chỉ thị số 45-CT/TW',
      'Bộ Chính trị',
      '2025-04-14',
    ],
    ['thay mặt các cấp, Thường trực Ban Bí thư đã ký Chỉ thị số 45-CT/TW', 'Thường trực Ban Bí thư', undefined],
    ['hôm nay, Thường trực Ban Bí thư đã ký Chỉ thị số 45-CT/TW', 'Thường trực Ban Bí thư', undefined],
    ['Huyện ủy “Văn Quan” ban hành Kế hoạch số 12-KH/HU', undefined, undefined],
  ])('%j', (text, issuer, date) => {
    const [citation] = findCitations(text);
    expect([citation?.issuer, citation?.date]).toEqual([issuer, date]);
  });

  test('TƯ is TW, but TU where the words are of a province', () => {
    const number = (text: string) => findCitations(text)[0]?.number;
    expect(number('Nghị quyết số 29-NQ/TƯ')).toBe('29-NQ/TW');
    expect(number('Nghị quyết số 29-NQ/TƯ của Bộ Chính trị')).toBe('29-NQ/TW');
    expect(number('Nghị quyết 13-NQ/TƯ của Tỉnh ủy')).toBe('13-NQ/TU');
    expect(number('Hướng dẫn 13-HD/BTCTƯ của Ban Tổ chức Thành ủy')).toBe('13-HD/BTCTU');
    expect(number('TỈNH ỦY QUẢNG TRỊ\n*\nSố 445-KL/TƯ')).toBe('445-KL/TU');
    expect(number('BAN BÍ THƯ\n*\nSố 445-KL/TƯ')).toBe('445-KL/TW');
    expect(number('TỈNH ỦY QUẢNG TRỊ\n*\nKết luận số 445-KL/TƯ')).toBe('445-KL/TW');
    expect(number(`TỈNH ỦY${' CHỮ'.repeat(40)}\nSố 445-KL/TƯ`)).toBe('445-KL/TW');
    expect(number('nghị quyết 13-nq/tư của tỉnh ủy')).toBe('13-NQ/TU');
    expect(number('Nghị quyết 13-NQ/TW của Tỉnh ủy về chữ TƯ')).toBe('13-NQ/TW');
  });
});

describe('pin', () => {
  test.each<[text: string, pin: string | undefined]>([
    ['Khoản 2, Mục II, Chỉ thị số 35-CT/TW', 'Khoản 2, Mục II'],
    ['điểm a, khoản 1, Điều 5 Quy định số 22-QĐ/TW', 'điểm a, khoản 1, Điều 5'],
    ['mục 2.3, khoản 2, phần IV của Kế hoạch số 13-KH/TU', 'mục 2.3, khoản 2, phần IV'],
    ['các khoản 1, 2 và 3 Điều 7 Nghị định số 112/2020/NĐ-CP', 'khoản 1, 2 và 3 Điều 7'],
    ['khoản 1 Điều 5 và khoản 2 Điều 6 Quy chế số 03-QC/HU', 'khoản 1 Điều 5 và khoản 2 Điều 6'],
    ['từ Điều 5 đến Điều 9 Quy định số 69-QĐ/TW', 'từ Điều 5 đến Điều 9'],
    ['từ Điều 5 Quy định số 69-QĐ/TW', 'Điều 5'],
    ['Điều 10 - 12 của Quy định số 69-QĐ/TW', 'Điều 10 - 12'],
    ['điểm đ khoản 2a Điều 4 Quy định số 69-QĐ/TW', 'điểm đ khoản 2a Điều 4'],
    ['điểm a) khoản 1 Quy định số 69-QĐ/TW', 'điểm a) khoản 1'],
    ['khoản 1, điểm a) Quy định số 69-QĐ/TW', 'khoản 1, điểm a)'],
    ['Khoản 2 - Mục II - Chỉ thị số 35-CT/TW', 'Khoản 2 - Mục II'],
    ['Phụ lục II của Hướng dẫn số 16-HD/BTCTW', 'Phụ lục II'],
    ['tiểu mục 3 Hướng dẫn số 16-HD/BTCTW', 'tiểu mục 3'],
    ['phần thứ hai Hướng dẫn số 4-HD/TU', 'phần thứ hai'],
    ['Phụ lục 1, Phụ lục 2 của Hướng dẫn số 16-HD/BTCTW', 'Phụ lục 1, Phụ lục 2'],
    ['Mục II,\nChỉ thị số 35-CT/TW', 'Mục II'],
    ['Mục\nII Chỉ thị số 35-CT/TW', 'Mục II'],
    ['Mục II\nChỉ thị số 35-CT/TW', undefined],
    ['Mục II\n\nChỉ thị số 35-CT/TW', undefined],
    ['Phần I\n\nKhoản 2 Chỉ thị số 35-CT/TW', 'Khoản 2'],
    ['huyện đoàn 2 Chỉ thị số 35-CT/TW', undefined],
    ['năm 2024 Chỉ thị số 35-CT/TW', undefined],
    ['mục 2024, Chỉ thị số 35-CT/TW', undefined],
    ['Chỉ thị số 35-CT/TW', undefined],
    ['(2) Chỉ thị số 35-CT/TW', undefined],
    ['Chỉ thị số 35-CT/TW (Khoản 2, Mục II)', 'Khoản 2, Mục II'],
    ['Chỉ thị số 35-CT/TW (Khoản 2 của văn bản)', undefined],
    ['Chỉ thị số 35-CT/TW (Khoản hai và những điều khác', undefined],
    ['Chỉ thị số 35-CT/TW (kèm theo)', undefined],
    ['Hướng dẫn số 25-HD/BTCTW, mục 3, phần II; rồi', 'mục 3, phần II'],
    ['Hướng dẫn số 25-HD/BTCTW tại Điều 3', 'Điều 3'],
    ['Hướng dẫn số 25-HD/BTCTW, mục 3\nrồi', 'mục 3'],
    ['Hướng dẫn số 25-HD/BTCTW, mục 3 của Kế hoạch này', undefined],
    ['Hướng dẫn số 25-HD/BTCTW, mục tiêu', undefined],
    ['Hướng dẫn số 25-HD/BTCTW, chỉ đạo', undefined],
  ])('%j', (text, pin) => {
    expect(findCitations(text)[0]?.pin).toBe(pin);
  });

  test('a pin before the second of two citations is its own', () => {
    const [first, second] = findCitations('Chỉ thị số 35-CT/TW, Khoản 3 Mục II Kế hoạch số 12-KH/TU');
    expect([first?.pin, second?.pin]).toEqual([undefined, 'Khoản 3 Mục II']);
  });
});

describe('the own number', () => {
  test.each<[text: string, facts: Partial<Citation>]>([
    ['*\nSố 100-KH/ĐUK\n\nKẾ HOẠCH\ntriển khai', { own: true, type: 'ke-hoach', number: '100-KH/ĐUK' }],
    [
      'HUYỆN ỦY MƯỜNG LA\nSố: 18 - NQ/HU      Mường La, ngày 06 tháng 5 năm 2024\nNGHỊ QUYẾT',
      { own: true, date: '2024-05-06' },
    ],
    ['Mường La, ngày 06 tháng 5 năm 2024\nSố 18-NQ/HU', { own: true, date: '2024-05-06' }],
    ['| Mường La, ngày 06 tháng 5 năm 2024 | Số 18-NQ/HU |', { own: false }],
    ['| Mường La, ngày 06 tháng 5 năm 2024\n| Số 18-NQ/HU |', { own: true, date: '2024-05-06' }],
    ['| HUYỆN ỦY | Số 18-NQ/HU |', { own: true }],
    ['HUYỆN ỦY * Số 18-NQ/HU ĐẢNG CỘNG SẢN VIỆT NAM', { own: true }],
    ['Huyện ủy Số 18-NQ/HU', { own: false }],
    ['huyện ủy số 18-NQ/HU', { own: false }],
    ['HUYỆN ỦY (Số 18-NQ/HU)', { own: false }],
    ['số 18-NQ/HU', { own: true }],
    ['Số 12-QĐ/TU\n\nQUY ĐỊNH\nvề tiêu chuẩn', { own: true, type: 'quy-dinh' }],
    ['Số 12-QĐ/TU\n\nQUYẾT ĐỊNH\nvề cán bộ', { own: true, type: 'quyet-dinh' }],
    ['Số 12-QĐ/TU\n\nKẾ HOẠCH của Tỉnh ủy', { own: true, type: 'quyet-dinh' }],
    ['Số 12-QĐ/TU\n\nQUY ĐỊNH', { own: true, type: 'quy-dinh' }],
    ['Số 1234/UBND-NC\nV/v báo cáo', { own: true, type: 'cong-van' }],
    ['KẾ HOẠCH\nSố 12-KH/TU\nvề', { own: true, text: 'Số 12-KH/TU' }],
    ['KẾ HOẠCH\nSỐ 12-KH/TU\nvề', { own: true, text: 'SỐ 12-KH/TU' }],
    ['THỰC HIỆN KẾ HOẠCH\nSỐ 12-KH/TU\nvề', { own: false, text: 'KẾ HOẠCH\nSỐ 12-KH/TU' }],
    ['thực hiện Kế hoạch\nsố 12-KH/TU\nvề', { own: false, text: 'Kế hoạch\nsố 12-KH/TU' }],
    ['TIÊU ĐỀ\nSỐ 12-KH/TU\nvề', { own: true }],
    ['Số 12-KH/TU của Tỉnh ủy', { own: false }],
    ['Số 12-KH/TU\ncủa', { own: true }],
    ['Căn cứ Điều lệ Đảng;\nSố 12-KH/TU', { own: false }],
    ['- Căn cứ Điều lệ Đảng;\nSố 12-KH/TU', { own: false }],
    ['HUYỆN ỦY X\nI. MỤC ĐÍCH\nSố 12-KH/TU', { own: false }],
    ['ĐẢNG BỘ HUYỆN X\nI. MỤC ĐÍCH\nSố 12-KH/TU', { own: false }],
    ['I. MỤC ĐÍCH\nSố 12-KH/TU', { own: false }],
    ['1) Mục đích\nSố 12-KH/TU', { own: false }],
    ['Điều 1. Phạm vi\nSố 12-KH/TU', { own: false }],
    [`ĐẢNG BỘ\n${'lời văn dài '.repeat(20)}\nSố 12-KH/TU`, { own: false }],
    [`Số 12-KH/TU ${'lời văn dài '.repeat(20)}`, { own: true }],
    [`${'lời văn dài '.repeat(20)}\nSố 12-KH/TU`, { own: false }],
    [`${'CHỮ HOA '.repeat(13)}Số 12-KH/TU`, { own: false }],
    ['QUYẾT ĐỊNH 5\nSố 12-KH/TU', { own: true }],
    ['TỔ 5 Số 12-KH/TU', { own: false }],
    ['VÍ DỤ: Số 12-KH/TU', { own: false }],
    ['Phiếu báo số 09-PB/VPHU', { own: false }],
    ['Số 61-CV/ĐU\nV/v đại hội\nĐẢNG CỘNG SẢN\nAn Giang, ngày 15 tháng 3 năm 2024\nKính gửi', { date: '2024-03-15' }],
    ['Số 61-CV/ĐU\nV/v đại hội\nĐẢNG CỘNG SẢN\nAn Giang, ngày 15 tháng 3 năm 2024', { date: '2024-03-15' }],
  ])('%j', (text, facts) => {
    const last = findCitations(text).at(-1);
    expect(last).toMatchObject(facts);
  });

  test('another date further on is not its own', () => {
    expect(findCitations('Số 12-KH/TU\n\nKẾ HOẠCH năm 2024\nngày 5/6/2024')[0]).not.toHaveProperty('date');
    expect(findCitations('Số 12-KH/TU\nngày tháng năm')[0]).not.toHaveProperty('date');
    expect(findCitations('Số 12-KH/TU 5 ngày 5/6/2024')[0]).not.toHaveProperty('date');
    expect(findCitations('Số 12-KH/TU\nV/v họp\nAn Giang, ngày 15/3/2024 tại')[0]).not.toHaveProperty('date');
    expect(findCitations('Số 12-KH/TU\nV/v họp\nhọp ở An Giang, ngày 15/3/2024')[0]).not.toHaveProperty('date');
    expect(findCitations('Số 12-KH/TU\nV/v họp\nAn Giang ngày 15/3/2024')[0]).not.toHaveProperty('date');
    expect(findCitations('Số 12-KH/TU\nV/v họp\nAn Giang, ngày mai')[0]).not.toHaveProperty('date');
    expect(findCitations('Số 12-KH/TU\nCăn cứ\nAn Giang, ngày 15/3/2024')[0]).not.toHaveProperty('date');
  });
});

describe('blank numbers of drafts', () => {
  test.each<[text: string, words: string, type: string]>([
    ['Số      -KH/ĐU', 'Số      -KH/ĐU', 'ke-hoach'],
    ['Số: …/KH-UBND', 'Số: …/KH-UBND', 'ke-hoach'],
    ['theo Quyết định số ....../2025/QĐ-UBND', 'Quyết định số ....../2025/QĐ-UBND', 'quyet-dinh'],
    ['Số xx-KH/ĐU', 'Số xx-KH/ĐU', 'ke-hoach'],
    ['Số ____-KH/ĐU', 'Số ____-KH/ĐU', 'ke-hoach'],
    ['Kế hoạch     -KH/TU', 'Kế hoạch     -KH/TU', 'ke-hoach'],
    ['Số: …/UBND-NC', 'Số: …/UBND-NC', 'cong-van'],
    ['Báo cáo thẩm tra số …/BC-KTXH', 'Báo cáo thẩm tra số …/BC-KTXH', 'bao-cao'],
  ])('%j', (text, words, type) => {
    expect(findCitations(text)).toMatchObject([{ text: words, number: '', serial: '', blank: true, type }]);
  });

  test.each([
    'Quy định số … của Tỉnh ủy',
    'Kế hoạch     -CT/TU',
    'Kế hoạch-KH/TU',
    'xem -KH/TU',
    'số - KH',
    'Văn bản -KH/TU',
    'Công văn /UBND-NC',
    '- KH/TU',
    'số -',
    'số /',
  ])('%j is none', (text) => {
    expect(findCitations(text)).toEqual([]);
  });
});

describe('citations within titles', () => {
  const within = (text: string) => findCitations(text).map((citation) => citation.within);

  test.each<[text: string, held: (number | undefined)[]]>([
    ['Kế hoạch số 75-KH/ĐUK của Đảng ủy về thực hiện Kết luận số 309-KL/TU ngày 10/12/2021', [undefined, 0]],
    ['Kế hoạch số 75-KH/ĐUK về thực hiện Kết luận số 309-KL/TU và Chỉ thị số 35-CT/TW', [undefined, 0, 0]],
    ['Kết luận số 310-KL/TU về công tác; Kế hoạch số 75-KH/ĐUK', [undefined, undefined]],
    ['Kết luận số 310-KL/TU về công tác: Kế hoạch số 75-KH/ĐUK', [undefined, undefined]],
    ['Kết luận số 310-KL/TU về công tác. Kế hoạch số 75-KH/ĐUK', [undefined, undefined]],
    ['Kết luận số 310-KL/TU về v.v.của Kế hoạch số 75-KH/ĐUK', [undefined, 0]],
    ['Kết luận số 310-KL/TU về công tác\n\nKế hoạch số 75-KH/ĐUK', [undefined, undefined]],
    ['Kết luận số 310-KL/TU về công tác\n- Kế hoạch số 75-KH/ĐUK', [undefined, undefined]],
    ['Kết luận số 310-KL/TU về công tác, Kế hoạch số 75-KH/ĐUK', [undefined, undefined]],
    ['Kết luận số 21-KL/TW, Kế hoạch số 129-KH/TU', [undefined, undefined]],
    ['Kế hoạch số 5-KH/TU “về thực hiện Chỉ thị số 35-CT/TW” và Kết luận số 6-KL/TU', [undefined, 0, undefined]],
    ['Kế hoạch số 5-KH/TU “về đại hội” theo Kết luận số 6-KL/TU', [undefined, 0]],
    ['Kế hoạch số 5-KH/TU “về đại hội”, Kết luận số 6-KL/TU', [undefined, undefined]],
    ['Kế hoạch số 5-KH/TU về đại hội (kèm Kết luận số 6-KL/TU)', [undefined, undefined]],
    ['Kế hoạch số 5-KH/TU về đại hội (lần hai) theo Kết luận số 6-KL/TU', [undefined, 0]],
    ['Chỉ thị số 35-CT/TW về đại hội Huyện ủy ban hành Kế hoạch số 5-KH/HU', [undefined, undefined]],
    [`Kế hoạch số 5-KH/TU về ${'đại hội '.repeat(60)} theo Kết luận số 6-KL/TU`, [undefined, undefined]],
  ])('%j', (text, held) => {
    expect(within(text)).toEqual(held);
  });
});

describe('formatCitation', () => {
  test.each([
    [
      { type: 'nghi-quyet', number: '12-NQ/ĐU', date: '2026-09-05', issuer: 'Đảng ủy xã', title: 'chuyển đổi số' },
      'Nghị quyết số 12-NQ/ĐU, ngày 05/9/2026 của Đảng ủy xã về chuyển đổi số',
    ],
    [{ type: 'chi-thi', number: '35-CT/TW', title: 'về đại hội' }, 'Chỉ thị số 35-CT/TW về đại hội'],
    [{ type: 'cong-van', number: '5-CV/TU', title: 'V/v báo cáo' }, 'Công văn số 5-CV/TU V/v báo cáo'],
    [{ type: 'ke-hoach', date: '2024-07-12', issuer: 'Huyện ủy' }, 'Kế hoạch, ngày 12/7/2024 của Huyện ủy'],
    [{ number: '35-CT/TW' }, 'Số 35-CT/TW'],
    [{}, ''],
  ] as const)('%o', (facts, words) => {
    expect(formatCitation(facts)).toBe(words);
  });

  test('reads back what it printed', () => {
    const words = formatCitation({
      type: 'ket-luan',
      number: '21-KL/TW',
      date: '2021-10-25',
      issuer: 'Bộ Chính trị',
      title: 'xây dựng Đảng',
    });
    expect(findCitations(words)).toMatchObject([
      { type: 'ket-luan', number: '21-KL/TW', date: '2021-10-25', issuer: 'Bộ Chính trị' },
    ]);
  });
});
