/**
 * The abstract (trích yếu): the lines between the type and the text, or behind `V/v` in a letter.
 *
 * `KẾ HOẠCH` / `tổ chức sinh hoạt chuyên đề` / `năm 2026` / `Căn cứ …`
 */
import { fold } from '#language/fold.ts';
import { opensBodyName } from './body-name.ts';
import { isCapitals } from './capitals.ts';
import { labelOf } from './label.ts';
import type { Line } from '../text.ts';
import type { TypeLine } from './type-line.ts';

export type Abstract = {
  title: string | null;
  /** Index of the first line behind it. */
  end: number;
};

/** Words with which the text begins. They may begin an abstract as well. */
const OPENINGS =
  /^(?:can cu|thuc hien|thi hanh|trien khai|de |nham |tren co so|xet |theo |quan triet|tiep tuc|trong |sau |phat huy|huong ung|chao mung|hoc tap|duoc su |kinh (?:gui|trinh)|cu the hoa|van dung|tiep theo|ngay \d|nam \d|thuc thi|hien nay|vua qua|ke tu|de nghi|tai hoi nghi)/;
/** What a body does in the sentence that introduces a plan. */
const MAKES = /\s(?:xây dựng|ban hành|đề ra|lập|triển khai|tổ chức|đề nghị|yêu cầu|hướng dẫn|thông báo|báo cáo)\s/iu;
const ENDED = /[.;:,]["”»)]?$/u;
const ANNOUNCES = /(?:như sau|sau đây|cụ thể|nội dung sau)\s*[:.]?$/iu;
const LETTER = /^(?:v\/v|về việc)\s*:?\s*/iu;
const NUMBER = /^số\s*[:.]?\s*[\d.…/-]/iu;
const ATTACHED = /^\((?:.*kèm theo.*|dự thảo.*)\)?$/iu;
/** In words: longer than this, what follows an abstract is text; an abstract itself may be longer. */
const LONGEST_REST = 25;
/** `Năm 2026` under an abstract in capitals. */
const SHORT_REST = 8;
const LONGEST = 110;
/** Decisions name their author once more, in capitals, before their bases. */
const NAME_AUTHOR = new Set(['quyet-dinh', 'nghi-quyet', 'quy-che', 'quy-dinh', 'thong-tri', 'lenh']);

/**
 * @param found the line of the type; without one only a letter has an abstract
 * @param top how many lines stand above the text in any case
 */
export function readAbstract(lines: readonly Line[], found: (TypeLine & { at: number }) | null, top: number): Abstract {
  if (!found) return readLetter(lines, top);
  const parts = found.rest ? [found.rest] : [];
  let at = found.at + 1;
  while (at < lines.length && !opensText(lines, at, parts, found)) {
    const { text } = lines[at]!;
    if (!NUMBER.test(text) && !ATTACHED.test(text)) parts.push(text);
    at += 1;
  }
  return {
    title: join(parts.map((part, index) => (index === 0 ? part.replace(/^v\/v\s*:?\s*/iu, '') : part))),
    end: at,
  };
}

function readLetter(lines: readonly Line[], top: number): Abstract {
  const at = lines.slice(0, top).findIndex(({ cells }) => cells.some((cell) => LETTER.test(cell)));
  if (at < 0) return { title: null, end: top };
  const parts = [lines[at]!.cells.find((cell) => LETTER.test(cell))!.replace(LETTER, '')];
  for (const { text, gap } of lines.slice(at + 1, top)) {
    if (gap || !/^\p{Ll}/u.test(text)) break;
    parts.push(text);
  }
  return { title: join(parts), end: top };
}

function join(parts: readonly string[]): string | null {
  const title = parts
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/\s*[.;:,]+$/u, '')
    .trim();
  return title || null;
}

function opensText(lines: readonly Line[], at: number, parts: readonly string[], { type }: TypeLine): boolean {
  const { text, gap } = lines[at]!;
  const { kind } = labelOf(text);
  if (kind === 'section' || kind === 'number' || /^nơi nhận/iu.test(text)) return true;
  const title = parts.join(' ');
  if (title.split(' ').length > LONGEST || /^kính (?:gửi|trình)/iu.test(text)) return true;
  if (isCapitals(text)) {
    const names = NAME_AUTHOR.has(type) && opensBodyName(text.replace(/^chủ tịch\s+/iu, ''));
    // A text that is in capitals as a whole.
    return title !== '' && (names || (OPENINGS.test(fold(text)) && ANNOUNCES.test(text)));
  }
  if (/^[\p{Ll}(]/u.test(text)) return false;
  const run = runFrom(lines, at);
  const opening = OPENINGS.test(fold(text)) || kind === 'dash' || kind === 'plus';
  const says = ENDED.test(run) || ANNOUNCES.test(run);
  const words = run.split(' ').length;
  if (title === '') return opening && says && (words > LONGEST_REST || /[.:]$/.test(run));
  if (isCapitals(title)) return opening || says || words > SHORT_REST;
  if (opening) return says || words > LONGEST_REST / 2;
  return (
    (opensBodyName(text) && (MAKES.test(run) || /:$/.test(run))) ||
    (gap && (says || words > LONGEST_REST)) ||
    words > LONGEST
  );
}

/** The lines from `at` on that may be one sentence: up to an empty line, a label, or another opening. */
function runFrom(lines: readonly Line[], at: number): string {
  const run = [lines[at]!.text];
  for (const { text, gap } of lines.slice(at + 1)) {
    if (gap || OPENINGS.test(fold(text)) || labelOf(text).kind !== 'paragraph' || run.length > 12) break;
    run.push(text);
  }
  return run.join(' ');
}
