import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness } from '@nakhon/kit/subgraph-harness';
import { expect, test } from 'vitest';
import { plansDefinition } from '../definition.js';
import { anId, anIndicator, aTarget, NOW } from '../plans.fixture.js';
import { insertIndicators, insertTargets } from '../result/result.bulk.js';

const ASKED = (quarter: number) => `{
  indicatorSummary(fiscalYear: 2569, quarter: ${quarter}, source: "hub") { due missing }
  completeness(fiscalYear: 2569, quarter: ${quarter}, source: "hub") { due missing }
  plannerHome(fiscalYear: 2569, quarter: ${quarter}, agencyCode: "24000000") { counts { due missing } }
  indicator(id: "${anId(1)}") { quarter(fiscalYear: 2569, quarter: ${quarter}) { target missing } }
}`;

test('an indicator retired in May is missing in the quarter of then, and asked for no more in those that begin later', async () => {
  const harness = await startHarness(plansDefinition, NOW);
  try {
    await harness.subgraph.orm.em.fork().transactional(async (em) => {
      await insertIndicators(em, [anIndicator(1, { active: false, retiredAt: new Date('2026-05-20T03:00:00Z') })]);
      await insertTargets(
        em,
        [3, 4].map((quarter) => aTarget(anId(1), { quarter })),
      );
    });
    const viewer = aViewer([Role.PLANADMIN, Role.PLANNER]);
    const [third, fourth] = [await harness.ask(ASKED(3), {}, viewer), await harness.ask(ASKED(4), {}, viewer)];
    expect(third).toEqual({
      data: {
        indicatorSummary: { due: 1, missing: 1 },
        completeness: { due: 1, missing: 1 },
        plannerHome: { counts: { due: 1, missing: 1 } },
        indicator: { quarter: { target: '100.0', missing: true } },
      },
    });
    expect(fourth).toEqual({
      data: {
        indicatorSummary: { due: null, missing: null },
        completeness: { due: null, missing: null },
        plannerHome: { counts: { due: 0, missing: 0 } },
        indicator: { quarter: { target: null, missing: false } },
      },
    });
  } finally {
    await harness.close();
  }
});
