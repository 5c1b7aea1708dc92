/** A document says the same as a text and as a .docx whose numbers are automatic and whose columns are tables. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocx } from '#import/docx.ts';
import { joinLines } from '#import/paragraph.ts';
import { recognise } from '#import/recognise.ts';
import { readLines } from '#import/text.ts';
import { DOCUMENTS } from './documents.ts';
import { textsOf } from './package.ts';
import { fromText, toDocx, toText, type Official } from './official.ts';

const ORIGINALS = '../shared/seeds';

/** The facts, and the paragraphs of the body; places in the file differ. */
function factsOf(text: string) {
  const { paragraphs, sections, ...document } = recognise(readLines(text));
  return {
    ...Object.fromEntries(
      (['type', 'title', 'number', 'place', 'date', 'issuer', 'signers', 'recipients'] as const).map((name) => [
        name,
        document[name],
      ]),
    ),
    sections: sections.map(({ num, text: words }) => `${num} ${words}`),
    paragraphs: paragraphs.map((paragraph) => paragraph.text),
  };
}

async function compare(official: Official, text: string): Promise<number> {
  const { bytes, labels, automatic } = await toDocx(official);
  const document = await readDocx(bytes);
  if ('fault' in document) throw new Error(document.fault);
  expect(document.notes).toEqual([]);
  expect(factsOf(document.text)).toEqual(factsOf(text));
  return automatic / labels;
}

describe('our own documents', () => {
  it.each(Object.entries(DOCUMENTS))('%s', async (_, official) => {
    expect(await compare(official, toText(official))).toBe(1);
  });

  it('keep every word and its order', async () => {
    for (const official of Object.values(DOCUMENTS)) {
      const { bytes } = await toDocx(official);
      const document = await readDocx(bytes);
      const words = 'text' in document ? textsOf(document).join(' ') : '';
      const { left, right, title, body, recipients, signature } = official;
      const all = [left, right, title, body.flat(), recipients, signature].flat().join(' ');
      // A star in the heading is printed; those in the body are emphasis.
      const bare = (text: string) => text.replace(/\*/g, '').split(/\s+/).filter(Boolean);
      expect(bare(words)).toEqual(bare(all));
    }
  });

  it('keep their emphasis and the place in the table', async () => {
    const [party, , committee] = await Promise.all(
      Object.values(DOCUMENTS).map(async (official) => readDocx((await toDocx(official)).bytes)),
    );
    if (!party || !('text' in party) || !committee || !('text' in committee)) throw new Error('refused');
    const stretches = party.emphasis.map(({ start, end, bold }) => [party.text.slice(start, end), bold] as const);
    expect(stretches).toContainEqual(['27 chi bộ', true]);
    expect(stretches).toContainEqual(['ngoài giờ dạy', false]);
    const task = committee.paragraphs.find(({ start, end }) => committee.text.slice(start, end) === 'Trực gác rừng');
    expect(task?.cell).toEqual({ table: 1, row: 2, column: 1 });
  });

  it('are read with torn paragraphs put together', async () => {
    const { bytes } = await toDocx(DOCUMENTS['a commune committee, 2025']!);
    const document = await readDocx(bytes);
    const paragraphs = joinLines(readLines('text' in document ? document.text : '')).map(({ text }) => text);
    expect(paragraphs).toContain(
      '1.2- Các chi bộ tự đánh giá, nêu rõ chỗ thiếu ghế, thiếu điện và đường đi lại của đảng viên cao tuổi.',
    );
  });
});

describe.skipIf(!existsSync(ORIGINALS))('the five originals (../shared/seeds)', () => {
  const files = existsSync(ORIGINALS) ? readdirSync(ORIGINALS).filter((name) => name.endsWith('.txt')) : [];

  it.each(files)('%s', async (name) => {
    const text = readFileSync(path.join(ORIGINALS, name), 'utf8');
    expect(await compare(fromText(text), text)).toBe(1);
  });
});
