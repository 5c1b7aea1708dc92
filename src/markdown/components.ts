/** The named components that a body may use. Each is a function from its tree to plain nodes; none runs code. */
import type { Nodes, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Where a citation leads, and what its tooltip tells: the cited document in official form. */
export interface LinkTarget {
  href: string;
  title: string;
}
/** The page of a document or plan; nothing for an id that must not be linked. */
export type Describe = (id: string) => LinkTarget | undefined;

interface Component {
  /** String attributes that it takes; every one is required. */
  attributes: readonly string[];
  /** It belongs into a line of text, and is a link. */
  inline: boolean;
  /** One line for the clerk. */
  description: string;
  toNode: (element: Element, describe: Describe) => unknown;
}

export function attribute(element: Element, name: string): string {
  const found = element.attributes.find((entry) => entry.type === 'mdxJsxAttribute' && entry.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}

const BLOCKS = new Set(['paragraph', 'list', 'table', 'blockquote', 'heading', 'thematicBreak']);

export const COMPONENTS: Record<string, Component> = {
  GhiChu: {
    attributes: [],
    inline: false,
    description: '<GhiChu>…</GhiChu>: lời của người biên soạn, đứng riêng một dòng',
    toNode({ type, children }) {
      const inLine = type === 'mdxJsxTextElement';
      const bare = !inLine && !children.some((child) => BLOCKS.has(child.type));
      const hProperties = { className: ['note'], role: 'note', ariaLabel: 'Ghi chú của người biên soạn' };
      return {
        type: 'note',
        data: { hName: inLine ? 'span' : 'div', hProperties },
        children: bare ? [{ type: 'paragraph', children }] : children,
      };
    },
  },
  VanBan: {
    attributes: ['id'],
    inline: true,
    description: '<VanBan id="35-ct-tw-2024">Chỉ thị này</VanBan>: liên kết tới một văn bản đã khai trong references',
    toNode(element, describe) {
      const target = describe(attribute(element, 'id'));
      if (!target) return { type: 'emphasis', data: { hName: 'span' }, children: element.children };
      const data = { hProperties: { className: ['citation'], title: target.title } };
      return { type: 'link', url: target.href, data, children: element.children };
    },
  },
};

/** The component that an element of the body names, if there is one. */
export function componentOf({ name }: Element): Component | undefined {
  return name !== null && Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
}

export function isInlineComponent(element: Element): boolean {
  return componentOf(element)?.inline ?? false;
}

/** An editor's note, before or after it was made a plain node. */
export function isNote(node: Nodes): boolean {
  return (node.type as string) === 'note' || ('name' in node && node.name === 'GhiChu');
}

/** Puts plain nodes in the place of all components below a node. The body was checked: it holds no others. */
export function replaceComponents(nodes: readonly RootContent[], describe: Describe): RootContent[] {
  return nodes.map((node) => {
    if ('children' in node) node.children = replaceComponents(node.children as RootContent[], describe) as never;
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return node;
    return componentOf(node)!.toNode(node, describe) as RootContent;
  });
}
