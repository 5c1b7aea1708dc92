/** The small index of numbers, titles and bodies that the browser searches as a reader types. */
import { parseNumber } from '#language/citation.ts';
import { formatDate } from '#language/date.ts';
import { fold, slugify } from '#language/fold.ts';
import { actorName, instrumentName, type Corpus, type Instrument } from './corpus.ts';
import { derivedFrom } from './graph.ts';
import { kinOf } from './organisation.ts';
import type { Paths } from './paths.ts';
import { heirOf } from './provinces.ts';
import { LEVELS } from './vocabulary.ts';

/** One thing that a reader may look up. Field names are short: the file goes over slow networks. */
export interface LookupEntry {
  /** Address. */
  u: string;
  /** First line: `Chỉ thị 35-CT/TW`. */
  t: string;
  /** Second line: date, abstract, province. */
  d: string;
  /** Serial of the number without leading zeros, and its codes folded, type first: `35`, `ct tw`. */
  s?: string;
  c?: string;
  /** ISO day of issue, or the year alone when the number gives no more: `30/2020/NĐ-CP` -> `2020`. */
  y?: string;
  /** Kind: plan, document, body, abbreviation. */
  g: 'p' | 'd' | 'b' | 'a';
}

function fromInstrument(corpus: Corpus, node: Instrument, paths: Paths): LookupEntry {
  const number = node.number ? parseNumber(node.number) : null;
  const day = node.dated ? node.date?.to : undefined;
  const issued = day ?? number?.year;
  const heir = node.province && heirOf(corpus, node.province);
  const carriedOut = derivedFrom(corpus, node.id).length;
  const details = [
    day && `ngày ${formatDate(day)}`,
    node.number ? node.title : '',
    node.kind === 'plan' ? actorName(corpus, node.body!) : node.province,
    node.kind === 'plan' && heir && `nay thuộc ${heir.province}`,
    carriedOut > 0 && `${carriedOut} văn bản thực hiện`,
  ];
  return {
    u: paths.instrument(node),
    t: instrumentName(node),
    d: details.filter(Boolean).join(' · '),
    ...(number && {
      s: number.serial.replace(/^0+(?=\d)/, ''),
      c: [number.type, number.issuer].flatMap((code) => (code ? [fold(code).replace(/[^a-z0-9]/g, '')] : [])).join(' '),
    }),
    ...(issued && { y: String(issued) }),
    g: node.kind === 'plan' ? 'p' : 'd',
  };
}

/** Plans first, then documents, bodies, abbreviations; within a kind in the corpus's own order. */
export function buildLookup(corpus: Corpus, paths: Paths): LookupEntry[] {
  const nodes = [...corpus.instruments.values()];
  const kinds = [nodes.filter(({ kind }) => kind === 'plan'), nodes.filter(({ kind }) => kind === 'document')].flat();
  return [
    ...kinds.map((node) => fromInstrument(corpus, node, paths)),
    ...[...corpus.bodies.values()].map((body): LookupEntry => ({
      u: paths.body(body.id),
      t: body.name,
      d: [
        body.province,
        LEVELS[body.level],
        ...body.short,
        ...kinOf(corpus, body).predecessors.map(({ name }) => `kế tục ${name}`),
      ]
        .filter(Boolean)
        .join(' · '),
      g: 'b',
    })),
    ...corpus.glossary.map(({ short, long }): LookupEntry => ({
      u: paths.glossary(slugify(short)),
      t: short,
      d: long,
      g: 'a',
    })),
  ];
}
