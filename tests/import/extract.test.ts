import { describe, expect, it, test } from 'vitest';
import { extractText } from '#import/extract.ts';
import { readDocuments, score, toGolden } from './golden.ts';

const documents = readDocuments(new URL('fixtures', import.meta.url).pathname);

test('the fixtures are many', () => {
  expect(documents.length).toBeGreaterThanOrEqual(50);
});

test.each(documents.map((document) => [document.name, document] as const))('%s', (_, document) => {
  expect(score([document]).differences).toEqual([]);
});

/** What other programs do to a file and its reader must not notice. */
const DISGUISES: [string, (text: string) => string][] = [
  ['with Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['with a byte-order mark', (text) => `\uFEFF${text}`],
  ['decomposed', (text) => text.normalize('NFD')],
  ['with spaces behind its lines', (text) => text.replaceAll('\n', '  \n')],
  ['with no-break spaces', (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0')],
];

describe.each(DISGUISES)('a document %s', (_, disguise) => {
  it.each(documents.map(({ name, text }) => [name, text] as const))('reads the same: %s', (_, text) => {
    const disguised = disguise(text);
    const extract = extractText(disguised);
    const composed = JSON.parse(JSON.stringify(toGolden(extract)).normalize('NFC')) as unknown;
    expect(composed).toEqual(toGolden(extractText(text)));
    for (const { text: words, start, end } of [...extract.citations, ...extract.milestones])
      expect(words).toBe(disguised.slice(start, end));
  });
});

it('gives the fields of the published shape, in order', () => {
  const { text } = documents.find(({ name }) => name === 'huyen-uy')!;
  const extract = extractText(text);
  expect(Object.keys(extract)).toEqual([
    'title',
    'type',
    'number',
    'issuer',
    'signer',
    'signerRole',
    'recipients',
    'sections',
    'citations',
    'milestones',
  ]);
  expect(extract.citations[1]).toEqual({
    text: 'Hướng dẫn số 88-HD/BTGTU',
    start: text.indexOf('Hướng dẫn số 88'),
    end: text.indexOf('Hướng dẫn số 88') + 'Hướng dẫn số 88-HD/BTGTU'.length,
    type: 'huong-dan',
    number: '88-HD/BTGTU',
    date: '2024-02-20',
    issuer: 'Ban Tuyên giáo Tỉnh ủy',
    pin: null,
    own: false,
    inheritsType: false,
  });
  const deadline = text.indexOf('trước ngày 30/5/2024');
  expect(extract.milestones[1]).toEqual({
    text: 'trước ngày 30/5/2024',
    start: deadline,
    end: deadline + 'trước ngày 30/5/2024'.length,
    edtf: '../2024-05-30',
    op: 'before',
  });
});

it('finds nothing in a text that says nothing', () => {
  expect(extractText('Hôm nay trời đẹp, chúng tôi đi dạo.')).toEqual({
    title: null,
    type: null,
    number: null,
    issuer: null,
    signer: null,
    signerRole: null,
    recipients: [],
    sections: [],
    citations: [],
    milestones: [],
  });
});

it('does not take the number in a first sentence for its own', () => {
  const { number, citations } = extractText('Thực hiện Kế hoạch số 31-KH/TU, ngày 09/01/2031 của Tỉnh ủy.');
  expect({ number, own: citations.map(({ own }) => own) }).toEqual({ number: null, own: [false] });
});

describe('milestones of a text without the line of a type', () => {
  const words = (text: string) => extractText(text).milestones.map((milestone) => milestone.text);

  test.each([
    ['Các chi bộ gửi danh sách trước ngày 15/5/2025.\nVăn phòng trình Thường trực trong tháng 6/2025.', 2],
    ['Thời gian: hoàn thành trước ngày 15/5/2025.', 1],
    ['ĐẢNG BỘ XÃ TÂN AN\nSố 12-CV/ĐU\nTân An, ngày 5/5/2025\n\nCác chi bộ gửi danh sách trước ngày 15/5/2025.', 1],
  ])('are all found: %j', (text, count) => expect(words(text)).toHaveLength(count));
});
