/** What holds for any text at all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '#import/decode.ts';
import { extractText } from '#import/extract.ts';
import { extractPlan } from '#import/plan-file.ts';
import { summarise } from '#import/summary.ts';
import { readLines } from '#import/text.ts';
import { readDocuments } from './golden.ts';

const documents = readDocuments(new URL('fixtures', import.meta.url).pathname).map(({ text }) => text);

/** Pieces of official documents in any order, between any characters. */
const pieces = fc.constantFrom(
  ...documents.flatMap((text) => text.split('\n')),
  ...[
    '',
    '\n',
    '\n\n',
    '\r\n',
    '\f',
    '|',
    '\t',
    '---',
    '**',
    '<GhiChu>',
    '</GhiChu>',
    '\uFEFF',
    '\0',
    '\uD800',
    '}',
    '{',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof({ weight: 8, arbitrary: pieces }, fc.string()), { maxLength: 40 }).map((parts) => parts.join('\n')),
);

function hold(text: string, { citations, milestones }: ReturnType<typeof extractText>) {
  for (const { text: words, start, end } of [...citations, ...milestones]) {
    expect(words).toBe(text.slice(start, end));
    expect(end).toBeGreaterThan(start);
  }
}

describe('any text', { timeout: 60_000 }, () => {
  it('is extracted, with offsets into it', () => {
    fc.assert(
      fc.property(texts, (text) => hold(text, extractText(text))),
      { numRuns: 300 },
    );
  });

  it('is extracted as a plan, with offsets into it', () => {
    const hasBody = (id: string) => (id === 'a' ? 'Huyện ủy A' : undefined);
    fc.assert(
      fc.property(texts, fc.object(), (text, data) => {
        const file = `---\ntitle: x\n---\n${text}`;
        hold(file, extractPlan(file, data, hasBody));
      }),
      { numRuns: 200 },
    );
  });

  it('is summarised in lines', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(summarise(extractText(text), text)).toContain('Thể loại:');
      }),
      { numRuns: 100 },
    );
  });

  it('is told with what was inferred', () => {
    const text = 'Phú Lương, ngày 09 tháng 8 năm 2024\n\nGửi trước ngày 15/9. Họp ngày 20/9/2024.';
    const lines = summarise(extractText(text), text).split('\n');
    expect(lines.filter((line) => line.includes('năm do máy suy ra'))).toEqual([
      expect.stringContaining('trước ngày 15/9'),
    ]);
  });

  it('has lines that lie in it, in order and apart', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of readLines(text)) {
          expect(start).toBeGreaterThanOrEqual(last === 0 ? 0 : start === last ? last : last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });
});

it('any bytes are a text or a fault', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const decoded = decodeText(bytes);
      expect('text' in decoded || ['empty', 'binary', 'encoding'].includes(decoded.fault)).toBe(true);
    }),
  );
});

/** In milliseconds of this process's own time, so that other programs do not count; the best of some runs. */
function best(text: string, runs = 3): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    extractText(text);
    extractPlan(`---\n---\n${text}`, {}, () => undefined);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

it('takes time in proportion to the text', { timeout: 60_000 }, () => {
  const page = documents.join('\n\n');
  const large = page.repeat(8);
  // A square would take 64 times as long.
  expect(best(large)).toBeLessThan(best(page) * 30);
});

it.each([
  ['one line', 'a'.repeat(200_000)],
  ['words', 'Ban Thường vụ '.repeat(15_000)],
  ['spaces', ' '.repeat(200_000) + 'a'],
  ['tabs', 'a\t'.repeat(50_000)],
  ['bars', '|'.repeat(100_000)],
  ['stars', '*'.repeat(200_000)],
  ['labels', 'I. '.repeat(60_000)],
  ['lines of capitals', 'KẾ HOẠCH\n'.repeat(20_000)],
  ['commas', 'a,\n'.repeat(60_000)],
  ['recipients', 'Nơi nhận:\n' + '- Lưu, \n'.repeat(20_000)],
  ['signatures', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ\n'.repeat(8_000)],
  ['numbers', 'Số 12-KH/HU '.repeat(15_000)],
  ['brackets', '('.repeat(100_000)],
  ['tags', '<b>'.repeat(60_000)],
  ['open notes', '<GhiChu>'.repeat(20_000)],
])('200 kB of %s take time in proportion', { timeout: 60_000 }, (_, text) => {
  // A square would take 64 times as long; what is done at once is not worth measuring.
  expect(best(text, 1)).toBeLessThan(Math.max(best(text.slice(0, text.length / 8)) * 30, 1_000));
});
