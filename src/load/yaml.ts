/** YAML as clerks write it -> plain values, the line of each, and every fault by the mistake behind it. */
import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type DocumentOptions,
  type Pair,
  type ParseOptions,
  type Scalar,
  type SchemaOptions,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { YamlFault } from '#model/source.ts';

export interface YamlFile {
  /** Plain values; every scalar is the text that stands there. `undefined` when they could not be read. */
  data: unknown;
  /** One a line at most: what follows on the same line is a consequence. */
  faults: YamlFault[];
  /** 1-based line in the file of the value at a path, or of its nearest parent that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Scalars stay text (`05`, `2.10`, `2024-06-14`) but for the empty one. */
const OPTIONS: ParseOptions & DocumentOptions & SchemaOptions = {
  schema: 'failsafe',
  customTags: ['null'],
  uniqueKeys: false,
  prettyErrors: false,
};

/** Brackets in brackets that no person writes, and faults that no person reads. */
const DEEPEST = 100;
const MOST_FAULTS = 100;

type Kind = YamlFault['kind'];
type Found = Pick<YamlFault, 'kind' | 'found'> & { offset: number };

/** The parser's code and words -> the author's mistake. */
function kindOf({ code, message, pos }: YAMLError, text: string): Kind {
  const flow = message.startsWith('Flow');
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return message.includes('sequence') ? 'indent' : 'colon';
  if (code === 'MISSING_CHAR') return flow ? 'bracket' : message.includes('quote') ? 'quote' : 'key';
  if (code === 'BAD_INDENT') return flow ? 'bracket' : 'indent';
  if (code === 'UNEXPECTED_TOKEN' && /["'][ \t]*$/.test(text.slice(Math.max(0, pos[0] - 20), pos[0])))
    return 'after-quote';
  const kinds: Partial<Record<string, Kind>> = {
    MULTILINE_IMPLICIT_KEY: 'key',
    TAB_AS_INDENT: 'tab',
    BAD_SCALAR_START: 'mark',
    BAD_ALIAS: 'mark',
    TAG_RESOLVE_FAILED: 'mark',
    BAD_DQ_ESCAPE: 'escape',
    MULTIPLE_DOCS: 'divider',
  };
  return kinds[code] ?? 'other';
}

/** Finds where a quote or bracket that is never closed was opened: the parser points at the end of the text. */
function createOpeningFinder(document: Document): (offset: number) => number {
  let opened: [start: number, end: number][] | undefined;
  const findAll = () => {
    const found: [start: number, end: number][] = [];
    visit(document, {
      Node(_, node) {
        const open = (isScalar(node) && node.type?.startsWith('QUOTE')) || (isCollection(node) && node.flow);
        if (open && node.range) found.push([node.range[0], node.range[2]]);
      },
    });
    return found;
  };
  return (offset) => {
    opened ??= findAll();
    return opened.findLast(([start, end]) => start <= offset && offset <= end)?.[0] ?? offset;
  };
}

/**
 * What the parser lets pass and a clerk cannot have meant: two values of one name, and the signs that YAML reads as
 * orders (`*`, `&`, `!`). Aliases could also unfold a few lines into gigabytes.
 */
function unmeant(document: Document): Found[] {
  const found: Found[] = [];
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || node.anchor || node.tag) found.push({ kind: 'mark', offset: node.range![0] });
    },
    Map(_, map) {
      const names = new Set<unknown>();
      for (const { key } of map.items as Pair[]) {
        const name = isScalar(key) ? key.value : null;
        const offset = isNode(key) ? key.range![0] : map.range![0];
        if (typeof name !== 'string') found.push({ kind: 'key', offset });
        else if (names.has(name)) found.push({ kind: 'duplicate', offset, found: name });
        names.add(name);
      }
    },
  });
  return found;
}

/** Offset of the key at a path, or of its nearest parent that exists. */
function createFinder(root: unknown): (path: readonly PropertyKey[]) => number {
  const pairs = new WeakMap<YAMLMap, Map<unknown, Pair>>();
  const pairsOf = (map: YAMLMap) => {
    const known =
      pairs.get(map) ?? new Map(map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : null, pair]));
    pairs.set(map, known);
    return known;
  };
  return (path) => {
    let node: unknown = root;
    let offset = 0;
    for (const key of path) {
      const pair = isMap(node) ? pairsOf(node).get(key) : undefined;
      const item = isSeq(node) ? node.items[Number(key)] : undefined;
      if (pair) offset = (pair.key as Scalar).range![0];
      else if (isNode(item)) offset = item.range![0];
      else break;
      node = pair ? pair.value : item;
    }
    return offset;
  };
}

/** Whether brackets stand in brackets so deep that the parser would need a minute for them. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/[[\]{}]/g)) {
    depth = sign === '[' || sign === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Reads YAML that begins at a 1-based line of its file. Never throws. */
export function readYaml(text: string, firstLine: number): YamlFile {
  const deep: YamlFile = { data: undefined, faults: [{ kind: 'depth', line: firstLine }], lineOf: () => firstLine };
  if (isDeep(text)) return deep;
  try {
    return read(text, firstLine);
  } catch (error) {
    // Lists in lists, deeper than the stack of those who walk the tree.
    if (error instanceof RangeError) return deep;
    throw error;
  }
}

function read(text: string, firstLine: number): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { ...OPTIONS, lineCounter });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  const openingOf = createOpeningFinder(document);
  const told = [...document.errors, ...document.warnings].slice(0, MOST_FAULTS).map((error): Found => {
    const kind = kindOf(error, text);
    const end = error.pos[0];
    return { kind, offset: kind === 'quote' || kind === 'bracket' ? openingOf(end) : end };
  });
  const found = [...unmeant(document), ...told].sort((a, b) => a.offset - b.offset);
  // Behind a place where the parser lost its way nothing that it says can be trusted.
  const lost = found.findIndex(({ kind }) => kind === 'other');
  const faults = new Map<number, YamlFault>();
  for (const { kind, offset, found: name } of lost < 0 ? found : found.slice(0, lost + 1)) {
    const line = lineAt(offset);
    const before = faults.get(line)?.kind;
    // Two complaints about one place: the line below it is indented as if it belonged to the value.
    if (before === 'colon' && kind === 'key') faults.set(line, { kind: 'indent', line: line + 1 });
    else if (!before) faults.set(line, { kind, line, ...(name !== undefined && { found: name }) });
  }
  const whole = found.every(({ kind }) => kind === 'duplicate');
  const offsetOf = createFinder(document.contents);
  return {
    data: whole ? document.toJS() : undefined,
    faults: [...faults.values()].slice(0, MOST_FAULTS),
    lineOf: (path) => lineAt(offsetOf(path)),
  };
}
