/**
 * What stands above the text: whose document it is, its number, place and date, its type and abstract.
 * Both official layouts: of the Party (Hướng dẫn 36-HD/VPTW of 2018, Quy định 399-QĐ/TW of 2026) and of the state
 * (Nghị định 30/2020/NĐ-CP), as one column, as two columns side by side, and flattened in either order.
 */
import { findCitations, formatNumber, parseNumber } from '#language/citation.ts';
import { parseDate } from '#language/date.ts';
import { documentTypeName, type DocumentTypeId } from '#language/document-types.ts';
import { fold } from '#language/fold.ts';
import { readAbstract } from './abstract.ts';
import { awaitsMore, opensBodyName } from './body-name.ts';
import { isCapitals } from './capitals.ts';
import { labelOf } from './label.ts';
import type { Line } from '../text.ts';
import { readPlainTitle, readTypeLine, type TypeLine } from './type-line.ts';

export type Heading = {
  /** As written, often in capitals. */
  parent: string | null;
  body: string | null;
  /** Canonical; null when it is blank or not there. */
  number: string | null;
  place: string | null;
  /** ISO day. */
  date: string | null;
  type: DocumentTypeId | null;
  title: string | null;
  /** Index of the line that names the type; of the first line of the text when none does. */
  typeAt: number;
  /** Index of the first line behind it. */
  end: number;
  /** Indexes of lines above the type that say nothing known. */
  left: number[];
};

/** No heading has more lines; web pages put their menus before it. */
const LONGEST = 80;
/** A line of more words is prose. */
const PROSE_WORDS = 45;
/** One that ends like a sentence is prose sooner. */
const SENTENCE_WORDS = 16;
const OPENS_TEXT = /^(?:căn cứ|kính (?:gửi|trình)|nơi nhận)(?![\p{L}])/iu;
/** Stands over the text of every document, and says nothing of this one. */
const EMBLEMS =
  /cộng\s+h[òo][aà]\s+xã\s+hội[\s¦]+chủ\s+nghĩa[\s¦]+việt\s+nam|độc\s+lập\s*[-–—]\s*tự\s+do\s*[-–—]\s*hạnh\s+ph[uú]c|đảng\s+cộng\s+sản[\s¦]+việt\s+nam/giu;
const EMBLEM_WORDS = 'cộng hòa xã hội chủ nghĩa việt nam độc lập - tự do - hạnh phúc đảng cộng sản việt nam';
const TORN_DATE = /,\s*ngày$|^(?:ngày\s*)?\d{0,2}\s*tháng\s/iu;
const YOUTH_EMBLEM = /(?<=^|[¦\n])\s*đoàn\s+(?:tncs|thanh\s+niên\s+cộng\s+sản)\s+hồ\s+chí\s+minh\s*(?=[¦\n]|$)/giu;
const SAYS_NUMBER = /(?:(?<=^|[¦\n])\s*[sS][ốỐ]|(?<=\p{Lu}\s)S[ốỐ])(?![\p{L}\d])\s*[:.]?[\s¦]*/u;
/** In pieces parted by spaces: `215 - QĐ/TWĐTN`. */
const LONGEST_NUMBER = 6;
const DATE =
  /(?:(?<=^|[¦\n])\s*((?:tp\.?\s*)?\p{Lu}[^,¦\n]{1,40}?)\s*,)?[\s¦]*(ngày[\s¦]*(?:[\d.…_]*[\s¦]*tháng[\s¦]*[\d.…_]*[\s¦]*năm[\s¦]*[\d.…_]*|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}))/iu;
const BESIDE_PLACE = /^(.*\p{Lu}{2}\S*)\s+((?:\p{Lu}\p{Ll}\S*\s*)+)$/u;
const MARK =
  /^\(?(?:dự thảo.*|tài liệu .*|lưu hành nội bộ|tuyệt mật|tối mật|mật|hỏa tốc.*|thượng khẩn|khẩn|bản sao|sao y.*)\)?$/iu;
const ABOUT = /^v\/v|^về việc/iu;
/** A sentence about a body, not its name. */
const SENTENCE = /\s(?:về|đã|vừa|ban hành|giới thiệu|xây dựng|thông báo)\s|[.;:]$/iu;
const LONGEST_NAME = 14;

/** The heading of a document. Nothing is guessed: what does not stand there is null. */
export function readHeading(lines: readonly Line[]): Heading {
  const limit = proseStart(lines);
  const whole = lines[0] && limit > 0 ? readInOneLine(lines[0].text) : null;
  if (whole) return whole;
  const found = findType(lines, limit);
  const typeAt = found?.at ?? limit;
  const facts = readTop(lines.slice(0, typeAt));
  const abstract = readAbstract(lines, found, typeAt);
  const said = fold([facts.parent, facts.body, abstract.title, EMBLEM_WORDS].join(' '));
  const known = lines.slice(0, typeAt).map(({ text, cells }) => {
    return isKnown(text, said) || cells.every((cell) => isKnown(cell, said));
  });
  // Without a type the text begins behind the last line that is surely of the heading.
  const end = found ? abstract.end : known.lastIndexOf(true) + 1;
  const left = known.flatMap((is, at) => (is || at >= end ? [] : [at]));
  return { ...facts, type: found?.type ?? null, title: abstract.title, typeAt: Math.min(typeAt, end), end, left };
}

