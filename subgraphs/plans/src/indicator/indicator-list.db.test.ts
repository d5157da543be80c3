import { aViewer, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { Role } from '@nakhon/kit/role';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDemoHarness } from '../plans.fixture.js';

let harness: SubgraphHarness;
const VIEWER = aViewer([Role.EXECUTIVE]);
const BEHIND = {
  onTarget: 'band: ON_TARGET',
  nearTarget: 'band: NEAR_TARGET',
  belowTarget: 'band: BELOW_TARGET',
  missing: 'missing: true',
};

beforeAll(async () => {
  harness = await startDemoHarness();
});
afterAll(() => harness?.close());

async function ask<T>(query: string): Promise<T> {
  const { data, errors } = await harness.ask<{ asked: T }>(`{ asked: ${query} }`, {}, VIEWER);
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.asked;
}

const cases = (['OFFICIAL', 'VERIFIED', 'ENTERED'] as const).flatMap((state) =>
  ['2026-04-10', '2026-04-20', '2026-07-20', '2026-11-21'].map((day) => [state, day] as const),
);

test.each(cases)(
  'Each figure of the quarter in %s results as of %s counts as many indicators as the list behind it',
  async (state, day) => {
    const asked = `fiscalYear: 2569, quarter: 2, state: ${state}, asOf: "${day}T02:00:00Z"`;
    const figures = await ask<Record<string, number>>(`indicatorSummary(${asked}) { ${Object.keys(BEHIND).join(' ')} }`);
    const counted: Record<string, number> = {};
    for (const [figure, filter] of Object.entries(BEHIND)) {
      counted[figure] = (await ask<{ totalCount: number }>(`indicators(${asked}, ${filter}, first: 1) { totalCount }`)).totalCount;
    }
    expect(counted).toEqual(figures);
  },
);

test('The states and days of these cases differ in their figures', async () => {
  const shown = new Set<string>();
  for (const [state, day] of cases) {
    const query = `indicatorSummary(fiscalYear: 2569, quarter: 2, state: ${state}, asOf: "${day}T02:00:00Z") { onTarget nearTarget belowTarget missing }`;
    shown.add(JSON.stringify(await ask(query)));
  }
  expect(shown.size).toBeGreaterThan(7);
});

test('Each row of the list is the cell by the same state and day, in the order of its attainment', async () => {
  const cell = 'fiscalYear: 2569, quarter: 2, state: VERIFIED, asOf: "2026-07-20T02:00:00Z"';
  const { edges } = await ask<{ edges: { node: { quarter: { band: string; attainmentPercent: number } } }[] }>(
    `indicators(${cell}, band: NEAR_TARGET, orderBy: ATTAINMENT, first: 50) { edges { node { quarter(${cell}) { band attainmentPercent } } } }`,
  );
  const percents = edges.map(({ node }) => node.quarter.attainmentPercent);
  expect(new Set(edges.map(({ node }) => node.quarter.band))).toEqual(new Set(['NEAR_TARGET']));
  expect(percents).toEqual(percents.toSorted((a, b) => a - b));
});

test('The trend as of a day ends with the summary of that day, and has nothing of quarters that had not begun', async () => {
  const figures = 'fiscalYear quarter due reported verified missing attainmentPercent';
  const asked = 'fiscalYear: 2569, quarter: 4, state: OFFICIAL, asOf: "2026-02-10T02:00:00Z"';
  const trend = await ask<Record<string, unknown>[]>(`indicatorTrend(${asked}) { ${figures} }`);
  const first = trend.at(-4)!;
  expect(first).toEqual(await ask(`indicatorSummary(${asked.replace('quarter: 4', 'quarter: 1')}) { ${figures} }`));
  expect(first['due']).toBeGreaterThan(700);
  expect(trend.slice(-2).map(({ due, reported }) => [due, reported])).toEqual([
    [null, null],
    [null, null],
  ]);
});

test.each(['indicators(', 'indicatorTrend('])('%s…) refuses an instant to come', async (field) => {
  const { errors } = await harness.ask(
    `{ asked: ${field}fiscalYear: 2569, quarter: 1, asOf: "2027-01-01T00:00:00Z") { __typename } }`,
    {},
    VIEWER,
  );
  expect(errors?.[0]?.extensions['code']).toBe('AS_OF_IN_FUTURE');
});
