/** Every deadline of the five plans is a task. The lists were written from the plans' own texts, by hand. */
import { describe, expect, test } from 'vitest';
import { findMilestones, toEdtf } from '#language/date.ts';
import { loadRecords, readSources } from '#load/files.ts';

/** Clause | kind | the plan's words | EDTF of the span, `-` for what recurs or lasts. In the order of the plan. */
const TASKS: Record<string, string[]> = {
  'khoi-binh-dinh-chuyen-de-ho-chi-minh-2024-2025': [
    'muc-ii-1-2-gach-1 | hoi-nghi | Tháng 3/2024 | 2024-03',
    'muc-ii-1-2-gach-2 | hoc-tap | Hoàn thành trong tháng 4/2024 | 2024-04',
    'muc-ii-2-gach-3 | kiem-tra | thường xuyên | -',
    'muc-ii-3-doan-1 | kiem-tra | vào dịp cuối năm 2024, 2025 | -',
    'muc-iii-2 | bao-cao | trước ngày 25/4/2024 | ../2024-04-25',
  ],
  'khoi-ha-tinh-sinh-hoat-chuyen-de-2023': [
    'muc-ii-1-gach-1 | hoc-tap | Hoàn thành trong tháng 3 năm 2023 | 2023-03',
    'muc-ii-1-gach-2 | sinh-hoat | Quý II năm 2023 | 2023-34',
    'muc-ii-2-2 | sinh-hoat | Từ tháng 4 năm 2023 | 2023-04/..',
    'muc-ii-3-1-doan-1 | hoi-nghi | Dự kiến trung tuần tháng 4 năm 2023 | 2023-04-11~/2023-04-20~',
    'muc-ii-3-1-doan-2 | hoc-tap | Hoàn thành trong tháng 4 năm 2023 | 2023-04',
    'muc-ii-3-2-gach-2 | sinh-hoat | Từ tháng 5 năm 2023 | 2023-05/..',
    'muc-iii-1 | kiem-tra | thường xuyên | -',
    'muc-iii-1 | bao-cao | định kỳ | -',
  ],
  'khoi-lao-cai-du-sinh-hoat-chi-bo-2024': [
    'muc-ii-2-gach-1 | sinh-hoat | Hằng tháng | -',
    'muc-ii-2-gach-3 | sinh-hoat | trước ngày 10/11/2024 | ../2024-11-10',
  ],
  'kon-ray-dai-hoi-dang-bo-2025-2030': [
    'muc-i-2-doan-1 | hoi-nghi | trước ngày 31/7/2024 | ../2024-07-31',
    'muc-ii-1-4 | dai-hoi | hoàn thành trước ngày 31/8/2025 | ../2025-08-31',
    'muc-ii-1-4 | dai-hoi | dự kiến 03 ngày | -',
    'muc-ii-2-2-doan-1 | dai-hoi-diem | trước ngày 31/01/2025 | ../2025-01-31',
    'muc-ii-2-3 | dai-hoi | bắt đầu từ tháng 4/2025 và hoàn thành trước ngày 30/6/2025 | 2025-04/2025-06-30',
    'muc-ii-2-4-gach-1 | dai-hoi | hoàn thành trong tháng 3/2025 | 2025-03',
    'muc-ii-2-4-gach-1 | dai-hoi | trước ngày 31/12/2024 | ../2024-12-31',
    'muc-ii-2-4-gach-2 | dai-hoi-diem | trước ngày 31/7/2024 | ../2024-07-31',
    'muc-ii-2-4-gach-2 | bao-cao | trước ngày 31/7/2024 | ../2024-07-31',
    'muc-ii-2-4-gach-2 | dai-hoi-diem | trước ngày 15/02/2025 | ../2025-02-15',
    'muc-iii-doan-1 | to-chuc | trong tháng 7/2024 | 2024-07',
  ],
  'tam-duong-dai-hoi-cong-doan-2023-2028': [
    'muc-ii-4-1 | dai-hoi | từ quý I năm 2023 và hoàn thành trước 31/5/2023 | 2023-01-01/2023-05-31',
    'muc-ii-4-1 | dai-hoi | không quá 01 ngày | -',
    'muc-ii-4-1-gach-1 | dai-hoi-diem | hoàn thành trước ngày 15/02/2023 | ../2023-02-15',
    'muc-ii-4-2 | dai-hoi | xong trước 31/7/2023 | ../2023-07-31',
    'muc-ii-4-2 | dai-hoi | không quá 1,5 ngày | -',
    'muc-ii-5-doan-1 | tuyen-truyen | Từ tháng 5/2022 đến hết quý III/2023 | 2022-05/2023-09',
    'muc-ii-5-doan-1 | chi-dao | Từ tháng 5/2022 đến hết quý III/2023 | 2022-05/2023-09',
    'muc-ii-5-doan-1 | tuyen-truyen | Từ tháng 5/2022 đến hết quý III/2023 | 2022-05/2023-09',
    'muc-ii-5-doan-2 | tuyen-truyen | Từ tháng 5/2022 đến hết quý III/2023 | 2022-05/2023-09',
  ],
};

describe('the tasks with a time', () => {
  const { plans } = loadRecords('content');

  test('are listed for every plan', () => expect(plans.map(({ id }) => id).sort()).toEqual(Object.keys(TASKS)));

  test.each(Object.keys(TASKS))('of %s', (id) => {
    const { tasks } = plans.find((plan) => plan.id === id)!;
    const rows = tasks.flatMap(({ clause, kind, when }) =>
      when ? [[clause, kind, when.words, toEdtf(when) ?? '-'].join(' | ')] : [],
    );
    expect(rows).toEqual(TASKS[id]);
  });
});

describe('the deadlines in the bodies', () => {
  test.each(Object.keys(TASKS))('of %s are in the list', (id) => {
    const { body } = readSources('content', 'plans').find((source) => source.id === id)!;
    const listed = TASKS[id]!.map((row) => row.split(' | ')[2]!.toLowerCase());
    const found = findMilestones(body.replace(/<GhiChu>.*?<\/GhiChu>/gs, '')).map(({ text }) =>
      text.replace(/\*/g, '').toLowerCase(),
    );
    const isListed = (words: string) => listed.some((row) => row.includes(words) || words.includes(row));
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter((words) => !isListed(words))).toEqual([]);
  });
});
