import { describe, expect, it } from 'vitest';
import { readBody } from '#load/body.ts';

describe('the outline of a body', () => {
  it('has lines of the file, and the names that the author marked', () => {
    const body =
      '\nMở đầu.\n\n## I. Một\n\n1. Theo <VanBan id="9-ct-tw-2030">chỉ thị này</VanBan> và *<VanBan id="b">hai</VanBan>*.\n\n- Gạch\n';
    expect(readBody(body, 10).clauses).toMatchObject([
      { anchor: 'doan-1', line: 11, marks: [] },
      { anchor: 'muc-i', line: 13 },
      {
        anchor: 'muc-i-1',
        line: 15,
        marks: [
          { document: '9-ct-tw-2030', text: 'chỉ thị này' },
          { document: 'b', text: 'hai' },
        ],
      },
      { anchor: 'muc-i-1-gach-1', line: 17, marks: [] },
    ]);
  });

  it('a mark in an item below belongs to that item', () => {
    const { clauses } = readBody('- Một\n  - <VanBan id="a">hai</VanBan>\n', 1);
    expect(clauses.map(({ marks }) => marks.length)).toEqual([0, 1]);
  });

  it('is read although other lines are broken', () => {
    const { bodyFaults, clauses } = readBody('1. Một {\n\n2. Hai <b\n\n3. Ba\n\n</GhiChu>\n\n4. Bốn {c}\n', 1);
    expect(bodyFaults.map(({ kind, line }) => [kind, line])).toEqual([
      ['brace', 1],
      ['angle', 3],
      ['tag', 7],
      ['expression', 9],
    ]);
    expect(clauses.map(({ anchor }) => anchor)).toEqual(expect.arrayContaining(['muc-1', 'muc-3', 'muc-4']));
  });
});

describe('what keeps a body from being read', () => {
  it.each([
    ['angle', 'Dưới 30 tuổi (<30).', 'Dưới 30 tuổi (<30).'],
    ['angle', 'Xem <https://daison.example>.', 'Xem <https://daison.example>.'],
    ['brace', 'Lưu {02 bản.', 'Lưu {02 bản.'],
    ['brace', 'Lưu {02 bản}.', 'Lưu {02 bản}.'],
    ['comment', '<!-- nhớ hỏi -->', '<!-- nhớ hỏi -->'],
    ['tag', '<GhiChu>Chưa đóng', '<GhiChu>'],
    ['tag', 'Đóng thừa</VanBan>', '</VanBan>'],
    ['tag', '<GhiChu>Lẫn</VanBan>', '</VanBan>'],
    ['depth', `${'> '.repeat(40)}sâu`, `${'> '.repeat(40)}sâu`],
    ['depth', '{'.repeat(200), '{'.repeat(200)],
  ])('%s: %j', (kind, text, found) => {
    expect(readBody(`Mở đầu.\n\n${text}\n`, 5).bodyFaults[0]).toEqual({ kind, found, line: 7 });
  });

  it.each([
    ['open tags', '<GhiChu>\n\n'.repeat(10_000)],
    ['open braces', `${'{'.repeat(90)} ${'chữ '.repeat(20_000)}`],
    ['quotations in quotations', '>'.repeat(200_000)],
    ['marks in marks', '*a **b '.repeat(20_000) + 'x' + 'b** a*'.repeat(20_000)],
    ['lists in lists', Array.from({ length: 2000 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['paragraphs without end', 'a\n\n'.repeat(30_000)],
  ])('%s end quickly', { timeout: 60_000 }, (_, text) => {
    const start = process.cpuUsage();
    expect(() => readBody(text, 1)).not.toThrow();
    expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
  });
});
