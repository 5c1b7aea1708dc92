import { describe, expect, it } from 'vitest';
import { cardOf, cardText, portalCard } from '#card/card.ts';
import { body, corpusOf, document, plan, term } from '../model/portal.ts';

const corpus = corpusOf({
  plans: [
    plan('co-so', { title: 'về rà soát hồ sơ', number: '15-KH/HU', term: 'dang-2020-2025' }),
    plan('khong-so', { title: 'về rà soát hồ sơ' }),
  ],
  documents: [
    document('chi-thi', { number: '22-CT/TW', date: '09/5/2023', title: 'về hồ sơ', body: 'ban-bi-thu' }),
    document('suy-ra', { number: '9-KL/TW', date: { inferred: '01/02/2025', because: 'theo báo' } }),
    document('dieu-le-dang', { type: 'dieu-le', aliases: ['Điều lệ Đảng'] }),
  ],
  bodies: [body('huyen-uy-thanh-mai', { name: 'Huyện ủy Thanh Mai' }), body('ban-bi-thu', { name: 'Ban Bí thư' })],
  terms: [term('dang-2020-2025', { name: '2020-2025' })],
});
const card = (id: string) => cardOf(corpus, corpus.instruments.get(id)!);

describe('cardOf', () => {
  it('says of a plan who issued it, its number, its name, its term and that it is an edited version', () => {
    expect(card('co-so')).toEqual({
      issuer: 'Huyện ủy Thanh Mai',
      number: 'Số: 15-KH/HU',
      heading: 'Kế hoạch về rà soát hồ sơ',
      notes: ['Nhiệm kỳ 2020-2025', 'Bản biên soạn'],
    });
  });

  it('says that a number is not known, and nothing of a term that is not', () => {
    expect(card('khong-so')).toMatchObject({ number: 'Số: chưa rõ', notes: ['Bản biên soạn'] });
  });

  it('names a document with its abstract and its day', () => {
    expect(card('chi-thi')).toEqual({
      issuer: 'Ban Bí thư',
      number: '',
      heading: 'Chỉ thị 22-CT/TW về hồ sơ',
      notes: ['Ngày 09/5/2023', 'Văn bản được dẫn'],
    });
  });

  it('never prints a day that was only worked out', () => {
    expect(card('suy-ra').notes[0]).toBe('Ngày chưa rõ');
    expect(card('dieu-le-dang')).toMatchObject({ issuer: '', heading: 'Điều lệ Đảng' });
  });
});

it('has words for those who do not see it', () => {
  expect(cardText(card('chi-thi'))).toBe('Ban Bí thư. Chỉ thị 22-CT/TW về hồ sơ. Ngày 09/5/2023. Văn bản được dẫn');
  expect(cardText(portalCard('Cổng Thử'))).toMatch(/^Cổng Thử\. /);
});
