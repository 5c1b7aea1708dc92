/**
 * Documents written for these tests, `fixtures/<name>.txt`, beside what a reader finds in each, `fixtures/<name>.yaml`,
 * and how well the recogniser does on them, field by field.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { extractText, type Extract } from '#import/extract.ts';

/** An extract in few words: `II.1 Phiếu hỏi.`, `own 12-KH/HU 2024-02-20` (number and date), `../2024-08-15` or an op. */
export type Golden = Pick<Extract, 'type' | 'title' | 'number' | 'issuer' | 'signer' | 'signerRole' | 'recipients'> &
  Record<'sections' | 'citations' | 'milestones', string[]>;

export const FIELDS = [
  'type',
  'title',
  'number',
  'issuer',
  'signer',
  'signerRole',
  'recipients',
  'sections',
  'citations',
  'milestones',
] as const satisfies readonly (keyof Golden)[];

export type Document = { name: string; text: string; expected: Golden };

/** All documents of a folder, in name order. */
export function readDocuments(folder: string): Document[] {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.txt') ? [path.basename(file, '.txt')] : []));
  return names.sort().map((name) => ({
    name,
    text: read(`${name}.txt`),
    // Dates stay text.
    expected: parse(read(`${name}.yaml`), { schema: 'core' }) as Golden,
  }));
}

export function toGolden(extract: Extract): Golden {
  const { type, title, number, issuer, signer, signerRole, recipients, sections, citations, milestones } = extract;
  return {
    ...{ type, title, number, issuer, signer, signerRole, recipients },
    sections: sections.map(({ num, text }) => `${num} ${text}`.trim()),
    citations: citations.map(({ own, number: cited, date }) =>
      [own && 'own', cited ?? 'null', date].filter(Boolean).join(' '),
    ),
    milestones: milestones.map(({ edtf, op }) => edtf ?? op),
  };
}

export type Score = {
  /** Of each field, in how many documents it is right. */
  right: Record<(typeof FIELDS)[number], number>;
  /** `huyen-uy: signer: expected …, found …` */
  differences: string[];
};

/** Compares what is found in documents with what is expected, exactly. */
export function score(documents: readonly Document[]): Score {
  const right = Object.fromEntries(FIELDS.map((field) => [field, 0])) as Score['right'];
  const differences: string[] = [];
  for (const { name, text, expected } of documents) {
    const found = toGolden(extractText(text));
    for (const field of FIELDS) {
      const [wanted, got] = [JSON.stringify(expected[field]), JSON.stringify(found[field])];
      if (wanted === got) right[field] += 1;
      else differences.push(`${name}: ${field}\n  expected ${wanted}\n  found    ${got}`);
    }
  }
  return { right, differences };
}
