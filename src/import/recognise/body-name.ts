/**
 * Names of issuing bodies: by which words they begin, where a document spells one, and what a body's full name is.
 */
import { fold } from '#language/fold.ts';
import { fromCapitals, isCapitals } from './capitals.ts';

/** What the name of a body begins with, folded. `Đoàn` alone is a surname too. */
const HEADS =
  /^(?:ban|bo(?! truong)|bch|btv|tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|dang bo|dang doan|chi bo|chi uy|uy ban|ubnd|hdnd|ubkt|ubmttq|mttq|mat tran|hoi dong|hoi|(?:tong )?lien doan|ldld|cong doan|cdcs|doan (?:tncs|thanh nien|xa|phuong|truong|khoi|chu tich|co so)|(?:tinh|thanh|huyen|quan|thi) doan|so|phong|van phong|truong(?! (?:ban|phong|doan|tieu))|trung tam|trung uong|tieu ban|to cong tac|cong ty|tong cong ty|tap doan|ngan hang|benh vien|cuc|chi cuc|tong cuc|vien(?! truong)|toa an|cong an|hat kiem lam|bhxh|bao hiem|kho bac|chinh phu|quoc hoi|thuong truc|lien hiep)(?![a-z])/;
/** Single words that are other words too without their marks: `Sở` and `Số`, `Ban` and the surname `Bàn`. */
const MARKED = new Map(['ban', 'bộ', 'sở', 'hội', 'phòng', 'cục', 'viện', 'trường'].map((word) => [fold(word), word]));
/** Committees: the bodies that these words name have organs of their own. */
const COMMITTEE =
  /^(?:(?:tinh|thanh|huyen|quan|thi|dang|quan) uy|dang bo|chi bo|(?:tinh|thanh|huyen|quan|thi) doan|doan|hoi|(?:tong )?lien doan|cong doan|uy ban mat tran|ubmttq|bch doan|ban chap hanh|hoi dong nhan dan|hdnd)(?![a-z])/;
/** Organs whose name alone does not say whose they are. */
const ORGAN =
  /^(?:ban (?:to chuc|tuyen giao|tuyen giao va dan van|dan van|noi chinh|xay dung dang|thuong vu|thuong truc|chap hanh|kinh te|bao ve suc khoe can bo)|uy ban kiem tra|ubkt|van phong|tieu ban(?: .*)?|trung tam chinh tri|doan chu tich|thuong truc|(?:ban|hoi dong) (?:chi dao|bien tap).*)$/;
/** Organs that decide in the name of their committee: they stand in the signature, not in the heading. */
const DECIDING = /^(ban thuong vu|btv|ban thuong truc|thuong truc|doan chu tich|ban chap hanh|bch)(?![a-z])\s*/;

/** Whether words begin as the names of bodies do. */
export function opensBodyName(words: string): boolean {
  if (!HEADS.test(fold(words))) return false;
  const first = words.normalize('NFC').toLowerCase().split(' ')[0]!;
  const marked = MARKED.get(fold(first));
  return marked === undefined || first === marked || first === fold(first);
}

/** Whether a name in the heading goes on in the next line: `BAN CHẤP HÀNH` + `ĐẢNG BỘ HUYỆN …`. */
export function awaitsMore(name: string): boolean {
  return /^(?:ban (?:chap hanh|thuong vu|thuong truc|can su)|bch|btv|uy ban mat tran|dang bo|doan chu tich)$/.test(
    fold(name),
  );
}

/** The name of a body with that of its parent, where its own does not say whose organ it is. */
export function fullName(body: string, parent: string | null): string {
  // `Ban Chỉ đạo 35 tỉnh` says whose organ it is.
  const said = /\s(?:tinh|huyen|thanh pho|quan|thi xa|xa|phuong)(?![a-z])/.test(fold(body));
  const dependent = parent !== null && !said && ORGAN.test(fold(body)) && COMMITTEE.test(fold(parent));
  return dependent ? `${body} ${parent}` : body;
}

/**
 * The body in whose name a document is made: `Ban Thường vụ` of `Huyện ủy Tâm An` -> `Ban Thường vụ Huyện ủy Tâm An`.
 * A committee of the Party signs by its own name (`T/M HUYỆN ỦY`); only mass organisations sign for a `Ban Chấp hành`.
 * @param deciding who signs or is named in the text: the organ alone or with its committee (`Ban Thường vụ Huyện ủy`)
 */
export function decidingName(deciding: string, body: string): string {
  const [key, bodyKey] = [fold(deciding), fold(body)];
  const organ = DECIDING.exec(key);
  if (!organ || !COMMITTEE.test(bodyKey) || bodyKey.startsWith(organ[1]!)) return body;
  const committee = key.slice(organ[0].length).split(' ').slice(0, 2).join(' ').replace(/^hdnd/, 'hoi dong nhan dan');
  if (!bodyKey.includes(committee)) return body;
  if (/^(?:ban chap hanh|bch)$/.test(organ[1]!) && /^(?:\S+ uy|dang bo|chi bo|ban chap hanh)(?![a-z])/.test(bodyKey))
    return body;
  const committeeName = committeeOf(body.replace(/^(?:ban chấp hành|bch)\s+/iu, ''));
  return `${deciding.slice(0, organ[1]!.length)} ${committeeName}`;
}

const COMMITTEES: [RegExp, string][] = [
  [/^đảng bộ tỉnh(?= )/iu, 'Tỉnh ủy'],
  [/^đảng bộ (?:thành phố|tp\.?)(?= )/iu, 'Thành ủy'],
  [/^đảng bộ huyện(?= )/iu, 'Huyện ủy'],
  [/^đảng bộ quận(?= )/iu, 'Quận ủy'],
  [/^đảng bộ thị xã(?= )/iu, 'Thị ủy'],
  [/^đảng bộ(?= (?:xã|phường|thị trấn|khối|cơ quan|công ty|sở))/iu, 'Đảng ủy'],
];

/** `Đảng bộ huyện Tâm An` -> `Huyện ủy Tâm An`: a standing committee is that of the committee. */
export function committeeOf(name: string): string {
  return COMMITTEES.reduce((words, [organisation, committee]) => words.replace(organisation, committee), name);
}

/** A name in capitals as the document itself spells it elsewhere, else as such names are spelt. */
export function spellName(name: string, document: string): string {
  if (!isCapitals(name)) return name;
  return spellingIn(document, name) ?? fromCapitals(name);
}

/** Longer texts are searched in their beginning, where a document names its author. */
const SEARCHED = 20_000;

function spellingIn(document: string, name: string): string | undefined {
  const text = document.slice(0, SEARCHED).normalize('NFC');
  const [key, wanted] = [fold(text), fold(name)];
  // Offsets into the key hold for the text only while both are equally long.
  if (key.length !== text.length) return undefined;
  for (let at = key.indexOf(wanted); at >= 0; at = key.indexOf(wanted, at + 1)) {
    const words = text.slice(at, at + wanted.length);
    const whole = !/[\p{L}\d]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\d]/u.test(text[at + wanted.length] ?? ' ');
    if (whole && /^\p{Lu}/u.test(words) && !isCapitals(words)) return words;
  }
  return undefined;
}
