/**
 * Labelled citations: their markup, and how well the finder does on them, field by field.
 *
 * `[[words|type|number|d=2024-06-14|i=Bộ Chính trị|p=Khoản 2|own|inh|blank|short|bad]]` in passages headed `== name`.
 */
import { readFileSync } from 'node:fs';
import { findCitations, type Citation } from '#language/citation.ts';

export type Label = {
  text: string;
  start: number;
  end: number;
  type?: string | undefined;
  number: string;
  date?: string | undefined;
  issuer?: string | undefined;
  pin?: string | undefined;
  own: boolean;
  inheritsType: boolean;
  blank: boolean;
  short: boolean;
  typeMismatch: boolean;
};

export type Passage = { name: string; text: string; labels: Label[] };

const MARK = /\[\[([^|\]]+)\|([^|\]]*)\|([^|\]]*)((?:\|[^|\]]+)*)\]\]/g;

/** The fields that are compared one by one. */
export const FIELDS = ['type', 'number', 'date', 'issuer', 'pin', 'own', 'inheritsType', 'blank', 'short', 'typeMismatch'] as const;

/** Reads a file of marked passages. */
export function readPassages(path: string | URL): Passage[] {
  const [, ...parts] = readFileSync(path, 'utf8').split(/^== /m);
  return parts.map((part) => {
    const [name = '', ...lines] = part.split('\n');
    return { name, ...readMarks(lines.join('\n')) };
  });
}

/** The passage without its marks, and the labels with their places. */
export function readMarks(marked: string): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = '';
  let seen = 0;
  for (const found of marked.matchAll(MARK)) {
    text += marked.slice(seen, found.index);
    seen = found.index + found[0].length;
    const words = found[1]!;
    labels.push({ ...readLabel(found[2]!, found[3]!, found[4]!), text: words, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text: text + marked.slice(seen), labels };
}

/** Type, number and the options of a mark: `|d=2024-06-14|own`. */
export function readLabel(type: string, number: string, options: string): Omit<Label, 'text' | 'start' | 'end'> {
  const given = options.split('|').filter(Boolean);
  const value = (key: string) => given.find((option) => option.startsWith(`${key}=`))?.slice(2);
  return {
    type: type || undefined,
    number,
    date: value('d'),
    issuer: value('i'),
    pin: value('p'),
    own: given.includes('own'),
    inheritsType: given.includes('inh'),
    blank: given.includes('blank'),
    short: given.includes('short'),
    typeMismatch: given.includes('bad'),
  };
}

export type Score = {
  /** Labels found with the same start and end. */
  right: number;
  missed: Label[];
  wrong: Citation[];
  /** Of the labels found, how many agree in a field. */
  fields: Record<(typeof FIELDS)[number], number>;
  /** Each disagreement in words. */
  differences: string[];
};

/** Compares the finder's citations with the labels. */
export function score({ text, labels }: Pick<Passage, 'text' | 'labels'>): Score {
  const found = findCitations(text);
  const at = new Map(found.map((citation) => [`${citation.start}-${citation.end}`, citation]));
  const fields = Object.fromEntries(FIELDS.map((field) => [field, 0])) as Score['fields'];
  const missed: Label[] = [];
  const differences: string[] = [];
  for (const label of labels) {
    const citation = at.get(`${label.start}-${label.end}`);
    at.delete(`${label.start}-${label.end}`);
    if (!citation) missed.push(label);
    for (const field of citation ? FIELDS : []) {
      const [want, got] = [label[field] || undefined, citation![field] || undefined];
      if (want === got) fields[field] += 1;
      else differences.push(`${label.text}: ${field} ${String(got)}, not ${String(want)}`);
    }
  }
  return { right: labels.length - missed.length, missed, wrong: [...at.values()], fields, differences };
}
