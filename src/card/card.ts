/** What the picture of a plan or a document says when its link is pasted into a chat: facts only, each as the page has it. */
import { formatDate } from '#language/date.ts';
import { actorName, instrumentName, planName, type Corpus, type Instrument } from '#model/corpus.ts';
import { TEXT_KINDS } from '#model/vocabulary.ts';

export interface Card {
  /** Who issued it; empty when unknown. */
  issuer: string;
  /** `Số: 100-KH/ĐUK`; empty where the heading bears the number. */
  number: string;
  heading: string;
  /** Term or date, and what kind of text stands behind the link. */
  notes: string[];
}

/** The card of a plan or document of the corpus. */
export function cardOf(corpus: Corpus, node: Instrument): Card {
  const issuer = node.body ? actorName(corpus, node.body) : '';
  if (node.kind === 'document') {
    const day = node.dated ? node.date?.to : undefined;
    const heading = [instrumentName(node), node.number && node.title].filter(Boolean).join(' ');
    return { issuer, number: '', heading, notes: [`Ngày ${day ? formatDate(day) : 'chưa rõ'}`, 'Văn bản được dẫn'] };
  }
  const plan = corpus.plans.find(({ id }) => id === node.id)!;
  const term = plan.term && corpus.terms.get(plan.term.value);
  return {
    issuer,
    number: `Số: ${node.number ?? 'chưa rõ'}`,
    heading: planName(plan),
    notes: [...(term ? [`Nhiệm kỳ ${term.name}`] : []), TEXT_KINDS[plan.text]],
  };
}

/** The card of every page that has none of its own. */
export function portalCard(name: string): Card {
  return { issuer: '', number: '', heading: name, notes: ['Ai làm gì, khi nào, thực hiện văn bản nào của cấp trên'] };
}

/** Everything that is written on a card. */
export function cardText({ issuer, number, heading, notes }: Card): string {
  return [issuer, number, heading, ...notes].filter(Boolean).join('. ');
}
