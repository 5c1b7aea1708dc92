/** The labelled queries, and what they mean in one corpus. */
import { readFileSync } from 'node:fs';
import type { Corpus, Instrument } from '#model/corpus.ts';
import { syllables } from '#search/syllables.ts';

export interface LabelledQuery {
  kind: string;
  query: string;
  labels: string[];
  heldBack: boolean;
}

const SHORT: Record<string, string> = {
  kr: 'kon-ray-dai-hoi-dang-bo-2025-2030',
  td: 'tam-duong-dai-hoi-cong-doan-2023-2028',
  bd: 'khoi-binh-dinh-chuyen-de-ho-chi-minh-2024-2025',
  ht: 'khoi-ha-tinh-sinh-hoat-chuyen-de-2023',
  lc: 'khoi-lao-cai-du-sinh-hoat-chi-bo-2024',
};

export function readQueries(file: URL): LabelledQuery[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const [kind = '', query = '', labels = ''] = line.split('|').map((part) => part.trim());
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    // Editors write NFC: the decomposed form is made here.
    const typed = kind === 'nfd' ? query.normalize('NFD') : query;
    return { kind, query: typed, labels: labels.split(', '), heldBack: count % 3 === 0 };
  });
}

/**
 * Ids of every page that answers: those labelled; namesakes of a number that is asked for without its day; documents of the
 * same day; plans that hold the very words in their order.
 * @param texts by plan its title and body as syllables with a space at either end
 */
export function answersTo(
  { kind, query, labels }: LabelledQuery,
  corpus: Corpus,
  texts: ReadonlyMap<string, string>,
): Set<string> {
  const nodes = [...corpus.instruments.values()];
  const alike = (node: Instrument) => {
    const sameDay = (other: Instrument) => other.dated && node.dated && other.date?.to === node.date?.to;
    if (kind === 'dates') return nodes.filter(sameDay);
    const bare = kind === 'numbers' && !/\d{4}/.test(query);
    return bare ? nodes.filter(({ number }) => number !== null && number === node.number) : [];
  };
  const words = ` ${syllables(query).join(' ')}`;
  const holding = (phrase: string) =>
    corpus.plans.filter(({ id }) => texts.get(id)?.includes(phrase)).map(({ id }) => id);
  const holds = kind === 'numbers' || kind === 'dates' ? [] : holding(words);
  return new Set([
    ...holds,
    ...labels.flatMap((label) => {
      if (label.startsWith('@'))
        return corpus.plans.filter(({ body }) => body.endsWith(label.slice(1))).map(({ id }) => id);
      if (label.startsWith('"')) return holding(` ${label.slice(1, -1)}`);
      if (label.startsWith('%')) {
        const [subject = '', province] = label.slice(1).split('@');
        return corpus.plans
          .filter((plan) => plan.id.includes(subject) && plan.province?.value === province)
          .map(({ id }) => id);
      }
      const id = SHORT[label] ?? label;
      const node = corpus.instruments.get(id);
      if (!node) throw new Error(`${query}: no ${id}`);
      return [id, ...alike(node).map((other) => other.id)];
    }),
  ]);
}
