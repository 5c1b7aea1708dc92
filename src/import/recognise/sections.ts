/**
 * The numbered parts of a text, whatever their style: `I.`, `II-`, `1.`, `1.1-`, `II.1.`, `a)`, `(1)`, `Phần I`, `Điều 2`.
 */
import { labelOf } from './label.ts';
import type { Paragraph } from '../paragraph.ts';

export type Section = {
  /** The bare numeral: `II`, `1.1`, `a`; `(1)` with its brackets. A numeral that stands twice is given twice. */
  num: string;
  /** What follows it; where nothing does (`Phần I`), the next paragraph. */
  text: string;
};

/** The numbered paragraphs in order. */
export function readSections(paragraphs: readonly Pick<Paragraph, 'text'>[]): Section[] {
  const labels = paragraphs.map(({ text }) => labelOf(text));
  return labels.flatMap(({ num, text }, index): Section[] => {
    if (!num) return [];
    const next = labels[index + 1];
    return [{ num, text: text || (next && next.kind === 'paragraph' ? next.text : '') }];
  });
}
