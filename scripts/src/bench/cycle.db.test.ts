import { createTestDatabase } from '@nakhon/db/test-database';
import { expect, test } from 'vitest';
import { measureCycle } from './cycle.js';
import { cycleGoals } from './cycle-goals.js';

test('The bench of the reporting cycle saves every row in each round and reads home and queue in at most four statements', async () => {
  const database = await createTestDatabase();
  try {
    const report = await measureCycle({ ...database, indicators: 140, rounds: 3 });
    expect(report.saves.rows).toBe(500);
    expect(report.saves.ratio).toBeGreaterThan(1);
    expect(report.reads.map(({ what, statements }) => [what, statements])).toEqual([
      ["the planner's home of all agencies", 3],
      ["the planner's home of one agency", 3],
      ["the verifier's queue of all agencies", 4],
      ["the verifier's queue of one agency", 4],
    ]);
    expect(cycleGoals(report).map(({ goal }) => goal)).toEqual([3, 1.5, 1.5, 1.5, 1.5]);
  } finally {
    await database.drop();
  }
});
