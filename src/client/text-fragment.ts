/** Links to a passage: text fragments (WICG Scroll to Text Fragment, `#:~:text=`). */

/** A passage longer than this is named by its first and last words. In words. */
const WHOLE = 12;
const ENDS = 5;

/** Commas and hyphens have a meaning of their own in a text directive. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/** `Các chi bộ` -> `:~:text=C%C3%A1c%20chi%20b%E1%BB%99`; a long passage, or one over several paragraphs -> `:~:text=first,last`. */
export function textFragment(passage: string): string {
  const lines = passage
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.split(/\s+/));
  const [first, last] = [lines[0]!, lines.at(-1)!];
  // Words in one directive are only found within one block.
  const whole = lines.length === 1 && first.length <= WHOLE;
  const parts = whole ? [first.join(' ')] : [first.slice(0, ENDS).join(' '), last.slice(-ENDS).join(' ')];
  return `:~:text=${parts.map(encode).join(',')}`;
}
