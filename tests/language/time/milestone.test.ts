import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findMilestones } from '#language/date.ts';
import { BATCHES, readOriginals, readPassages, score } from './labelled.ts';

const found = (text: string, year?: number) =>
  findMilestones(text, { year }).map(({ text: words, op, edtf }) => [words, op, edtf]);

describe('deadlines', () => {
  test.each([
    ['Hoàn thành trước ngày 31/7/2024.', [['trước ngày 31/7/2024', 'before', '../2024-07-31']]],
    [
      'Xong trong tháng 3/2025; báo cáo chậm nhất ngày 05/4/2025.',
      [
        ['trong tháng 3/2025', 'in', '2025-03'],
        ['chậm nhất ngày 05/4/2025', 'by-end', '../2025-04-05'],
      ],
    ],
    [
      'Tiến hành từ quý I năm 2023 và hoàn thành trước 31/5/2023.',
      [['từ quý I năm 2023 và hoàn thành trước 31/5/2023', 'between', '2023-01-01/2023-05-31']],
    ],
    ['Thời gian: Tháng 3/2024.', [['Tháng 3/2024', 'in', '2024-03']]],
    [
      'Dự kiến trung tuần tháng 4 năm 2023.',
      [['Dự kiến trung tuần tháng 4 năm 2023', 'about', '2023-04-11~/2023-04-20~']],
    ],
    ['trước ngày **10/11/2024**, gửi báo cáo', [['trước ngày **10/11/2024**', 'before', '../2024-11-10']]],
    ['Hằng tháng, tổ công tác dự họp.', [['Hằng tháng', 'recurring', null]]],
    ['Thời gian đại hội không quá 01 ngày.', [['không quá 01 ngày', 'duration', null]]],
    [
      'Gửi trước ngày 15/6 và 15/12/2025.',
      [
        ['trước ngày 15/6', 'before', '../2025-06-15'],
        ['15/12/2025', 'before', '../2025-12-15'],
      ],
    ],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('dates that are no deadlines', () => {
  test.each([
    ['the date of a cited document', 'Thực hiện Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị.'],
    ['torn by a page break', 'theo Chỉ thị số 35-CT/TW, ngày\n\n14/6/2024 của Bộ Chính trị'],
    ['a short citation', 'theo Chỉ thị 35 ngày 30/5/2019'],
    ['a state number', 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ'],
    ['a term', 'Đại hội Đảng bộ huyện lần thứ XX, nhiệm kỳ 2025-2030'],
    ['a period in a title', 'triển khai Chuyên đề năm 2024 - 2025 của Đảng bộ tỉnh'],
    [
      'an outlook in a title',
      'Nghị quyết số 04-NQ/TU, ngày 15/3/2021 về du lịch đến năm 2025, định hướng đến năm 2030',
    ],
    ['the past', 'Trong tháng 12/2023, Đảng ủy đã tổ chức hội nghị.'],
    ['until now', 'Từ năm 2020 đến nay, Đảng bộ kết nạp 41 đảng viên.'],
    ['a count of figures', 'Số liệu tính đến ngày 30/6/2024.'],
    ['a birthday', 'Đồng chí Nguyễn Văn Bình sinh ngày 05/4/1979.'],
    ['a feast', 'kỷ niệm 95 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2025)'],
    ['coming into force', 'Quy chế này có hiệu lực từ ngày 15/9/2024.'],
    ['the place and date line', 'Phú Lương, ngày 09 tháng 8 năm 2024\n\nKính gửi: Các chi bộ'],
    ['impossible days', 'hoàn thành trước ngày 38/02/2019; trong tháng 13/2025'],
    ['fractions and ranges', 'cần quá 1/2 tổng số phiếu; từ 3 đến 5 người; 24/24 giờ'],
    ['a quotation', 'chủ đề “Hoàn thành trước ngày 31/7/2024”'],
    ['recipients', 'Kế hoạch.\n\nNơi nhận:\n- Tỉnh ủy (trước ngày 31/7/2024),\n- Lưu.'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]));
});

describe('a date without a year', () => {
  const line = 'Gửi báo cáo trước ngày 15/9.';

  test.each([
    ['the caller’s year', line, 2023, '../2023-09-15'],
    [
      'the document’s own date',
      `Phú Lương, ngày 09 tháng 8 năm 2024\n\nKính gửi các chi bộ.\n${line}`,
      undefined,
      '../2024-09-15',
    ],
    ['the title', `KẾ HOẠCH\nkiểm tra, giám sát năm 2022\n\nCăn cứ Điều lệ Đảng.\n${line}`, undefined, '../2022-09-15'],
    ['the time before it', `Học tập trong tháng 3/2021. ${line}`, undefined, '../2021-09-15'],
    ['the documents that it cites', `Theo Công văn số 12-CV/HU, ngày 05/8/2020. ${line}`, undefined, '../2020-09-15'],
    ['the year to come', `Phú Lương, ngày 09 tháng 12 năm 2024\n\n${line}`, undefined, '../2025-09-15'],
  ])('takes %s', (_, text, year, edtf) => {
    const [milestone] = findMilestones(text, { year }).slice(-1);
    expect(milestone).toMatchObject({ text: 'trước ngày 15/9', edtf, inferredYear: true });
  });

  test('has no span when nothing gives one', () => {
    const [milestone] = findMilestones(line);
    expect(milestone).toEqual({ text: 'trước ngày 15/9', start: 12, end: 27, op: 'before', edtf: null });
  });
});

test('offsets are UTF-16 places in the text as it was read', () => {
  const text = `😀 ${'Hoàn thành trước ngày 31/7/2024'.normalize('NFD')}.`;
  const [milestone] = findMilestones(text);
  expect(text.slice(milestone!.start, milestone!.end)).toBe('trước ngày 31/7/2024'.normalize('NFD'));
});

describe('recall and precision of at least 0.97', () => {
  test.each(BATCHES)('on %s', (batch) => {
    const { recall, precision, missed, wrong } = score(readPassages(batch));
    expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  const originals = new URL('../../../../shared/seeds/', import.meta.url);
  test.skipIf(!existsSync(originals))('on the five originals: every time, and nothing else', () => {
    const { missed, wrong } = score(readOriginals(new URL('originals.json', import.meta.url), originals));
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  });
});
