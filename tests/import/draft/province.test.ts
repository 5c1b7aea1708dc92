import { describe, expect, it } from 'vitest';
import { knownProvince } from '#import/draft/known-province.ts';
import { findProvince } from '#import/draft/province.ts';
import { extractText } from '#import/extract.ts';
import { REGISTRY } from '../registry.ts';

describe('the province of a document', () => {
  it.each([
    ['Ban Chấp hành Đảng bộ tỉnh Kon Tum', 'Kon Tum'],
    ['Ban Thường vụ Tỉnh uỷ Lào Cai', 'Lào Cai'],
    ['ỦY BAN NHÂN DÂN TỈNH BẮC NINH', 'Bắc Ninh'],
    ['truyền thống văn hóa, con người Hà Tĩnh', 'Hà Tĩnh'],
    ['tỉnh Hà Tĩnh và tỉnh Quảng Bình', undefined],
    ['đi Hà Nội và Hải Phòng', undefined],
    ['Tỉnh ủy Sơn Hải', 'Sơn Hải'],
    ['TỈNH ỦY BAN HÀNH', undefined],
    ['Tỉnh Đoàn', undefined],
    ['Ban Thường vụ Tỉnh ủy về công tác', undefined],
    ['xã Hà Nam Ninh', 'Hà Nam'],
    ['thành phố', undefined],
  ])('%s', (text, name) => {
    expect(findProvince(text)?.name).toBe(name);
  });

  it('says by which words', () => {
    expect(findProvince('của Ban Thường vụ Tỉnh ủy\nLào Cai về việc')?.because).toBe('Văn bản viết “Tỉnh ủy Lào Cai”');
  });

  it('is told by a known document of the same number and day', () => {
    const known = (text: string) => knownProvince(extractText(text).citations, REGISTRY.documents)?.name;
    expect(known('Thực hiện Kế hoạch số 31-KH/TU, ngày 09/01/2031 của Tỉnh ủy.')).toBe('Bắc Đà');
    expect(known('Thực hiện Kế hoạch số 31-KH/TU của Tỉnh ủy.')).toBeUndefined();
    expect(known('Kế hoạch số 31-KH/TU, ngày 09/01/2031; Kế hoạch số 31-KH/TU, ngày 05/01/2031.')).toBeUndefined();
    expect(known('Thực hiện Chỉ thị số 09-CT/TW, ngày 20/12/2030.')).toBeUndefined();
  });
});
