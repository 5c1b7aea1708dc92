/**
 * Characters of symbol fonts -> Unicode. Word keeps them at U+F020 to U+F0FF, whatever they look like.
 *
 * U+F0B7 in Symbol -> `•` · U+F0FC in Wingdings -> `✓` · `§` as a bullet in Wingdings -> `▪`
 */

const PRIVATE = 0xf000;
const ANY_PRIVATE = /[\uf020-\uf0ff]/;
/** Stands where a character cannot be told. */
const UNKNOWN = '□';

/** Adobe's Symbol encoding from 0x20 and from 0xa0 on. */
const SYMBOL_LOW = ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const SYMBOL_HIGH = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…│─↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊';
/** What of Wingdings official documents use: bullets, arrows, ticks, boxes, a telephone and an envelope. */
// prettier-ignore
const WINGDINGS: Record<string, string> = {
  '28': '☎', '2a': '✉', '4a': '☺', '4c': '☹', '6c': '●', '6d': '❍', '6e': '■', '6f': '□', '70': '◻', '71': '❑',
  '72': '❒', '73': '⬧', '74': '⧫', '75': '◆', '76': '❖', '77': '⬥', '9e': '·', '9f': '•', 'a0': '▪', 'a1': '○',
  'a4': '◉', 'a7': '▪', 'a8': '◻', 'aa': '✦', 'ab': '★', 'b2': '✧', 'd8': '➢', 'dc': '➲', 'df': '←', 'e0': '→',
  'e1': '↑', 'e2': '↓', 'e8': '➔', 'ef': '⇦', 'f0': '⇨', 'fb': '✗', 'fc': '✓', 'fd': '☒', 'fe': '☑',
};
/** The round bullet of Word's own lists is the letter o. */
const COURIER: Record<string, string> = { '6f': '○' };

const FONTS: [RegExp, (code: number) => string | undefined][] = [
  [/^wingdings$/i, (code) => WINGDINGS[code.toString(16)]],
  [/^(?:wingdings [23]|webdings|zapf ?dingbats|marlett)$/i, () => undefined],
  [/^courier/i, (code) => COURIER[code.toString(16)]],
  [/^symbol$/i, symbol],
];

function symbol(code: number): string | undefined {
  return (code < 0xa0 ? SYMBOL_LOW[code - 0x20] : SYMBOL_HIGH[code - 0xa0]) ?? undefined;
}

/**
 * @param all every character is one of the font's, as in bullets and `w:sym`; else only those in the private area
 * @returns the text, and how many characters of it are not known
 */
export function toUnicode(text: string, font = '', all = true): { text: string; unknown: number } {
  if (!all && !ANY_PRIVATE.test(text)) return { text, unknown: 0 };
  const table = FONTS.find(([name]) => name.test(font))?.[1];
  let unknown = 0;
  const written = Array.from(text, (character) => {
    const point = character.codePointAt(0)!;
    const isPrivate = point >= PRIVATE + 0x20 && point <= PRIVATE + 0xff;
    if (!isPrivate && (!all || !table)) return character;
    // Without a symbol font only the font of the bullets can be meant.
    const found = (table ?? symbol)(isPrivate ? point - PRIVATE : point);
    if (found === undefined && isPrivate) unknown += 1;
    return found ?? (isPrivate ? UNKNOWN : character);
  });
  return { text: written.join(''), unknown };
}
