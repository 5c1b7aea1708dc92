import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '#export/csv.ts';
import { allDuties } from '#model/tasks.ts';
import { corpusOf, plan, task } from '../model/portal.ts';
import { corpus, HOSTILE } from './portal.ts';

const text = toCsv(corpus, allDuties(corpus));
const read = (csv: string) =>
  parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];

describe('the table of deadlines', () => {
  it('begins with a byte-order mark and ends its lines in CRLF', () => {
    expect(Buffer.from(text).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('has one row a duty, with everything that is known', () => {
    const rows = read(text);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toEqual({
      'Kế hoạch': HOSTILE,
      Số: '15-KH/HU',
      'Cơ quan ban hành': 'Huyện ủy Thanh Mai',
      Điểm: 'Mục I.1',
      Việc: HOSTILE,
      'Loại việc': 'Báo cáo',
      'Thực hiện': 'Huyện ủy Thanh Mai; Các chi bộ',
      'Phối hợp': '',
      'Thời hạn': 'trước ngày 31/12/2024',
      'Từ ngày': '',
      'Đến ngày': '2024-12-31',
      EDTF: '../2024-12-31',
    });
    expect(rows[3]?.['Việc']).toBe('Việc\nhai dòng');
    expect(rows[5]).toMatchObject({ 'Thời hạn': '', 'Từ ngày': '', 'Đến ngày': '', EDTF: '' });
  });

  it('has a row for each of several times', () => {
    const held = plan('p', { tasks: [task('trước ngày 15/6 và 15/12/2025')] });
    const rows = read(toCsv(corpusOf({ plans: [held] }), [{ plan: held, task: held.tasks[0]! }]));
    expect(rows.map((row) => [row['Thời hạn'], row['Từ ngày'], row['Đến ngày'], row['EDTF']])).toEqual([
      ['trước ngày 15/6 và 15/12/2025', '', '2025-06-15', '../2025-06-15'],
      ['trước ngày 15/6 và 15/12/2025', '', '2025-12-15', '../2025-12-15'],
    ]);
  });

  it('defuses cells that a spreadsheet would run', () => {
    const rows = read(text);
    expect([rows[1]?.['Việc'], rows[2]?.['Việc'], rows[2]?.['Phối hợp'], rows[4]?.['Việc']]).toEqual([
      `'=HYPERLINK("https://evil.example")`,
      `'-1+1`,
      `'@SUM(A1)`,
      `'+84`,
    ]);
  });

  it('says what is unknown', () => {
    const held = plan('p', { tasks: [task('tháng 5/2024')] });
    expect(read(toCsv(corpusOf({ plans: [held] }), [{ plan: held, task: held.tasks[0]! }]))[0]).toMatchObject({
      Số: 'chưa rõ',
      EDTF: '2024-05',
    });
  });

  it('of nothing has its heading', () => expect(toCsv(corpus, [])).toMatch(/^\ufeffKế hoạch,Số,.*,EDTF\r\n$/));

  it('any text reads back as it was, and no cell begins a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (what) => {
        // White space is one space from the schema on.
        const plain = what.replace(/\s+/g, ' ').trim();
        fc.pre(plain !== '' && plain === plain.normalize('NFC'));
        const held = plan('p', { tasks: [task(undefined, { what })] });
        const [row] = read(toCsv(corpusOf({}), [{ plan: held, task: held.tasks[0]! }]));
        expect(row?.['Việc']).not.toMatch(/^[=+\-@\t\r]/);
        expect([plain, `'${plain}`]).toContain(row?.['Việc']);
      }),
    );
  });
});
