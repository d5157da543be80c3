import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source', 'node', 'import', 'module', 'default'] } },
  test: { name: 'dashboard', include: ['src/**/*.test.ts'], exclude: ['**/*.browser.test.ts'] },
});
