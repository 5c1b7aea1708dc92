/**
 * The province that a document belongs to, by the names of bodies in it, else by the only province that it names.
 *
 * `Ban Chấp hành Đảng bộ tỉnh Kon Tum` -> Kon Tum · `truyền thống văn hóa, con người Hà Tĩnh` -> Hà Tĩnh
 */
import { fold } from '#language/fold.ts';

/** Provinces and cities of the centre up to 30/6/2025; those from 01/7/2025 on bear names among these. */
const PROVINCES = (
  'An Giang|Bà Rịa - Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|' +
  'Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|' +
  'Hải Phòng|Hậu Giang|Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|' +
  'Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|' +
  'Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thành phố Hồ Chí Minh|Thừa Thiên Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|' +
  'Vĩnh Phúc|Yên Bái|Huế'
).split('|');

const byKey = new Map(PROVINCES.map((name) => [fold(name), name]));
const ANY = new RegExp(`(?<![a-z])(?:${[...byKey.keys()].join('|')})(?![a-z])`, 'g');
const NAMED =
  /(?<!\p{L})(?:[Tt]ỉnh|TỈNH)(?:\s+(?:[ủỦ][yY]|[uU][ỷỶ]|[đĐ]oàn|ĐOÀN))?\s+((?:\p{Lu}[\p{L}’']*)(?:[\s-]+\p{Lu}[\p{L}’']*){0,3})/gu;
/** What may stand behind `tỉnh` in capitals and is no province. */
const OTHERS = /^(?:ban|uy|hoi|doan|so|dang|ubnd|hdnd|mat|lien|van|khoa|cong|nhiem|va|lan|trong|ve|theo)(?: |$)/;

export type ProvinceFound = { name: string; because: string };

/** Null when nothing tells, or when two provinces would be meant. */
export function findProvince(text: string): ProvinceFound | null {
  const composed = text.normalize('NFC');
  const named = [...composed.matchAll(NAMED)].flatMap(([words, name]) => {
    const known = startOf(name!);
    return known ? [{ name: known, words: words.replace(/\s+/g, ' ') }] : [];
  });
  if (named.length > 0) return only(named, 'Văn bản viết');
  const mentioned = [...fold(composed).matchAll(ANY)].map(([key]) => ({
    name: byKey.get(key)!,
    words: byKey.get(key)!,
  }));
  return only(mentioned, 'Văn bản chỉ nhắc đến một tỉnh, thành phố là');
}

/** The province that words begin with; of a name that the table has not (places merge) the words that are capitals. */
function startOf(words: string): string | null {
  const key = fold(words);
  const known = [...byKey.keys()].filter((name) => key.startsWith(name) && !/[a-z]/.test(key[name.length] ?? ' '));
  const longest = known.sort((a, b) => b.length - a.length)[0];
  if (longest !== undefined) return byKey.get(longest)!;
  const [own] = /^\p{Lu}\p{Ll}*(?:[\s-]+\p{Lu}\p{Ll}+)*/u.exec(words) ?? [];
  return own && !OTHERS.test(fold(own)) && own.includes(' ') ? own : null;
}

function only(found: readonly { name: string; words: string }[], how: string): ProvinceFound | null {
  const [first] = found;
  if (!first || found.some(({ name }) => name !== first.name)) return null;
  return { name: first.name, because: `${how} “${first.words}”` };
}
