import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions, readMentions, sentenceAround, type Declared, type Mark } from '#model/mentions.ts';

const NEW = { document: '9-ct-tw-2030', number: '09-CT/TW', date: '2030-12-20' };
const OLD = { document: '9-ct-tw-2025', number: '09-CT/TW', date: '2025-09-03' };
const UNDATED = { document: '7-kl-tw', number: '07-KL/TW' };
const NAMED = { document: 'dieu-le-dang', name: 'Điều lệ Đảng' };

type Row = [text: string, state: string, meant?: string];
const rowsOf = (text: string, declared: Declared, marks?: Mark[]): Row[] =>
  findMentions(text, declared, marks).map(({ start, end, document, candidates, state }) => {
    const meant = document ?? candidates?.join(' | ');
    return meant === undefined ? [text.slice(start, end), state] : [text.slice(start, end), state, meant];
  });
const declare = (...references: Declared['references'][number][]): Declared => ({ number: '12-KH/HU', references });

describe('by number', () => {
  it.each<[string, Declared, Row[]]>([
    ['Thực hiện Chỉ thị số 09-CT/TW', declare(NEW), [['Chỉ thị số 09-CT/TW', 'resolved', '9-ct-tw-2030']]],
    ['Chỉ thị 9 - ct/tw', declare(NEW), [['Chỉ thị 9 - ct/tw', 'resolved', '9-ct-tw-2030']]],
    ['Chỉ thị số 10-CT/TW', declare(NEW), [['Chỉ thị số 10-CT/TW', 'undeclared']]],
    ['Chỉ thị số 09-CT/TU', declare(NEW), [['Chỉ thị số 09-CT/TU', 'undeclared']]],
    ['Chỉ thị số 09-CT/TW', declare(), [['Chỉ thị số 09-CT/TW', 'undeclared']]],
    ['Chỉ thị số 09-CT/TW', declare({ number: '09-CT/TW' }), [['Chỉ thị số 09-CT/TW', 'undeclared']]],
    ['Chỉ thị số 09-CT/TW', declare(NEW, NEW), [['Chỉ thị số 09-CT/TW', 'resolved', '9-ct-tw-2030']]],
    ['Không dẫn văn bản nào.', declare(NEW), []],
    ['Số      -CT/TW', declare(NEW), []],
  ])('%s', (text, declared, rows) => {
    expect(rowsOf(text, declared)).toEqual(rows);
  });
});

describe('by date', () => {
  it.each<[string, Declared, Row[]]>([
    ['Chỉ thị số 09-CT/TW, ngày 20/12/2030', declare(OLD, NEW), [['Chỉ thị số 09-CT/TW', 'resolved', '9-ct-tw-2030']]],
    ['Chỉ thị số 09-CT/TW, ngày 03/9/2025', declare(OLD, NEW), [['Chỉ thị số 09-CT/TW', 'resolved', '9-ct-tw-2025']]],
    ['Chỉ thị số 09-CT/TW', declare(OLD, NEW), [['Chỉ thị số 09-CT/TW', 'ambiguous', '9-ct-tw-2025 | 9-ct-tw-2030']]],
    // Another date is another document, also when only one is declared: never guessed.
    ['Chỉ thị số 09-CT/TW, ngày 03/9/2025', declare(NEW), [['Chỉ thị số 09-CT/TW', 'undeclared']]],
    ['Chỉ thị số 09-CT/TW, ngày 01/01/2001', declare(OLD, NEW), [['Chỉ thị số 09-CT/TW', 'undeclared']]],
    // A reference without a date may be meant by any date, but one with that very date goes first.
    ['Kết luận số 07-KL/TW, ngày 01/01/2030', declare(UNDATED), [['Kết luận số 07-KL/TW', 'resolved', '7-kl-tw']]],
    [
      'Kết luận số 07-KL/TW, ngày 01/01/2030',
      declare(UNDATED, { document: '7-kl-tw-2030', number: '07-KL/TW', date: '2030-01-01' }),
      [['Kết luận số 07-KL/TW', 'resolved', '7-kl-tw-2030']],
    ],
    [
      'Kết luận số 07-KL/TW, ngày 01/01/2030',
      declare(UNDATED, { document: '7-kl-tw-2', number: '07-KL/TW' }),
      [['Kết luận số 07-KL/TW', 'ambiguous', '7-kl-tw | 7-kl-tw-2']],
    ],
  ])('%s', (text, declared, rows) => {
    expect(rowsOf(text, declared)).toEqual(rows);
  });
});

