/**
 * Where a plan's prose names another document, and which declared reference it means.
 * Only the plan itself decides (architecture, decision 2): no registry is needed, so none can be stale.
 */
import { findCitations, parseNumber, slugNumber, type Citation } from '#language/citation.ts';
import { carriesCode } from '#language/citation/type-word.ts';
import { fold, foldWithPlaces } from '#language/fold.ts';
import type { Reference } from './schema.ts';

/** `undeclared`: the plan declares no such document · `ambiguous`: it declares several and the words do not choose. */
export type MentionState = 'resolved' | 'ambiguous' | 'undeclared' | 'self';

export interface Mention {
  /** Anchor of the clause that holds it. */
  clause: string;
  /** The words as they stand: `Chỉ thị số 35-CT/TW`. */
  text: string;
  /** Canonical number; empty for a document that is cited by its name. */
  number: string;
  /** ISO day, when the words give one. */
  date?: string;
  /** `Khoản 2, Mục II`. */
  pin?: string;
  /** The sentence around it. */
  sentence: string;
  /** Id of the document meant. */
  document?: string;
  state: MentionState;
}

/** A stretch of text that names a document; offsets are UTF-16 units into the text given. */
export interface FoundMention {
  start: number;
  end: number;
  citation?: Citation;
  document?: string;
  /** Of an ambiguous mention: the declared documents that it may mean. */
  candidates?: string[];
  state: MentionState;
}

/** What a plan must say of itself for its mentions to be read. */
export interface Declared {
  /** Canonical number of the plan itself, if it has one. */
  number?: string | undefined;
  references: readonly Partial<Pick<Reference, 'document' | 'number' | 'date' | 'name'>>[];
}

/** Words that the author has marked as the name of a document: `<VanBan id="35-ct-tw-2024">Chỉ thị này</VanBan>`. */
export interface Mark {
  document: string;
  text: string;
}

type Declaration = Declared['references'][number];

/** Numbers are compared by their keys; each plan's are worked out once, not once for each of its clauses. */
const keysOfLists = new WeakMap<Declared['references'], { reference: Declaration; key: string }[]>();

function keysOf(references: Declared['references']): { reference: Declaration; key: string }[] {
  const known = keysOfLists.get(references);
  if (known) return known;
  const keys = references.flatMap((reference) =>
    reference.document && reference.number ? [{ reference, key: slugNumber(reference.number) }] : [],
  );
  keysOfLists.set(references, keys);
  return keys;
}

/** Whether a declared number has the serial of a short form (`Chỉ thị 35`), and a code that its type word allows. */
function isShortOf({ number }: Declaration, citation: Citation): boolean {
  const known = parseNumber(number!);
  const typed = known?.type === undefined || citation.type === undefined || carriesCode(citation.type, known.type);
  return typed && known !== null && Number(known.serial) === Number(citation.number);
}

/** Which declared reference a citation means: by number, then by date. A date that differs is another document. */
function resolve(citation: Citation, { number, references }: Declared): Omit<FoundMention, 'start' | 'end'> {
  const key = slugNumber(citation.number);
  const named = keysOf(references)
    .filter((known) => (citation.short ? isShortOf(known.reference, citation) : known.key === key))
    .map(({ reference }) => reference)
    .filter(({ date }) => !citation.date || !date || date === citation.date);
  const own = citation.own || (number !== undefined && !citation.short && slugNumber(number) === key);
  if (own && (citation.own || named.length === 0)) return { citation, state: 'self' };
  if (named.length === 0) return { citation, state: 'undeclared' };
  const dated = named.filter(({ date }) => date !== undefined && date === citation.date);
  const candidates = [...new Set((dated.length > 0 ? dated : named).map(({ document }) => document!))];
  // The plan's own number, and a reference with the same number from an earlier term: only a date can tell.
  if (candidates.length > 1 || (own && dated.length === 0)) return { citation, candidates, state: 'ambiguous' };
  return { citation, document: candidates[0]!, state: 'resolved' };
}

