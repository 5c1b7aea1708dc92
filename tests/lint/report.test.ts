import { describe, expect, it } from 'vitest';
import type { Issue } from '#lint/issue.ts';
import { report } from '#lint/report.ts';

const file = 'content/plans/đại hội, 100%: một.mdx';
const date: Issue = { code: 'not-a-date', severity: 'error', file, line: 7, args: { found: '30/2/2031' } };
const undeclared: Issue = {
  code: 'undeclared',
  severity: 'error',
  file: 'b.mdx',
  line: 9,
  args: { found: 'Chỉ thị số 09-CT/TW', example: '  - document: 9-ct-tw-2030\n    relation: cites' },
};
const time: Issue = {
  code: 'when-not-in-text',
  severity: 'warning',
  file: 'c.mdx',
  line: 3,
  args: { found: 'tháng 5', hint: 'muc-i' },
};

describe('terminal', () => {
  it('gives one entry an issue, then the count', () => {
    expect(report([date, undeclared, time], 'terminal').split('\n')).toEqual([
      `${file}:7  lỗi: “30/2/2031” không phải một ngày có thật. Viết đủ ngày, tháng, năm. Ví dụ: 14/6/2024`,
      'b.mdx:9  lỗi: Thân kế hoạch dẫn “Chỉ thị số 09-CT/TW” nhưng mục references chưa khai văn bản ấy. Khai vào mục references:',
      '      - document: 9-ct-tw-2030',
      '        relation: cites',
      'c.mdx:3  lưu ý: Thời hạn “tháng 5” không có ở điểm “muc-i” của thân kế hoạch. Chép đúng chữ của điểm ấy, hoặc sửa mục clause. Ví dụ: when: trước ngày 31/7/2024',
      'Nội dung có 2 lỗi, 1 điều cần lưu ý.',
    ]);
  });

  it('says that all is well', () => {
    expect(report([], 'terminal')).toBe('Nội dung không có lỗi.');
    expect(report([time], 'terminal')).toContain('Nội dung không có lỗi, 1 điều cần lưu ý.');
  });
});

describe('github', () => {
  it('is one command a line, with everything escaped that would end it', () => {
    const [first, second, third, ...rest] = report([date, undeclared, time], 'github').split('\n');
    expect(first).toMatch(
      /^::error file=content\/plans\/đại hội%2C 100%25%3A một\.mdx,line=7::“30\/2\/2031” không phải/,
    );
    expect(second).toMatch(
      /^::error file=b\.mdx,line=9::.*references:%0A {2}- document: 9-ct-tw-2030%0A {4}relation: cites$/,
    );
    expect(third).toMatch(/^::warning file=c\.mdx,line=3::/);
    expect(rest).toEqual([]);
    expect(report([], 'github')).toBe('');
  });
});

describe('json', () => {
  it('is one array of the issues with their sentences', () => {
    const rows = JSON.parse(report([date, time], 'json')) as (Issue & { message: string })[];
    expect(rows).toMatchObject([date, time]);
    expect(rows[0]!.message).toContain('“30/2/2031” không phải một ngày có thật.');
    expect(JSON.parse(report([], 'json'))).toEqual([]);
  });
});