describe('in short form', () => {
  it.each<[string, Declared, Row[]]>([
    ['theo Chỉ thị 9 của Ban Bí thư', declare(NEW), [['Chỉ thị 9', 'resolved', '9-ct-tw-2030']]],
    ['theo Chỉ thị số 09 ngày 03/9/2025', declare(OLD, NEW), [['Chỉ thị số 09', 'resolved', '9-ct-tw-2025']]],
    ['theo Chỉ thị 9 của Ban Bí thư', declare(OLD, NEW), [['Chỉ thị 9', 'ambiguous', '9-ct-tw-2025 | 9-ct-tw-2030']]],
    // The type word stands for the code that is not there.
    ['theo Kết luận 9 của Ban Bí thư', declare(NEW), [['Kết luận 9', 'undeclared']]],
    ['theo Nghị quyết 18 của Trung ương', declare(NEW), [['Nghị quyết 18', 'undeclared']]],
    // Declared by its words alone.
    [
      'theo Nghị quyết 18 của Trung ương',
      declare({ document: 'nghi-quyet-18', name: 'Nghị quyết 18' }),
      [['Nghị quyết 18', 'resolved', 'nghi-quyet-18']],
    ],
  ])('%s', (text, declared, rows) => {
    expect(rowsOf(text, declared)).toEqual(rows);
  });
});

describe('by name', () => {
  const statutes = declare(NAMED, { document: 'dieu-le-dang-2011', name: 'Điều lệ Đảng năm 2011' });
  it.each<[string, Declared, Row[]]>([
    [
      'theo Điều lệ Đảng và điều lệ đảng',
      declare(NAMED),
      [
        ['Điều lệ Đảng', 'resolved', 'dieu-le-dang'],
        ['điều lệ đảng', 'resolved', 'dieu-le-dang'],
      ],
    ],
    ['Điều lệ Đảngviên', declare(NAMED), []],
    [
      'Điều lệ Đảng năm 2011 và Điều lệ Đảng',
      statutes,
      [
        ['Điều lệ Đảng năm 2011', 'resolved', 'dieu-le-dang-2011'],
        ['Điều lệ Đảng', 'resolved', 'dieu-le-dang'],
      ],
    ],
    // A number is surer than a name around it.
    [
      'Chỉ thị số 09-CT/TW',
      declare(NEW, { document: 'khac', name: 'Chỉ thị số 09-CT/TW' }),
      [['Chỉ thị số 09-CT/TW', 'resolved', '9-ct-tw-2030']],
    ],
    [
      'theo Điều lệ Đảng và Điều lệ'.normalize('NFD'),
      declare(NAMED),
      [['Điều lệ Đảng'.normalize('NFD'), 'resolved', 'dieu-le-dang']],
    ],
    ['Kế hoạch này thay kế hoạch trước', declare({ document: 'x', name: 'Kế hoạch này' }), []],
    ['theo Điều lệ', declare({ document: 'x', name: '\u0301' }, { document: 'y', name: ' ' }), []],
  ])('%s', (text, declared, rows) => {
    expect(rowsOf(text, declared)).toEqual(rows);
  });
});

describe('itself', () => {
  it.each<[string, Declared, Row[]]>([
    ['Kế hoạch số 12-KH/HU này', declare(NEW), [['Kế hoạch số 12-KH/HU', 'self']]],
    ['Số 12-KH/HU', declare(), [['Số 12-KH/HU', 'self']]],
    ['Số 12-KH/HU', { references: [] }, [['Số 12-KH/HU', 'self']]],
    ['Kế hoạch số 12-KH/HU', { references: [] }, [['Kế hoạch số 12-KH/HU', 'undeclared']]],
  ])('%s', (text, declared, rows) => {
    expect(rowsOf(text, declared)).toEqual(rows);
  });

  it('or its namesake of an earlier term: only a date can tell', () => {
    const declared = declare({ document: '12-kh-hu-2026', number: '12-KH/HU', date: '2026-02-03' });
    expect(rowsOf('Kế hoạch số 12-KH/HU, ngày 03/02/2026', declared)).toEqual([
      ['Kế hoạch số 12-KH/HU', 'resolved', '12-kh-hu-2026'],
    ]);
    expect(rowsOf('Kế hoạch số 12-KH/HU', declared)).toEqual([['Kế hoạch số 12-KH/HU', 'ambiguous', '12-kh-hu-2026']]);
  });
});

describe('by the author’s mark', () => {
  it('goes before everything else, in the order of the marks', () => {
    const text = 'Văn bản này thay văn bản này; Chỉ thị số 09-CT/TW giữ nguyên.';
    const marks = [
      { document: 'a', text: 'Văn bản này' },
      { document: 'b', text: 'văn bản này' },
      { document: OLD.document, text: 'Chỉ thị số 09-CT/TW' },
      { document: 'c', text: 'không có ở đây' },
      { document: 'd', text: '' },
    ];
    expect(rowsOf(text, declare(NEW), marks)).toEqual([
      ['Văn bản này', 'resolved', 'a'],
      ['văn bản này', 'resolved', 'b'],
      ['Chỉ thị số 09-CT/TW', 'resolved', OLD.document],
    ]);
  });
});

