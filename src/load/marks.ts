/** The names of documents that an author has marked in a block: `<VanBan id="…">…</VanBan>`. */
import type { Nodes } from 'mdast';
import { attribute } from '#markdown/components.ts';
import { textOf } from '#markdown/parse.ts';
import type { Mark } from '#model/mentions.ts';

/** The marks of a block's own text, in order; those of the items inside a list item belong to these. */
export function marksOf(block: Nodes): Mark[] {
  if (block.type === 'listItem') return block.children[0]?.type === 'paragraph' ? marksOf(block.children[0]) : [];
  if (block.type === 'mdxJsxTextElement' && block.name === 'VanBan') {
    return [{ document: attribute(block, 'id'), text: textOf(block) }];
  }
  return 'children' in block ? block.children.flatMap(marksOf) : [];
}
