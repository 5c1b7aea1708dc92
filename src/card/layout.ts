/** How a card looks, as the tree of elements that Satori draws: a sheet of paper with a red edge, 1200 × 630 px. */
import type { Card } from './card.ts';
import { FAMILY } from './fonts.ts';

export const SIZE = { width: 1200, height: 630 };

export interface Element {
  type: 'div';
  props: { style: Record<string, string | number>; children: (Element | string)[] };
}

/** The light colours of styles/tokens.css. */
const COLOUR = { paper: '#fdfcf9', ink: '#1c1b19', soft: '#55514a', red: '#a3161c', gold: '#b08d3c' };
const MARGIN = 64;
const WIDTH = SIZE.width - 2 * MARGIN;
/** Height that is left for the heading between issuer and foot. */
const ROOM = 330;
const LINE = 1.3;
/** Width of a bold letter of Noto Serif in Vietnamese text, in em: 0.54 on average, and a line is never quite full. */
const LETTER = 0.58;

const box = (style: Element['props']['style'], ...children: (Element | string)[]): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});
const linesOf = (text: string, size: number) => Math.ceil((text.length * LETTER * size) / WIDTH);

/** The largest size (px) at which a heading fits; below the smallest it would not be read in a chat, so it is cut there. */
export function headingSize(heading: string): number {
  const sizes = [88, 80, 72, 64, 58, 52, 48, 44, 40, 36, 34];
  return sizes.find((size) => linesOf(heading, size) * size * LINE <= ROOM) ?? sizes.at(-1)!;
}

/** @param portal name of the portal, at the foot of every card */
export function layOut({ issuer, number, heading, notes }: Card, portal: string): Element {
  const fontSize = headingSize(heading);
  const lineClamp = Math.floor(ROOM / fontSize / LINE);
  const head = box(
    { flexDirection: 'column' },
    box({ fontSize: issuer.length > 60 ? 22 : 27, fontWeight: 700, letterSpacing: 0.5 }, issuer.toUpperCase()),
    box({ color: COLOUR.soft }, number),
  );
  const title = box(
    { display: 'block', width: WIDTH, fontSize, fontWeight: 700, lineHeight: LINE, lineClamp },
    heading,
  );
  const foot = box(
    { justifyContent: 'space-between', alignItems: 'center', paddingTop: 24, borderTop: `2px solid ${COLOUR.gold}` },
    box({ color: COLOUR.red, fontWeight: 700, fontSize: 32 }, portal),
    box({ color: COLOUR.soft }, notes.join(' · ')),
  );
  const sheet = {
    ...SIZE,
    boxSizing: 'border-box',
    flexDirection: 'column',
    justifyContent: 'space-between',
    padding: `40px ${MARGIN}px 36px`,
    borderTop: `16px solid ${COLOUR.red}`,
    background: COLOUR.paper,
    color: COLOUR.ink,
    fontFamily: FAMILY,
    fontSize: 27,
  };
  return box(sheet, head, title, foot);
}
