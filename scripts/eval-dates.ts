/**
 * How well milestones are found: recall and precision on the labelled passages, and on the five originals where they are at
 * hand. Ends with 1 below the floors.
 */
import { existsSync } from 'node:fs';
import { BATCHES, readOriginals, readPassages, score, type Passage } from '../tests/language/time/labelled.ts';

const FLOOR = 0.97;
const labels = new URL('../tests/language/time/', import.meta.url);
const originals = new URL('../../shared/seeds/', import.meta.url);

const fits = [
  report('labelled passages', BATCHES.flatMap(readPassages)),
  existsSync(originals)
    ? report('the five originals', readOriginals(new URL('originals.json', labels), originals))
    : true,
];
process.exitCode = fits.every(Boolean) ? 0 : 1;

function report(name: string, set: readonly Passage[]): boolean {
  const { labels, missed, wrong, recall, precision } = score(set);
  const others = set.reduce((sum, passage) => sum + passage.others.length, 0);
  console.log(`${name}: ${set.length} texts, ${labels} milestones, ${others} marked times that are none`);
  console.log(`  recall ${recall.toFixed(3)}  precision ${precision.toFixed(3)}  (floors ${FLOOR}, ${FLOOR})`);
  for (const line of missed) console.log(`  missed  ${line}`);
  for (const line of wrong) console.log(`  wrong   ${line}`);
  return recall >= FLOOR && precision >= FLOOR;
}
