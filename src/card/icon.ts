/** public/favicon.svg → PNG, for the phones that take no SVG. */
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** The colour of the icon's own ground, which a maskable icon must fill to its edges (w3.org/TR/appmanifest). */
const GROUND = '#a3161c';
/** A launcher may cut a circle of four fifths of the width out: the sheet of the icon, drawn at this share, stays inside. */
const SAFE = 0.9;

/** @param width of the square, px @param maskable drawn smaller, on a ground that may be cut to any shape */
export function drawIcon(width: number, maskable = false): Uint8Array<ArrayBuffer> {
  const svg = readFileSync('public/favicon.svg', 'utf8');
  const whole = maskable ? onGround(svg) : svg;
  return new Uint8Array(
    new Resvg(whole, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render().asPng(),
  );
}

function onGround(svg: string): string {
  const edge = ((1 - SAFE) / 2) * 100;
  const inner = svg.replace('<svg ', `<svg x="${edge}" y="${edge}" width="${SAFE * 100}" height="${SAFE * 100}" `);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="${GROUND}"/>${inner}</svg>`;
}
