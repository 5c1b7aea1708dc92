/**
 * What Markdown would take out of an official text, put back as it was typed: the numbers of an ordered list, which a
 * browser counts anew (`1. 2. 4.`, `1986.`), and the brackets that it would draw as a box (`[ ]`).
 */
import type { ListItem, Paragraph, Parent, RootContent } from 'mdast';
import { isInlineComponent } from './components.ts';

const MARKER = /^(?:[-+*]|(\d{1,9}[.)]))(?:[ \t]+(\[[ xX]\])(?=\s))?/;

/** `4. Bốn` -> `4.`, `- [x] Xong` -> `[x]`, `- Rà soát` -> nothing. */
function typedBefore(item: ListItem, source: string): string {
  const { start, end } = item.position!;
  const [, number, box] = MARKER.exec(source.slice(start.offset, end.offset)) ?? [];
  return [number, item.checked === null ? undefined : box].filter(Boolean).join(' ');
}

function restoreItem(item: ListItem, source: string): void {
  const typed = typedBefore(item, source);
  const [first] = item.children;
  if (typed && first?.type === 'paragraph') first.children.unshift({ type: 'text', value: `${typed} ` });
  else if (typed) {
    item.children.unshift({ type: 'paragraph', children: [{ type: 'text', value: typed }], position: item.position });
  }
  item.checked = null;
  // A second paragraph has its own anchor: it must stay an element of its own.
  item.spread = item.children.filter(({ type }) => type === 'paragraph').length > 1;
}

/** Changes the tree in place: ordered lists become the paragraphs that they were typed as; every block of text is a paragraph. */
export function restoreTyped(parent: Parent, source: string): void {
  parent.children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
    if ('children' in child) restoreTyped(child, source);
    if (child.type === 'mdxJsxFlowElement' && isInlineComponent(child)) {
      const inline = { ...child, type: 'mdxJsxTextElement' } as unknown as Paragraph['children'][number];
      return [{ type: 'paragraph', children: [inline], position: child.position }];
    }
    if (child.type !== 'list') return [child];
    for (const item of child.children) restoreItem(item, source);
    return child.ordered ? child.children.flatMap((item) => item.children) : [child];
  });
}
