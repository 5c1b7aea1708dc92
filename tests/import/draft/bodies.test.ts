import { describe, expect, it } from 'vitest';
import { bodyFinder, matchBody, newBodyId, type Circumstances } from '#import/draft/bodies.ts';
import { standingOf } from '#import/draft/standing.ts';
import { REGISTRY } from '../registry.ts';

const { bodies } = REGISTRY;
const anywhere: Circumstances = { province: null, day: null };
const sonHai: Circumstances = { province: 'Sơn Hải', day: '2024-03-05' };

describe('a name', () => {
  it.each<[string, Circumstances, ReturnType<typeof matchBody>]>([
    ['Huyện ủy An Lâm', anywhere, { id: 'huyen-uy-an-lam', how: 'name' }],
    ['Huyện uỷ An Lâm', anywhere, { id: 'huyen-uy-an-lam', how: 'name' }],
    ['Ban Chấp hành Đảng bộ huyện An Lâm', anywhere, { id: 'huyen-uy-an-lam', how: 'name' }],
    ['BTV Huyện ủy An Lâm', anywhere, { id: 'ban-thuong-vu-huyen-uy-an-lam', how: 'name' }],
    ['Ban Thường vụ Huyện ủy', sonHai, { id: 'ban-thuong-vu-huyen-uy-an-lam', how: 'short' }],
    ['Tỉnh ủy', { province: 'Bắc Đà', day: null }, { id: 'tinh-uy-bac-da', how: 'short' }],
    ['Tỉnh ủy', anywhere, { candidates: ['tinh-uy-son-hai', 'tinh-uy-bac-da'] }],
    // The only one that the portal knows is not the only one there is.
    ['Ban Tổ chức Huyện ủy', anywhere, { candidates: ['ban-to-chuc-huyen-uy-an-lam'] }],
    ['Ban Dân vận Huyện ủy An Lâm', anywhere, null],
    // After the end of the district level.
    ['Huyện ủy An Lâm', { province: null, day: '2025-07-01' }, null],
    ['Huyện ủy An Lâm', { province: 'Bắc Đà', day: null }, null],
  ])('%s %j', (name, circumstances, found) => {
    expect(matchBody(name, bodies, circumstances)).toEqual(found);
  });
});

describe('the body that a text begins with', () => {
  const find = bodyFinder(bodies, sonHai);
  it.each([
    ['Ban Tổ chức Huyện ủy chủ trì', { id: 'ban-to-chuc-huyen-uy-an-lam', length: 'Ban Tổ chức Huyện ủy'.length }],
    ['Huyện ủy An Lâm chỉ đạo', { id: 'huyen-uy-an-lam', length: 'Huyện ủy An Lâm'.length }],
    ['Huyện ủyviên', null],
    ['Các chi bộ', null],
  ])('%s', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  it('is none where the province is not known', () => {
    expect(bodyFinder(bodies, anywhere)('Ban Tổ chức Huyện ủy chủ trì')).toBeNull();
  });
});

it('gives new bodies ids of their own', () => {
  expect(newBodyId('Huyện ủy Kim Sơn', 'Ninh Bình', bodies)).toBe('huyen-uy-kim-son');
  expect(newBodyId('Huyện ủy An Lâm', 'Bắc Đà', bodies)).toBe('huyen-uy-an-lam-bac-da');
  expect(newBodyId('Huyện ủy An Lâm', null, bodies)).toBe('huyen-uy-an-lam-2');
});

describe('the standing of a body', () => {
  it.each([
    ['Ban Thường vụ Huyện ủy An Lâm', '', 'dang', 'huyen'],
    ['Ban Tổ chức Tỉnh ủy Lào Cai', '', 'dang', 'tinh'],
    ['Đảng ủy xã Suối Bạc', '', 'dang', 'co-so'],
    ['Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh', '', 'dang', 'huyen'],
    ['Bộ Chính trị', 'TW', 'dang', 'trung-uong'],
    ['Ban Bí thư Trung ương Đảng', 'TW', 'dang', 'trung-uong'],
    ['Liên đoàn Lao động tỉnh Đông Sơn', '', 'cong-doan', 'tinh'],
    ['Tổng Liên đoàn Lao động Việt Nam', 'TLĐ', 'cong-doan', 'trung-uong'],
    ['Ban Thường vụ Tỉnh đoàn Khánh Sơn', '', 'doan', 'tinh'],
    ['Ban Thường vụ Hội Nông dân huyện', '', 'mat-tran', 'huyen'],
    ['Ủy ban nhân dân xã Nậm Hăn', '', 'nha-nuoc', 'co-so'],
    ['Sở Giáo dục và Đào tạo', '', 'nha-nuoc', 'tinh'],
    ['Thủ tướng Chính phủ', 'TTg', 'nha-nuoc', 'trung-uong'],
    ['Trường THCS Hạ Long', '', 'don-vi', 'co-so'],
    ['', 'BTGTU', 'dang', 'tinh'],
    ['', 'HU', 'dang', 'huyen'],
    ['', 'CP', 'nha-nuoc', 'trung-uong'],
  ])('%s %s', (name, code, family, level) => {
    expect(standingOf(name, code)).toEqual({ family, level, guessed: false });
  });

  it('is guessed where nothing tells', () => {
    expect(standingOf('Ban Liên lạc', '').guessed).toBe(true);
  });
});
