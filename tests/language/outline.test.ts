import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseName, readLabel, readOutline, type Block } from '#language/outline.ts';

const h2 = (text: string): Block => ({ text, heading: 2 });
const h3 = (text: string): Block => ({ text, heading: 3 });
const p = (text: string): Block => ({ text });
const dash = (text: string): Block => ({ text, marker: '-' });
const anchors = (...blocks: Block[]) => readOutline(blocks).map(({ anchor }) => anchor);

describe('readLabel', () => {
  it.each([
    ['II. Nội dung', 'section', 'II.', 'Nội dung'],
    ['I- MỤC ĐÍCH', 'section', 'I-', 'MỤC ĐÍCH'],
    ['Phần thứ nhất. Mở đầu', 'section', 'Phần thứ nhất', 'Mở đầu'],
    ['Chương II. Tổ chức', 'section', 'Chương II', 'Tổ chức'],
    ['Điều 5. Kinh phí', 'section', 'Điều 5.', 'Kinh phí'],
    ['1. Mục đích', 'number', '1.', 'Mục đích'],
    ['1.1- Nội dung', 'number', '1.1-', 'Nội dung'],
    ['2.3.1 Kinh phí', 'number', '2.3.1', 'Kinh phí'],
    ['đ) Rà soát', 'letter', 'đ)', 'Rà soát'],
    ['(2) Thảo luận', 'point', '(2)', 'Thảo luận'],
    ['- Gạch', 'dash', '-', 'Gạch'],
    ['+ Cộng', 'plus', '+', 'Cộng'],
    ['I/ MỤC ĐÍCH', 'section', 'I/', 'MỤC ĐÍCH'],
    ['1/ Mục đích', 'number', '1/', 'Mục đích'],
    ['1.2/ Mục đích', 'number', '1.2/', 'Mục đích'],
    ['a/ Rà soát', 'letter', 'a/', 'Rà soát'],
    ['● Chấm', 'dash', '●', 'Chấm'],
    ['— Gạch dài', 'dash', '—', 'Gạch dài'],
    ['Điều 5. Kinh phí'.normalize('NFD'), 'section', 'Điều 5.', 'Kinh phí'.normalize('NFD')],
    ['1/5 là ngày nghỉ', 'paragraph', '', '1/5 là ngày nghỉ'],
    ['5/kg', 'paragraph', '', '5/kg'],
    ['I/O là cổng', 'paragraph', '', 'I/O là cổng'],
    ['Thời gian: tháng 3', 'paragraph', '', 'Thời gian: tháng 3'],
    ['31/7/2024 là hạn cuối', 'paragraph', '', '31/7/2024 là hạn cuối'],
    ['2.3.2024 là ngày họp', 'paragraph', '', '2.3.2024 là ngày họp'],
    ['1,5 ngày', 'paragraph', '', '1,5 ngày'],
    ['IIII. Không phải số La Mã', 'paragraph', '', 'IIII. Không phải số La Mã'],
  ])('%s', (text, kind, label, rest) => {
    expect(readLabel(p(text))).toMatchObject({ kind, label, rest });
  });

  it('reads a Markdown list number as the label that the author typed', () => {
    expect(readLabel({ text: 'Ban Tổ chức chủ trì', marker: '4.' })).toMatchObject({ kind: 'number', label: '4.' });
  });
});

