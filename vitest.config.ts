import { defineConfig } from 'vitest/config';

const source = { resolve: { conditions: ['source'], alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }, ssr: { resolve: { conditions: ['source', 'node', 'module-sync'] } } };

export default defineConfig({
  test: {
    projects: [
      { ...source, test: { name: 'unit', include: ['{core,db,gateway,scripts}/src/**/*.test.ts', 'subgraphs/*/src/**/*.test.ts'], exclude: ['**/*.db.test.ts', '**/*.browser.test.ts'] } },
      { ...source, test: { name: 'database', globalSetup: ['db/src/test-server.setup.ts'], include: ['{db,gateway,scripts}/src/**/*.db.test.ts', 'subgraphs/*/src/**/*.db.test.ts'], pool: 'forks', testTimeout: 60_000, hookTimeout: 120_000 } },
    ],
  },
});
