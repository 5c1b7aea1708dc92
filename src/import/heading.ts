/**
 * What stands above the text: whose document it is, its number, place and date, its type and abstract.
 * Both official layouts: of the Party (Hướng dẫn 36-HD/VPTW of 2018, Quy định 399-QĐ/TW of 2026) and of the state
 * (Nghị định 30/2020/NĐ-CP), as one column, as two columns side by side, and flattened in either order.
 */
import { formatNumber, parseNumber } from '#language/citation.ts';
import { parseDate } from '#language/date.ts';
import type { DocumentTypeId } from '#language/document-types.ts';
import { readAbstract } from './abstract.ts';
import { awaitsMore, opensBodyName } from './body-name.ts';
import { isCapitals } from './capitals.ts';
import { labelOf } from './label.ts';
import type { Line } from './text.ts';
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
  /** Index of the first line behind it. */
  end: number;
};

/** No heading has more lines; web pages put their menus before it. */
const LONGEST = 80;
/** A line of more words is prose. */
const PROSE_WORDS = 45;
/** Stands over the text of every document, and says nothing of this one. */
const EMBLEMS =
  /cộng\s+h[òo][aà]\s+xã\s+hội[\s¦]+chủ\s+nghĩa[\s¦]+việt\s+nam|độc\s+lập\s*[-–—]\s*tự\s+do\s*[-–—]\s*hạnh\s+ph[uú]c|đảng\s+cộng\s+sản[\s¦]+việt\s+nam/giu;
const YOUTH_EMBLEM = /(?:^|¦)\s*đoàn\s+(?:tncs|thanh\s+niên\s+cộng\s+sản)\s+hồ\s+chí\s+minh\s*(?=¦|$)/giu;
/** `Số: 12-KH/TU`, `Số      -KH/ĐU`, `Số: ……/KH-UBND`; what follows in small letters is no number. */
const NUMBER = /(?:^|¦)\s*số\s*[:.]?[\s¦]*((?:[\d.…_]+[a-zđ]?)?[\s¦]*[-–/]?[\s¦]*[\p{Lu}\d][\p{L}\d]{0,9}(?:[\s¦]*[-–/][\s¦]*[\p{L}\d]{1,12})*|[.…_\s¦]*(?=¦|$))/iu;
const DATE = /(?:(?:^|¦|\s{2}|(?<=\s))(\p{Lu}[^,¦]{1,40}?)\s*,)?[\s¦]*(ngày[\s¦]*[\d.…_]*[\s¦]*tháng[\s¦]*[\d.…_]*[\s¦]*năm[\s¦]*[\d.…_]*)/iu;
const MARK = /^\(?(?:dự thảo.*|tài liệu .*|lưu hành nội bộ|tuyệt mật|tối mật|mật|hỏa tốc.*|thượng khẩn|khẩn|bản sao|sao y.*)\)?$/iu;

/** The heading of a document. Nothing is guessed: what does not stand there is null. */
export function readHeading(lines: readonly Line[]): Heading {
  const limit = proseStart(lines);
  const found = findType(lines, limit);
  const top = lines.slice(0, found?.at ?? limit);
  const facts = readTop(top);
  const abstract = readAbstract(lines, found, top.length);
  return { ...facts, type: found?.type ?? null, title: abstract.title, end: abstract.end };
}

/** Index of the first line that can only be text. */
function proseStart(lines: readonly Line[]): number {
  const at = lines.slice(0, LONGEST).findIndex(({ text }) => {
    const { kind } = labelOf(text);
    return kind === 'section' || kind === 'number' || text.split(' ').length > PROSE_WORDS || /^(?:căn cứ|kính gửi)\s/iu.test(text);
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
  const facts: Facts = { parent: null, body: null, number: null, place: null, date: null };
  const columns = lines.map(({ cells }) => cells.join('¦').replace(EMBLEMS, '¦').replace(YOUTH_EMBLEM, '¦'));
  const names: string[] = [];
  for (const column of columns) {
    const dated = DATE.exec(column);
    facts.place ??= dated?.[1]?.trim() ?? null;
    facts.date ??= dated ? parseDate(dated[2]!.replaceAll('¦', ' ')) : null;
    const rest = column.replace(DATE, '¦');
    const numbered = NUMBER.exec(rest);
    const number = numbered && parseNumber(numbered[1]!.replaceAll('¦', ' ').trim());
    if (number?.serial) facts.number ??= formatNumber(number);
    names.push(...rest.replace(NUMBER, '¦').split('¦'));
  }
  const [body, parent] = bodyNames(names).reverse();
  return { ...facts, body: body ?? null, parent: parent ?? null };
}

/** The names of bodies in the heading, each put together from its lines, the outermost first. */
function bodyNames(cells: readonly string[]): string[] {
  const names: string[] = [];
  for (const cell of cells) {
    const words = cell.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
    if (!words || MARK.test(words) || /^v\/v|^về việc/iu.test(words)) continue;
    const last = names.at(-1);
    const opens = opensBodyName(words);
    if (opens && !(last && awaitsMore(last)) && (isCapitals(words) || words.split(' ').length < 16)) names.push(words);
    else if (last && isCapitals(words) && isCapitals(last)) names[names.length - 1] = `${last} ${words}`;
  }
  return names;
}
