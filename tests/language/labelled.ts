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

/** Reads `milestones.txt`: `[[words|op|EDTF]]` and `{{words}}` in passages headed `== name`. */
export function readPassages(path: string | URL): Passage[] {
  const [, ...parts] = readFileSync(path, 'utf8').split(/^== /m);
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

export interface Score {
  right: number;
  missed: Label[];
  wrong: (Milestone & { passage: string })[];
}

/** A find is right when it names the labelled words, operator and span; every other find is wrong, every other label missed. */
export function scorePassage(passage: Passage): Score {
  const found = findMilestones(passage.text, passage.year === undefined ? {} : { year: passage.year });
  const fits = (label: Label, milestone: Milestone) =>
    milestone.start === label.start && milestone.end === label.end && milestone.op === label.op && milestone.edtf === label.edtf;
  const missed = passage.milestones.filter((label) => !found.some((milestone) => fits(label, milestone)));
  const wrong = found.filter((milestone) => !passage.milestones.some((label) => fits(label, milestone)));
  return {
    right: passage.milestones.length - missed.length,
    missed,
    wrong: wrong.map((milestone) => ({ ...milestone, passage: passage.name })),
  };
}
