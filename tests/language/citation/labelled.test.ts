import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readOriginals, readPassages, score } from './labelled.ts';

const passages = readPassages(new URL('citations.txt', import.meta.url));
const originals = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url));

test('the labelled set is large and varied', () => {
  expect(passages.length).toBeGreaterThanOrEqual(40);
  expect(passages.flatMap(({ labels }) => labels).length).toBeGreaterThanOrEqual(150);
});

test.each(passages.map((passage) => [passage.name, passage] as const))('%s', (_, passage) => {
  const { missed, wrong, differences } = score([passage]);
  expect({ missed, wrong, differences }).toEqual({ missed: [], wrong: [], differences: [] });
});

test.skipIf(!existsSync(originals))('the five originals', () => {
  const { missed, wrong, differences, labels } = score(
    readOriginals(new URL('originals.json', import.meta.url), originals),
  );
  expect({ missed, wrong, differences, labels }).toEqual({ missed: [], wrong: [], differences: [], labels: 26 });
});
