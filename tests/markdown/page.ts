/** A rendered body, read as a browser would. */
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { Element } from 'hast';
import { renderBody, type RenderContext } from '#markdown/render.ts';

/** Documents that the invented plan declares. */
export const DECLARED: RenderContext['plan']['references'] = [
  { document: '22-ct-tw-2023', number: '22-CT/TW', date: '2023-05-09' },
  { document: '22-ct-tw-2018', number: '22-CT/TW', date: '2018-05-09' },
  { document: '41-kh-tu-vinh-son-2023', number: '41-KH/TU', date: '2023-08-17' },
  { document: 'dieu-le-dang', name: 'Điều lệ Đảng' },
];

export const context = (over: Partial<RenderContext> = {}): RenderContext => ({
  plan: { number: '15-KH/HU', references: DECLARED },
  glossary: [],
  describe: (id) => ({ href: `/van-ban/${id}/`, title: `Văn bản ${id}` }),
  ...over,
});

export function render(mdx: string, over: Partial<RenderContext> = {}) {
  const html = renderBody(mdx, context(over));
  const tree = fromHtml(html, { fragment: true });
  return {
    html,
    tree,
    one: (selector: string) => select(selector, tree),
    all: (selector: string) => selectAll(selector, tree),
    /** Text of each element that a selector finds. */
    texts: (selector: string) => selectAll(selector, tree).map((element) => toString(element)),
    anchors: () => selectAll('[id]', tree).map(({ properties }) => String(properties['id'])),
    /** A browser mends a link inside a link, so the markup itself is asked. */
    nestsLinks: () => /<a\b(?:(?!<\/a>)[^])*<a\b/.test(html),
    links: () => selectAll('a.citation', tree).map((link) => [toString(link), hrefOf(link)]),
  };
}

export const hrefOf = ({ properties }: Element) => String(properties['href']);
