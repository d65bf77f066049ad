import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const conditions = ['source'];

/** Small tests stand beside the source; the ones that cross rooms are in tests/. */
export default defineConfig({
  // Nest loads graphql's CommonJS build; a second copy of it would make its types strangers to one another.
  resolve: { conditions, alias: { graphql: resolve(import.meta.dirname, 'node_modules/graphql/index.js') } },
  ssr: { resolve: { conditions } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'small',
          include: ['evaluation/**/*.spec.ts', 'libs/**/*.spec.ts', 'libs/**/*.spec.tsx', 'apps/**/*.spec.ts'],
          exclude: ['**/*.integration.spec.ts', '**/*.browser.spec.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: [
            'tests/contract/**/*.spec.ts',
            'tests/integration/**/*.spec.ts',
            'tests/regressions/**/*.spec.ts',
            'libs/**/*.integration.spec.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.spec.ts', 'tests/hosts/**/*.spec.ts', 'libs/**/*.browser.spec.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          globalSetup: ['tests/browser/global-setup.ts'],
        },
      },
    ],
  },
});
