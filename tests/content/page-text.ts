/**
 * What a built plan page says, clause by clause, and whether a fact stands in it. Works on the HTML alone, so that the
 * check shares no code with what it checks.
 */
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

const INLINE = new Set(['a', 'abbr', 'b', 'cite', 'em', 'i', 'mark', 'q', 'span', 'strong', 'sub', 'sup', 'time', 'u']);
const UNSEEN = new Set(['script', 'style', 'template']);

export type PageText = {
  /** Everything that the page prints, folded. */
  whole: string;
  /** Folded text of each element that has an id, without the clauses and editor's notes inside it. */
  clauses: ReadonlyMap<string, string>;
};

/** One spelling for what may be spelt in several ways: case, NFC, white space, tone placement (`uỷ`, `ủy`), dashes. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])/gu, '$1$3$2')
    .normalize('NFC')
    .replace(/\s*[-‐‑‒–—]\s*/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether folded `text` holds `fact` as whole words and whole numbers: `1,5 ngày` does not stand in `11,5 ngày`. */
export function holds(text: string, fact: string): boolean {
  const words = RegExp.escape(fold(fact));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?<!\\p{N}[.,/])${words}(?![\\p{L}\\p{N}]|[.,/]\\p{N})`, 'u').test(text);
}

/** Reads a whole HTML page. Never throws: the parser mends whatever is broken. */
export function readPage(html: string): PageText {
  const tree = fromHtml(html);
  const clauses = new Map<string, string>();
  collect(tree, (element) => clauses.set(String(element.properties['id']), fold(textOf(element, element))));
  return { whole: fold(textOf(tree, tree)), clauses };
}

function collect(node: Root | Element, each: (element: Element) => void): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.properties['id']) each(child);
    collect(child, each);
  }
}

/** `owner` is the clause whose text is wanted: other clauses inside it are left out; the root keeps everything. */
function textOf(node: Nodes, owner: Root | Element): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  if (node.type === 'root') return node.children.map((child) => textOf(child, owner)).join('');
  const foreign = owner.type === 'element' && node !== owner && (node.properties['id'] || node.tagName === 'aside');
  if (foreign || UNSEEN.has(node.tagName)) return ' ';
  const text = node.children.map((child) => textOf(child, owner)).join('');
  return INLINE.has(node.tagName) ? text : ` ${text} `;
}