describe('the mentions of a plan', () => {
  it('say where, how and in which sentence', () => {
    const clauses = [
      { anchor: 'doan-1', text: 'Mở đầu. Theo khoản 2, Mục II, Chỉ thị số 09-CT/TW, ngày 20/12/2030; làm ngay.' },
      {
        anchor: 'muc-i-1',
        text: 'Giữ đúng Điều lệ Đảng; văn bản này còn hiệu lực.',
        marks: [{ document: 'x', text: 'văn bản này' }],
      },
    ];
    expect(readMentions(clauses, declare(NEW, NAMED))).toEqual([
      {
        clause: 'doan-1',
        text: 'Chỉ thị số 09-CT/TW',
        number: '09-CT/TW',
        date: '2030-12-20',
        pin: 'khoản 2, Mục II',
        sentence: 'Theo khoản 2, Mục II, Chỉ thị số 09-CT/TW, ngày 20/12/2030;',
        document: '9-ct-tw-2030',
        state: 'resolved',
      },
      {
        clause: 'muc-i-1',
        text: 'Điều lệ Đảng',
        number: '',
        sentence: 'Giữ đúng Điều lệ Đảng;',
        document: 'dieu-le-dang',
        state: 'resolved',
      },
      {
        clause: 'muc-i-1',
        text: 'văn bản này',
        number: '',
        sentence: 'văn bản này còn hiệu lực.',
        document: 'x',
        state: 'resolved',
      },
    ]);
  });

  it.each([
    ['Một. Hai ba. Bốn', 'Hai', 'Hai ba.'],
    ['Một; hai ba; bốn', 'ba', 'hai ba;'],
    ['Một\nhai\nba', 'hai', 'hai'],
    ['ngày 14.6.2024, không quá 1.5 ngày', 'không', 'ngày 14.6.2024, không quá 1.5 ngày'],
    ['Một câu', 'Một câu', 'Một câu'],
    ['Họp ở TP. Vinh ngày 5. Sau đó về', 'Vinh', 'Họp ở TP. Vinh ngày 5.'],
    ['Một. Theo PGS. TS. Lê A. Bình, làm ngay. Ba', 'làm', 'Theo PGS. TS. Lê A. Bình, làm ngay.'],
    ['Một. Hai', 'Một', 'Một.'],
  ])('the sentence of %j around %j', (text, word, sentence) => {
    const start = text.indexOf(word);
    expect(sentenceAround(text, start, start + word.length)).toBe(sentence);
  });
});

it('never throws; offsets are in the text, in order, and never overlap', () => {
  const word = fc.constantFrom(
    'Chỉ thị',
    'số',
    '09-CT/TW',
    '9',
    '35',
    ', ngày',
    '20/12/2030',
    'Điều lệ Đảng',
    'Số',
    '-KH/ĐU',
    '12-KH/HU',
    '\n',
    '; ',
    'Nghị quyết',
    'ế',
    '😀',
    '\u0301',
    'văn bản này',
  );
  const text = fc
    .array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 20 })
    .map((words) => words.join(' '));
  const reference = fc.record(
    {
      document: fc.constantFrom('a', 'b', 'c'),
      number: fc.oneof(fc.constantFrom('09-CT/TW', '35-CT/TW', '12-KH/HU'), fc.string()),
      date: fc.constantFrom('2030-12-20', '2025-09-03'),
      name: fc.oneof(fc.constantFrom('Điều lệ Đảng', 'Điều lệ', 'Chỉ thị 9'), fc.string()),
    },
    { requiredKeys: [] },
  );
  const mark = fc.record({ document: fc.constantFrom('a', 'b'), text: fc.oneof(word, fc.string()) });
  fc.assert(
    fc.property(
      text,
      fc.array(reference, { maxLength: 4 }),
      fc.array(mark, { maxLength: 3 }),
      (prose, references, marks) => {
        let last = 0;
        for (const { start, end, state, document, candidates } of findMentions(
          prose,
          { number: '12-KH/HU', references },
          marks,
        )) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(prose.length);
          expect([document !== undefined, (candidates?.length ?? 0) > 0]).toEqual([
            state === 'resolved',
            state === 'ambiguous',
          ]);
          last = end;
        }
      },
    ),
    { numRuns: 1000 },
  );
});
