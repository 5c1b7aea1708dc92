/** An extract as a clerk reads it in a terminal. */
import { formatDate } from '#language/date.ts';
import { documentTypeName } from '#language/document-types.ts';
import { UNKNOWN } from '#model/schema.ts';
import { lineFinder } from './text.ts';
import type { Extract, ExtractedCitation, ExtractedMilestone } from './extract.ts';

/** Sections are shown up to so many characters. */
const WIDTH = 90;

/**
 * Facts, then recipients, sections, cited documents and deadlines, each with its line in the file.
 * @param text the file as it was read
 */
export function summarise(extract: Extract, text: string): string {
  const { title, type, number, issuer, signer, signerRole, recipients, sections, citations, milestones } = extract;
  const lineOf = lineFinder(text);
  const facts = [
    ['Thể loại', type && documentTypeName(type)],
    ['Trích yếu', title],
    ['Số hiệu', number],
    ['Cơ quan ban hành', issuer],
    ['Người ký', signer],
    ['Chức vụ', signerRole],
  ] as const;
  const said = (place: { start: number }, words: string) => `dòng ${lineOf(place.start)}: ${words}`;
  return [
    ...facts.map(([name, value]) => `${`${name}:`.padEnd(18)}${value ?? UNKNOWN}`),
    ...list('Nơi nhận', recipients),
    ...list(
      'Mục, điểm',
      sections.map((section) => shorten(`${section.num}  ${section.text}`)),
    ),
    ...list(
      'Văn bản được nêu',
      citations.map((citation) => said(citation, sayCitation(citation))),
    ),
    ...list(
      'Thời hạn, mốc thời gian',
      milestones.map((milestone) => said(milestone, sayMilestone(milestone))),
    ),
  ].join('\n');
}

function list(name: string, entries: readonly string[]): string[] {
  return [
    '',
    `${name}: ${entries.length === 0 ? 'không thấy' : entries.length}`,
    ...entries.map((entry) => `  ${entry}`),
  ];
}

function shorten(words: string): string {
  return words.length <= WIDTH ? words : `${words.slice(0, WIDTH - 1).trimEnd()}…`;
}

function sayCitation({ text, number, date, issuer, pin, own }: ExtractedCitation): string {
  const facts = [
    date && `ngày ${formatDate(date)}`,
    issuer,
    pin,
    own ? 'số của chính văn bản' : null,
    number === null ? 'chưa có số' : null,
  ];
  return [text.replace(/\s+/g, ' '), ...facts].filter(Boolean).join(' · ');
}

function sayMilestone({ text, edtf, inferredYear }: ExtractedMilestone): string {
  const note = inferredYear ? 'năm do máy suy ra' : null;
  return [text.replace(/\s+/g, ' '), edtf, note].filter(Boolean).join(' · ');
}
