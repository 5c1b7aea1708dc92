/** The named components that a body may use. Each is a function from its tree to plain nodes; none runs code. */
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Paths } from '#model/paths.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

interface Component {
  /** String attributes that it takes; every one is required. */
  attributes: readonly string[];
  /** One line for the clerk. */
  description: string;
  toNode: (element: Element, paths: Paths) => unknown;
}

export function attribute(element: Element, name: string): string {
  const found = element.attributes.find((entry) => entry.type === 'mdxJsxAttribute' && entry.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}

const paragraphs = (children: readonly Nodes[]) =>
  children.every((child) => child.type === 'paragraph' || child.type === 'list')
    ? children
    : [{ type: 'paragraph', children }];

export const COMPONENTS: Record<string, Component> = {
  GhiChu: {
    attributes: [],
    description: '<GhiChu>…</GhiChu>: lời của người biên soạn, đứng riêng một dòng',
    toNode: (element) => ({
      type: 'note',
      data: { hName: 'div', hProperties: { className: ['note'], role: 'note', ariaLabel: 'Ghi chú của người biên soạn' } },
      children: paragraphs(element.children),
    }),
  },
  VanBan: {
    attributes: ['id'],
    description: '<VanBan id="35-ct-tw-2024">Chỉ thị này</VanBan>: liên kết tới một văn bản đã khai trong references',
    toNode: (element, paths) => ({
      type: 'link',
      url: paths.document(attribute(element, 'id')),
      data: { hProperties: { className: ['citation'] } },
      children: element.children,
    }),
  },
};
