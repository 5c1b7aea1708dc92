import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRestriction, type RestrictionKind } from '#language/restricted.ts';

const FOUND: [string, RestrictionKind, string][] = [
  ['MẬT', 'secret', 'MẬT'],
  ['**TỐI MẬT**', 'secret', '**TỐI MẬT**'],
  ['(Tuyệt mật)', 'secret', '(Tuyệt mật)'],
  ['Độ mật: Mật', 'secret', 'Độ mật: Mật'],
  ['TỐI MẬT                 ĐẢNG CỘNG SẢN VIỆT NAM', 'secret', 'TỐI MẬT'],
  ['| Mật | Số 5-KH/HU |', 'secret', 'Mật'],
  ['note: Tối mật', 'secret', 'note: Tối mật'],
  ['TÀI LIỆU MẬT', 'secret', 'TÀI LIỆU MẬT'],
  ['TÀI LIỆU HỘI NGHỊ', 'limited', 'TÀI LIỆU HỘI NGHỊ'],
  ['Tài liệu lưu hành nội bộ', 'limited', 'Tài liệu lưu hành nội bộ'],
  ['(Lưu hành nội bộ)', 'limited', '(Lưu hành nội bộ)'],
  ['Thu hồi sau hội nghị', 'limited', 'Thu hồi sau hội nghị'],
  ['DỰ THẢO', 'draft', 'DỰ THẢO'],
  ['Dự thảo lần 2', 'draft', 'Dự thảo lần 2'],
  ['(Dự thảo lần thứ ba)', 'draft', '(Dự thảo lần thứ ba)'],
  ['Dự thảo'.normalize('NFD'), 'draft', 'Dự thảo'.normalize('NFD')],
  ['Số căn cước công dân: 012345678901', 'personal', 'căn cước công dân:'],
  ['CMND số 123456789 do Công an tỉnh cấp', 'personal', 'CMND số'],
  ['Lò Thị Mai, 001 234 567 890', 'personal', '00x xxx xxx xxx'],
  ['Đồng chí Nam (ĐT: 0912.345.678)', 'personal', '09xx.xxx.xxx'],
  ['liên hệ 0387654321', 'personal', '03xxxxxxxx'],
  ['+84 912 345 678', 'personal', '+84 xxx xxx xxx'],
  ['Zalo 0912.34.56.78.', 'personal', '09xx.xx.xx.xx'],
  ['Nơi ở hiện nay: số 5, đường Hùng Vương', 'personal', 'Nơi ở hiện nay:'],
  ['Nơi thường trú: thôn Đoài, xã Tân Lập', 'personal', 'Nơi thường trú:'],
  ['trú tại tổ 4, phường Cầu Rào', 'personal', 'trú tại'],
];

const NOT_FOUND = [
  '',
  'Giữ bí mật tài liệu mật theo quy định; không lưu hành nội bộ bản dự thảo.',
  'Xây dựng các dự thảo văn kiện, Đề án nhân sự',
  'Dự thảo văn kiện trình đại hội',
  'Mật độ dân số',
  'Văn phòng Huyện ủy, điện thoại 0260 3822 345',
  'Số 0912/QĐ-UBND ngày 03/9/2024',
  'nhiệm kỳ 2020-2025, 2025-2030',
  'kinh phí 0,5 tỷ; 350.000.000.000 đồng',
  'từ tháng 08 2024 đến 05 2025',
  'Mã ngân sách 1234567890',
  'rà soát việc đăng ký thường trú, tạm trú của đảng viên',
  'đảng viên nơi cư trú sinh hoạt tại tổ dân phố',
  'Tài liệu hội nghị gửi trước ngày 05/3/2024.',
];

describe('what must not be published', () => {
  it.each(FOUND)('%s: %s', (line, kind, found) => {
    expect(findRestriction(line)).toEqual({ kind, found });
  });

  it.each(NOT_FOUND.map((line) => [line]))('lets pass: %s', (line) => {
    expect(findRestriction(line)).toBeNull();
  });

  it('never shows the data that it found', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0[35789][0-9]{8}$/), (phone) => {
        expect(findRestriction(`Gọi ${phone} khi cần`)).toEqual({
          kind: 'personal',
          found: `${phone.slice(0, 2)}xxxxxxxx`,
        });
      }),
    );
  });

  it('never throws, on any line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        findRestriction(line);
      }),
    );
  });

  it.each([
    '0'.repeat(100_000),
    'mật '.repeat(25_000),
    'cccd '.repeat(20_000),
    ' '.repeat(100_000),
    '0 '.repeat(50_000),
  ])('takes little time on a long line', (line) => {
    const start = performance.now();
    findRestriction(line);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