describe('readOutline', () => {
  it('builds anchors from the numbering path', () => {
    expect(
      anchors(
        p('Thực hiện …'),
        h2('I. Mục đích'),
        p('1. Một'),
        h2('II. Nội dung'),
        h3('2. Hai'),
        p('2.1. Ba'),
        p('a) Bốn'),
        p('đ) Năm'),
      ),
    ).toEqual(['doan-1', 'muc-i', 'muc-i-1', 'muc-ii', 'muc-ii-2', 'muc-ii-2-1', 'muc-ii-2-1-a', 'muc-ii-2-1-dd']);
  });

  it('gives the second section of the same number, and all below it, anchors of their own', () => {
    expect(anchors(h2('II. Một'), p('1. a'), h2('II. Hai'), p('1. b'), p('đoạn'))).toEqual([
      'muc-ii',
      'muc-ii-1',
      'muc-ii-lan-2',
      'muc-ii-lan-2-1',
      'muc-ii-lan-2-1-doan-1',
    ]);
  });

  it('counts dashes and paragraphs within the nearest numbered clause, across each other', () => {
    expect(anchors(h2('II. x'), p('2.2. y'), dash('một'), p('Thời gian'), dash('hai'), p('Riêng'))).toEqual([
      'muc-ii',
      'muc-ii-2-2',
      'muc-ii-2-2-gach-1',
      'muc-ii-2-2-doan-1',
      'muc-ii-2-2-gach-2',
      'muc-ii-2-2-doan-2',
    ]);
  });

  it('puts a plus below its dash, and (1) below its number', () => {
    expect(anchors(h2('I. x'), p('1. y'), dash('g'), { text: 'c', marker: '+' }, p('(1) z'))).toEqual([
      'muc-i',
      'muc-i-1',
      'muc-i-1-gach-1',
      'muc-i-1-gach-1-cong-1',
      'muc-i-1-y-1',
    ]);
  });

  it('does not take the same text for the same clause: a new wording keeps the anchor', () => {
    expect(anchors(h2('I. Cũ'), p('1. cũ'))).toEqual(anchors(h2('I. Mới'), p('1. mới')));
  });

  const block = fc.record(
    {
      text: fc.oneof(
        fc.string(),
        fc.constantFrom(
          'I. a',
          'II. b',
          '1. c',
          '1.1. d',
          '2. e',
          'a) f',
          'đ) g',
          '(1) h',
          '- i',
          '+ k',
          'Điều 3',
          'Phần A',
          '',
          'đoạn',
        ),
      ),
      heading: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
      marker: fc.option(fc.constantFrom('-', '+', '*', '1.', '2)'), { nil: undefined }),
    },
    { requiredKeys: ['text'] },
  );

  it('never throws, keeps every block, and never gives an anchor twice', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 60 }), (blocks) => {
        const clauses = readOutline(blocks);
        expect(clauses).toHaveLength(blocks.length);
        expect(new Set(clauses.map(({ anchor }) => anchor)).size).toBe(blocks.length);
        for (const { anchor, parent } of clauses) {
          expect(anchor).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          if (parent) expect(clauses.some((clause) => clause.anchor === parent)).toBe(true);
        }
      }),
    );
  });

  it('loses no text: label and rest together are the block', () => {
    fc.assert(
      fc.property(block, (one) => {
        const { label, rest } = readLabel(one);
        const whole = one.marker && /\d/.test(one.marker) ? `${one.marker} ${one.text}` : one.text;
        const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/g, '').replace(/[.:-]/g, '');
        const read = one.marker && /^[-+*]$/.test(one.marker) ? rest : label + rest;
        expect(squeeze(read)).toBe(squeeze(whole));
      }),
    );
  });
});

describe('clauseName', () => {
  it.each([
    ['muc-ii-2-1', 'Mục II.2.1'],
    ['muc-ii-2-2-gach-1', 'Mục II.2.2, gạch đầu dòng 1'],
    ['muc-ii-lan-2-1', 'Mục II (lần 2).1'],
    ['muc-i-1-dd', 'Mục I.1, điểm đ'],
    ['muc-ii-1-y-3', 'Mục II.1, ý (3)'],
    ['doan-1', 'Phần mở đầu, đoạn 1'],
    ['muc-1', 'Mục 1'],
    ['chu-thich-doan-1', 'Chú thích, đoạn 1'],
    ['phu-luc', 'phu-luc'],
  ])('%s is called %s', (anchor, name) => {
    expect(clauseName(anchor)).toBe(name);
  });
});
