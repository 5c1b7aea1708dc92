/**
 * Where a body stands: its organisation family and its level, by the words of its name, else by the code that its numbers
 * carry.
 *
 * `Ban Tổ chức Tỉnh ủy …` -> dang, tinh · `UBND xã …` -> nha-nuoc, co-so · `TLĐ` -> cong-doan, trung-uong
 */
import { issuerFamily } from '#language/citation/issuer-codes.ts';
import { fold } from '#language/fold.ts';
import type { Family, Level } from '#model/vocabulary.ts';

export type Standing = { family: Family; level: Level };

const FAMILIES: [Family, RegExp][] = [
  ['cong-doan', /(?:^| )(?:cong doan|lien doan lao dong|ldld|cdcs|tong lien doan)(?: |$)/],
  [
    'doan',
    /(?:^| )(?:doan (?:tncs|thanh nien|xa|phuong|khoi|truong|co so)|(?:tinh|thanh|huyen|quan|thi) doan|trung uong doan)(?: |$)/,
  ],
  ['mat-tran', /(?:^| )(?:mat tran|mttq|ubmttq|hoi (?!dong)|hoi$|lien hiep)/],
  [
    'nha-nuoc',
    /^(?:thuong truc )?(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|so|phong|cong an|chinh phu|thu tuong|quoc hoi|bo(?! chinh tri)|thanh tra|chi cuc|cuc|toa an|vien kiem sat|hat kiem lam|chu tich (?:ubnd|uy ban))(?: |$)/,
  ],
  ['don-vi', /^(?:truong|cong ty|tong cong ty|tap doan|benh vien|trung tam|ngan hang)(?: |$)/],
];

/** The level is told by the last of these words: `Ban Tổ chức Huyện ủy` of a province is still of its district. */
const LEVELS: [Level, RegExp][] = [
  [
    'co-so',
    /(?:^| )(?:chi bo|co so|cdcs|xa|phuong|thi tran|thon|ban(?= [a-z]+$)|khu pho|truong(?! ban)|cong ty|benh vien|to dan pho)(?: |$)/,
  ],
  ['huyen', /(?:^| )(?:(?:huyen|quan|thi) (?:uy|doan)|thanh uy|huyen|quan|thi xa|thanh pho|khoi)(?: |$)/],
  ['tinh', /(?:^| )(?:tinh (?:uy|doan)|tinh|so|thanh doan)(?: |$)/],
  ['trung-uong', /(?:^| )(?:trung uong|bo chinh tri|ban bi thu|chinh phu|thu tuong|quoc hoi|tong lien doan|bo)(?: |$)/],
];

/** Codes of committees end those of their offices: `BTCTU`, `VPHU`. */
const CODES: [Level, RegExp][] = [
  ['tinh', /TU$|^(?:TĐTN|S\p{Lu}{2,8})/u],
  ['huyen', /HU$|ĐUK|^QU$/u],
  ['co-so', /ĐU$|^CB$|^CĐCS$/u],
  ['trung-uong', /TW$|^TW|^(?:CP|TTg|CTN|QH\d*|UBTVQH\d*|VPCP|TLĐ|QUTW|B\p{Lu}{1,8})$/u],
];

/** `guessed` where neither name nor code tells the level. */
export function standingOf(name: string, code = ''): Standing & { guessed: boolean } {
  const key = fold(name);
  const family = FAMILIES.find(([, pattern]) => pattern.test(key))?.[0] ?? familyOf(code);
  const level = levelOf(key) ?? CODES.find(([, pattern]) => pattern.test(code))?.[0];
  return { family, level: level ?? 'co-so', guessed: level === undefined };
}

function levelOf(key: string): Level | undefined {
  return LEVELS.find(([, pattern]) => pattern.test(key))?.[0];
}

function familyOf(code: string): Family {
  const family = code ? issuerFamily(code) : undefined;
  return family === 'state' ? 'nha-nuoc' : family === 'mass' ? 'mat-tran' : 'dang';
}