/** Whether words of the top are part of what was read (`said`), or stand over every document. */
function isKnown(words: string, said: string): boolean {
  const bare = words.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
  const known = [EMBLEMS, YOUTH_EMBLEM, SAYS_NUMBER, DATE, TORN_DATE].some((pattern) => words.search(pattern) >= 0);
  return known || said.includes(fold(bare)) || parseNumber(words) !== null || MARK.test(bare) || ABOUT.test(bare);
}

/** `KẾ HOẠCH Số 64-KH/TU ngày 30/7/2022 của Ban Thường vụ Tỉnh ủy … về …`, as portals name documents. */
function readInOneLine(line: string): Heading | null {
  const cited = findCitations(line)[0];
  if (!cited?.type || cited.start > 0 || cited.short || cited.blank || /[.;:,]$/.test(line)) return null;
  if (!fold(line).startsWith(fold(documentTypeName(cited.type)))) return null;
  const behind = line.slice(cited.end);
  const about = /(?:^|\s)(?:về|v\/v)\s.*$/iu.exec(behind);
  const facts = {
    parent: null,
    body: cited.issuer ?? null,
    number: cited.number,
    place: null,
    date: cited.date ?? null,
  };
  return { ...facts, type: cited.type, title: about?.[0].trim() ?? null, typeAt: 0, end: 1, left: [] };
}

/** Index of the first line that can only be text. */
function proseStart(lines: readonly Line[]): number {
  const at = lines.slice(0, LONGEST).findIndex(({ text }) => {
    const { kind } = labelOf(text);
    const words = text.split(' ').length;
    const sentence = words > SENTENCE_WORDS && /[.;:,]$/.test(text) && !isCapitals(text);
    return kind === 'section' || kind === 'number' || words > PROSE_WORDS || sentence || OPENS_TEXT.test(text);
  });
  return at < 0 ? Math.min(lines.length, LONGEST) : at;
}

function findType(lines: readonly Line[], limit: number): (TypeLine & { at: number }) | null {
  for (const [at, { text, cells }] of lines.slice(0, limit).entries()) {
    const found = readTypeLine(text) ?? (cells.length > 1 ? cells.map(readTypeLine).find(Boolean) : null);
    if (found) return { ...found, at };
  }
  const plain = lines[0] && limit > 0 ? readPlainTitle(lines[0].text) : null;
  return plain && { ...plain, at: 0 };
}

type Facts = Pick<Heading, 'parent' | 'body' | 'number' | 'place' | 'date'>;

function readTop(lines: readonly Line[]): Facts {
  const columns = lines.map(({ cells }) => cells.join('¦')).join('\n');
  const own = columns.replace(EMBLEMS, '¦').replace(YOUTH_EMBLEM, '¦');
  const { number, rest } = takeNumber(own);
  const dated = DATE.exec(rest);
  const date = dated && parseDate(dated[2]!.replaceAll('¦', ' '));
  // In one column with the name of a body, the place is what is not in capitals: `HUYỆN ỦY TÂM AN Tâm An, ngày …`.
  const [, beside = '', place = dated?.[1]] = BESIDE_PLACE.exec(dated?.[1] ?? '') ?? [];
  const names = bodyNames(rest.replace(DATE, `${beside}¦`).split(/[¦\n]/));
  return {
    parent: names.at(-2) ?? null,
    body: names.at(-1) ?? null,
    number,
    place: place?.trim() ?? null,
    date,
  };
}

/** The number behind `Số`, as many pieces of the text as are one number, and the text without it. */
function takeNumber(text: string): { number: string | null; rest: string } {
  const said = SAYS_NUMBER.exec(text);
  if (!said) return { number: null, rest: text };
  const behind = text.slice(said.index + said[0].length);
  const pieces = [...behind.matchAll(/[^\s¦]+/g)].slice(0, LONGEST_NUMBER);
  for (const last of pieces.reverse()) {
    const end = last.index + last[0].length;
    const number = parseNumber(
      `Số ${behind
        .slice(0, end)
        .replaceAll('¦', ' ')
        .replace(/[,;.]$/, '')}`,
    );
    if (!number) continue;
    const rest = `${text.slice(0, said.index)}¦${behind.slice(end)}`;
    return { number: number.serial ? formatNumber(number) : null, rest };
  }
  return { number: null, rest: `${text.slice(0, said.index)}¦${behind}` };
}

/** The names of bodies in the heading, each put together from its lines, the outermost first. */
function bodyNames(cells: readonly string[]): string[] {
  const names: string[] = [];
  for (const cell of cells) {
    const words = cell.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
    if (!words || MARK.test(words) || ABOUT.test(words)) continue;
    const last = names.at(-1);
    if (opensBodyName(words) && !(last && awaitsMore(last))) {
      if (isCapitals(words) || (words.split(' ').length <= LONGEST_NAME && !SENTENCE.test(cell))) names.push(words);
    } else if (last && isCapitals(words) && isCapitals(last) && /\p{L}/u.test(words))
      names[names.length - 1] = `${last} ${words}`;
  }
  return names;
}
