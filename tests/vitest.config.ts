import { defineConfig } from 'vitest/config';

/** Tests that read the built site; `npm test` runs them after the build. */
const PAGES = ['tests/content/**/*.test.ts', 'tests/build/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: PAGES } },
      { test: { name: 'pages', include: PAGES } },
    ],
    coverage: { include: ['src/**/*.ts'], reportsDirectory: 'coverage' },
  },
});
