/**
 * Names of issuing bodies: by which words they begin, where a document spells one, and what a body's full name is.
 */
import { fold } from '#language/fold.ts';
import { fromCapitals, isCapitals } from './capitals.ts';

/** What the name of a body begins with, folded. `Đoàn` alone is a surname too. */
const HEADS =
  /^(?:ban|bo(?! truong)|bch|btv|tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|dang bo|dang doan|chi bo|chi uy|uy ban|ubnd|hdnd|ubkt|ubmttq|mttq|mat tran|hoi dong|hoi|(?:tong )?lien doan|ldld|cong doan|cdcs|doan (?:tncs|thanh nien|xa|phuong|truong|khoi|chu tich|co so)|(?:tinh|thanh|huyen|quan|thi) doan|so|phong|van phong|truong(?! (?:ban|phong|doan|tieu))|trung tam|trung uong|tieu ban|to cong tac|cong ty|tong cong ty|tap doan|ngan hang|benh vien|cuc|chi cuc|tong cuc|vien(?! truong)|toa an|cong an|bhxh|bao hiem|kho bac|chinh phu|quoc hoi|thuong truc|lien hiep)(?![a-z])/;
/** Committees: the bodies that these words name have organs of their own. */
const COMMITTEE =
  /^(?:(?:tinh|thanh|huyen|quan|thi|dang|quan) uy|dang bo|chi bo|(?:tinh|thanh|huyen|quan|thi) doan|doan|hoi|(?:tong )?lien doan|cong doan|uy ban mat tran|ubmttq|bch doan|ban chap hanh)(?![a-z])/;
/** Organs whose name alone does not say whose they are. */
const ORGAN =
  /^(?:ban (?:to chuc|tuyen giao|tuyen giao va dan van|dan van|noi chinh|xay dung dang|thuong vu|thuong truc|chap hanh|kinh te|bao ve suc khoe can bo)|uy ban kiem tra|ubkt|van phong|tieu ban(?: .*)?|trung tam chinh tri|doan chu tich|thuong truc|(?:ban|hoi dong) (?:chi dao|bien tap).*)$/;
/** Organs that decide in the name of their committee: they stand in the signature, not in the heading. */
const DECIDING = /^(?:ban thuong vu|btv|ban thuong truc|thuong truc|doan chu tich|ban chap hanh|bch)$/;

/** Whether words begin as the names of bodies do. */
export function opensBodyName(words: string): boolean {
  // Folded, `Sở` is `Số` too.
  return HEADS.test(fold(words)) && !/^số/iu.test(words);
}

/** Whether a name in the heading goes on in the next line: `BAN CHẤP HÀNH` + `ĐẢNG BỘ HUYỆN …`. */
export function awaitsMore(name: string): boolean {
  return /^(?:ban (?:chap hanh|thuong vu|thuong truc|can su)|bch|btv|uy ban mat tran|dang bo|doan chu tich)$/.test(fold(name));
}

/** The name of a body with that of its parent, where its own does not say whose organ it is. */
export function fullName(body: string, parent: string | null): string {
  const dependent = parent !== null && ORGAN.test(fold(body)) && COMMITTEE.test(fold(parent));
  return dependent ? `${body} ${parent}` : body;
}

/**
 * The body in whose name a document is signed: `T/M BAN THƯỜNG VỤ` of `Huyện ủy Tâm An` -> `Ban Thường vụ Huyện ủy Tâm An`.
 * A committee of the Party signs by its own name (`T/M HUYỆN ỦY`); only mass organisations sign for a `Ban Chấp hành`.
 */
export function decidingName(authority: string, body: string): string {
  const organ = fold(authority);
  if (!DECIDING.test(organ) || !COMMITTEE.test(fold(body)) || fold(body).startsWith(organ)) return body;
  if (/^(?:ban chap hanh|bch)$/.test(organ) && /^(?:\S+ uy|dang bo|chi bo|ban chap hanh)(?![a-z])/.test(fold(body))) return body;
  return `${authority} ${body.replace(/^(?:ban chấp hành|bch)\s+/iu, '')}`;
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
