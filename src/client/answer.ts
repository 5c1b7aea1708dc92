/** The answer to a query: which pages, in which order, and how the query was read. Knows nothing of the page that shows it. */
import { rank } from '#search/rank.ts';
import { readQuery, type ReadQuery } from '#search/query.ts';
import { syllables } from '#search/syllables.ts';
import { understand, type Understood } from '#search/understand.ts';
import type { Entry } from './entries.ts';
import type { Lookup } from './lookup.ts';
import type { SearchIndex } from './search-index.ts';

export interface Found {
  entry: Entry;
  /** Why it stands here: it bears the number, it carries out or cites what does, its text fits. */
  because: 'exact' | 'carries-out' | 'cites' | 'text';
}

export interface Answer {
  read: ReadQuery;
  understood: Understood;
  found: Found[];
  /** Bodies that bear the words in their name: offered beside the results. */
  bodies: Entry[];
  /** What to mark in excerpts, as syllables. */
  phrases: string[][];
}

/** Plans are what readers look for; a body that is named is offered beside them. */
const PRIOR = { p: 1, d: 0.7, b: 0.03, a: 0 };
const MOST_BODIES = 3;
/** A title typed for the most part means its document. */
const MOST_OF_TITLE = 0.6;

/** The yearly copy of a plan is not what was asked for when its title names another year. */
const OTHER_YEAR = 0.4;
const YEARS = /\b(?:19|20|21)\d\d\b/g;

const yearsOf = (text: string): string[] => text.match(YEARS) ?? [];

function isOfOtherYear(asked: readonly string[], title: string): boolean {
  if (asked.length === 0) return false;
  const named = yearsOf(title);
  return named.length > 0 && !asked.some((year) => named.includes(year));
}

const newestFirst = (a: Entry, b: Entry) =>
  (a.day ?? '') < (b.day ?? '') ? 1 : (a.day ?? '') > (b.day ?? '') ? -1 : 0;

/** @param literal the words are wanted as typed. @param index absent when it could not be fetched: exact documents only */
export async function answer(
  query: string,
  lookup: Lookup,
  index: SearchIndex | undefined,
  literal = false,
): Promise<Answer> {
  const read = readQuery(query);
  const pages = lookup.entries.filter(({ doc }) => doc !== undefined);
  const exact = lookup.exact(read);
  const found = new Map<Entry, Found['because']>(exact.map((entry) => [entry, 'exact']));
  let understood: Understood = { readings: [read.rest], unknown: [] };
  if (index) {
    const referring = exact.flatMap(({ kind, doc }) => (kind === 'd' ? index.referring(doc!) : []));
    for (const [weight, because] of [
      [1, 'carries-out'],
      [0, 'cites'],
    ] as const) {
      const docs = referring.filter((one) => one.weight === weight).map(({ doc }) => pages[doc]!);
      for (const entry of docs.sort(newestFirst)) if (!found.has(entry)) found.set(entry, because);
    }
    understood = await understand(read.rest, index, literal);
    for (const entry of await byText(read, understood, index, pages)) if (!found.has(entry)) found.set(entry, 'text');
  }
  const numbers = exact.flatMap(({ name, serial }) => (serial ? [syllables(name.replace(/^\D+/, ''))] : []));
  return {
    read,
    understood,
    bodies: index ? namedBodies(pages, index, understood) : [],
    found: [...found].map(([entry, because]) => ({ entry, because })),
    phrases: [...understood.readings.filter(({ length }) => length > 0), ...timePhrases(read.date), ...numbers],
  };
}

/** Names that hold a reading as it stands, the shortest name first: `Huyện ủy Kon Rẫy` before its boards. */
function namedBodies(pages: Entry[], index: SearchIndex, { readings }: Understood): Entry[] {
  const phrases = readings.filter(({ length }) => length > 1).map((reading) => ` ${reading.join(' ')}`);
  return pages
    .filter(({ kind, doc }) => kind === 'b' && phrases.some((phrase) => index.titles[doc!]!.includes(phrase)))
    .sort((a, b) => a.name.length - b.name.length)
    .slice(0, MOST_BODIES);
}

async function byText(read: ReadQuery, { readings }: Understood, index: SearchIndex, pages: Entry[]): Promise<Entry[]> {
  const time = read.date && read.date.length > 4 ? read.date : undefined;
  const worded = readings.some(({ length }) => length > 0);
  // Beside a number the time says which document is meant, and the answer is the document with its plans.
  if (!worded && (!time || read.number)) return [];
  const ranked = await rank(
    {
      readings,
      ...(time && !read.number && { time }),
      prior: (phrase) => {
        const years = yearsOf(phrase);
        return (doc) => {
          const { kind } = pages[doc]!;
          if (!worded) return kind === 'b' ? PRIOR.b : 1;
          const title = index.titles[doc]!;
          const named = kind === 'd' && phrase.length > MOST_OF_TITLE * title.length && title.includes(` ${phrase}`);
          return (named ? 2 : PRIOR[kind]) * (isOfOtherYear(years, title) ? OTHER_YEAR : 1);
        };
      },
      day: (doc) => pages[doc]!.day ?? '',
    },
    index,
  );
  return ranked.map(({ doc }) => pages[doc]!);
}

/** How a time may stand in a text: `14/6/2024`; `tháng 6/2024`, `tháng 6 năm 2024`. */
function timePhrases(date: string | undefined): string[][] {
  const [year, month, day] = (date ?? '').split('-').map((part) => part.replace(/^0/, ''));
  if (!month) return [];
  return day
    ? [
        [day, month, year!],
        ['ngay', day, 'thang', month, 'nam', year!],
      ]
    : [
        ['thang', month, year!],
        ['thang', month, 'nam', year!],
      ];
}
