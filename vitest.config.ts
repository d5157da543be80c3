import os from 'node:os';
import { defineConfig } from 'vitest/config';
import TestOrder from './scripts/test-order.mjs';

/** Tests run from the sources; graphql is one module for all, or its types would not know each other. */
const source = {
  resolve: { conditions: ['source'], alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  ssr: { resolve: { conditions: ['source', 'node', 'module-sync'] } },
};
const isSlow = ['**/*.db.test.ts', '**/*.browser.test.ts', '**/*.page.test.ts'];
/** Puts another module in the place of one that other tests of the same worker have loaded, so it needs a worker of its own. */
const mocksModules = ['subgraphs/hr/src/session/sign-in-time.db.test.ts'];
/** Half of what the tests do is waiting for processes and servers, so there are more of them under way than cores. */
const several = { maxWorkers: Math.min(os.availableParallelism() + 2, 8) };
const server = {
  ...several,
  globalSetup: ['db/src/test-server.setup.ts'],
  pool: 'forks' as const,
  testTimeout: 240_000,
  hookTimeout: 240_000,
};

export default defineConfig({
  test: {
    ...several,
    sequence: { sequencer: TestOrder },
    reporters: ['default', './scripts/stalled-reporter.mjs'],
    // A hub of the browser tests that ends in order on a busy machine takes its time.
    teardownTimeout: 60_000,
    projects: [
      {
        ...source,
        test: {
          ...several,
          name: 'unit',
          isolate: false,
          include: ['{core,db,gateway,scripts}/src/**/*.test.ts', 'subgraphs/*/src/**/*.test.ts'],
          exclude: isSlow,
          // A few work through a thousand cases; a machine busy with the database tests beside them needs its time.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...source,
        test: {
          ...server,
          isolate: false,
          name: 'database',
          include: ['{db,gateway,scripts}/src/**/*.db.test.ts', 'subgraphs/*/src/**/*.db.test.ts'],
          exclude: mocksModules,
        },
      },
      { ...source, test: { ...server, name: 'mocked', include: mocksModules } },
      {
        ...source,
        test: {
          ...server,
          name: 'browser',
          include: ['scripts/src/**/*.browser.test.ts'],
          globalSetup: ['scripts/src/browser.setup.ts'],
          testTimeout: 90_000,
          // A page shows a fact when it has it; a second is too short on a machine that runs other tests beside it.
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        ...source,
        test: { ...several, name: 'page', include: ['scripts/src/**/*.page.test.ts'], testTimeout: 90_000, hookTimeout: 120_000 },
      },
      { extends: './dashboard/vitest.config.ts', root: './dashboard', test: { ...several, name: 'dashboard', isolate: false } },
    ],
  },
});
