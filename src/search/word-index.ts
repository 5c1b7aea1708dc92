/**
 * The static index by which answers are ranked: for each syllable the pages that hold it, and those that hold it with
 * each next syllable; for each month the pages that name it or a day of it. One small file a syllable, one a month.
 *
 * Pairs, because a Vietnamese word is mostly two syllables, and the 1,000 syllables alone stand in nearly every page.
 */
import { documentTypeName } from '#language/document-types.ts';
import { actorName, type Corpus } from '#model/corpus.ts';
import { heirOf } from '#model/provinces.ts';
import { catalogue, type Page } from './catalogue.ts';
import { encode, type Posting } from './postings.ts';
import { syllables } from './syllables.ts';
import { timesIn } from './time-keys.ts';

/** Next syllable (or the rest of a time key; empty for the syllable alone) -> its encoded postings. */
export type Shard = Record<string, string>;

export interface WordIndex {
  /** File name without its ending (`dai`, `2024-06`) -> shard. */
  shards: Map<string, Shard>;
  /** Every syllable with the number of pages that hold it, by the alphabet. */
  syllables: [string, number][];
}

/** The texts of a page by weight (postings.ts): [title, facts and headings, running text]. */
type Texts = [title: string[], facts: string[], text: string[]];

function textsOf(corpus: Corpus, page: Page, body: (plan: string) => string): Texts {
  const heir = (name: string | null | undefined) => (name ? heirOf(corpus, name)?.province : undefined);
  const present = (parts: (string | null | undefined)[]) => parts.filter((part) => part !== null && part !== undefined);
  if (page.kind === 'body') {
    const { name, short, province, note } = page.body;
    return [[name], present([...short, province, heir(province)]), present([note])];
  }
  if (page.kind === 'document') {
    const { type, title, aliases, body, province, note, number } = page.document;
    const issuer = body && actorName(corpus, body.value);
    const named = [documentTypeName(type), number?.value, title?.value].filter(Boolean).join(' ');
    return [[named, ...aliases], present([issuer, province, heir(province)]), present([note])];
  }
  const { plan } = page;
  const { signer, term } = plan;
  const facts = [
    plan.number?.value,
    actorName(corpus, plan.body),
    plan.province?.value,
    heir(plan.province?.value),
    plan.place?.value,
    signer && `${signer.value.name} ${signer.value.office}`,
    term && `nhiệm kỳ ${corpus.terms.get(term.value)?.name ?? ''}`,
    ...plan.prepares.map((id) => `nhiệm kỳ ${corpus.terms.get(id)?.name ?? ''}`),
    ...plan.topics,
    ...plan.clauses.map(({ title }) => title),
  ];
  const duties = plan.tasks.flatMap(({ what, lead, with: joined }) => [
    what,
    ...[...lead, ...joined].map((actor) => actorName(corpus, actor)),
  ]);
  const names = plan.recipients.map(({ name }) => name);
  return [[`${documentTypeName(plan.type)} ${plan.title}`], present(facts), [body(plan.id), ...duties, ...names]];
}

/** Times of a page by weight: its own date, its deadlines, whatever its text names. */
function timesOf(page: Page, texts: Texts): string[][] {
  if (page.kind === 'body') return [[], [], []];
  const date = page.kind === 'plan' ? page.plan.date : page.document.date;
  const own = date && !date.because ? (typeof date.value === 'string' ? date.value : date.value.words) : '';
  const deadlines = page.kind === 'plan' ? page.plan.tasks.flatMap(({ when }) => when?.words ?? []) : [];
  return [timesIn(own), deadlines.flatMap(timesIn), texts.flat().flatMap(timesIn)];
}

/** Keys of one page -> weight. What stands three times or more in running text counts more than what stands once. */
function weigh(byPlace: string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of byPlace[2]!) counts.set(key, (counts.get(key) ?? 0) + 1);
  const weights = new Map([...counts].map(([key, count]) => [key, count > 2 ? 1 : 0]));
  for (const key of byPlace[1]!) weights.set(key, 2);
  for (const key of byPlace[0]!) weights.set(key, 3);
  return weights;
}

function wordKeys(text: string): string[] {
  const all = syllables(text);
  return all.flatMap((syllable, index) => {
    const next = all[index + 1];
    return next === undefined ? [`${syllable} `] : [`${syllable} `, `${syllable} ${next}`];
  });
}

/** A day counts for its month too: `2024-06-14` -> `2024-06 14` and `2024-06 `. */
function timeKeys(key: string): string[] {
  const [month, day] = [key.slice(0, 7), key.slice(8)];
  return day ? [`${month} ${day}`, `${month} `] : [`${month} `, `${month} month`];
}

function buildWordIndex(corpus: Corpus, body: (plan: string) => string): WordIndex {
  const postings = new Map<string, Posting[]>();
  for (const [doc, page] of catalogue(corpus).entries()) {
    const texts = textsOf(corpus, page, body);
    const words = texts.map((part) => part.flatMap(wordKeys));
    const times = timesOf(page, texts).map((part) => part.flatMap(timeKeys));
    for (const [key, weight] of [...weigh(words), ...weigh(times)]) {
      const held = postings.get(key);
      if (held) held.push({ doc, weight });
      else postings.set(key, [{ doc, weight }]);
    }
  }
  const keys = [...postings.keys()].sort();
  const shards = new Map<string, Shard>();
  for (const key of keys) {
    const [name, rest] = key.split(' ') as [string, string];
    const shard = shards.get(name) ?? {};
    shard[rest] = encode(postings.get(key)!);
    shards.set(name, shard);
  }
  const known = [...shards.keys()].filter((name) => !name.includes('-'));
  return { shards, syllables: known.map((name) => [name, postings.get(`${name} `)!.length]) };
}

const held = new WeakMap<Corpus, WordIndex>();

/** The index of a corpus, built at its first use. @param body the running text of a plan by its id */
export function wordIndex(corpus: Corpus, body: (plan: string) => string): WordIndex {
  const index = held.get(corpus) ?? buildWordIndex(corpus, body);
  held.set(corpus, index);
  return index;
}
