/**
 * How well citations are found: recall, precision and the share of each field that is right, on the labelled passages and
 * on the five originals where they are at hand. Ends with 1 when one of them is below the floor.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readOriginals, readPassages, score, type Passage } from '../tests/language/citation/labelled.ts';

const FLOOR = 0.99;
const labels = new URL('../tests/language/citation/', import.meta.url);
const originals = fileURLToPath(new URL('../../shared/seeds/', import.meta.url));

const fits = [report('labelled passages', readPassages(new URL('citations.txt', labels)))];
if (existsSync(originals))
  fits.push(report('the five originals', readOriginals(new URL('originals.json', labels), originals)));
process.exitCode = fits.every(Boolean) ? 0 : 1;

function report(name: string, set: readonly Passage[]): boolean {
  const { labels, recall, precision, fields, missed, wrong, differences } = score(set);
  console.log(`${name}: ${set.length} texts, ${labels} citations`);
  console.log(`  recall ${recall.toFixed(3)}  precision ${precision.toFixed(3)}  (floor of each ${FLOOR})`);
  const shares = Object.entries(fields).map(([field, share]) => `${field} ${share.toFixed(3)}`);
  console.log(`  fields of those found: ${shares.join('  ')}`);
  for (const line of missed) console.log(`  missed  ${line}`);
  for (const line of wrong) console.log(`  wrong   ${line}`);
  for (const line of differences) console.log(`  differs ${line}`);
  return [recall, precision, ...Object.values(fields)].every((share) => share >= FLOOR);
}
