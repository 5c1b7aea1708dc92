import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitFrontmatter } from '#load/frontmatter.ts';

it.each([
  ['a file', '---\na: 1\n---\nthân\n', 'a: 1\n', 'thân\n', 4],
  ['a byte-order mark and Windows line ends', '\uFEFF---\r\na: 1\r\n---\r\nthân\r\n', 'a: 1\n', 'thân\n', 4],
  ['old Mac line ends', '---\ra: 1\r---\rthân', 'a: 1\n', 'thân', 4],
  ['spaces behind the marks', '--- \na: 1\n---\t\nthân', 'a: 1\n', 'thân', 4],
  ['no body', '---\na: 1\n---', 'a: 1\n', '', 4],
  ['an empty block', '---\n---\nthân', '', 'thân', 3],
  ['a rule in the body', '---\na: 1\n---\nthân\n\n---\n\nhai', 'a: 1\n', 'thân\n\n---\n\nhai', 4],
  ['dashes inside a value', '---\na: ---b\n  --- c\n---\nthân', 'a: ---b\n  --- c\n', 'thân', 5],
  ['nothing but a body', 'chỉ có thân', '', '', 1],
  ['a block that is not closed', '---\na: 1\nthân', '', '', 1],
  ['a block that does not open the file', '\n---\na: 1\n---\n', '', '', 1],
  ['an empty file', '', '', '', 1],
])('%s', (_, file, yaml, body, bodyLine) => {
  expect(splitFrontmatter(file)).toEqual({ yaml, body, bodyLine, yamlLine: yaml || body ? 2 : 1 });
});

it('YAML and body stand where it says', () => {
  const line = fc.string().map((text) => `x ${text.replace(/[\r\n]/g, '')}`);
  fc.assert(
    fc.property(fc.array(line), fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (yaml, body, end) => {
      const file = ['---', ...yaml, '---', ...body].join(end);
      const split = splitFrontmatter(file);
      const lines = file.split(end);
      expect(split.yaml.split('\n').slice(0, -1)).toEqual(yaml);
      if (body.length > 0) expect(lines.slice(split.bodyLine - 1)).toEqual(split.body.split('\n'));
      if (yaml.length > 0) expect(lines[split.yamlLine - 1]).toBe(yaml[0]);
    }),
  );
});
