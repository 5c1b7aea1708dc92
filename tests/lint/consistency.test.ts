/** What the checks of times and names leave alone, and what silences them. */
import { describe, expect, it } from 'vitest';
import { formatMessage } from '#lint/messages.ts';
import { change, lintWith, PLAN, VALID } from './site.ts';

const codes = (changes: Record<string, string>) => lintWith(changes).map(({ code }) => code);
const plan = (text: string) => ({ [PLAN]: text });
const bodyWith = (...lines: string[]) => change(PLAN, '1. Các chi bộ', `${lines.join('\n\n')}\n\n1. Các chi bộ`);
const names = (...lines: string[]) => codes(change(PLAN, '## I. Nội dung', `${lines.join('\n\n')}\n\n## I. Nội dung`));

describe('a deadline without a task', () => {
  const late = '2. Báo cáo kết quả gửi chậm nhất ngày 10/7/2029.';
  const body = change(PLAN, 'trước ngày 30/6/2029.\n', `trước ngày 30/6/2029.\n\n${late}\n`);

  it('is told with the lines that declare it, which mend it', () => {
    const [issue, ...others] = lintWith(body);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: 'deadline-without-task', severity: 'warning', args: { at: 'muc-i-2' } });
    expect(formatMessage(issue!.code, issue!.args)).toContain('“chậm nhất ngày 10/7/2029” ở Mục I.2');
    const lines = issue!.args.example!.replace('…', 'Báo cáo kết quả');
    expect(codes(plan(body[PLAN]!.replace('tasks:\n', `tasks:\n${lines}\n`)))).toEqual([]);
  });

  it('is not told of where the words of a task stand beside its clause', () => {
    const moved = VALID[PLAN]!.replace(
      '1. Các chi bộ họp đại hội trước ngày 30/6/2029.',
      '1. Các chi bộ họp đại hội.\n\nThời gian: trước ngày 30/6/2029.',
    );
    expect(codes(plan(moved))).toEqual([]);
  });

  it.each([
    'Chỉ thị số 12-CT/TU, ngày 05/3/2029 được học ở mọi chi bộ.',
    'Đồng chí Bí thư sinh ngày 02/9/1980.',
    'Đại hội chi bộ diễn ra không quá 01 ngày.',
    'Nhiệm kỳ 2025-2030 có nhiều đổi mới; năm 2028 chi bộ đã kết nạp 03 đảng viên.',
  ])('is not seen in: %s', (line) => expect(codes(bodyWith(line))).toEqual([]));

  it('is silenced by a note that quotes it', () => {
    const noted = body[PLAN]!.replace(
      late,
      `${late}\n\n<GhiChu>Hạn “chậm nhất ngày 10/7/2029” là của cấp trên.</GhiChu>`,
    );
    expect(codes(plan(noted))).toEqual([]);
  });
});

describe('two spellings of a name', () => {
  it.each([
    ['a name of a minority language', 'Xã Đăk Mỏ họp trước.', 'Xã Đăk Mơ họp sau.'],
    ['a long name', 'Thôn Bình Hòa Thượng họp trước.', 'Thôn Bình Hóa Thượng họp sau.'],
  ])('are told of: %s', (_, ...lines) => expect(names(...lines)).toEqual(['two-spellings']));

  it.each([
    ['two places that differ in a mark', 'Xã Tân Hòa họp trước.', 'Xã Tân Hóa họp sau.'],
    ['two places that differ in a letter', 'Xã Tân An họp trước.', 'Xã Tân Anh họp sau.'],
    ['where the tone mark stands', 'Xã Hòa Bình Thượng họp trước.', 'Xã Hoà Bình Thượng họp sau.'],
    ['capitals', 'XÃ ĐĂK MỎ họp trước.', 'Xã Đăk Mỏ họp sau.'],
    ['Unicode forms', 'Xã Đăk Mỏ họp trước.', 'Xã Đăk Mỏ họp sau.'.normalize('NFC')],
    ['two people', 'Ông Nguyễn Văn Thành họp trước.', 'Ông Nguyễn Văn Thanh họp sau.'],
    ['two people in capitals or not', 'ÔNG TRẦN THỊ HÒA họp trước.', 'Bà Trần Thị Hoa họp sau.'],
    [
      'what a note says',
      'Xã Đăk Mỏ họp trước.',
      'Xã Đăk Mơ họp sau.',
      '<GhiChu>Bản gốc ghi “Đăk Mỏ” và “Đăk Mơ”.</GhiChu>',
    ],
  ])('are not: %s', (_, ...lines) => expect(names(...lines)).toEqual([]));
});

describe('a step that ends after its whole', () => {
  const site = (lines: readonly string[], tasks: readonly [kind: string, when: string, clause: string][]) => {
    const entries = tasks.map(
      ([kind, when, clause]) => `  - what: Việc\n    kind: ${kind}\n    when: ${when}\n    clause: ${clause}`,
    );
    const [head = '', body = ''] = bodyWith(...lines)[PLAN]!.split('tasks:\n');
    return codes(plan(`${head}tasks:\n${entries.join('\n')}\n${body}`));
  };
  const whole = 'Các xã đại hội xong trước ngày 30/6/2029, trong đó:';
  const step = '- Chi bộ thôn đại hội trong tháng 8/2029.';

  it('is told of below a paragraph that introduces it', () => {
    const tasks = [
      ['dai-hoi', 'trước ngày 30/6/2029', 'muc-i-doan-1'],
      ['dai-hoi', 'trong tháng 8/2029', 'muc-i-gach-1'],
    ] as const;
    expect(
      site(
        [whole, step],
        [...tasks].map(([...task]) => task),
      ),
    ).toEqual(['step-after-whole']);
    expect(
      site(
        [whole.replace(', trong đó:', '.'), step],
        [...tasks].map(([...task]) => task),
      ),
    ).toEqual([]);
  });

  it('is not told of where people are only told about the work', () => {
    expect(
      site(
        [whole, '- Tuyên truyền kết quả trong tháng 8/2029.'],
        [
          ['dai-hoi', 'trước ngày 30/6/2029', 'muc-i-doan-1'],
          ['tuyen-truyen', 'trong tháng 8/2029', 'muc-i-gach-1'],
        ],
      ),
    ).toEqual([]);
  });
});
