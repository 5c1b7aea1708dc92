/** Terms among themselves. */
import { inOrder, type Corpus } from './corpus.ts';
import type { Term } from './schema.ts';
import { FAMILY_WORDS } from './vocabulary.ts';

const startOf = ({ from }: Term) => from.from ?? from.to ?? '';

/** The terms before and after one in its own family, where the portal knows them. */
export function termNeighbours(corpus: Corpus, term: Term): { previous: Term | undefined; next: Term | undefined } {
  const family = [...corpus.terms.values()]
    .filter(({ family: other }) => other === term.family)
    .sort((a, b) => inOrder(startOf(a), startOf(b)) || inOrder(a.id, b.id));
  const place = family.findIndex(({ id }) => id === term.id);
  return { previous: family[place - 1], next: family[place + 1] };
}

/** `Nhiệm kỳ 2020-2025 của các tổ chức đảng` */
export function termTitle({ name, family }: Term): string {
  return `Nhiệm kỳ ${name} của ${FAMILY_WORDS[family]}`;
}
