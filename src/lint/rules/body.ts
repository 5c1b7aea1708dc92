/** What the allow-list of bodies refuses, and bodies that cannot be read or are not there. */
import type { BodyFault } from '#model/source.ts';
import type { Finding, Rule } from '../issue.ts';
import type { IssueCode } from '../messages.ts';

const CODES: Record<BodyFault['kind'], IssueCode> = {
  tag: 'mdx-tag',
  brace: 'mdx-brace',
  angle: 'mdx-angle',
  comment: 'mdx-comment',
  depth: 'mdx-depth',
  code: 'mdx-code',
  expression: 'mdx-expression',
  element: 'mdx-element',
  attribute: 'mdx-attribute',
  url: 'mdx-url',
  markup: 'mdx-markup',
};

export const body: Rule = ({ plans }) =>
  plans.flatMap(({ source }) => {
    if (source.body.trim() === '') {
      const line = source.text.trimEnd().split('\n').length;
      return [{ code: 'empty-body', file: source.path, line, args: { found: source.id } }];
    }
    const lines = source.text.split('\n');
    return source.bodyFaults.map(({ kind, found, line }): Finding => {
      // What Markdown calls an image or a code block the clerk sees as a line.
      const text = kind === 'markup' || kind === 'depth' ? lines[line - 1] : found;
      return { code: CODES[kind], file: source.path, line, args: { found: text } };
    });
  });
