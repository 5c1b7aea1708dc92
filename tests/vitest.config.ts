import { defineConfig } from 'vitest/config';

/** Tests that read the built site; `npm test` runs them after the build. */
const PAGES = ['tests/content/**/*.test.ts', 'tests/build/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', testTimeout: 30_000, include: ['tests/**/*.test.ts'], exclude: PAGES } },
      { test: { name: 'pages', testTimeout: 30_000, include: PAGES } },
    ],
    coverage: { include: ['src/**/*.ts'], reportsDirectory: 'coverage' },
  },
});
