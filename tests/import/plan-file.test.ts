import { expect, it } from 'vitest';
import { extractPlan } from '#import/plan-file.ts';

it.each([
  ['a comment', '{/* Kế hoạch số 14-KH/TU đã bỏ */}'],
  ['a comment of HTML over two lines', '<!-- Kế hoạch số 15-KH/TU\n\nKế hoạch số 15-KH/TU -->'],
  ['fenced code', '```\nKế hoạch số 17-KH/TU\n```'],
  ['fenced code that holds a shorter fence', '~~~~ts\nKế hoạch số 18-KH/TU\n~~~\nKế hoạch số 19-KH/TU\n~~~~'],
  ["an editor's note", '<GhiChu>Kế hoạch số 20-KH/TU</GhiChu>'],
])('reads no citation in %s, and those around it by their places in the file', (_, hidden) => {
  const words = 'Kế hoạch số 16-KH/TU';
  const text = `---\ntitle: Kế hoạch\n---\n\nTheo ${words}.\n\n${hidden}\n\n## I. Mục đích\n\nTheo ${words}.\n`;
  const places = [text.indexOf(words), text.lastIndexOf(words)];
  const { citations, sections } = extractPlan(text, {}, () => undefined);
  expect(citations.map(({ text: found, start, end }) => [found, start, end])).toEqual(
    places.map((start) => [words, start, start + words.length]),
  );
  expect(sections).toEqual([{ num: 'I', text: 'Mục đích' }]);
});

it('hides code to the end where its fence is not closed, and nothing behind a comment that is not', () => {
  const read = (body: string) => extractPlan(body, {}, () => undefined).citations.map(({ number }) => number);
  expect(read('Kế hoạch số 1-KH/TU\n\n```\nKế hoạch số 2-KH/TU')).toEqual(['1-KH/TU']);
  expect(read('Kế hoạch số 1-KH/TU\n\n{/* Kế hoạch số 2-KH/TU')).toEqual(['1-KH/TU', '2-KH/TU']);
});
