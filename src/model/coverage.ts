/** What the portal holds and what it lacks, said openly. */
import { byId, type Corpus, type Instrument, type PlanRecord } from './corpus.ts';
import { referringTo, supersededBases, type SupersededBasis } from './graph.ts';
import type { Mention } from './mentions.ts';

export interface Coverage {
  plans: number;
  documents: number;
  bodies: number;
  /** Cited documents whose text the portal does not hold, most cited first. */
  notHeld: { node: Instrument; citedBy: number }[];
  unnumbered: PlanRecord[];
  undated: PlanRecord[];
  undatedDocuments: Instrument[];
  /** Mentions that the plan's own words do not settle. */
  unsettled: { plan: PlanRecord; mention: Mention }[];
  superseded: { plan: PlanRecord; bases: SupersededBasis[] }[];
}

export function measureCoverage(corpus: Corpus): Coverage {
  const documents = [...corpus.instruments.values()].filter(({ kind }) => kind === 'document');
  return {
    plans: corpus.plans.length,
    documents: documents.length,
    bodies: corpus.bodies.size,
    notHeld: documents
      .map((node) => ({ node, citedBy: new Set(referringTo(corpus, node.id).map(({ from }) => from.id)).size }))
      .filter(({ citedBy }) => citedBy > 0)
      .sort((a, b) => b.citedBy - a.citedBy || byId(a.node, b.node)),
    unnumbered: corpus.plans.filter(({ number }) => number === null),
    undated: corpus.plans.filter(({ date }) => date === null || date.because !== undefined),
    undatedDocuments: documents.filter(({ dated }) => !dated),
    unsettled: corpus.plans.flatMap((plan) =>
      plan.mentions
        .filter(({ state }) => state === 'ambiguous' || state === 'undeclared')
        .map((mention) => ({ plan, mention })),
    ),
    superseded: corpus.plans
      .map((plan) => ({ plan, bases: supersededBases(corpus, plan.id) }))
      .filter(({ bases }) => bases.length > 0),
  };
}
