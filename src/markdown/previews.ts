/**
 * Small previews of cited documents: a fold behind the block that first cites each. It opens in the flow of the page, so
 * it works without script, is reached by the keyboard, and covers nothing. Print and search leave it out.
 */
import type { Link, Nodes, Paragraph, Parent, PhrasingContent, RootContent } from 'mdast';
import { formatDate } from '#language/date.ts';
import { instrumentName } from '#model/corpus.ts';
import type { Paths } from '#model/paths.ts';
import type { Preview } from '#model/preview.ts';
import { INVERSE_RELATIONS } from '#model/vocabulary.ts';

/** The preview of what a citation link leads to; nothing for a link that needs none. */
export type PreviewOf = (href: string) => RootContent | undefined;

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const line = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const link = (url: string, words: string): Link => ({ type: 'link', url, children: [text(words)] });

/** An element that Markdown has no word for. */
const element = (hName: string, hProperties: Record<string, unknown>, children: unknown[]) =>
  ({ type: 'preview', data: { hName, hProperties }, children }) as unknown as RootContent;

const dayOf = (day: string | undefined) => (day ? `ngày ${formatDate(day)}` : 'ngày chưa rõ');

function stateLine({ state, changes }: Preview, paths: Paths): Paragraph {
  if (!state) return line(text('Cổng chưa ghi nhận văn bản nào điều chỉnh hoặc thay thế.'));
  const sources = changes.flatMap(({ from, relation }, index) => [
    text(`${index > 0 ? '; ' : ''}${INVERSE_RELATIONS[relation]} `),
    link(paths.instrument(from), instrumentName(from)),
    text(`, ${dayOf(from.dated ? from.date?.to : undefined)}`),
  ]);
  return line(text(`${state}: `), ...sources, text('.'));
}

const NO_PLAN = 'Chưa có kế hoạch nào trên cổng thực hiện.';

/** Name, date, issuer, abstract, state, number of plans, and the way to the page. */
export function previewNode(preview: Preview, paths: Paths): RootContent {
  const { node, day, issuer, plans } = preview;
  const name = instrumentName(node);
  const facts = [dayOf(day), issuer ?? 'cơ quan ban hành chưa rõ', node.number && (node.title ?? 'trích yếu chưa rõ')];
  return element('details', { className: ['preview'] }, [
    element('summary', {}, [text(`Xem nhanh ${node.number ?? name}`)]),
    line({ type: 'strong', children: [text(name)] }, text(`, ${facts.filter(Boolean).join('; ')}.`)),
    stateLine(preview, paths),
    line(text(plans > 0 ? `${plans} kế hoạch trên cổng thực hiện, trực tiếp hoặc qua văn bản khác.` : NO_PLAN)),
    line(link(paths.instrument(node), `Mở trang ${name}`)),
  ]);
}

const BLOCKS = new Set(['paragraph', 'heading', 'table']);

function citedIn(node: Nodes): string[] {
  const classes = (node.data as { hProperties?: { className?: string[] } } | undefined)?.hProperties?.className;
  if (node.type === 'link' && classes?.includes('citation')) return [node.url];
  return 'children' in node ? node.children.flatMap(citedIn) : [];
}

/** Puts previews into a tree whose citations are links already, each once, behind the block of its first citation. */
export function placePreviews(parent: Parent, previewOf: PreviewOf, shown = new Set<string>()): void {
  parent.children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
    if (!BLOCKS.has(child.type)) {
      if ('children' in child) placePreviews(child, previewOf, shown);
      return [child];
    }
    const fresh = [...new Set(citedIn(child))].filter((href) => !shown.has(href));
    for (const href of fresh) shown.add(href);
    const previews = fresh.flatMap((href) => previewOf(href) ?? []);
    if (previews.length === 0) return [child];
    return [child, element('div', { className: ['previews', 'no-print'], dataPagefindIgnore: '' }, previews)];
  });
}
