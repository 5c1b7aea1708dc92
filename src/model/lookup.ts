/**
 * The small file of numbers, titles and bodies that the browser searches as a reader types. Rows instead of records, and
 * nothing that can be worked out: it goes over slow networks (client/entries.ts reads it).
 */
import { documentTypeName } from '#language/document-types.ts';
import { slugify } from '#language/fold.ts';
import type { Corpus } from './corpus.ts';
import { derivedFrom } from './graph.ts';
import { kinOf } from './organisation.ts';
import type { Paths } from './paths.ts';
import { heirOf } from './provinces.ts';
import { LEVELS } from './vocabulary.ts';

/** About how many plans one file holds; a larger portal has several files of one size. */
const PLANS_PER_FILE = 2000;

/** `0` stands for what is unknown; a place in `types`, `provinces` or `bodies` counts from 0. */
export type PlanRow = [id: string, type: number, title: string, body: number, number?: string | 0, day?: string | 0];
export type DocumentRow = [
  id: string,
  type: number,
  title: string | 0,
  province: number | -1,
  carriedOut: number,
  number?: string | 0,
  day?: string | 0,
  alias?: string,
];
/** An id that is the slug of the name is 0, one that has the slug of the province behind it is 1. */
export type BodyRow = [id: string | 0 | 1, name: string, level: number, province: number | -1, ...short: string[]];

export interface LookupFile {
  /** How many plans the earlier files hold, and how many files there are. */
  from: number;
  files: number;
  plans: PlanRow[];
  /** What follows stands in the first file only. */
  registry?: {
    /** What stands before and behind the id in an address, by kind. */
    at: Record<'p' | 'd' | 'b' | 'a', [before: string, behind: string]>;
    types: string[];
    provinces: string[];
    /** Place of a province that became part of another -> the name of that one. */
    merged: Record<number, string>;
    levels: string[];
    /** How many plans the portal has. */
    plans: number;
    documents: DocumentRow[];
    bodies: BodyRow[];
    glossary: [id: string, short: string, long: string, ...variants: string[]][];
  };
}

const SLOT = 'ID';

/** `/ke-hoach/ID/` -> `/ke-hoach/`, `/` */
function around(address: string): [string, string] {
  const at = address.lastIndexOf(SLOT);
  return [address.slice(0, at), address.slice(at + SLOT.length)];
}

/** Rows lose their unknown ends, down to the `least` values that every row has. */
function trim<Row extends unknown[]>(least: number, row: Row): Row {
  const last = row.findLastIndex((value) => value !== 0 && value !== undefined);
  return row.slice(0, Math.max(least, last + 1)) as Row;
}

/** Numbers a list's values in the order in which they are asked for. */
function numbering() {
  const places = new Map<string, number>();
  const at = (value: string): number => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  };
  return { at, list: () => [...places.keys()] };
}

/** All files of the look-up, the first with the registry. Each list stands in the corpus's own order. */
export function buildLookup(corpus: Corpus, paths: Paths): LookupFile[] {
  const [types, provinces] = [numbering(), numbering()];
  const levels = Object.keys(LEVELS);
  const bodies = [...corpus.bodies.values()];
  const places = new Map(bodies.map(({ id }, place) => [id, place]));
  const provinceAt = (name: string | null | undefined) => (name ? provinces.at(name) : -1);
  const nodes = (records: readonly { id: string }[]) => records.map(({ id }) => corpus.instruments.get(id)!);
  const day = (node: { dated: boolean; date: { to?: string; from?: string } | null }) =>
    (node.dated && (node.date?.to ?? node.date?.from)) || 0;

  const plans = nodes(corpus.plans).map((node) =>
    trim<PlanRow>(4, [
      node.id,
      types.at(documentTypeName(node.type)),
      node.title!,
      places.get(node.body!) ?? -1,
      node.number ?? 0,
      day(node),
    ]),
  );
  const documents = nodes(corpus.documents).map((node) =>
    trim<DocumentRow>(5, [
      node.id,
      types.at(documentTypeName(node.type)),
      node.title ?? 0,
      provinceAt(node.province),
      derivedFrom(corpus, node.id).length,
      node.number ?? 0,
      day(node),
      node.aliases[0],
    ]),
  );
  const shortId = (id: string, name: string, province = '') => {
    const made = [name, `${name} ${province}`].findIndex((words) => slugify(words) === id);
    return made < 0 ? id : (made as 0 | 1);
  };
  const bodyRows = bodies.map((body): BodyRow => [
    shortId(body.id, body.name, body.province),
    body.name,
    levels.indexOf(body.level),
    provinceAt(body.province),
    ...body.short,
    ...kinOf(corpus, body).predecessors.map(({ name }) => `kế tục ${name}`),
  ]);
  const registry: LookupFile['registry'] = {
    at: {
      p: around(paths.plan(SLOT)),
      d: around(paths.document(SLOT)),
      b: around(paths.body(SLOT)),
      a: around(paths.glossary(SLOT)),
    },
    types: types.list(),
    provinces: provinces.list(),
    merged: Object.fromEntries(
      provinces.list().flatMap((name, place) => {
        const heir = heirOf(corpus, name);
        return heir ? [[place, heir.province]] : [];
      }),
    ),
    levels: Object.values(LEVELS),
    plans: plans.length,
    documents,
    bodies: bodyRows,
    glossary: corpus.glossary.map(({ short, long, variants }) => [slugify(short), short, long, ...variants]),
  };
  const files = Math.max(1, Math.round(plans.length / PLANS_PER_FILE));
  const size = Math.ceil(plans.length / files);
  return Array.from({ length: files }, (_, index) => ({
    from: index * size,
    files,
    plans: plans.slice(index * size, (index + 1) * size),
    ...(index === 0 && { registry }),
  }));
}
