/** Whatever the `docx` package makes, its paragraphs and its numbers come back. Two oracles, neither of which counts as the reader does. */
import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { readDocx, type DocxDocument } from '#import/docx.ts';
import { textsOf } from './package.ts';

const FORMATS = {
  [LevelFormat.DECIMAL]: String,
  [LevelFormat.DECIMAL_ZERO]: (n: number) => `0${n}`.slice(-Math.max(2, String(n).length)),
  [LevelFormat.UPPER_ROMAN]: roman,
  [LevelFormat.LOWER_ROMAN]: (n: number) => roman(n).toLowerCase(),
  [LevelFormat.LOWER_LETTER]: (n: number) =>
    String.fromCharCode(97 + ((n - 1) % 26)).repeat(1 + Math.floor((n - 1) / 26)),
  [LevelFormat.UPPER_LETTER]: (n: number) =>
    String.fromCharCode(65 + ((n - 1) % 26)).repeat(1 + Math.floor((n - 1) / 26)),
};
type Format = keyof typeof FORMATS;
type LevelPlan = { format: Format; start: number; before: string; after: string; whole: boolean };
type Item = { level: number; instance: number; text: string };

function roman(n: number): string {
  const digits = (one: string, five: string, ten: string, digit: number) =>
    [
      '',
      one,
      one + one,
      one + one + one,
      one + five,
      five,
      five + one,
      five + one + one,
      five + one + one + one,
      one + ten,
    ][digit]!;
  return (
    digits('C', 'D', 'M', Math.floor(n / 100) % 10) +
    digits('X', 'L', 'C', Math.floor(n / 10) % 10) +
    digits('I', 'V', 'X', n % 10)
  );
}

const word = fc.constantFrom(
  'Đảng',
  'ủy',
  'tổ',
  'chức',
  'và/hoặc',
  '35-CT/TW,',
  '&amp;',
  '<b>',
  ']]>',
  '{x}',
  '“…”',
  '*',
  'a  b',
  '14/6/2031',
);
const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => ['Mục', ...words].join(' '));
const level = fc.record<LevelPlan>({
  format: fc.constantFrom(...(Object.keys(FORMATS) as Format[])),
  start: fc.integer({ min: 1, max: 30 }),
  before: fc.constantFrom('', '(', 'Điều '),
  after: fc.constantFrom('.', ')', '-', './'),
  whole: fc.boolean(),
});
const levels = fc.array(level, { minLength: 1, maxLength: 5 });
const items = (depth: number) =>
  fc.array(fc.record<Item>({ level: fc.nat(depth - 1), instance: fc.nat(2), text }), { minLength: 1, maxLength: 30 });
const list = levels.chain((plan) => fc.tuple(fc.constant(plan), items(plan.length)));

/** `%1.%2.` for a level that shows the whole path, else its own number alone. */
function pattern({ before, after, whole }: LevelPlan, at: number): string {
  const path = Array.from({ length: at + 1 }, (_, one) => `%${one + 1}`);
  return before + (whole ? path.join('.') : path.at(-1)!) + after;
}

/**
 * The number of level `at` as it stands at item `here`: how often the level came since what begins it anew, which is a
 * higher level or the first item that an instance has at this one.
 */
function numberAt(plan: readonly LevelPlan[], all: readonly Item[], here: number, at: number): number {
  const before = all.slice(0, here + 1);
  const isFirst = ({ level, instance }: Item, index: number) =>
    level === at && !before.slice(0, index).some((one) => one.level === at && one.instance === instance);
  const anew = before.findLastIndex((item, index) => item.level < at || isFirst(item, index));
  const since = before.slice(Math.max(anew, 0)).filter(({ level }) => level === at);
  return plan[at]!.start + Math.max(since.length - 1, 0);
}

function labelAt(plan: readonly LevelPlan[], all: readonly Item[], here: number): string {
  const at = all[here]!.level;
  return pattern(plan[at]!, at).replace(/%(\d)/g, (_, digit) => {
    const one = Number(digit) - 1;
    return FORMATS[plan[one]!.format](numberAt(plan, all, here, one));
  });
}

function documentOf(children: (Paragraph | Table)[], plan: readonly LevelPlan[] = []): Promise<Buffer> {
  const config = plan.map((one, at) => ({ level: at, format: one.format, text: pattern(one, at), start: one.start }));
  return Packer.toBuffer(
    new Document({ numbering: { config: [{ reference: 'muc', levels: config }] }, sections: [{ children }] }),
  );
}

async function read(bytes: Buffer): Promise<DocxDocument> {
  const document = await readDocx(bytes);
  if ('fault' in document) throw new Error(document.fault);
  return document;
}

describe('documents of the docx package', () => {
  it('keep their numbers', async () => {
    await fc.assert(
      fc.asyncProperty(list, async ([plan, all]) => {
        const children = all.map(
          ({ level: at, instance, text: words }) =>
            new Paragraph({ text: words, numbering: { reference: 'muc', level: at, instance } }),
        );
        const { paragraphs } = await read(await documentOf(children, plan));
        expect(paragraphs.map(({ label }) => label)).toEqual(all.map((_, here) => labelAt(plan, all, here)));
      }),
      { numRuns: 60 },
    );
  });

  it('keep their paragraphs, emphasis and tables, as mammoth reads them', async () => {
    const run = fc.record({ text, bold: fc.boolean(), italics: fc.boolean() });
    const paragraph = fc.array(run, { minLength: 1, maxLength: 4 });
    const row = fc.array(paragraph, { minLength: 2, maxLength: 3 });
    const block = fc.oneof(
      paragraph.map((runs) => ({ runs })),
      fc.array(row, { minLength: 1, maxLength: 3 }).map((rows) => ({ rows })),
    );
    const toParagraph = (runs: { text: string; bold: boolean; italics: boolean }[]) =>
      new Paragraph({ children: runs.map((one) => new TextRun(one)) });
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 8 }), async (blocks) => {
        const children = blocks.map((one) =>
          'runs' in one
            ? toParagraph(one.runs)
            : new Table({
                rows: one.rows.map(
                  (cells) =>
                    new TableRow({ children: cells.map((runs) => new TableCell({ children: [toParagraph(runs)] })) }),
                ),
              }),
        );
        const bytes = await documentOf(children);
        const document = await read(bytes);
        const raw = await mammoth.extractRawText({ buffer: bytes });
        expect(textsOf(document)).toEqual(raw.value.split('\n\n').filter(Boolean));
        const bold = blocks.flatMap((one) => ('runs' in one ? [one.runs] : one.rows.flat())).flat();
        const stretches = document.emphasis.map(({ start, end }) => document.text.slice(start, end)).join('');
        expect(stretches).toBe(
          bold
            .filter((one) => one.bold || one.italics)
            .map((one) => one.text)
            .join(''),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('any bytes', () => {
  it('are read or refused, never more', async () => {
    const whole = await documentOf([new Paragraph('Kế hoạch')]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.nat(whole.length),
        async (flips, cut) => {
          const bytes = Buffer.from(whole);
          for (const [at, value] of flips) bytes[at] = value;
          const answer = await readDocx(cut % 5 === 0 ? bytes.subarray(0, cut) : bytes);
          expect('fault' in answer || answer.text === 'Kế hoạch').toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