/** Where marked words stand, in the order of the marks. */
function findMarks(text: string, marks: readonly Mark[]): FoundMention[] {
  let from = 0;
  return marks.flatMap(({ document, text: words }): FoundMention[] => {
    const start = words ? text.indexOf(words, from) : -1;
    if (start < 0) return [];
    from = start + words.length;
    return [{ start, end: from, document, state: 'resolved' }];
  });
}

/**
 * Where declared names stand as whole words, however they are typed; of two names at one place the longer. "Kế hoạch này"
 * is the text itself and names nothing.
 */
function findNames(text: string, { references }: Declared): FoundMention[] {
  const { key, placeOf } = foldWithPlaces(text);
  const names = references
    .map(({ document, name }) => ({ document, name: fold(name ?? '').trim() }))
    .filter(({ document, name }) => document && name && !name.endsWith(' nay'))
    .sort((a, b) => b.name.length - a.name.length);
  return names.flatMap(({ document, name }) => {
    const found: FoundMention[] = [];
    for (let start = key.indexOf(name); start >= 0; start = key.indexOf(name, start + name.length)) {
      const end = start + name.length;
      const whole = !/[\p{L}\d]/u.test(key[start - 1] ?? ' ') && !/[\p{L}\d]/u.test(key[end] ?? ' ');
      if (whole) found.push({ start: placeOf(start), end: placeOf(end), document: document!, state: 'resolved' });
    }
    return found;
  });
}

/**
 * All mentions in one text, in order, never overlapping. What the author marked goes before what is recognised; a
 * number goes before a name, unless only the name is declared (`name: Chỉ thị 35`).
 */
export function findMentions(text: string, declared: Declared, marks: readonly Mark[] = []): FoundMention[] {
  const cited = findCitations(text)
    .filter(({ blank }) => !blank)
    .map(({ start, end, ...rest }): FoundMention => ({ start, end, ...resolve({ start, end, ...rest }, declared) }));
  const known = cited.filter(({ state }) => state !== 'undeclared');
  const unknown = cited.filter(({ state }) => state === 'undeclared');
  const taken: FoundMention[] = [];
  for (const mention of [...findMarks(text, marks), ...known, ...findNames(text, declared), ...unknown]) {
    if (taken.every(({ start, end }) => end <= mention.start || start >= mention.end)) taken.push(mention);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** `TP. Vinh`, `PGS. TS. Lê Văn A`, `tr. 5`: such a full stop ends no sentence. */
const ABBREVIATED = /(?:^|[\s(.])(?:TP|Tp|GS|PGS|TS|ThS|BS|Đ\/c|đ\/c|tr|Nxb|NXB|[A-ZĐ])$/u;
const LONGEST_ABBREVIATION = 4;

/** The sentence that holds the characters from `start` to `end`. */
export function sentenceAround(text: string, start: number, end: number): string {
  let opening = 0;
  for (const { 0: mark, index } of text.matchAll(/[.;](?=\s|$)|\n/gu)) {
    if (mark === '.' && ABBREVIATED.test(text.slice(Math.max(0, index - LONGEST_ABBREVIATION), index))) continue;
    if (index >= end) return text.slice(opening, index + 1).trim();
    if (index < start) opening = index + 1;
  }
  return text.slice(opening).trim();
}

/** The mentions of a whole plan, clause by clause. */
export function readMentions(
  clauses: readonly { anchor: string; text: string; marks?: readonly Mark[] }[],
  declared: Declared,
): Mention[] {
  return clauses.flatMap(({ anchor, text, marks }) =>
    findMentions(text, declared, marks).map(({ start, end, citation, document, state }) => ({
      clause: anchor,
      text: text.slice(start, end),
      number: citation?.number ?? '',
      ...(citation?.date && { date: citation.date }),
      ...(citation?.pin && { pin: citation.pin }),
      sentence: sentenceAround(text, start, end),
      ...(document && { document }),
      state,
    })),
  );
}
