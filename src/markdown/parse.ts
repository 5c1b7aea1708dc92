/** A plan's MDX body -> a tree, its blocks and its outline. Nothing is evaluated. */
import type { List, ListItem, Nodes, Root, RootContent } from 'mdast';
import { mdxToMdast } from 'satteri';
import { readOutline, type Block, type Clause } from '#language/outline.ts';

/** A heading, paragraph, list item or table with its clause. */
export interface BodyBlock {
  node: Nodes;
  clause: Clause;
  /** 1-based line in the body given. */
  line: number;
}

export interface ParsedBody {
  tree: Root;
  blocks: BodyBlock[];
}

/** The MDX could not be read; `line` and `column` are 1-based in the body given, `reason` is the parser's own (English). */
export interface BodySyntaxFault {
  line: number;
  column: number;
  reason: string;
}

/** Features of the Markdown dialect. Smart punctuation stays off: it would rewrite official text. */
const FEATURES = { gfm: { footnotes: { label: 'Chú thích', backLabel: 'Về chỗ dẫn {reference}' } }, frontmatter: false };

/** The text of a node and of all that it holds. */
export function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join(node.type === 'tableRow' ? ' | ' : '') : '';
}

function* blocksOf(nodes: readonly RootContent[], source: string): Generator<{ node: Nodes; block: Block }> {
  for (const node of nodes) {
    if (node.type === 'heading') yield { node, block: { text: textOf(node).trim(), heading: node.depth } };
    else if (node.type === 'paragraph') yield { node, block: { text: textOf(node) } };
    else if (node.type === 'table') yield { node, block: { text: node.children.map(textOf).join('\n') } };
    else if (node.type === 'list') yield* itemsOf(node, source);
    else if (node.type === 'blockquote') yield* blocksOf(node.children, source);
  }
}

function* itemsOf(list: List, source: string): Generator<{ node: Nodes; block: Block }> {
  for (const item of list.children) {
    const [first, ...rest] = item.children;
    const text = first?.type === 'paragraph' ? textOf(first) : '';
    yield { node: item, block: { text, marker: markerOf(item, source) } };
    yield* blocksOf(first && first.type !== 'paragraph' ? item.children : rest, source);
  }
}

/** The marker as the author typed it: Markdown would renumber `1. 2. 4.`, an official text may not be. */
function markerOf(item: ListItem, source: string): string {
  return /^\s*([-+*]|\d{1,9}[.)])/.exec(source.slice(item.position!.start.offset))![1]!;
}

/** Parses a body. Throws nothing: a syntax fault is returned. */
export function parseBody(mdx: string): ParsedBody | { fault: BodySyntaxFault } {
  let tree: Root;
  try {
    tree = mdxToMdast(mdx, { features: FEATURES }) as Root;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const at = /^(\d+):(\d+)/.exec(reason);
    return { fault: { line: Number(at?.[1] ?? 1), column: Number(at?.[2] ?? 1), reason } };
  }
  const found = [...blocksOf(tree.children, mdx)];
  const clauses = readOutline(found.map(({ block }) => block));
  const blocks = found.map(({ node }, index) => ({ node, clause: clauses[index]!, line: node.position!.start.line }));
  return { tree, blocks };
}
