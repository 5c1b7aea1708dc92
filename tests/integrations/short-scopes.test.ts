import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortenScopes } from '#integrations/short-scopes.ts';

const scopeOf = (n: number) => `data-astro-cid-${n.toString(36).padStart(8, 'a')}`;

it('gives markup and selectors the same short name', () => {
  const html = `<style>.a[${scopeOf(1)}] b[${scopeOf(2)}]{}</style><p class="a" ${scopeOf(1)}><b ${scopeOf(2)}>x</b></p>`;
  expect(shortenScopes(html)).toBe('<style>.a[data-s0] b[data-s1]{}</style><p class="a" data-s0><b data-s1>x</b></p>');
});

it('drops the value that Astro writes on custom elements', () => {
  expect(shortenScopes(`<plan-tools ${scopeOf(1)}="true">`)).toBe('<plan-tools data-s0>');
});

it('leaves everything else alone', () => {
  expect(shortenScopes('<p data-astro-source="x">data-astro-cid</p>')).toBe(
    '<p data-astro-source="x">data-astro-cid</p>',
  );
});

it('never gives two scopes one name', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 60 }), (numbers) => {
      const html = shortenScopes(numbers.map((n) => `<p ${scopeOf(n)}></p>`).join(''));
      expect(new Set(html.match(/data-s\w+/g)).size).toBe(numbers.length);
    }),
  );
});
