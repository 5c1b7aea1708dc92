/** The registries that synthetic plans point at: bodies, terms, abbreviations, and the documents that are carried out. */
import { slugify } from '#language/fold.ts';
import type { Body, GlossaryEntry } from '#model/schema.ts';
import type { Level } from '#model/vocabulary.ts';
import { placeNames, PROVINCES } from './places.ts';
import { chance, type Chance } from './random.ts';
import { THEMES, type Theme } from './themes.ts';

export type BodyEntry = Pick<Body, 'id' | 'name' | 'family' | 'level'> &
  Partial<Pick<Body, 'short' | 'codes' | 'province' | 'parent'>>;

/** A body that issues plans. */
export interface Issuer {
  id: string;
  /** `Ban Thường vụ Huyện ủy Tân Sơn` */
  name: string;
  /** As it stands in titles: `huyện Tân Sơn`. */
  place: string;
  code: string;
  level: Level;
  family: 'dang' | 'cong-doan';
  /** Who helps it. */
  office: string;
}

export interface Province {
  name: string;
  bodies: BodyEntry[];
  issuers: Issuer[];
  communes: string[];
}

/** A document that plans carry out. */
export interface Directive {
  id: string;
  number: string;
  /** ISO day. */
  date: string;
  type: string;
  /** `Chỉ thị`, as it is cited. */
  word: string;
  /** `của Bộ Chính trị` */
  author: string;
  theme: Theme;
  /** The file's values. */
  file: Record<string, unknown>;
}

export const TERMS = [
  { id: 'dang-2015-2020', family: 'dang', name: '2015-2020', from: 'năm 2015', until: 'năm 2020' },
  { id: 'dang-2020-2025', family: 'dang', name: '2020-2025', from: 'năm 2020', until: 'năm 2025' },
  { id: 'dang-2025-2030', family: 'dang', name: '2025-2030', from: 'năm 2025', until: 'năm 2030' },
  { id: 'cong-doan-2018-2023', family: 'cong-doan', name: '2018-2023', from: 'năm 2018', until: 'năm 2023' },
  { id: 'cong-doan-2023-2028', family: 'cong-doan', name: '2023-2028', from: 'năm 2023', until: 'năm 2028' },
] as const;

export const GLOSSARY: Pick<GlossaryEntry, 'short' | 'long'>[] = [
  { short: 'BTV', long: 'Ban Thường vụ' },
  { short: 'ĐUK', long: 'Đảng ủy Khối' },
  { short: 'TCCSĐ', long: 'tổ chức cơ sở đảng' },
  { short: 'UBKT', long: 'Ủy ban Kiểm tra' },
  { short: 'LĐLĐ', long: 'Liên đoàn Lao động' },
  { short: 'HĐND', long: 'Hội đồng nhân dân' },
  { short: 'ĐHĐB', long: 'đại hội đại biểu' },
];

export const CENTRE: BodyEntry[] = [
  { id: 'ban-chap-hanh-trung-uong', name: 'Ban Chấp hành Trung ương Đảng', family: 'dang', level: 'trung-uong' },
  { id: 'bo-chinh-tri', name: 'Bộ Chính trị', family: 'dang', level: 'trung-uong' },
  { id: 'ban-bi-thu', name: 'Ban Bí thư Trung ương Đảng', family: 'dang', level: 'trung-uong' },
];

const LEVEL_OF = { tinh: 'tinh', huyen: 'huyen', xa: 'co-so' } as const;

/** A committee and those who work for it: `Huyện ủy Tân Sơn` with its standing committee and organisation board. */
function committee(province: string, words: string, place: string, code: string, level: Level, parent: string) {
  const id = slugify(words);
  const base = { family: 'dang' as const, level, province };
  const entries: BodyEntry[] = [
    { ...base, id, name: words, codes: [code], parent },
    { ...base, id: `ban-thuong-vu-${id}`, name: `Ban Thường vụ ${words}`, codes: [code], parent: id },
    { ...base, id: `ban-to-chuc-${id}`, name: `Ban Tổ chức ${words}`, parent: id },
  ];
  const issuer: Issuer = { ...entries[1]!, family: 'dang', place, code, office: entries[2]!.id };
  return { entries, issuer };
}

