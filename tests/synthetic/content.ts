/**
 * A content folder of synthetic plans of the genre: near copies of titles, near misses of numbers, numbers that several
 * provinces share, citations, tasks with deadlines. Nothing in it is a fact. The same seed gives the same bytes.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { makePlan } from './plan.ts';
import { chance } from './random.ts';
import { CENTRE, GLOSSARY, makeCentral, makeLocal, makeProvinces, TERMS } from './registry.ts';
import { THEMES } from './themes.ts';

export interface Size {
  /** How many plans. */
  plans: number;
  /** Any whole number. */
  seed: number;
}

export interface SyntheticContent {
  /** File name without its ending -> text. */
  plans: Map<string, string>;
  /** File name without its ending -> values. */
  documents: Map<string, Record<string, unknown>>;
  lists: { bodies: { id: string }[]; terms: { id: string }[]; glossary: { short: string }[] };
}

/** Issue dates go from 2021 to June 2025, when the district level ended. */
function issueDate({ int }: ReturnType<typeof chance>): string {
  const months = int(0, 53);
  const [year, month] = [2021 + Math.floor(months / 12), (months % 12) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${String(int(1, 28)).padStart(2, '0')}`;
}

export function makeContent({ plans, seed }: Size): SyntheticContent {
  const luck = chance(seed);
  const districts = Math.max(2, Math.min(12, Math.round(plans / 150)));
  const provinces = makeProvinces(Math.max(6, Math.min(40, Math.round(plans / 10))), districts);
  const central = makeCentral(seed);
  const local = new Map(provinces.map((province, index) => [province.name, makeLocal(province, seed + index)]));
  const made = Array.from({ length: plans }, (_, serial) => {
    const province = provinces[serial % provinces.length]!;
    const date = issueDate(luck);
    const orders = [...central, ...local.get(province.name)!].filter((order) => order.date < date);
    const order = luck.next() < 0.85 && orders.length > 0 ? luck.pick(orders) : undefined;
    const second = order && luck.next() < 0.4 ? luck.pick(orders) : undefined;
    const basis = [order, second].filter((one) => one !== undefined);
    return makePlan(
      {
        issuer: luck.pick(province.issuers),
        province,
        theme: order?.theme ?? luck.pick(THEMES),
        date,
        basis: [...new Set(basis)],
        luck,
      },
      serial + 1,
    );
  });
  return {
    plans: new Map(made.map(({ id, text }) => [id, text])),
    documents: new Map([...central, ...[...local.values()].flat()].map(({ id, file }) => [id, file])),
    lists: {
      bodies: [...CENTRE, ...provinces.flatMap(({ bodies }) => bodies)],
      terms: [...TERMS],
      glossary: GLOSSARY,
    },
  };
}

/**
 * Writes a content folder, and into it the files of `beside` (a content folder of real plans), whose records stand in
 * the place of synthetic ones with the same id.
 * @returns how many plans the folder holds
 */
export function writeContent(folder: string, size: Size, beside?: string): number {
  const { plans, documents, lists } = makeContent(size);
  for (const name of ['plans', 'documents']) mkdirSync(path.join(folder, name), { recursive: true });
  for (const [id, text] of plans) writeFileSync(path.join(folder, 'plans', `${id}.mdx`), text);
  for (const [id, file] of documents) writeFileSync(path.join(folder, 'documents', `${id}.yaml`), stringify(file));
  if (beside)
    for (const name of ['plans', 'documents'])
      cpSync(path.join(beside, name), path.join(folder, name), { recursive: true });
  for (const [name, items] of Object.entries(lists)) {
    const file = beside && path.join(beside, `${name}.yaml`);
    const held = (file && existsSync(file) ? parse(readFileSync(file, 'utf8')) : []) as Record<string, unknown>[];
    const key = name === 'glossary' ? 'short' : 'id';
    const taken = new Set(held.map((item) => item[key]));
    const all = [...held, ...items.filter((item) => !taken.has(item[key as keyof typeof item]))];
    writeFileSync(path.join(folder, `${name}.yaml`), stringify(all, { lineWidth: 0, aliasDuplicateObjects: false }));
  }
  return readdirSync(path.join(folder, 'plans')).length;
}
