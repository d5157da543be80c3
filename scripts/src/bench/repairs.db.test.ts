import { createTestDatabase } from '@nakhon/db/test-database';
import { ictDefinition } from '@nakhon/ict/definition';
import { writeDemo } from '@nakhon/ict/demo/write-demo';
import { startSubgraph } from '@nakhon/kit/subgraph';
import { expect, test } from 'vitest';
import { repairsGoals } from './repairs-goals.js';
import { measureRepairs } from './repairs.js';

const NOW = new Date('2026-11-21T03:00:00Z');

test(
  'The bench of repairs reads districts, queue, history and tracking page in at most three statements each',
  { timeout: 120_000 },
  async () => {
    const database = await createTestDatabase();
    try {
      const settings = { databaseUrl: database.urls.ict, viewerKey: new Uint8Array(32).fill(7), clock: () => NOW, report: console.error };
      const ict = await startSubgraph(ictDefinition, settings);
      await ict.orm.em.fork().transactional((em) => writeDemo(em, { seed: 'bench', asOf: NOW }));
      await ict.close();
      const { ict: url } = database.urls;
      const figures = await measureRepairs({ urls: [url, url], quarter: { year: 2570, quarter: 1 }, rounds: 3 });
      expect(figures.map(({ what, statements }) => [what, statements])).toEqual([
        ['turnaround of 50 districts', 1],
        ["the queue's first page with filters and counts", 3],
        ["a device's history", 3],
        ['the tracking page', 1],
      ]);
      expect(repairsGoals(figures, [1, 1]).map(({ goal }) => goal)).toEqual([1.2, 1.2, 1.2, 1.2]);
    } finally {
      await database.drop();
    }
  },
);
