/** What the allow-list of bodies refuses, and what may not be published at all. */
import type { BodyFault } from '#model/source.ts';
import type { Issue, Rule } from '../issue.ts';
import type { IssueCode } from '../messages.ts';

const CODES: Record<BodyFault['kind'], IssueCode> = {
  syntax: 'mdx-syntax',
  code: 'mdx-code',
  expression: 'mdx-code',
  element: 'mdx-element',
  attribute: 'mdx-element',
  url: 'mdx-url',
  markup: 'mdx-markup',
};

export const body: Rule = ({ files }) =>
  files.flatMap(({ source }) =>
    source.bodyFaults.map(({ kind, found, line }): Issue => {
      return { code: CODES[kind], severity: 'error', file: source.path, line, args: { found } };
    }),
  );
