/**
 * Two spellings of one name in a plan: `Đăk Tờ Re` and `Đăk Tô Re`. Names that share their letters and differ in their
 * marks are most often two places (`Tân Hòa`, `Tân Hóa`), so only such count as cannot well be two: names of three
 * syllables or more, and names with a syllable that is not Vietnamese.
 */
import { fold } from '#language/fold.ts';
import type { Finding, PlanFile, Rule } from '../issue.ts';
import { isNoted } from './beside.ts';

/** Two to six words with a capital each, on one line. */
const NAME = /\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){1,5}/gu;
/** A syllable of Vietnamese, without marks. */
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:uye|uya|uyu|oai|oay|oeo|uay|ieu|yeu|uoi|uou|[aeiouy]{1,2})(?:ch|ng|nh|[cmnpt])?$/;

interface Name {
  text: string;
  anchor: string;
  line: number;
}

/** One key for the spellings that mean the same to a reader: case, Unicode form, and where a tone mark stands (hòa, hoà). */
function spelling(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .split(' ')
    .map(
      (word) =>
        word.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '') +
        (/[\u0300\u0301\u0303\u0309\u0323]/u.exec(word)?.[0] ?? ''),
    )
    .join(' ');
}

/** Whether it is unlikely that two names differ in their marks alone. */
function isDistinct(key: string): boolean {
  const syllables = key.split(' ');
  return syllables.length > 2 || syllables.some((syllable) => !SYLLABLE.test(syllable));
}

/** Words that say what a name is the name of, without marks: `Xã Tân Hòa` and `Xã Tân Hóa` are names of two syllables. */
const KINDS = new Set(
  (
    'xa thon huyen tinh phuong thi tran thanh pho ban lang ap khu to dang bo uy chi doan hoi truong cong ty dong trung tam ' +
    'tieu mam non ong ba anh'
  ).split(' '),
);

/** The words of a run of capitals from each of its words on: `Riêng Đăk Tờ Re` is also `Đăk Tờ Re`. */
function namesIn(run: string): string[] {
  const words = run.split(' ');
  return words.slice(0, -1).flatMap((word, first) => (KINDS.has(fold(word)) ? [] : [words.slice(first).join(' ')]));
}

/** Family names of Vietnamese people, without marks. */
const FAMILIES = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh doan mai luong luu truong cao ha ' +
    'chu lam lo quach kieu vuong thai nong trieu danh phung tong khuat nghiem dao'
  ).split(' '),
);
/** `Nguyễn Văn Thành`: a family, a middle and a given name. */
const FULL_NAME = 3;

/** Whether two names are most likely those of two people: one family, and one other syllable that is not the same. */
function areTwoPeople(a: string, b: string): boolean {
  const [first, second] = [spelling(a).split(' '), spelling(b).split(' ')];
  const differ = first.filter((syllable, at) => syllable !== second[at]);
  const isPerson = FAMILIES.has(fold(first[0]!)) && first.length >= FULL_NAME && first[0] === second[0];
  return isPerson && first.every((syllable) => SYLLABLE.test(fold(syllable))) && differ.length === 1;
}

function check({ source }: PlanFile): Finding[] {
  const names = source.clauses.flatMap(({ text, anchor, line }) =>
    [...text.normalize('NFC').matchAll(NAME)].flatMap(({ 0: run, index }) => {
      const below = text.slice(0, index).split('\n').length - 1;
      return namesIn(run).map((name): Name => ({ text: name, anchor, line: line + below }));
    }),
  );
  const told = new Set<string>();
  return [...Map.groupBy(names, ({ text }) => fold(text))].flatMap(([key, same]): Finding[] => {
    const first = same[0]!;
    const other = isDistinct(key)
      ? same.find(({ text }) => spelling(text) !== spelling(first.text) && !areTwoPeople(text, first.text))
      : undefined;
    // Of "Riêng Đăk Tờ Re" and "Đăk Tờ Re" the longer is told, the shorter is in it.
    if (!other || [...told].some((longer) => longer.endsWith(key)) || isNoted(source, first.text, other.text))
      return [];
    told.add(key);
    const args = { found: other.text, at: other.anchor, against: first.text, where: first.anchor };
    return [{ code: 'two-spellings', file: source.path, line: other.line, args }];
  });
}

export const names: Rule = ({ plans }) => plans.flatMap(check);
