import { defineConfig } from 'vitest/config';

/** The tests of the citation grammar that are quick enough to be run once for each mutant. */
export default defineConfig({
  test: {
    include: ['tests/language/document-number.test.ts', 'tests/language/citation/{find,labelled}.test.ts'],
    testTimeout: 20_000,
  },
  plugins: [
    {
      name: 'all-tests-for-each-mutant',
      // Stryker picks the tests of a mutant by their names as Vitest 4 joined them; in Vitest 5 no test has such a name.
      configureVitest({ project }) {
        Object.defineProperty(project.config, 'testNamePattern', { get: () => undefined, set: () => undefined });
      },
    },
  ],
});
