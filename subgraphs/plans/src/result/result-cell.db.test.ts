import { startDemoHarness } from '../plans.fixture.js';
import { clearGenerated } from '../demo/clear-demo.js';
import { expect, test } from 'vitest';

const SHOWN =
  'select fiscal_year, quarter, indicator_id, version, state, value, recorded_at, first_submitted_at, signed_version from result_cell order by 1, 2, 3';
const FROM_THE_LOG = `
  select distinct on (fiscal_year, quarter, indicator_id) fiscal_year, quarter, indicator_id, version, state, value, recorded_at,
    (select min(recorded_at) from result_version each where each.indicator_id = result.indicator_id and each.fiscal_year = result.fiscal_year
      and each.quarter = result.quarter and each.state in ('SUBMITTED', 'VERIFIED', 'SIGNED')) as first_submitted_at,
    (select max(version) from result_version each where each.indicator_id = result.indicator_id and each.fiscal_year = result.fiscal_year
      and each.quarter = result.quarter and each.state = 'SIGNED') as signed_version
  from result_version result order by fiscal_year, quarter, indicator_id, version desc`;

test('cells show the newest version of each result, after a bulk load, a single act and a clearing', async () => {
  const harness = await startDemoHarness();
  try {
    const em = harness.subgraph.orm.em.fork();
    expect((await em.execute(SHOWN)).length).toBeGreaterThan(1000);
    expect(await em.execute(SHOWN)).toEqual(await em.execute(FROM_THE_LOG));
    await em.execute(`insert into result_version (id, indicator_id, fiscal_year, quarter, version, state, value, recorded_at, source)
      select gen_random_uuid(), indicator_id, fiscal_year, quarter, version + 1, 'RETURNED', value, recorded_at + interval '1 day', 'hub'
      from result_cell where state = 'SIGNED' order by 2, 3, 4 limit 1`);
    expect(await em.execute(SHOWN)).toEqual(await em.execute(FROM_THE_LOG));
    await clearGenerated(em);
    expect(await em.execute(SHOWN)).toEqual(await em.execute(FROM_THE_LOG));
    const left = await em.execute<{ indicator_id: string }[]>(SHOWN);
    expect(new Set(left.map((cell) => cell.indicator_id)).size).toBe(1);
  } finally {
    await harness.close();
  }
});
