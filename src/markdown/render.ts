/** A checked body -> HTML: permanent anchors, citation links, abbreviations. */
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Parent, Root, RootContent, Text } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { clauseName, type Clause } from '#language/outline.ts';
import { findMentions, type Declared } from '#model/mentions.ts';
import type { Paths } from '#model/paths.ts';
import type { GlossaryEntry } from '#model/schema.ts';
import { checkBody } from './allow.ts';
import { createAbbreviationFinder } from './abbreviations.ts';
import { COMPONENTS } from './components.ts';
import { wrapStretches, type Stretch } from './inline.ts';
import { parseBody, textOf } from './parse.ts';

export interface RenderContext {
  /** The plan itself: its own number and what it declares. */
  plan: Declared;
  paths: Paths;
  glossary: readonly GlossaryEntry[];
  /** Tooltip of a citation link: the cited document in official form. */
  describe: (document: string) => { href: string; title: string };
}

/** Cuts `length` characters off the front of a block's text. */
function cutFront(block: Parent, length: number): void {
  for (const child of [...block.children] as Nodes[]) {
    if (length <= 0) return;
    const size = textOf(child).length;
    if (child.type === 'text') child.value = child.value.slice(length);
    else if ('children' in child) cutFront(child, length);
    length -= size;
  }
}

function permalink({ anchor, label }: Clause): RootContent {
  const name = clauseName(anchor);
  const text: Text = { type: 'text', value: label || '¶' };
  const own = label ? { className: ['label'] } : { className: ['permalink'], dataPagefindIgnore: '' };
  return { type: 'link', url: `#${anchor}`, children: [text], data: { hProperties: { ...own, ariaLabel: label ? `${label} (${name})` : name } } };
}

const NUMBERED = new Set(['number', 'letter', 'point']);

/** Class of a numbered clause by its depth: `n1` for `1.`, `n2` for `1.1.`, `n3` for `1.1.1.`; `letter`, `point` below. */
function depthClass({ kind, label }: Clause): string {
  if (kind !== 'number') return kind;
  return `n${Math.min(label.split('.').filter((part) => /\d/.test(part)).length, 3)}`;
}

/** Puts the anchor, the label link, the citation links and the abbreviations into a block's own paragraph. */
function mark(paragraph: Parent & Nodes, owner: Nodes, clause: Clause, expand: ReturnType<typeof createAbbreviationFinder>, context: RenderContext) {
  const excess = textOf(paragraph).length - clause.text.length;
  if (!clause.heading && excess > 0) cutFront(paragraph, excess);
  const text = textOf(paragraph);
  const links = findMentions(text, context.plan).flatMap(({ start, end, document }): Stretch[] => {
    if (!document) return [];
    const { href, title } = context.describe(document);
    const data = { hProperties: { className: ['citation'], title } };
    return [{ start, end, wrap: (children) => ({ type: 'link', url: href, children, data }) }];
  });
  wrapStretches(paragraph, [...links, ...expand(text, links)].sort((a, b) => a.start - b.start));
  const className = clause.heading ? undefined : [depthClass(clause)];
  owner.data = { ...owner.data, hProperties: { id: clause.anchor, className } } as Nodes['data'];
  const children = paragraph.children as RootContent[];
  if (NUMBERED.has(clause.kind) && !clause.heading) children.unshift(permalink(clause), { type: 'text', value: ' ' });
  else children.push(permalink({ ...clause, label: '' }));
}

/** Ordered lists become paragraphs: an official number is text, not something that a browser may count anew. */
function flatten(parent: Parent): void {
  parent.children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
    if ('children' in child) flatten(child as Parent);
    if (child.type !== 'list' || !child.ordered) return [child];
    return child.children.flatMap((item) => {
      const [first] = item.children;
      if (first?.type === 'paragraph') first.data = { ...first.data, ...item.data };
      return item.children;
    });
  });
}

function replaceComponents(parent: Parent, paths: Paths): void {
  parent.children = (parent.children as RootContent[]).map((child) => {
    if ('children' in child) replaceComponents(child as Parent, paths);
    if (child.type !== 'mdxJsxFlowElement' && child.type !== 'mdxJsxTextElement') return child;
    return COMPONENTS[child.name!]!.toNode(child, paths) as RootContent;
  });
}

/** Renders a body. Throws when the body holds anything that `checkBody` refuses: such a page must never be built. */
export function renderBody(mdx: string, context: RenderContext): string {
  const parsed = parseBody(mdx);
  if ('fault' in parsed) throw new Error(`${parsed.fault.line}:${parsed.fault.column} ${parsed.fault.reason}`);
  const [fault] = checkBody(parsed);
  if (fault) throw new Error(`${fault.line}:${fault.column} ${fault.kind}: ${fault.found}`);
  const expand = createAbbreviationFinder(context.glossary);
  for (const { node, clause } of parsed.blocks) {
    if (node.type === 'heading' || node.type === 'paragraph') mark(node, node, clause, expand, context);
    else if (node.type === 'listItem' && node.children[0]?.type === 'paragraph') mark(node.children[0], node, clause, expand, context);
    else node.data = { ...node.data, hProperties: { id: clause.anchor } } as Nodes['data'];
  }
  replaceComponents(parsed.tree, context.paths);
  flatten(parsed.tree);
  return toHtml(toHast(parsed.tree as Root, { footnoteLabel: 'Chú thích' }));
}

/** The body as plain text, one paragraph a block, labels as written. */
export function bodyText(mdx: string): string {
  const parsed = parseBody(mdx);
  if ('fault' in parsed) throw new Error(parsed.fault.reason);
  return parsed.blocks.map(({ clause }) => [clause.label, clause.text].filter(Boolean).join(' ')).join('\n\n');
}
