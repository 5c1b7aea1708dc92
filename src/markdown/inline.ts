/** Replaces stretches of a block's running text, wherever inline marks cut it into several text nodes. */
import type { Nodes, Parent, PhrasingContent, Text } from 'mdast';

/** A stretch to wrap; offsets are UTF-16 units into the block's whole text. */
export interface Stretch {
  start: number;
  end: number;
  wrap: (children: PhrasingContent[]) => PhrasingContent;
}

interface Piece {
  node: Text;
  parent: Parent;
  start: number;
}

/** Walks all ancestors, so text that already stands inside a link is never offered again. */
function piecesOf(parent: Parent, at: { offset: number }, pieces: Piece[] = []): Piece[] {
  for (const child of parent.children as Nodes[]) {
    if (child.type === 'text') {
      pieces.push({ node: child, parent, start: at.offset });
      at.offset += child.value.length;
    } else if (child.type === 'link' || child.type === 'linkReference') {
      at.offset += lengthOf(child);
    } else if ('children' in child) {
      piecesOf(child, at, pieces);
    } else {
      at.offset += lengthOf(child);
    }
  }
  return pieces;
}

function lengthOf(node: Nodes): number {
  if (node.type === 'break') return 1;
  if ('value' in node) return node.value.length;
  return 'children' in node ? node.children.reduce((sum, child) => sum + lengthOf(child), 0) : 0;
}

/** Wraps each stretch; one that runs over several text nodes is wrapped in the node that holds its end. */
export function wrapStretches(block: Parent, stretches: readonly Stretch[]): void {
  for (const { node, parent, start } of piecesOf(block, { offset: 0 }).reverse()) {
    const end = start + node.value.length;
    const here = stretches.filter((stretch) => stretch.end > start && stretch.end <= end && stretch.start < end);
    if (here.length === 0) continue;
    const parts: PhrasingContent[] = [];
    let from = 0;
    for (const stretch of here) {
      const a = Math.max(stretch.start - start, 0);
      const b = stretch.end - start;
      if (a > from) parts.push({ type: 'text', value: node.value.slice(from, a) });
      parts.push(stretch.wrap([{ type: 'text', value: node.value.slice(a, b) }]));
      from = b;
    }
    if (from < node.value.length) parts.push({ type: 'text', value: node.value.slice(from) });
    parent.children.splice(parent.children.indexOf(node), 1, ...parts);
  }
}
