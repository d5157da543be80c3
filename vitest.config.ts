import { defineConfig } from 'vitest/config';

/** Tests run from the sources; graphql is one module for all, or its types would not know each other. */
const source = {
  resolve: { conditions: ['source'], alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  ssr: { resolve: { conditions: ['source', 'node', 'module-sync'] } },
};
const isSlow = ['**/*.db.test.ts', '**/*.browser.test.ts', '**/*.page.test.ts'];
const server = { globalSetup: ['db/src/test-server.setup.ts'], pool: 'forks' as const, testTimeout: 240_000, hookTimeout: 240_000 };

export default defineConfig({
  test: {
    projects: [
      {
        ...source,
        test: {
          name: 'unit',
          include: ['{core,db,gateway,scripts}/src/**/*.test.ts', 'subgraphs/*/src/**/*.test.ts'],
          exclude: isSlow,
          // A few work through a thousand cases; a machine busy with the database tests beside them needs its time.
          testTimeout: 60_000,
        },
      },
      {
        ...source,
        test: { ...server, name: 'database', include: ['{db,gateway,scripts}/src/**/*.db.test.ts', 'subgraphs/*/src/**/*.db.test.ts'] },
      },
      {
        ...source,
        test: {
          ...server,
          name: 'browser',
          include: ['scripts/src/**/*.browser.test.ts'],
          globalSetup: ['scripts/src/browser.setup.ts'],
          testTimeout: 90_000,
        },
      },
      {
        ...source,
        test: { name: 'page', include: ['scripts/src/**/*.page.test.ts'], testTimeout: 90_000, hookTimeout: 120_000 },
      },
      'dashboard',
    ],
  },
});
