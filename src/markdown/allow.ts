/**
 * What a body may hold. MDX is a programming language; a plan is not a program (architecture, decision 8):
 * no import or export, no `{…}`, no raw HTML, only named components with string attributes, only harmless links.
 */
import type { Nodes } from 'mdast';
import { componentOf, isInlineComponent } from './components.ts';
import { textOf, type ParsedBody } from './parse.ts';

export interface BodyFault {
  kind: 'code' | 'expression' | 'element' | 'attribute' | 'url' | 'markup';
  /** What stood there. */
  found: string;
  /** 1-based, in the body given. */
  line: number;
  column: number;
}

const ALLOWED = new Set<string>(
  (
    'root heading paragraph text emphasis strong delete break list listItem blockquote table tableRow tableCell link ' +
    'thematicBreak footnoteReference footnoteDefinition'
  ).split(' '),
);

/** Only addresses that open a page or a letter; `javascript:`, `data:`, `//host` and the like never. */
const SAFE_URL = /^(?:https?:\/\/|mailto:|#|(?![/\\]{2})[^:]*$)/i;

function faultOf(node: Nodes): Omit<BodyFault, 'line' | 'column'> | undefined {
  if (node.type === 'mdxjsEsm') return { kind: 'code', found: node.value };
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return { kind: 'expression', found: `{${node.value}}` };
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const component = componentOf(node);
    if (!component) return { kind: 'element', found: `<${node.name ?? ''}>` };
    const names = node.attributes.map((entry) => (entry.type === 'mdxJsxAttribute' ? entry.name : '{…}'));
    const strings = node.attributes.every((entry) => typeof entry.value === 'string');
    const complete = strings && names.length === component.attributes.length;
    if (complete && component.attributes.every((name) => names.includes(name))) return undefined;
    return { kind: 'attribute', found: `<${node.name} ${names.join(' ')}>` };
  }
  if (node.type === 'link') return SAFE_URL.test(node.url.trim()) ? undefined : { kind: 'url', found: node.url };
  return ALLOWED.has(node.type) ? undefined : { kind: 'markup', found: 'value' in node ? node.value : node.type };
}

const isLink = (node: Nodes) => node.type === 'link' || (node.type === 'mdxJsxTextElement' && isInlineComponent(node));

/** Footnotes that no place in the text calls would never be shown; of two with one name only the first. */
function lostFootnotes(tree: Nodes): Set<Nodes> {
  const called = new Set<string>();
  const defined = new Map<string, Nodes[]>();
  const visit = (node: Nodes) => {
    if (node.type === 'footnoteReference') called.add(node.identifier);
    if (node.type === 'footnoteDefinition')
      defined.set(node.identifier, [...(defined.get(node.identifier) ?? []), node]);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return new Set([...defined].flatMap(([name, nodes]) => nodes.slice(called.has(name) ? 1 : 0)));
}

/** Every forbidden thing in a body, in order; an empty list means that it may be published. */
export function checkBody({ tree }: Pick<ParsedBody, 'tree'>): BodyFault[] {
  const faults: BodyFault[] = [];
  const lost = lostFootnotes(tree);
  const visit = (node: Nodes, inLink: boolean) => {
    const nested = inLink && isLink(node) ? { kind: 'markup' as const, found: textOf(node) } : undefined;
    const unseen = lost.has(node) ? { kind: 'markup' as const, found: textOf(node) } : undefined;
    const fault = faultOf(node) ?? nested ?? unseen;
    if (fault) faults.push({ ...fault, line: node.position!.start.line, column: node.position!.start.column });
    if ('children' in node) for (const child of node.children) visit(child, inLink || isLink(node));
  };
  visit(tree, false);
  return faults;
}
