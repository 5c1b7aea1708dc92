/** Whatever is done to a content folder, the linter says it with a line and a sentence, and never throws. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lint } from '#lint/lint.ts';
import { formatMessage } from '#lint/messages.ts';
import { readSources, toSource } from '#load/files.ts';
import type { SourceFile } from '#model/source.ts';

const valid = readSources('tests/lint/fixtures/valid');

/** Where and how a file is changed; numbers count from its end when they are too great. */
const mutation = fc.record({
  kind: fc.constantFrom('flip', 'delete', 'double', 'insert', 'swap'),
  at: fc.nat(100_000),
  length: fc.integer({ min: 1, max: 80 }),
  byte: fc.integer({ min: 1, max: 255 }),
  put: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '---\n',
      '\r',
      '\t',
      '{',
      '<',
      '</GhiChu>',
      '`',
      '"',
      ': ',
      '\n- ',
      '&a ',
      '*a ',
      '!!x ',
      '[',
      '\0',
      '__proto__: 1\n',
    ),
  ),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutate(bytes: Buffer, { kind, at, length, byte, put }: Mutation): Buffer {
  const start = at % (bytes.length + 1);
  const [before, after] = [bytes.subarray(0, start), bytes.subarray(start)];
  if (kind === 'flip') {
    const flipped = Buffer.from(bytes);
    flipped[start % bytes.length]! ^= byte;
    return flipped;
  }
  if (kind === 'delete') return Buffer.concat([before, after.subarray(length)]);
  if (kind === 'insert') return Buffer.concat([before, Buffer.from(put), after]);
  const lines = bytes.toString('latin1').split('\n');
  const index = at % lines.length;
  if (kind === 'double') lines.splice(index, 0, lines[index]!);
  else lines.splice(index, 2, lines[index + 1] ?? '', lines[index]!);
  return Buffer.from(lines.join('\n'), 'latin1');
}

function expectTold(sources: SourceFile[]): void {
  const lengths = new Map(sources.map(({ path, text }) => [path, text.split('\n').length]));
  for (const { code, args, file, line } of lint(sources)) {
    expect(line, `${code} ${file}`).toBeGreaterThanOrEqual(1);
    expect(line, `${code} ${file}`).toBeLessThanOrEqual(lengths.get(file)!);
    expect(formatMessage(code, args)).not.toMatch(/undefined|\[object/);
  }
}

it('a valid folder with anything done to one of its files', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.constantFrom(...valid), fc.array(mutation, { minLength: 1, maxLength: 4 }), (source, mutations) => {
      const bytes = mutations.reduce(mutate, readFileSync(source.path));
      const changed = toSource(source.path, source.collection, bytes.toString('utf8'));
      expectTold(valid.map((other) => (other === source ? changed : other)));
    }),
    { numRuns: 400 },
  );
});

it('files of anything', { timeout: 120_000 }, () => {
  const collection = fc.constantFrom('plans', 'documents', 'bodies', 'terms', 'glossary');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string().map((body) => `---\n${body}\n---\n${body}`),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(collection, text), { maxLength: 4 }), (files) => {
      expectTold(files.map(([name, content], index) => toSource(`${name}/${index}.x`, name, content)));
    }),
    { numRuns: 400 },
  );
});

it('values of any kind in any field', { timeout: 120_000 }, () => {
  const plan = valid.find(({ collection }) => collection === 'plans')!;
  const keys = Object.keys(plan.data as object);
  const value = fc.jsonValue({ maxDepth: 4 });
  fc.assert(
    fc.property(fc.constantFrom(...keys, 'lạ'), value, fc.boolean(), (key, given, bare) => {
      const data = bare ? given : { ...(plan.data as object), [key]: given };
      expectTold(valid.map((source) => (source === plan ? { ...source, data } : source)));
    }),
    { numRuns: 400 },
  );
});
