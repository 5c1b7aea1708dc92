/** The few facts of a cited document that a reader wants without leaving the text. */
import { actorName, type Corpus, type Instrument } from './corpus.ts';
import { allDerivedFrom } from './derivation.ts';
import { changesTo, type Edge } from './graph.ts';
import { stateOf } from './supersession.ts';

export interface Preview {
  node: Instrument;
  /** ISO day; absent when the issue date is unknown or only worked out. */
  day?: string;
  issuer: string | null;
  /** `Đã được thay thế`; `null` while no change is known. */
  state: string | null;
  changes: Edge[];
  /** Plans that carry it out or are based on it, directly or over other documents. */
  plans: number;
}

export function previewOf(corpus: Corpus, node: Instrument): Preview {
  return {
    node,
    ...(node.dated && node.date?.to && { day: node.date.to }),
    issuer: node.body && actorName(corpus, node.body),
    state: stateOf(corpus, node.id),
    changes: changesTo(corpus, node.id),
    plans: allDerivedFrom(corpus, node.id).filter(({ from }) => from.kind === 'plan').length,
  };
}
