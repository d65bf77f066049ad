import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const conditions = ['source'];

/** The integration tests that use a database: only these say anything new when they run on another one. */
function testsOfDatabases(): string[] {
  return readdirSync(resolve(import.meta.dirname, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.spec.ts') && /^(?:contract|integration|regressions)/.test(file))
    .map((file) => `tests/${file}`)
    .filter((file) => /test-database|TEST_DATABASE_URL/.test(readFileSync(resolve(import.meta.dirname, file), 'utf8')));
}

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
          // They keep nothing between them: modules are loaded once for all.
          isolate: false,
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
        test: { name: 'server', include: testsOfDatabases(), testTimeout: 60_000, hookTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.spec.ts', 'tests/hosts/**/*.spec.ts', 'libs/**/*.browser.spec.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          // A browser and a service keep one core busy each; more at once only wait for one another.
          maxWorkers: 2,
          globalSetup: ['tests/browser/global-setup.ts'],
        },
      },
    ],
  },
});
