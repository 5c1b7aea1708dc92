import { expect, it } from 'vitest';
import { plainImport } from '#integrations/plain-import.ts';

it('replaces the wrapper of Vite, and nothing else', () => {
  const { load } = plainImport() as { load: (id: string) => string | undefined };
  expect(load('\0vite/preload-helper.js')).toContain('load()');
  expect(load('/src/client/search-box.ts')).toBeUndefined();
});
