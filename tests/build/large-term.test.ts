/** A term of 200 plans and 2,000 deadlines, built: its pages stay small, and every deadline is on one that plain links reach. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { writeFiles } from '../integrations/folder.ts';
import { makeContent } from '../synthetic/content.ts';
import { runScript } from '../scripts/project.ts';

const PLANS = 200;
const EACH = 10;
const TERM = 'dang-2020-2025';
const LIMIT = 150_000;
/** Content files know no anchors. */
const PLAIN = { lineWidth: 0, aliasDuplicateObjects: false };

type Task = { what: string; when?: string };

/** The tasks of a synthetic plan again and again, each time in another month, until there are enough of them. */
function withDeadlines(text: string, serial: number): string {
  const [, yaml, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text)!;
  const facts = parse(yaml!) as { tasks: Task[]; term: string };
  const tasks = Array.from({ length: EACH }, (_, index) => ({
    ...facts.tasks[index % facts.tasks.length]!,
    when: `trước ngày ${1 + ((serial * 7 + index) % 28)}/${1 + ((serial + index * 5) % 12)}/${2021 + ((serial + index) % 5)}`,
  }));
  return `---\n${stringify({ ...facts, term: TERM, tasks }, PLAIN)}---\n${body}`;
}

function writeTerm(folder: string): void {
  const { plans, documents, lists } = makeContent({ plans: PLANS, seed: 11 });
  writeFiles(
    folder,
    Object.fromEntries([
      ...[...plans].map(([id, text], serial) => [`plans/${id}.mdx`, withDeadlines(text, serial)]),
      ...[...documents].map(([id, data]) => [`documents/${id}.yaml`, stringify(data, PLAIN)]),
      ...Object.entries(lists).map(([name, items]) => [`${name}.yaml`, stringify(items, PLAIN)]),
    ]),
  );
}

const root = mkdtempSync(path.join(tmpdir(), 'portal-'));
const site = path.join(root, 'dist');
const read = (address: string) => readFileSync(path.join(site, address, 'index.html'), 'utf8');
const addressesIn = (html: string, pattern: RegExp) => [
  ...new Set([...html.matchAll(pattern)].map(([, href]) => href!)),
];
const rowsOf = (html: string) => [...html.matchAll(/<li data-viec[^]*?<\/li>/g)].map(([row]) => row);

beforeAll(async () => {
  writeTerm(path.join(root, 'content'));
  const env = { CONTENT_DIR: path.join(root, 'content'), OUT_DIR: site, CACHE_DIR: path.join(root, 'cache') };
  const { code, output } = await runScript('.', ['scripts/build.ts'], env);
  expect(code, output).toBe(0);
}, 900_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a term of 200 plans and 2,000 deadlines', () => {
  const first = () => read(`nhiem-ky/${TERM}`);
  const others = () => addressesIn(first(), new RegExp(`href="(/nhiem-ky/${TERM}/trang/\\d+/)"`, 'g'));
  const views = () => addressesIn(first(), new RegExp(`href="(/nhiem-ky/${TERM}/(?:tinh|viec)/[^"/]+/)"`, 'g'));

  it('says how many they are', () => {
    expect(first()).toContain(`${PLANS * EACH} mốc việc`);
  });

  it('has pages of at most 150 kB compressed, its own and those of its parts', () => {
    expect(views().length).toBeGreaterThan(10);
    for (const address of [`/nhiem-ky/${TERM}/`, ...others(), ...views()]) {
      expect(gzipSync(read(address)).length, address).toBeLessThanOrEqual(LIMIT);
    }
  });

  it('shows every deadline on one of its pages, each once', () => {
    const rows = [first(), ...others().map(read)].flatMap(rowsOf);
    expect(rows).toHaveLength(PLANS * EACH);
    expect(new Set(rows).size).toBe(PLANS * EACH);
  });

  it('draws provinces instead of plans, each a link to its part', () => {
    const picture = /<figure class="picture"[^]*?<\/figure>/.exec(first())![0];
    const labels = addressesIn(picture, /href="([^"]+)"/g);
    expect(picture).not.toContain('/ke-hoach/');
    expect(labels.length).toBeGreaterThan(10);
    expect(labels.every((label) => views().includes(label))).toBe(true);
  });

  it('leaves the home page small', () => expect(gzipSync(read('')).length).toBeLessThanOrEqual(LIMIT / 5));
});
