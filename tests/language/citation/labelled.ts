/**
 * Labelled citations: their markup, and how well the finder does on them, field by field.
 *
 * `[[words|type|number|d=2024-06-14|i=Bộ Chính trị|p=Khoản 2|w=0|own|inh|blank|short|bad]]` (`w`: the
 * place in its passage of the citation whose title holds it) in passages headed `== name`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCitations } from '#language/citation.ts';

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
  within?: number | undefined;
};

export type Passage = { name: string; text: string; labels: Label[] };

const MARK = /\[\[([^|\]]+)\|([^|\]]*)\|([^|\]]*)((?:\|[^|\]]+)*)\]\]/g;

/** The fields that are compared one by one. */
export const FIELDS = [
  'type',
  'number',
  'date',
  'issuer',
  'pin',
  'own',
  'inheritsType',
  'blank',
  'short',
  'typeMismatch',
  'within',
] as const;

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
    labels.push({
      ...readLabel(found[2]!, found[3]!, found[4]!),
      text: words,
      start: text.length,
      end: text.length + words.length,
    });
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
    within: value('w') === undefined ? undefined : Number(value('w')),
  };
}

/** The originals of the five plans with their labels, from a folder that a checkout need not have beside it. */
export function readOriginals(path: URL, folder: string): Passage[] {
  const files = JSON.parse(readFileSync(path, 'utf8')) as Record<string, [string, string, string, string][]>;
  return Object.entries(files).map(([name, rows]) => {
    const text = readFileSync(join(folder, name), 'utf8');
    let from = 0;
    const labels = rows.map(([words, type, number, options]): Label => {
      const start = text.indexOf(words, from);
      from = start + words.length;
      return { ...readLabel(type, number, options), text: words, start, end: from };
    });
    return { name, text, labels };
  });
}

export type Score = {
  labels: number;
  /** Labels found with their very start and end. */
  right: number;
  recall: number;
  precision: number;
  /** The share of the labels found that agree in each field. */
  fields: Record<(typeof FIELDS)[number], number>;
  missed: string[];
  wrong: string[];
  /** Each disagreement of a field in words. */
  differences: string[];
};

/** A field that is left out says the same as `false` and as an empty number. */
function said(value: string | number | boolean | undefined): string | number | true | undefined {
  return value === false || value === '' ? undefined : value;
}

/** Compares the finder's citations with the labels of a set. */
export function score(set: readonly Passage[]): Score {
  const agreed = Object.fromEntries(FIELDS.map((field) => [field, 0])) as Score['fields'];
  const [missed, wrong, differences]: [string[], string[], string[]] = [[], [], []];
  let [labels, right] = [0, 0];
  for (const passage of set) {
    const found = new Map(
      findCitations(passage.text).map((citation) => [`${citation.start}-${citation.end}`, citation]),
    );
    labels += passage.labels.length;
    for (const label of passage.labels) {
      const place = `${label.start}-${label.end}`;
      const citation = found.get(place);
      if (!found.delete(place)) missed.push(`${passage.name}: ${label.text}`);
      if (!citation) continue;
      right += 1;
      for (const field of FIELDS) {
        const [want, got] = [said(label[field]), said(citation[field])];
        if (want === got) agreed[field] += 1;
        else differences.push(`${passage.name}: ${label.text}: ${field} ${String(got)}, not ${String(want)}`);
      }
    }
    for (const { text } of found.values()) wrong.push(`${passage.name}: ${text}`);
  }
  for (const field of FIELDS) agreed[field] /= Math.max(right, 1);
  const precision = right / Math.max(right + wrong.length, 1);
  return { labels, right, recall: right / Math.max(labels, 1), precision, fields: agreed, missed, wrong, differences };
}
