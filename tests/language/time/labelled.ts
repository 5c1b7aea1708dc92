/**
 * Labelled passages: their markup, and how well a finder does on them.
 */
import { readFileSync } from 'node:fs';
import { findMilestones, type Milestone } from '#language/date.ts';

export interface Label {
  text: string;
  start: number;
  end: number;
  op: string;
  edtf: string | null;
}

export interface Passage {
  name: string;
  /** The passage without its marks. */
  text: string;
  year?: number;
  milestones: Label[];
  /** Times that are no milestones: dates of documents, terms, titles, the past. */
  others: { text: string; start: number; end: number }[];
}

const MARK = /\[\[([^|\]]+)\|([^|\]]+)\|([^|\]]+)\]\]|\{\{([^}]+)\}\}/g;

/** The batches of passages, in the order in which they were written; each says on its first lines how it was first read. */
export const BATCHES = [
  'milestones.txt',
  ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((batch) => `milestones-${batch}.txt`),
];

/** Reads a batch: `[[words|op|EDTF]]` and `{{words}}` in passages headed `== name`. */
export function readPassages(batch: string): Passage[] {
  const [, ...parts] = readFileSync(new URL(batch, import.meta.url), 'utf8').split(/^== /m);
  return parts.map((part) => {
    const [head = '', ...lines] = part.split('\n');
    const [name = '', year] = head.split(/ year=/);
    return { name, ...(year && { year: Number(year) }), ...readMarks(lines.join('\n')) };
  });
}

function readMarks(marked: string): Omit<Passage, 'name' | 'year'> {
  const milestones: Label[] = [];
  const others: Passage['others'] = [];
  let text = '';
  let seen = 0;
  for (const found of marked.matchAll(MARK)) {
    text += marked.slice(seen, found.index);
    seen = found.index + found[0].length;
    const words = found[1] ?? found[4] ?? '';
    const place = { text: words, start: text.length, end: text.length + words.length };
    if (found[1] === undefined) others.push(place);
    else milestones.push({ ...place, op: found[2]!, edtf: found[3] === '-' ? null : found[3]! });
    text += words;
  }
  return { text: text + marked.slice(seen), milestones, others };
}

/** Reads `originals.json` (the times of each original, in reading order) with the originals themselves. */
export function readOriginals(labels: string | URL, folder: URL): Passage[] {
  const byFile = JSON.parse(readFileSync(labels, 'utf8')) as Record<string, [string, string, string | null][]>;
  return Object.entries(byFile).map(([name, times]) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    let end = 0;
    const milestones = times.map(([words, op, edtf]) => {
      const start = text.indexOf(words, end);
      end = start + words.length;
      return { text: words, start, end, op, edtf };
    });
    return { name, text, milestones, others: [] };
  });
}

export interface Score {
  labels: number;
  missed: string[];
  wrong: string[];
  recall: number;
  precision: number;
}

/** A find is right when it names the labelled words, operator and span; every other find is wrong, every other label missed. */
export function score(passages: readonly Passage[]): Score {
  const rows = passages.map((passage) => ({ passage, found: findMilestones(passage.text, { year: passage.year }) }));
  const missed = rows.flatMap(({ passage, found }) =>
    passage.milestones
      .filter((label) => !found.some((milestone) => fits(label, milestone)))
      .map((label) => say(passage, label)),
  );
  const wrong = rows.flatMap(({ passage, found }) =>
    found
      .filter((milestone) => !passage.milestones.some((label) => fits(label, milestone)))
      .map((milestone) => say(passage, milestone)),
  );
  const labels = passages.reduce((sum, { milestones }) => sum + milestones.length, 0);
  const right = labels - missed.length;
  return { labels, missed, wrong, recall: right / labels, precision: right / (right + wrong.length) };
}

function fits(label: Label, { start, end, op, edtf }: Milestone): boolean {
  return start === label.start && end === label.end && op === label.op && edtf === label.edtf;
}

function say({ name }: Passage, { text, op, edtf }: Label | Milestone): string {
  return `${name}: ${JSON.stringify(text)} ${op} ${edtf ?? '-'}`;
}
