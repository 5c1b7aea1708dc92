/** Lines for text that is drawn, where no browser breaks it. Widths are estimates for a wide sans serif, so that no line runs over. */

const NARROW = /[\s.,;:'’()/iíìỉĩịjltfr|-]/u;
const WIDE = /[mwMW@%]/;

/** Width of a character in ems; marks above or below a letter take no room. */
function emOf(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  if (NARROW.test(character)) return 0.4;
  if (WIDE.test(character)) return 1;
  return /[\p{Lu}\d]/u.test(character) ? 0.76 : 0.64;
}

/** Width of a text at a font size, in the unit of the size. */
export function widthOf(text: string, size: number): number {
  return [...text.normalize('NFD')].reduce((sum, character) => sum + emOf(character), 0) * size;
}

/**
 * Breaks a text at its spaces into at most `most` lines of `width`; what does not fit ends in `…`. A word that is wider
 * than a line stands alone, and is cut.
 */
export function wrapText(text: string, { width, size, most }: { width: number; size: number; most: number }): string[] {
  const fits = (line: string) => widthOf(line, size) <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const cut = (line: string): string => {
    const characters = [...line];
    while (characters.length > 1 && !fits(`${characters.join('')}…`)) characters.pop();
    return `${characters.join('').replace(/[\s,;:–-]+$/u, '')}…`;
  };
  return lines.slice(0, most).map((line, index) => {
    const goesOn = index === most - 1 && lines.length > most;
    return goesOn || !fits(line) ? cut(line) : line;
  });
}
