/** When a document was made, by what it says or by what it cites and orders, and the terms that this falls into. */
import { formatDate, type When } from '#language/date.ts';
import { fold } from '#language/fold.ts';
import type { Term } from '#model/schema.ts';
import type { Family } from '#model/vocabulary.ts';
import type { ExtractedCitation, ExtractedMilestone } from '../extract.ts';
import type { DraftFact } from '../draft.ts';

export type Span = { from: string; to: string | null };

/** The latest day of a cited document, and the earliest end that the document sets behind it. */
export type Bounds = { cited: ExtractedCitation | null; deadline: { words: string; to: string } | null };

export function boundsOf(citations: readonly ExtractedCitation[], milestones: readonly ExtractedMilestone[]): Bounds {
  const dated = citations.filter(({ own, date }) => !own && date !== null);
  const cited = dated.reduce<ExtractedCitation | null>(
    (last, one) => (!last || one.date! > last.date! ? one : last),
    null,
  );
  const ends = milestones.flatMap(({ text, edtf }) => {
    const to = lastDay(edtf);
    return to !== null && cited && to >= cited.date! ? [{ words: text.replace(/[\s*]+/g, ' ').trim(), to }] : [];
  });
  const deadline = ends.reduce<Bounds['deadline']>((first, one) => (!first || one.to < first.to ? one : first), null);
  return { cited, deadline };
}

/** `../2024-07-31` -> `2024-07-31`, `2025-03` -> `2025-03-31`; null for an open end, seasons and years. */
function lastDay(edtf: string | null): string | null {
  const end = (edtf ?? '').split('/').at(-1)!.replace(/[~?%]/g, '');
  if (/^\d{4}-\d{2}-\d{2}$/.test(end)) return end;
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(end);
  return month ? new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).toISOString().slice(0, 10) : null;
}

/** The day of issue: as written, else between what is cited and what is ordered. */
export function dateOf(day: string | null, { cited, deadline }: Bounds): DraftFact<{ words: string; span: Span }> {
  if (day !== null) return { value: { words: formatDate(day), span: { from: day, to: day } }, confidence: 'read' };
  if (!cited) return { value: null, confidence: 'unknown' };
  const from = cited.date!;
  const latest = `Văn bản muộn nhất mà kế hoạch dẫn kèm ngày là ${cited.number}, ngày ${formatDate(from)}`;
  if (!deadline) {
    const words = `từ ngày ${formatDate(from)}`;
    return { value: { words, span: { from, to: null } }, confidence: 'inferred', because: latest };
  }
  const because = `${latest}; thời hạn sớm nhất sau ngày ấy là “${deadline.words}”`;
  const words = `từ ${formatDate(from)} đến ${formatDate(deadline.to)}`;
  return { value: { words, span: { from, to: deadline.to } }, confidence: 'inferred', because };
}

/** The only term of the family in which the whole span lies. */
export function termOf(span: Span | null, family: Family, terms: readonly Term[]): DraftFact<string> {
  const unknown: DraftFact<string> = { value: null, confidence: 'unknown' };
  if (!span) return unknown;
  const [first, last] = [span.from.slice(0, 4), (span.to ?? span.from).slice(0, 4)];
  const fitting = terms.filter(({ family: own, from, until }) => {
    const [opens, closes] = [yearOf(from), yearOf(until)];
    // In the year of a congress either term may be meant.
    return own === family && opens !== undefined && closes !== undefined && first > opens && last < closes;
  });
  const term = fitting.length === 1 ? fitting[0]! : null;
  if (!term) return unknown;
  return { value: term.id, confidence: 'inferred', because: `Thời gian ban hành nằm trong nhiệm kỳ ${term.name}` };
}

function yearOf({ from, to }: When): string | undefined {
  return (from ?? to)?.slice(0, 4);
}

/** The terms that a plan for a congress prepares, by its title: `Đại hội … nhiệm kỳ 2025-2030`. */
export function preparedTerms(title: string, family: Family, terms: readonly Term[]): string[] {
  const key = fold(title);
  if (!key.includes('dai hoi')) return [];
  const holder: Family = /cong doan/.test(key) ? 'cong-doan' : /doan (?:tncs|thanh nien)/.test(key) ? 'doan' : family;
  const names = [...key.matchAll(/(20\d{2})\s*[-–]\s*(20\d{2})/g)].map(([, from, to]) => `${from}-${to}`);
  return terms.filter((term) => term.family === holder && names.includes(term.name)).map(({ id }) => id);
}
