import { describe, expect, it } from 'vitest';
import { findCitations } from '#language/citation.ts';
import { citedTitle } from '#import/draft/cited-title.ts';
import { readReferences, type Passage } from '#import/draft/references.ts';
import { REGISTRY } from '../registry.ts';

const context = {
  registry: REGISTRY,
  circumstances: { province: 'Sơn Hải', day: '2031-03-05' },
  today: '2031-04-01',
  own: '41-KH/HU',
};
const basis = (text: string): Passage => ({ text, isBasis: true });
const clause = (text: string): Passage => ({ text, isBasis: false });
const read = (...passages: Passage[]) => readReferences(passages, context);

describe('references', () => {
  it('have the relation of the words that open their part of the basis', () => {
    const { references } = read(
      basis(
        'Căn cứ Điều lệ Đảng; thực hiện Chỉ thị số 09-CT/TW, ngày 20/12/2030; Kế hoạch số 31-KH/TU, ngày 05/01/2031.',
      ),
    );
    expect(references).toEqual([
      { document: '9-ct-tw-2030', relation: 'carries-out', number: '09-CT/TW', date: '20/12/2030' },
      { document: '31-kh-tu-son-hai-2031', relation: 'carries-out', number: '31-KH/TU', date: '05/01/2031' },
      { document: 'dieu-le-dang', relation: 'cites', name: 'Điều lệ Đảng' },
    ]);
  });

  it('are cited in a clause, once each, with the strongest relation', () => {
    const text = 'Quán triệt Chỉ thị số 09-CT/TW, ngày 20/12/2030';
    expect(read(clause(text), clause(text)).references).toEqual([
      { document: '9-ct-tw-2030', relation: 'cites', number: '09-CT/TW', date: '20/12/2030' },
    ]);
    expect(read(clause(text), basis(`Căn cứ ${text.slice(11)}`)).references[0]!.relation).toBe('based-on');
  });

  it('without a day mean the document that was in force', () => {
    expect(read(clause('theo Chỉ thị số 09-CT/TW')).references[0]!.document).toBe('9-ct-tw-2030');
    const earlier = { ...context, circumstances: { province: null, day: '2026-01-01' } };
    expect(readReferences([clause('theo Chỉ thị số 09-CT/TW')], earlier).references[0]!.document).toBe('9-ct-tw-2025');
  });

  it('are declared for each document that they may mean, where nothing tells', () => {
    const nowhere = { ...context, circumstances: { province: null, day: null } };
    const { references, ambiguous } = readReferences([clause('theo Chỉ thị số 09-CT/TW')], nowhere);
    expect(references.map(({ document }) => document)).toEqual(['9-ct-tw-2025', '9-ct-tw-2030']);
    expect(ambiguous).toEqual([{ number: '09-CT/TW', ids: ['9-ct-tw-2025', '9-ct-tw-2030'] }]);
  });

  it('of local codes mean the document of the same province', () => {
    expect(read(clause('theo Kế hoạch số 31-KH/TU')).references[0]!.document).toBe('31-kh-tu-son-hai-2031');
  });

  it('inside the title of another come through it', () => {
    const text =
      'Căn cứ Kế hoạch số 31-KH/TU, ngày 05/01/2031 của Tỉnh ủy về thực hiện Chỉ thị số 09-CT/TW, ngày 20/12/2030 của Bộ Chính trị.';
    expect(read(basis(text)).references[1]).toEqual({
      document: '9-ct-tw-2030',
      relation: 'cites',
      number: '09-CT/TW',
      date: '20/12/2030',
      via: '31-kh-tu-son-hai-2031',
    });
  });

  it('leave out the document itself and numbers that are still blank', () => {
    expect(read(clause('Kế hoạch số 41-KH/HU; Kế hoạch số    -KH/HU')).references).toEqual([]);
  });

  it('to an unknown document make a stub that says what the text says, and no more', () => {
    const { references, stubs } = read(
      basis(
        'Thực hiện Hướng dẫn số 05-HD/BTGTU, ngày 10/02/2031 của Ban Tuyên giáo Tỉnh ủy “Về tuyên truyền đại hội”.',
      ),
    );
    expect(references[0]!.document).toBe('5-hd-btgtu-son-hai-2031');
    expect(stubs.map(({ data }) => data)).toEqual([
      {
        type: 'huong-dan',
        number: '05-HD/BTGTU',
        date: '10/02/2031',
        title: 'về tuyên truyền đại hội',
        body: 'chưa rõ',
        level: 'tinh',
        province: 'Sơn Hải',
        note: 'Ghi theo kế hoạch dẫn văn bản này, cơ quan ban hành: Ban Tuyên giáo Tỉnh ủy. Chưa đối chiếu bản gốc.',
        updated: '01/4/2031',
      },
    ]);
  });

  it('of one number and two days are two documents', () => {
    const { references } = read(clause('Chỉ thị số 09-CT/TW, ngày 20/12/2025 và Chỉ thị số 09-CT/TW, ngày 20/12/2030'));
    expect(references.map(({ document }) => document)).toEqual(['9-ct-tw-2025', '9-ct-tw-2030']);
  });

  it('in the short form are declared by their name', () => {
    const [reference] = read(clause('tiếp tục thực hiện Chỉ thị 12')).references;
    expect(reference).toMatchObject({ name: 'Chỉ thị 12', relation: 'cites' });
    expect(reference!.number).toBeUndefined();
  });
});

describe('the title of a cited document', () => {
  it.each([
    ['Chỉ thị số 9-CT/TW, ngày 20/12/2030 của Bộ Chính trị “Về công tác dân vận”', 'về công tác dân vận'],
    ['Kết luận số 1-KL/TU, ngày 10/12/2021 của Tỉnh ủy về công tác cán bộ; căn cứ', 'về công tác cán bộ'],
    ['Kết luận số 1-KL/TU của Tỉnh ủy về công tác cán bộ, Ban Thường vụ Huyện ủy xây dựng', 'về công tác cán bộ'],
    ['Kết luận số 1-KL/TU, ngày 10/12/2021', null],
    ['Kết luận số 1-KL/TU của Tỉnh ủy, Ban Thường vụ Huyện ủy xây dựng Kế hoạch về học tập:', null],
  ])('%s', (text, title) => {
    expect(citedTitle(text, findCitations(text)[0]!)).toBe(title);
  });
});
