/** A plan's MDX body -> a tree, its blocks and its outline. Nothing is evaluated. */
import type { Nodes, Root, RootContent } from 'mdast';
import { mdxToMdast } from 'satteri';
import { readOutline, type Block, type Clause } from '#language/outline.ts';
import { isNote } from './components.ts';
import { restoreTyped } from './typed.ts';

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

/** Smart punctuation stays off: it would rewrite official text. */
const FEATURES = { gfm: true, frontmatter: false, smartPunctuation: false };

/** The text of a node and of all that it holds; an editor's note inside it is not its text. */
export function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if (!('children' in node) || isNote(node)) return '';
  return node.children.map(textOf).join(node.type === 'tableRow' ? ' | ' : '');
}

interface Found {
  node: Nodes;
  block: Block;
}

function* blocksOf(nodes: readonly RootContent[], source: string): Generator<Found> {
  for (const node of nodes) {
    if (node.type === 'heading') yield { node, block: { text: textOf(node), heading: node.depth } };
    else if (node.type === 'paragraph') yield { node, block: { text: textOf(node) } };
    else if (node.type === 'table') yield { node, block: { text: node.children.map(textOf).join('\n') } };
    else if (node.type === 'blockquote') yield* blocksOf(node.children, source);
    else if (node.type === 'list') {
      for (const item of node.children) {
        const [first, ...rest] = item.children;
        const own = first?.type === 'paragraph';
        const marker = source[item.position!.start.offset!]!;
        yield { node: item, block: { text: own ? textOf(first) : '', marker } };
        yield* blocksOf(own ? rest : item.children, source);
      }
    }
  }
}

/** Footnotes stand behind the text, as they will on the page, so that they never stand between two clauses. */
function* footnotesOf(nodes: readonly RootContent[], source: string): Generator<Found> {
  for (const node of nodes) {
    if (node.type === 'footnoteDefinition') yield* blocksOf(node.children, source);
    else if ('children' in node) yield* footnotesOf(node.children as RootContent[], source);
  }
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
  restoreTyped(tree, mdx);
  const main = [...blocksOf(tree.children, mdx)];
  const footnotes = [...footnotesOf(tree.children, mdx)];
  const behind = footnotes.length > 0 ? [{ block: { text: 'Chú thích', heading: 1 } }, ...footnotes] : [];
  const clauses = readOutline([...main, ...behind].map(({ block }) => block));
  const blocks = [...main, ...behind].flatMap((found, index): BodyBlock[] =>
    'node' in found ? [{ node: found.node, clause: clauses[index]!, line: found.node.position!.start.line }] : [],
  );
  return { tree, blocks };
}
