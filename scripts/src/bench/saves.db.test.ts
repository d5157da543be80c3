import { createTestDatabase } from '@nakhon/db/test-database';
import { startSubgraph } from '@nakhon/kit/subgraph';
import { plansDefinition } from '@nakhon/plans/definition';
import { expect, test } from 'vitest';
import { measureSaves, savesClock } from './saves.js';

const KEY = new Uint8Array(32).fill(7);

test('The bench of saves runs, each row saved in each round', async () => {
  const database = await createTestDatabase();
  const plans = await startSubgraph(plansDefinition, {
    databaseUrl: database.urls.plans,
    viewerKey: KEY,
    clock: savesClock,
    report: console.error,
  });
  try {
    const figure = await measureSaves(plans, KEY);
    expect(figure.rows).toBe(500);
    expect(figure.ratio).toBeGreaterThan(1);
  } finally {
    await plans.close();
    await database.drop();
  }
});
