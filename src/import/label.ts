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
const DATE = /^\d{1,2}\s*\/\s*\d|^\d{1,2}\s*([.-])\s*\d{1,2}\s*\1\s*\d{4}(?!\d)/;
/** `10-15 ngày`, `5 - 7 đồng chí` */
const RANGE = /^\d+\s*[-–]\s*\d/;
/** `X-quang`: a label in capitals is not tied to a small letter. */
const COMPOUND = /^[IVXL]+[-–]\p{Ll}/u;
const SLASHED = /^(\d{1,2}(?:\.\d{1,2})*(?=\s?\/\s*\p{L})|[IVXL]+(?=\s?\/\s*\p{L})|[a-zđ](?=\/\s))\s?\/\s*/u;
const COMBINED = /^([IVXL]+\.\s?\d{1,2}(?:\.\d{1,2})*)(?:\s?[.)–-])?\s+(?=\p{L})/u;
const PART = /^phần\s+(?:thứ\s+)?(?:[IVXL]+|\d+|[A-H]|nhất|hai|ba|tư|bốn|năm|sáu|bảy|một|đầu|mở đầu|cuối)(?![\p{L}\d])/iu;
const ARTICLE = /^điều\s+\d+\s*(?:[.:]|$)/iu;

/** `1.1- Nội dung` -> `{ kind: 'number', num: '1.1', text: 'Nội dung' }`; a paragraph without a label has an empty `num`. */
export function labelOf(text: string): Label {
  const bare: Label = { kind: 'paragraph', num: '', text };
  if ([DOCUMENT_NUMBER, DATE, RANGE, COMPOUND].some((figure) => figure.test(text))) return bare;
  const combined = COMBINED.exec(text);
  if (combined) return { kind: 'number', num: combined[1]!.replace(/\s/g, ''), text: text.slice(combined[0].length) };
  const slashed = SLASHED.exec(text);
  const read = readLabel({ text: slashed ? `${slashed[1]}. ${text.slice(slashed[0].length)}` : text });
  if (/^phần/iu.test(read.label) && !PART.test(text)) return bare;
  if (/^điều/iu.test(read.label) && !ARTICLE.test(text)) return bare;
  const numbered = read.kind !== 'dash' && read.kind !== 'plus' && read.kind !== 'paragraph';
  const num = read.kind === 'point' ? read.label : read.label.replace(/\s*[.):–-]+$/u, '');
  return { kind: read.kind, num: numbered ? num : '', text: read.rest };
}
