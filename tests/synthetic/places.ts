/**
 * Where the synthetic plans come from. Provinces are real names, so that plans of a real province stand among others of
 * the same; districts and communes are put together from common syllables and are no facts.
 */
import { chance } from './random.ts';

export const PROVINCES = [
  'Lào Cai',
  'Lai Châu',
  'Kon Tum',
  'Bình Định',
  'Hà Tĩnh',
  'Hà Giang',
  'Cao Bằng',
  'Lạng Sơn',
  'Yên Bái',
  'Sơn La',
  'Hòa Bình',
  'Phú Thọ',
  'Vĩnh Phúc',
  'Bắc Giang',
  'Quảng Ninh',
  'Hải Dương',
  'Hưng Yên',
  'Thái Bình',
  'Nam Định',
  'Hà Nam',
  'Ninh Bình',
  'Thanh Hóa',
  'Nghệ An',
  'Quảng Bình',
  'Quảng Trị',
  'Quảng Nam',
  'Quảng Ngãi',
  'Phú Yên',
  'Khánh Hòa',
  'Gia Lai',
  'Đắk Lắk',
  'Lâm Đồng',
  'Bình Phước',
  'Tây Ninh',
  'Đồng Nai',
  'Long An',
  'Đồng Tháp',
  'An Giang',
  'Kiên Giang',
  'Cà Mau',
] as const;

const FIRST = 'Tân Phú Yên Đông Tây Vĩnh An Bình Hòa Thanh Long Mỹ Đại Sơn Thượng Xuân Kim Hồng Đăk Ia Mường Nậm'.split(
  ' ',
);
const SECOND =
  'Sơn Giang Lộc Thành An Bình Hà Lâm Phong Châu Mai Minh Thủy Trung Hưng Thịnh Lương Đức Khê Tiến Rơ Pung Khoa Xá'.split(
    ' ',
  );

/** `count` different names of two syllables, always the same for the same seed; `Tân Sơn` and `Sơn Tân` may both occur. */
export function placeNames(seed: number, count: number): string[] {
  const { pick } = chance(seed);
  const names = new Set<string>();
  while (names.size < count) {
    const [first, second] = [pick(FIRST), pick(SECOND)];
    if (first !== second) names.add(`${first} ${second}`);
  }
  return [...names];
}
