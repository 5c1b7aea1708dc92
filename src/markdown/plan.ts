/** A plan's body, rendered with what the corpus knows of the documents that it cites. */
import { formatCitation } from '#language/citation.ts';
import { documentTypeName } from '#language/document-types.ts';
import { actorName, type Corpus, type Instrument, type PlanRecord } from '#model/corpus.ts';
import type { Paths } from '#model/paths.ts';
import { previewOf } from '#model/preview.ts';
import { TEXT_KINDS } from '#model/vocabulary.ts';
import { previewNode } from './previews.ts';
import { annotatedText, renderBody } from './render.ts';

/** MDX -> HTML. Citations link to their documents and tell number, date, issuer and abstract on hover. */
export function renderPlan(mdx: string, plan: PlanRecord, corpus: Corpus, paths: Paths): string {
  /** Address -> what stands there, as far as the body links to it. */
  const cited = new Map<string, Instrument>();
  return renderBody(mdx, {
    plan: { number: plan.number?.value, references: plan.references },
    glossary: corpus.glossary,
    describe(id) {
      const node = corpus.instruments.get(id);
      if (!node || id === plan.id) return undefined;
      const title = formatCitation({
        type: node.type,
        number: node.number ?? undefined,
        date: node.dated ? node.date?.to : undefined,
        issuer: node.body ? actorName(corpus, node.body) : undefined,
        title: node.title ?? undefined,
      });
      const href = paths.instrument(node);
      cited.set(href, node);
      return { href, title };
    },
    preview(href) {
      const node = cited.get(href);
      return node && previewNode(previewOf(corpus, node), paths);
    },
  });
}

/** The plan as plain text in the order of the official layout: body, number, title, text with notes, recipients, signature. */
export function planText(mdx: string, plan: PlanRecord, corpus: Corpus): string {
  const signer = plan.signer?.value;
  const closing = signer ? [signer.authority, signer.office, signer.name].filter(Boolean).join('\n') : '';
  const recipients = plan.recipients.map(({ name, note }) => `- ${name}${note ? ` (${note})` : ''}`);
  return [
    actorName(corpus, plan.body),
    `Số: ${plan.number?.value ?? 'chưa rõ'}`,
    `${documentTypeName(plan.type)} ${plan.title}`,
    `(${TEXT_KINDS[plan.text]})`,
    annotatedText(mdx),
    recipients.length > 0 ? ['Nơi nhận:', ...recipients].join('\n') : '',
    closing,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}
