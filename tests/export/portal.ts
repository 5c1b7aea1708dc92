/** A small portal with everything that an export must carry, and with titles that would break a careless one. */
import { abbreviation, body, corpusOf, document, plan, refer, task, term } from '../model/portal.ts';

export const HOSTILE = `Rà soát <b>"hồ sơ"</b>; & 'tài liệu', \\ ]]> </script><!-- 😀`;
export const site = { name: 'Cổng <Thử> & "nghiệm"', url: 'https://ke-hoach.example' };

export const corpus = corpusOf({
  plans: [
    plan(
      'ra-soat',
      {
        title: HOSTILE,
        number: '15-KH/HU',
        date: '20/8/2024',
        place: 'Thanh Mai',
        province: { inferred: 'Vĩnh Sơn', because: 'theo văn bản cấp trên' },
        term: 'dang-2020-2025',
        prepares: ['dang-2025-2030'],
        signer: { name: 'Trần Văn Bình', office: 'Phó Bí thư', authority: 'T/M Ban Thường vụ' },
        recipients: [{ name: 'Thường trực Tỉnh ủy', note: 'b/c' }, { name: 'Lưu' }],
        updated: '03/9/2026',
        references: [
          refer('carries-out', 'chi-thi', { number: '22-CT/TW', date: '09/5/2023' }),
          refer('cites', 'dieu-le-dang', { name: 'Điều lệ Đảng', via: 'chi-thi' }),
        ],
        tasks: [
          task('trước ngày 31/12/2024', {
            what: HOSTILE,
            lead: ['huyen-uy-thanh-mai', 'Các chi bộ'],
            reportsTo: ['Tỉnh ủy'],
          }),
          task('từ ngày 01/9/2024', { what: '=HYPERLINK("https://evil.example")' }),
          task('Quý I năm 2025', { what: '-1+1', clause: 'muc-i-2', with: ['@SUM(A1)'] }),
          task('trước ngày 31/12/2024', { what: 'Việc hai dòng' }),
          task('Hằng tháng', { what: '+84' }),
          task(undefined, { what: 'Không thời hạn' }),
        ],
      },
      '## I. Việc\n\n1. Theo khoản 2, Chỉ thị số 22-CT/TW, ngày 09/5/2023, báo cáo trước ngày 31/12/2024.\n\n- Gửi sớm; Kế hoạch số 8-KH/TU.',
    ),
    plan('trong', { updated: '02/9/2026' }),
    plan('a-cung-ngay', { updated: '02/9/2026' }),
  ],
  documents: [
    document('chi-thi', { number: '22-CT/TW', date: '09/5/2023', title: 'về hồ sơ', body: 'ban-bi-thu' }),
    document('thay', {
      type: 'ket-luan',
      number: '9-KL/TW',
      date: { inferred: '01/02/2025', because: 'theo báo' },
      references: [refer('replaces', 'chi-thi')],
      note: 'Ghi chú',
    }),
    document('dieu-le-dang', { type: 'dieu-le', aliases: ['Điều lệ Đảng'] }),
    document('tinh', {
      level: 'tinh',
      province: 'Vĩnh Sơn',
      references: [refer('amends', 'thay'), refer('repeals', 'dieu-le-dang'), refer('attaches', 'chi-thi')],
    }),
  ],
  bodies: [
    body('huyen-uy-thanh-mai', {
      name: 'Huyện ủy Thanh Mai',
      short: ['Huyện ủy'],
      codes: ['HU'],
      province: 'Vĩnh Sơn',
      parent: 'ban-bi-thu',
      from: '01/01/1980',
      until: '30/6/2025',
      successors: ['xa'],
      note: 'Ghi chú',
    }),
    body('ban-bi-thu', { name: 'Ban Bí thư', level: 'trung-uong' }),
  ],
  terms: [
    term('dang-2020-2025', { congress: 'Đại hội XIII', note: 'Ghi chú' }),
    term('dang-2025-2030', { from: 'năm 2025', until: 'năm 2030' }),
  ],
  glossary: [abbreviation('TCCSĐ', 'tổ chức cơ sở đảng', { variants: ['TCCSD'], note: 'Ghi chú' })],
});

// The schema makes one line of every text; an export must not lean on that.
corpus.plans.find(({ id }) => id === 'ra-soat')!.tasks[3]!.what = 'Việc\nhai dòng';
