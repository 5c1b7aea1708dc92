/** A checked body -> HTML: permanent anchors, citation links, abbreviations. */
import { toHtml } from 'hast-util-to-html';
import type { Link, Nodes, Parent, PhrasingContent, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { clauseName, type Clause } from '#language/outline.ts';
import { findMentions, type Declared } from '#model/mentions.ts';
import type { GlossaryEntry } from '#model/schema.ts';
import { checkBody } from './allow.ts';
import { createAbbreviationFinder } from './abbreviations.ts';
import { isNote, replaceComponents, type Describe } from './components.ts';
import { isFree, linkSpans, split, wrapStretches, type Stretch } from './inline.ts';
import { parseBody, textOf, type BodyBlock, type ParsedBody } from './parse.ts';
import { placePreviews, type PreviewOf } from './previews.ts';

export interface RenderContext {
  /** The plan itself: its own number and what it declares. */
  plan: Declared;
  glossary: readonly GlossaryEntry[];
  describe: Describe;
  /** What stands behind the first citation of a document; without it nothing does. */
  preview?: PreviewOf;
}

const FOOTNOTES = {
  footnoteLabel: 'Chú thích',
  footnoteLabelProperties: {},
  footnoteBackLabel: (reference: number) => `Về chỗ gọi chú thích ${reference + 1}`,
};

/** @throws {Error} when the body holds anything that `checkBody` refuses: such a page must never be built. */
function readBody(mdx: string): ParsedBody {
  const parsed = parseBody(mdx);
  if ('fault' in parsed) throw new Error(`${parsed.fault.line}:${parsed.fault.column} ${parsed.fault.reason}`);
  const [fault] = checkBody(parsed);
  if (fault) throw new Error(`${fault.line}:${fault.column} ${fault.kind}: ${fault.found}`);
  return parsed;
}

/** The label of a clause as its own link, or a sign at the end of a clause without one. */
function permalink({ anchor }: Clause, label?: string): RootContent {
  const name = clauseName(anchor);
  const properties = label
    ? { className: ['label'], ariaLabel: `${label} (${name})` }
    : { className: ['permalink'], ariaLabel: name, dataPagefindIgnore: '' };
  return {
    type: 'link',
    url: `#${anchor}`,
    children: [{ type: 'text', value: label ?? '¶' }],
    data: { hProperties: properties },
  };
}

/** Class of a clause by its kind and depth: `n1` for `1.`, `n2` for `1.1.`, `n3` for `1.1.1.`; `letter`, `dash` … */
function classOf({ kind, label }: Clause): string {
  return kind === 'number' ? `n${Math.min(label.match(/\d+/g)!.length, 3)}` : kind;
}

type Block = Parent & Nodes;
type Expand = ReturnType<typeof createAbbreviationFinder>;

/** Puts citation links and abbreviations into a run of text. */
function linkText(block: Block, context: RenderContext, expand: Expand): void {
  const text = textOf(block);
  const taken = linkSpans(block);
  const links = findMentions(text, context.plan).flatMap(({ start, end, document }): Stretch[] => {
    const target = document && isFree({ start, end }, taken) ? context.describe(document) : undefined;
    if (!target) return [];
    const data = { hProperties: { className: ['citation'], title: target.title } };
    return [{ start, end, wrap: (children) => ({ type: 'link', url: target.href, children, data }) as Link }];
  });
  wrapStretches(
    block,
    [...links, ...expand(text, [...taken, ...links])].sort((a, b) => a.start - b.start),
  );
}

/** The label of a clause becomes its permalink; a heading keeps its label, a list item its bullet, and gets one behind. */
function markText(block: Block, owner: Nodes, clause: Clause, context: RenderContext, expand: Expand): void {
  const labelLength = textOf(block).length - clause.text.length;
  const [label, text] = split(block.children as PhrasingContent[], labelLength);
  block.children = text;
  linkText(block, context, expand);
  const linked = clause.label !== '' && !clause.heading && owner.type !== 'listItem';
  block.children = linked
    ? [permalink(clause, clause.label), { type: 'text', value: ' ' }, ...block.children]
    : [...label, ...block.children, permalink(clause)];
}

function setAnchor(node: Nodes, clause: Clause): void {
  const className = clause.heading || node.type === 'table' ? undefined : [classOf(clause)];
  node.data = { ...node.data, hProperties: { id: clause.anchor, className } } as Nodes['data'];
}

/** MDX -> HTML. Throws when the body may not be published. */
export function renderBody(mdx: string, context: RenderContext): string {
  const { tree, blocks } = readBody(mdx);
  const expand = createAbbreviationFinder(context.glossary);
  tree.children = replaceComponents(tree.children, context.describe);
  for (const { node, clause } of blocks) {
    setAnchor(node, clause);
    if (node.type === 'table') {
      for (const cell of node.children.flatMap((row) => row.children)) linkText(cell, context, expand);
      continue;
    }
    const block = node.type === 'listItem' ? node.children[0] : node;
    if (block?.type === 'paragraph' || block?.type === 'heading') markText(block, node, clause, context, expand);
  }
  if (context.preview) placePreviews(tree, context.preview);
  return toHtml(toHast(tree, FOOTNOTES));
}

const labelled = ({ clause: { label, text } }: BodyBlock) => [label, text].filter(Boolean).join(' ');

/** The body as plain text, one paragraph a block, labels as written. Throws as `renderBody` does. */
export function bodyText(mdx: string): string {
  return readBody(mdx).blocks.map(labelled).join('\n\n');
}

function* notesOf(nodes: readonly RootContent[]): Generator<{ line: number; text: string }> {
  for (const node of nodes) {
    if (!('children' in node)) continue;
    const text = node.children.map(textOf).join(' ').trim();
    if (isNote(node)) yield { line: node.position!.start.line, text: `[Ghi chú của người biên soạn: ${text}]` };
    else yield* notesOf(node.children as RootContent[]);
  }
}

/** `bodyText` with the editor's notes behind the blocks that they stand behind, each named as a note. */
export function annotatedText(mdx: string): string {
  const { tree, blocks } = readBody(mdx);
  const notes = [...notesOf(tree.children)];
  return blocks
    .flatMap((block, index) => {
      const next = blocks[index + 1]?.line ?? Infinity;
      const behind = notes.splice(0, notes.filter(({ line }) => line < next).length);
      return [labelled(block).trim(), ...behind.map(({ text }) => text)];
    })
    .concat(notes.map(({ text }) => text))
    .join('\n\n');
}
