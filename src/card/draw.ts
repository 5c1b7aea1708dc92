/** A card → PNG. The same card gives the same bytes, so what was drawn once is kept in CACHE_DIR. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { settings } from '#settings';
import { cardText, type Card } from './card.ts';
import { canWrite, loadFonts } from './fonts.ts';
import { layOut, SIZE, type Element } from './layout.ts';

/** False for a card with a letter that the fonts lack: a link to such a page shows the portal's own card. */
export function canDraw(card: Card): boolean {
  return canWrite(cardText(card).normalize('NFC'));
}

/** @returns a PNG of 1200 × 630 px */
export async function drawCard(
  card: Card,
  folder = path.join(settings.cacheDir, 'cards'),
): Promise<Uint8Array<ArrayBuffer>> {
  const tree = layOut(card, settings.siteName);
  const text = JSON.stringify(tree).normalize('NFC');
  const kept = path.join(folder, `${createHash('sha256').update(text).update(painters()).digest('hex')}.png`);
  try {
    return new Uint8Array(readFileSync(kept));
  } catch {
    const png = await paint(JSON.parse(text) as Element);
    mkdirSync(folder, { recursive: true });
    // Renamed into its place: a build that is killed leaves no half picture.
    writeFileSync(`${kept}.${process.pid}`, png);
    renameSync(`${kept}.${process.pid}`, kept);
    return png;
  }
}

async function paint(tree: Element): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(tree as Parameters<typeof satori>[0], { ...SIZE, fonts: loadFonts() });
  return new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
}

/** The versions of what draws: another may draw the same tree otherwise. */
function painters(): string {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  return ['satori', '@resvg/resvg-js', '@fontsource/noto-serif'].map((name) => dependencies[name]).join(' ');
}
