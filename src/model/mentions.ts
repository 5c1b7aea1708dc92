/**
 * Where a plan's prose names another document, and which declared reference it means.
 * Only the plan itself decides (architecture, decision 2): no registry is needed, so none can be stale.
 */
import { findCitations, sameNumber, type Citation } from '#language/citation.ts';
import { fold } from '#language/fold.ts';
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
  state: MentionState;
}

/** What a plan must say of itself for its mentions to be read. */
export interface Declared {
  /** Canonical number of the plan itself, if it has one. */
  number?: string | undefined;
  references: readonly Pick<Reference, 'document' | 'number' | 'date' | 'name'>[];
}

/** Which declared reference a citation means: by number, then by date. A short form (`Chỉ thị 35`) needs its type too. */
function resolve(citation: Citation, declared: Declared): Pick<FoundMention, 'document' | 'state'> {
  const sameSerial = (reference: Pick<Reference, 'number'>) =>
    citation.short
      ? reference.number?.split(/[-/]/)[0]?.replace(/^0+/, '') === citation.number.replace(/^0+/, '')
      : sameNumber(reference.number!, citation.number);
  const named = declared.references.filter((reference) => reference.number && sameSerial(reference));
  if (named.length === 0) {
    const own = !citation.short && declared.number !== undefined && sameNumber(declared.number, citation.number);
    return { state: own || citation.own ? 'self' : 'undeclared' };
  }
  const dated = citation.date ? named.filter((reference) => reference.date === citation.date) : [];
  const candidates = dated.length > 0 ? dated : named;
  if (candidates.length === 1) return { document: candidates[0]!.document, state: 'resolved' };
  return { state: 'ambiguous' };
}

/** All mentions in one text, in order, never overlapping. */
export function findMentions(text: string, declared: Declared): FoundMention[] {
  const found: FoundMention[] = findCitations(text)
    .filter((citation) => !citation.blank)
    .map((citation) => ({ start: citation.start, end: citation.end, citation, ...resolve(citation, declared) }));
  const key = fold(text);
  for (const reference of declared.references) {
    if (!reference.name || key.length !== text.length) continue;
    const name = fold(reference.name);
    for (let at = key.indexOf(name); at >= 0; at = key.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const free = found.every((other) => other.end <= at || other.start >= end);
      const whole = !/[\p{L}\d]/u.test(key[at - 1] ?? ' ') && !/[\p{L}\d]/u.test(key[end] ?? ' ');
      if (free && whole) found.push({ start: at, end, document: reference.document, state: 'resolved' });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The sentence that holds the characters from `start` to `end`. */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  const opening = Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf('\n'));
  const closing = /[.;](?=\s|$)|\n/u.exec(text.slice(end));
  return text.slice(opening < 0 ? 0 : opening + 1, closing ? end + closing.index + 1 : text.length).trim();
}

/** The mentions of a whole plan, clause by clause. */
export function readMentions(clauses: readonly { anchor: string; text: string }[], declared: Declared): Mention[] {
  return clauses.flatMap(({ anchor, text }) =>
    findMentions(text, declared).map(({ start, end, citation, document, state }) => ({
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
