/**
 * The label that opens a paragraph, told from figures that a torn line happens to begin with.
 *
 * `II.`, `1.1-`, `I/`, `II.1.`, `a)`, `Phần thứ nhất`; not `12-HD/BTCTW`, `14/6/2024`, `Phần lớn`, `Điều 5 của`
 */
import { readLabel, type ClauseKind } from '#language/outline.ts';

export type Label = {
  kind: ClauseKind;
  /** Bare, but for `(1)`: `II`, `1.1`, `a`, `Phần thứ nhất`; empty without a numeral. */
  num: string;
  /** What stands behind it. */
  text: string;
};

const DOCUMENT_NUMBER = /^\d{1,5}[a-zđ]?\s*[-–/]\s*(?:\p{L}+|\d{4})\s*[-–/]/u;
/** `V/v` opens the abstract of a letter. */
const ABOUT = /^v\/v/iu;
const DATE = /^\d{1,2}\s*\/\s*\d|^\d{1,2}\s*([.-])\s*\d{1,2}\s*\1\s*\d{4}(?!\d)/;
/** `10-15 ngày`, `5 - 7 đồng chí` */
const RANGE = /^\d+\s*[-–]\s*\d/;
/** `X-quang`: a label in capitals is not tied to a small letter. */
const COMPOUND = /^[IVXL]+[-–]\p{Ll}/u;
const SLASHED = /^(\d{1,2}(?:\.\d{1,2})*(?=\s?\/\s*\p{L})|[IVXL]+(?=\s?\/\s*\p{L})|[a-zđ](?=\/\s))\s?\/\s*/u;
/** `A- ĐÁNH GIÁ`, `B/ MỤC TIÊU`: a letter before capitals. */
const LETTERED = /^([A-H])\s?[-–/)]\s*(?=\p{Lu}{2})/u;
/** `(a)`, `(iv)` */
const BRACKETED = /^(\((?:[a-zđ]|[ivx]{1,4})\))\s+(?=\S)/u;
const COMBINED = /^([IVXL]+\.\s?\d{1,2}(?:\.\d{1,2})*)(?:\s?[.)–-])?\s+(?=\p{L})/u;
const PART =
  /^phần\s+(?:thứ\s+)?(?:[IVXL]+|\d+|[A-H]|nhất|hai|ba|tư|bốn|năm|sáu|bảy|một|đầu|mở đầu|cuối)(?![\p{L}\d])/iu;
const ARTICLE = /^điều\s+\d+\s*(?:[.:]|$)/iu;

/** `Il.`, `l.`: a scan reads I as l or a bar; a heading in capitals tells. */
const MISREAD = /^(?=[IVX]*[l|])[IVXl|]{1,5}(?=\s?[.-]\s*\p{Lu}{2})/u;

/** `1.1- Nội dung` -> `{ kind: 'number', num: '1.1', text: 'Nội dung' }`; a paragraph without a label has an empty `num`. */
export function labelOf(paragraph: string): Label {
  const text = paragraph.replace(MISREAD, (numeral) => numeral.replace(/[l|]/g, 'I'));
  const bare: Label = { kind: 'paragraph', num: '', text };
  if ([DOCUMENT_NUMBER, DATE, ABOUT, RANGE, COMPOUND].some((figure) => figure.test(text))) return bare;
  const combined = COMBINED.exec(text);
  if (combined) return { kind: 'number', num: combined[1]!.replace(/\s/g, ''), text: text.slice(combined[0].length) };
  const bracketed = BRACKETED.exec(text);
  if (bracketed) return { kind: 'letter', num: bracketed[1]!, text: text.slice(bracketed[0].length) };
  const slashed = SLASHED.exec(text) ?? LETTERED.exec(text);
  const read = readLabel({ text: slashed ? `${slashed[1]}. ${text.slice(slashed[0].length)}` : text });
  if (/^phần/iu.test(read.label) && !PART.test(text)) return bare;
  if (/^điều/iu.test(read.label) && !ARTICLE.test(text)) return bare;
  const numbered = read.kind !== 'dash' && read.kind !== 'plus' && read.kind !== 'paragraph';
  const num = read.kind === 'point' ? read.label : read.label.replace(/\s*[.):–-]+$/u, '');
  return { kind: read.kind, num: numbered ? num : '', text: read.rest };
}
