/** Bold and italic: where they stand in a source, and in the paragraphs that were made of it. */
import type { Paragraph } from './paragraph.ts';

/** A stretch that is set in bold or italic; UTF-16 offsets, end exclusive. */
export type Emphasis = { start: number; end: number; bold: boolean; italic: boolean };

/** `**trước ngày 10/11/2024**`, `*nếu có*`, `***xong***`: marks that close on their line. */
const MARKED = /(?<![*\\])(\*{1,3})(?![\s*])([^*\n\r]*[^\s*\\])\1(?!\*)/g;

/** The stretches that stars mark in a text. */
export function markedEmphasis(text: string): Emphasis[] {
  return [...text.matchAll(MARKED)].map(({ 0: whole, 1: marks, index }) => ({
    start: index + marks!.length,
    end: index + whole.length - marks!.length,
    bold: marks!.length > 1,
    italic: marks!.length !== 2,
  }));
}

/**
 * The same stretches in a paragraph, which has the source's characters without its marks, in NFC and with single spaces.
 * @param emphasis in order, none overlapping
 */
export function emphasisIn(paragraph: Paragraph, source: string, emphasis: readonly Emphasis[]): Emphasis[] {
  const own = joined(emphasis.filter(({ start, end }) => end > paragraph.start && start < paragraph.end));
  if (own.length === 0) return [];
  const places = placesOf(paragraph, source);
  return own.flatMap(({ start, end, ...style }) => {
    const first = places.findIndex((place) => place >= start);
    const behind = places.findIndex((place) => place >= end);
    const span = trim(paragraph.text, first, behind < 0 ? places.length : behind);
    return first >= 0 && span ? [{ ...span, ...style }] : [];
  });
}

/** For each UTF-16 unit of a paragraph the offset in the source of the character that it came from. */
function placesOf({ text, start, end }: Paragraph, source: string): number[] {
  const places: number[] = [];
  let at = start;
  for (const character of text) {
    // A letter and its marks in the source are one character of the paragraph.
    const found = /\s/.test(character) ? at : seek(source, at, end, character);
    places.push(...Array<number>(character.length).fill(found));
    if (!/\s/.test(character)) at = found + 1;
  }
  return places;
}

function seek(source: string, from: number, end: number, character: string): number {
  const base = character.normalize('NFD')[0]!;
  for (let at = from; at < end; at += 1) {
    if (source.startsWith(character, at) || source[at] === base || source[at]!.normalize('NFD')[0] === base) return at;
  }
  return from;
}

/** Word parts what is set alike into runs. */
function joined(emphasis: readonly Emphasis[]): Emphasis[] {
  const all: Emphasis[] = [];
  for (const one of emphasis) {
    const last = all.at(-1);
    if (last && last.end === one.start && last.bold === one.bold && last.italic === one.italic) last.end = one.end;
    else all.push({ ...one });
  }
  return all;
}

/** Whole words alone can be marked wherever they stand; a stretch that cuts a word is no emphasis. */
function trim(text: string, from: number, to: number): { start: number; end: number } | null {
  const words = text.slice(from, to);
  const [lead] = /^[^\p{L}\p{N}]*/u.exec(words)!;
  const [tail] = /[^\p{L}\p{N}]*$/u.exec(words)!;
  const [start, end] = [from + lead.length, to - tail.length];
  const cuts = /[\p{L}\p{N}\p{M}]/u.test((text[start - 1] ?? ' ') + (text[end] ?? ' '));
  return start < end && !cuts ? { start, end } : null;
}
