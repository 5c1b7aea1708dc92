import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCitations, formatCitation, formatNumber, parseNumber, slugNumber } from '#language/citation.ts';
import { DOCUMENT_TYPES, type DocumentTypeId } from '#language/document-types.ts';
import { readPassages } from './labelled.ts';

const passages = readPassages(new URL('citations.txt', import.meta.url)).map(({ text }) => text);

/** Pieces that the grammar reacts to, so that random texts reach its corners. */
const PIECES = [
  ...'35 05 1 12a 2024 30/2020 14/6/2024 14 . , ; : - – / ( ) “ ” " … | & số Số SỐ ngày tháng năm của về và các tại do được thứ từ đến'.split(
    ' ',
  ),
  ...'CT/TW -KH/ĐU /KH-ƯXÂ /QĐ-UBND NQ QH14 UBND-NC TƯ T.Ư QĐ KH l2 O5'.split(' '),
  ...[
    'Chỉ thị',
    'Kế hoạch',
    'Luật',
    'Luật sửa đổi',
    'Thông báo ý kiến kết luận',
    'Công văn',
    'Văn bản',
    'pháp luật',
    'khoản 2',
    'Điều 5',
    'mục',
  ],
  ...['Bộ Chính trị', 'Ban Thường vụ', 'ban hành', 'đề nghị', 'Ban Chỉ đạo Trung ương', 'Căn cứ', 'I.', 'phụ lục'],
  ...['\n', '\n\n', '\r\n', '\t', '*', '_', '\u00ad', '\u0301', '\ud800', '😀', 'Ð'],
];
const jumble = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ')), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''));
const anyText = fc.oneof(
  { weight: 3, arbitrary: jumble },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

/** Types that no number of the Party bears, or whose code is told by no word. */
const WORDLESS = new Set<DocumentTypeId>(['bo-luat', 'luat', 'lenh', 'nghi-dinh', 'thong-tu', 'cong-van']);

function codesOf(id: DocumentTypeId): readonly string[] {
  return DOCUMENT_TYPES.find((type) => type.id === id)!.codes;
}

/** Other work on the machine may slow these down without making them wrong. */
const PATIENT = { timeout: 120_000 };

describe('any text', PATIENT, () => {
  test('never throws; places are exact, in order, apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const [index, citation] of findCitations(text).entries()) {
          expect(text.slice(citation.start, citation.end)).toBe(citation.text);
          expect(citation.start).toBeGreaterThanOrEqual(end);
          expect(citation.end).toBeGreaterThan(citation.start);
          expect(citation.number === '').toBe(citation.blank === true);
          if (citation.within !== undefined) expect(citation.within).toBeLessThan(index);
          end = citation.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('a number that was found is canonical', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { number, issuerCode } of findCitations(text)) {
          if (!number || !issuerCode) continue;
          expect(formatNumber(parseNumber(number)!)).toBe(number);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what formatCitation prints', PATIENT, () => {
  const day = fc
    .date({ min: new Date('1991-01-01'), max: new Date('2031-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const facts = fc.record({
    type: fc.constantFrom(...DOCUMENT_TYPES.filter(({ id }) => !WORDLESS.has(id)).map(({ id }) => id)),
    serial: fc.oneof(fc.integer({ min: 1, max: 99999 }).map(String), fc.constantFrom('05', '12a', '30B')),
    code: fc.constantFrom('TW', 'TU', 'ĐUK', 'BTGTU', 'TWĐTN-BTC', 'HU', 'UBKTĐU'),
    date: fc.option(day, { nil: undefined }),
    issuer: fc.constantFrom(
      'Bộ Chính trị',
      'Ban Thường vụ Tỉnh ủy Lào Cai',
      'Sở Văn hóa, Thể thao và Du lịch',
      undefined,
    ),
    title: fc.constantFrom('về đại hội các cấp', 'học tập, làm theo gương Bác', undefined),
  });
  const printed = facts.map(({ type, serial, code, date, issuer, title }) => {
    const known = { type, number: `${serial}-${codesOf(type)[0]}/${code}`, date, issuer };
    return { known, words: formatCitation({ ...known, title }) };
  });
  const read = (text: string) =>
    findCitations(text).map(({ type, number, date, issuer }) => ({ type, number, date, issuer }));

  test('is read back whole, alone and among others', () => {
    fc.assert(
      fc.property(fc.array(printed, { minLength: 1, maxLength: 5 }), (all) => {
        const text = `Thực hiện ${all.map(({ words }) => words).join('; ')}.`;
        expect(read(text)).toEqual(all.map(({ known }) => known));
      }),
      { numRuns: 500 },
    );
  });

  test('is printed again in the same words', () => {
    fc.assert(
      fc.property(printed, ({ known }) => {
        const words = formatCitation(known);
        expect(formatCitation(read(words)[0]!)).toBe(words);
      }),
      { numRuns: 300 },
    );
  });

  test('is the same citation in capitals, in small letters, in NFD and with other spaces and dashes', () => {
    const respell = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
      (text: string) => text.normalize('NFD'),
      (text: string) => text.replaceAll(' ', '\u00a0'),
      (text: string) => text.replaceAll(' ', '\n'),
      (text: string) => text.replace('-', ' – '),
    );
    fc.assert(
      fc.property(printed, respell, ({ known, words }, spell) => {
        const [found, ...others] = findCitations(spell(words));
        expect(others).toEqual([]);
        expect([found?.type, found?.date, slugNumber(found?.number ?? '')]).toEqual([
          known.type,
          known.date,
          slugNumber(known.number),
        ]);
      }),
      { numRuns: 500 },
    );
  });
});

/** What must not change with the spelling. */
function essence(text: string): unknown[] {
  return findCitations(text).map(({ text: words, number, type, own, inheritsType, blank, short, typeMismatch }) => ({
    words: words.normalize('NFC').toLowerCase(),
    number: slugNumber(number),
    type,
    own,
    inheritsType,
    blank,
    short,
    typeMismatch,
  }));
}

/** Words whose space was lost in copying are told by their capitals: `theoNghị định`. */
function isGlued(text: string): boolean {
  return /\p{Ll}{2}\p{Lu}\p{Ll}/u.test(text);
}

/** All that is read, but for the places and the words as they stand. */
function facts(text: string): unknown[] {
  return findCitations(text).map((citation) => ({ ...citation, text: '', start: 0, end: 0 }));
}

describe('spelling', PATIENT, () => {
  test.each([
    ['NFD', (text: string) => text.normalize('NFD')],
    ['capitals', (text: string) => text.toUpperCase()],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
  ])('%s makes no difference', (name, respell) => {
    for (const text of passages.filter((passage) => !isGlued(passage))) {
      const read = essence(respell(text));
      const same =
        name === 'Windows line ends'
          ? read.map((citation) => JSON.parse(JSON.stringify(citation).replaceAll('\\r', '')) as unknown)
          : read;
      const plain = essence(text).map((citation) => JSON.parse(JSON.stringify(citation)) as unknown);
      expect(same.map((citation) => JSON.parse(JSON.stringify(citation).replaceAll('\u00a0', ' ')) as unknown)).toEqual(
        plain,
      );
    }
  });

  test('small letters throughout find the same coded numbers', () => {
    const coded = (text: string) =>
      findCitations(text).flatMap(({ short, start, end }) => (short ? [] : [[start, end]]));
    for (const text of passages.filter((passage) => !isGlued(passage))) {
      const lower = text.toLowerCase();
      expect(coded(lower)).toEqual(coded(text));
    }
  });

  test('NFC and NFD of any text are read alike', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        expect(facts(text.normalize('NFD'))).toEqual(facts(text.normalize('NFC')));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('hostile text', PATIENT, () => {
  const SIZE = 100_000;
  /** Milliseconds; where the machine is busy or branches are counted, so many times what plain prose of that length takes. */
  const LIMIT = 200;
  const TIMES_PROSE = 6;
  const PROSE = 'Các chi bộ học tập, quán triệt nội dung đến từng đảng viên trong quý II năm 2024. ';
  const MOST_RUNS = 10;
  const UNITS = [
    ...[
      '35-CT/TW ',
      'A 35-CT/TW, ',
      '35-CT/TW, 1 ',
      '12-KH/TU;',
      'Quy định 1,',
      'ngày\n\n- 3 -\n\n',
      '1-',
      '1/',
      '/-',
      'KH-',
      'KH-TW-',
      'số ',
      'số .',
      '…',
      '. ',
      ')',
      '(',
      '“',
      '*',
      '\u0301',
      '1',
      'A',
      '\n',
      ' ',
      '|',
      '1 ',
    ],
    ...[
      'Chỉ thị số 35-CT/TW, ',
      'Số: -KH/ĐU\n',
      'Nghị quyết 1, ',
      'số 1/2020/QH14 ',
      '12-KH/UBND-AB-AB-AB-AB-AB ',
      'Luật sửa đổi ',
    ],
    ...[
      'Điều 1 khoản 2, ',
      'từ Điều 1 đến ',
      'ngày . / ',
      'ngày 1/1/2020 ',
      'của Ban ',
      'Ban Thường vụ ban hành ',
      'đề nghị của Sở tại ',
    ],
  ];

  /** Processor time of this thread in milliseconds: other work on the machine does not count. */
  function timeOf(text: string): number {
    const started = process.threadCpuUsage();
    findCitations(text);
    const { user, system } = process.threadCpuUsage(started);
    return (user + system) / 1000;
  }

  const fill = (unit: string) => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);

  test.each(UNITS)('100 kB of %j', (unit) => {
    const text = fill(unit);
    // The best of some runs: what else the machine does, and counting of branches, only slows it down.
    let best = Infinity;
    for (let run = 0; run < MOST_RUNS && best >= LIMIT; run += 1) best = Math.min(best, timeOf(text));
    expect(best).toBeLessThan(best < LIMIT ? LIMIT : TIMES_PROSE * timeOf(fill(PROSE)));
  });

  test('four times the text takes about four times the time', () => {
    const text =
      'Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị về Kế hoạch số …/KH-UBND (Luật số 1/2020/QH14); '.repeat(
        2000,
      );
    const [once, fourfold] = [text, text.repeat(4)].map((long) => Math.min(...[1, 2, 3, 4].map(() => timeOf(long))));
    // Quadratic growth would be sixteenfold.
    expect(fourfold).toBeLessThan(once! * 12);
  });
});
