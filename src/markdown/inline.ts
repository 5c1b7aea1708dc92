/** Finds and wraps stretches of a block's running text, wherever inline marks cut it into several text nodes. */
import type { Nodes, Parent, PhrasingContent } from 'mdast';
import { textOf } from './parse.ts';

/** Offsets are UTF-16 units into the block's whole text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}
/** A stretch to wrap. */
export interface Stretch extends Span {
  wrap: (children: PhrasingContent[]) => PhrasingContent;
}

const sizeOf = (node: Nodes) => textOf(node).length;

/** Parts a run of inline nodes at an offset; a mark that stands across it (bold) is cut into two. */
export function split(nodes: readonly PhrasingContent[], offset: number): [PhrasingContent[], PhrasingContent[]] {
  let left = offset;
  for (const [index, node] of nodes.entries()) {
    const size = sizeOf(node);
    if (left <= 0) return [nodes.slice(0, index), nodes.slice(index)];
    if (left < size) {
      const [before, after] = cut(node, left);
      return [
        [...nodes.slice(0, index), before],
        [after, ...nodes.slice(index + 1)],
      ];
    }
    left -= size;
  }
  return [[...nodes], []];
}

function cut(node: PhrasingContent, offset: number): [PhrasingContent, PhrasingContent] {
  if ('children' in node) {
    const [before, after] = split(node.children as PhrasingContent[], offset);
    return [{ ...node, children: before } as PhrasingContent, { ...node, children: after } as PhrasingContent];
  }
  const { value } = node as { value: string };
  return [
    { ...node, value: value.slice(0, offset) } as PhrasingContent,
    { ...node, value: value.slice(offset) } as PhrasingContent,
  ];
}

/** Where a block already holds links (a footnote's mark is one too): nothing may be linked across them or inside them. */
export function linkSpans(parent: Parent, start = 0): Span[] {
  let at = start;
  return (parent.children as Nodes[]).flatMap((node): Span[] => {
    const span = { start: at, end: at + sizeOf(node) };
    at = span.end;
    if (node.type === 'link' || node.type === 'footnoteReference') return [span];
    return 'children' in node ? linkSpans(node, span.start) : [];
  });
}

/** Whether a span touches none of the others; one without length is touched when it stands inside. */
export function isFree({ start, end }: Span, others: readonly Span[]): boolean {
  return others.every((other) => other.end <= start || other.start >= end);
}

/** Wraps stretches that are in order and do not overlap; each is wrapped once, with the marks inside it. */
export function wrapStretches(block: Parent, stretches: readonly Stretch[]): void {
  const done: PhrasingContent[] = [];
  let rest = block.children as PhrasingContent[];
  let at = 0;
  for (const { start, end, wrap } of stretches) {
    const [before, behind] = split(rest, start - at);
    const [inside, after] = split(behind, end - start);
    // A footnote's mark in front of the stretch has no text and stays outside.
    const first = inside.findIndex((node) => sizeOf(node) > 0);
    done.push(...before, ...inside.slice(0, first), wrap(inside.slice(first)));
    rest = after;
    at = end;
  }
  block.children = [...done, ...rest];
}
