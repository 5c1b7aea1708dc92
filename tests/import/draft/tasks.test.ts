import { describe, expect, it } from 'vitest';
import { bodyFinder } from '#import/draft/bodies.ts';
import { readTasks, type DraftTask } from '#import/draft/tasks.ts';
import { readOutline } from '#language/outline.ts';
import { REGISTRY } from '../registry.ts';

const bodyAt = bodyFinder(REGISTRY.bodies, { province: 'Sơn Hải', day: null });
const read = (text: string) => readTasks(readOutline([{ text }]), 2031, bodyAt);

describe('tasks', () => {
  it.each<[string, Omit<DraftTask, 'clause'>[]]>([
    [
      'Giao Ban Tổ chức Huyện ủy chủ trì, phối hợp với Ban Dân vận Huyện ủy rà soát hồ sơ. Hoàn thành trước ngày 31/7/2031.',
      [
        {
          what: 'Giao Ban Tổ chức Huyện ủy chủ trì, phối hợp với Ban Dân vận Huyện ủy rà soát hồ sơ',
          kind: 'khac',
          lead: ['ban-to-chuc-huyen-uy-an-lam'],
          with: ['Ban Dân vận Huyện ủy'],
          when: 'trước ngày 31/7/2031',
        },
      ],
    ],
    [
      'Ban Tuyên giáo Huyện ủy theo dõi, đôn đốc việc thực hiện.',
      [
        {
          what: 'Ban Tuyên giáo Huyện ủy theo dõi, đôn đốc việc thực hiện',
          kind: 'kiem-tra',
          lead: ['Ban Tuyên giáo Huyện ủy'],
        },
      ],
    ],
    ['Các chi bộ báo cáo kết quả trước ngày 25/4.', []],
    [
      'Các chi bộ báo cáo kết quả trước ngày 25/4/2031.',
      [{ what: 'Các chi bộ báo cáo kết quả trước ngày 25/4/2031', kind: 'bao-cao', when: 'trước ngày 25/4/2031' }],
    ],
    ['Đại hội chi bộ bầu cấp ủy theo quy định.', []],
    ['Nâng cao nhận thức của cán bộ, đảng viên.', []],
  ])('%s', (text, tasks) => {
    expect(read(text).map(({ clause: _, ...task }) => task)).toEqual(tasks);
  });

  it('name their clause', () => {
    expect(
      readTasks(readOutline([{ text: 'II. Nội dung' }, { text: '1. Xong trước ngày 25/4/2031' }]), 2031, bodyAt),
    ).toMatchObject([{ clause: 'muc-ii-1' }]);
  });

  it('are not made of a heading that names a body, nor of the cells of a table', () => {
    expect(
      readTasks(
        readOutline([{ text: '1. Ban Tổ chức Huyện ủy chủ trì', heading: 3 }, { text: 'STT | trước ngày 25/4/2031' }]),
        2031,
        bodyAt,
      ),
    ).toEqual([]);
  });

  it('cut a long sentence where it pauses', () => {
    const [task] = read(
      `Ban Tổ chức Huyện ủy chủ trì ${'rà soát hồ sơ đảng viên, '.repeat(20)}xong trước ngày 25/4/2031`,
    );
    expect(task!.what.length).toBeLessThanOrEqual(302);
    expect(task!.what).toMatch(/đảng viên …$/);
  });
});