/** Bodies of one province: its committee, a block committee, districts with their trade unions, and communes. */
export function makeProvince(name: string, index: number, districts: number): Province {
  const tinh = committee(name, `Tỉnh ủy ${name}`, `tỉnh ${name}`, 'TU', LEVEL_OF.tinh, 'ban-chap-hanh-trung-uong');
  const top = tinh.entries[0]!.id;
  const names = placeNames(index + 1, districts * 2);
  const made = names.slice(0, districts).flatMap((district) => {
    const words = `Huyện ủy ${district}`;
    const { entries, issuer } = committee(name, words, `huyện ${district}`, 'HU', LEVEL_OF.huyen, top);
    // Two provinces may have districts of one name.
    const own = (id: string) => `${id}-${slugify(name)}`;
    const all = entries.map((entry, at) => ({ ...entry, id: own(entry.id), parent: at ? own(entry.parent!) : top }));
    const union: BodyEntry = {
      id: own(`ban-thuong-vu-lien-doan-lao-dong-huyen-${slugify(district)}`),
      name: `Ban Thường vụ Liên đoàn Lao động huyện ${district}`,
      codes: ['LĐLĐ'],
      family: 'cong-doan',
      level: LEVEL_OF.huyen,
      province: name,
      parent: all[0]!.id,
    };
    const office = own(issuer.office);
    const trade: Issuer = { ...union, family: 'cong-doan', place: issuer.place, code: 'LĐLĐ', office };
    return [
      { entries: all, issuer: { ...issuer, id: own(issuer.id), office } },
      { entries: [union], issuer: trade },
    ];
  });
  const khoi: BodyEntry = {
    id: `dang-uy-khoi-${slugify(name)}`,
    name: `Đảng ủy Khối các cơ quan tỉnh ${name}`,
    short: ['Đảng ủy Khối', 'ĐUK'],
    codes: ['ĐUK'],
    family: 'dang',
    level: 'huyen',
    province: name,
    parent: top,
  };
  const block: Issuer = {
    ...khoi,
    family: 'dang',
    place: `khối các cơ quan tỉnh ${name}`,
    code: 'ĐUK',
    office: khoi.id,
  };
  return {
    name,
    bodies: [...tinh.entries, khoi, ...made.flatMap(({ entries }) => entries)],
    issuers: [tinh.issuer, block, ...made.map(({ issuer }) => issuer)],
    communes: names.slice(districts),
  };
}

export const makeProvinces = (count: number, districts: number) =>
  PROVINCES.slice(0, count).map((name, index) => makeProvince(name, index, districts));

const day = ({ int }: Chance, year: number) =>
  `${year}-${String(int(1, 12)).padStart(2, '0')}-${String(int(1, 28)).padStart(2, '0')}`;

const FORMS = [
  { type: 'chi-thi', word: 'Chỉ thị', code: 'CT' },
  { type: 'nghi-quyet', word: 'Nghị quyết', code: 'NQ' },
  { type: 'ket-luan', word: 'Kết luận', code: 'KL' },
] as const;

function toDirective(own: Omit<Directive, 'file'>, rest: Record<string, unknown>): Directive {
  const { type, number, date, theme } = own;
  const title = theme.directive;
  return { ...own, file: { type, number, date, title, ...rest, updated: '2026-09-01' } };
}

/**
 * What the centre ordered: for each theme two documents, and a third that bears the number of another one in another term.
 * (four times the index keeps the code of the form: 4i and i are alike modulo the three forms). The numbers stand close to each other (`50-NQ/TW`, `150-NQ/TW`, `51-NQ/TW`): near misses of what a reader types.
 */
export function makeCentral(seed: number): Directive[] {
  const luck = chance(seed);
  return THEMES.flatMap((theme, index) =>
    [46 + index, 135 + index, 46 + ((index * 4) % THEMES.length)].map((serial, turn) => {
      const { type, word, code } = FORMS[(index + (turn % 2)) % FORMS.length]!;
      const date = day(luck, [2021, 2023, 2025][turn]!);
      const number = `${serial}-${code}/TW`;
      const author = code === 'NQ' ? 'Bộ Chính trị' : 'Ban Bí thư';
      const id = `${serial}-${code.toLowerCase()}-tw-${date.slice(0, 4)}`;
      const rest = { body: code === 'NQ' ? 'bo-chinh-tri' : 'ban-bi-thu', level: 'trung-uong' };
      return toDirective({ id, number, date, type, word, author: `của ${author}`, theme }, rest);
    }),
  );
}

/** What a province ordered: a handful of plans with numbers that other provinces use too. */
export function makeLocal(province: Province, seed: number): Directive[] {
  const luck = chance(seed);
  const committeeId = province.issuers[0]!.id;
  return luck.some(THEMES, 6).map((theme, index) => {
    const serial = 30 + index * 9 + luck.int(0, 8);
    const date = day(luck, luck.int(2021, 2024));
    const id = `${serial}-kh-tu-${slugify(province.name)}-${date.slice(0, 4)}`;
    const author = `của Tỉnh ủy ${province.name}`;
    const rest = { body: committeeId, level: 'tinh', province: province.name };
    return toDirective(
      { id, number: `${serial}-KH/TU`, date, type: 'ke-hoach', word: 'Kế hoạch', author, theme },
      rest,
    );
  });
}
