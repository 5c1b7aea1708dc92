/**
 * Counts numbered paragraphs in the order of the document and writes the label of each.
 *
 * Level 1 of `%1.%2.` behind `I.` of a level in Roman figures -> `I.1.`; the same with `isLgl` -> `1.1.`
 */
import type { Level, List } from './numbering.ts';
import { writeNumeral } from './numeral.ts';
import { toUnicode } from './symbol.ts';

export type Label = {
  /** As Word prints it before the paragraph; a space at its end where Word leaves one. */
  text: string;
  /** A bullet says nothing where its paragraph is empty. */
  bullet: boolean;
  /** The level's own; without one the label is set in the font of its paragraph. */
  font: string | undefined;
};

/** Gives the next label of a list at a level, 0 to 8; undefined where the list has no such level. */
export type Counter = (list: List, level: number) => Label | undefined;

export function startCounting(): Counter {
  /** Of each abstract numbering, by level: the number given last, undefined before the first. */
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Map<List, Set<number>>();
  return (list, level) => {
    const { abstract, levels, starts } = list;
    const own = levels[level];
    if (!own) return undefined;
    const counts = counters.get(abstract) ?? [];
    counters.set(abstract, counts);
    const seen = begun.get(list) ?? new Set();
    begun.set(list, seen);
    const last = counts[level];
    const begins = last === undefined || (starts.has(level) && !seen.has(level));
    counts[level] = begins ? startOf(list, level) : last + 1;
    seen.add(level);
    for (const [deeper, other] of levels.entries()) {
      if (deeper > level && other && restartsBehind(other, deeper, level)) counts[deeper] = undefined;
    }
    return writeLabel(list, own, level, counts);
  };
}

function startOf({ starts, levels }: List, level: number): number {
  return starts.get(level) ?? levels[level]?.start ?? 0;
}

/** Whether a level begins anew once a higher one has been counted. */
function restartsBehind({ restart }: Level, deeper: number, level: number): boolean {
  return restart === undefined || restart > deeper ? true : level < restart;
}

function writeLabel(list: List, own: Level, level: number, counts: readonly (number | undefined)[]): Label | undefined {
  const bullet = own.format === 'bullet';
  const written = bullet
    ? toUnicode(own.text, own.font).text
    : own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const format = list.levels[at]?.format;
        if (format === undefined || at > level) return '';
        const isNumber = format !== 'none' && format !== 'bullet';
        // A level that was passed over stands at its beginning.
        return writeNumeral(counts[at] ?? startOf(list, at), own.legal && isNumber ? 'decimal' : format);
      });
  if (written.trim() === '') return undefined;
  return { text: own.parted && !written.endsWith(' ') ? `${written} ` : written, bullet, font: own.font };
}
