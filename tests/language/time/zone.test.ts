/** The machine's zone and locale do not matter: other machines read, say, sort and print every label alike. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** East and west of Greenwich, and a locale whose `I` has another lower case. */
const MACHINES = [
  { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'vi_VN.UTF-8' },
  { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' },
];

const SCRIPT = `
import { compareWhen, findMilestones, formatDate, lastDay, readWhen, sayWhen, toEdtf } from './src/language/date.ts';
import { BATCHES, readPassages } from './tests/language/time/labelled.ts';

const passages = BATCHES.flatMap(readPassages);
const found = passages.map(({ text, year }) => findMilestones(text, { year }));
const read = passages.flatMap(({ milestones }) => milestones.map(({ text }) => readWhen(text, { year: 2024 })).filter(Boolean));
const told = read.sort(compareWhen).map((when) => [when, sayWhen(when), toEdtf(when), lastDay(when), when.to && formatDate(when.to)]);
const machine = [new Date(2024, 0, 31, 23).toISOString(), Intl.DateTimeFormat().resolvedOptions().locale];
console.log(JSON.stringify({ machine, facts: { found, told } }));
`;

test('whatever they are, the same is read, said, sorted and printed', { timeout: 120_000 }, async () => {
  const outputs = await Promise.all(
    MACHINES.map(async (env) => {
      const args = ['--input-type=module', '--eval', SCRIPT];
      const options = { env: { ...process.env, LANG: env.LC_ALL, ...env }, maxBuffer: 64 * 1024 * 1024 };
      const { stdout } = await promisify(execFile)(process.execPath, args, options);
      return JSON.parse(stdout) as { machine: string[]; facts: { told: unknown[] } };
    }),
  );
  // The machines do differ, or the test would show nothing.
  expect(new Set(outputs.map(({ machine }) => machine[0])).size).toBe(MACHINES.length);
  expect(new Set(outputs.map(({ machine }) => machine[1])).size).toBe(MACHINES.length);
  expect(outputs[0]!.facts.told.length).toBeGreaterThan(500);
  for (const { facts } of outputs) expect(facts).toEqual(outputs[0]!.facts);
});
