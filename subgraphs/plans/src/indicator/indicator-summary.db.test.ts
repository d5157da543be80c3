import { referenceAgencies } from '@nakhon/db/reference';
import { UNAUTHENTICATED } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { aViewer, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoHarness } from '../plans.fixture.js';

type Figures = Record<string, number | string | null>;

const FIGURES = 'asOf fiscalYear quarter due reported verified late missing onTarget nearTarget belowTarget attainmentPercent withoutOwner';
const NULLS = Object.fromEntries(
  FIGURES.split(' ')
    .slice(3)
    .map((name) => [name, null]),
);
const VIEWER = aViewer([Role.REQUESTER], '/00000000/24000000/');
const REPRESENTATIONS = `query ($of: [_Any!]!, $year: Int!, $quarter: Int!) { _entities(representations: $of) {
  ... on District { indicatorSummary(fiscalYear: $year, quarter: $quarter) { ${FIGURES} sources } }
  ... on Agency { indicatorSummary(fiscalYear: $year, quarter: $quarter) { ${FIGURES} sources } } } }`;

let harness: SubgraphHarness;
beforeAll(async () => {
  harness = await startDemoHarness();
});
afterAll(() => harness?.close());

async function entities(of: { __typename: string; code: string }[], year: number, quarter: number): Promise<(Figures | null)[]> {
  harness.statements.length = 0;
  const { data, errors } = await harness.ask<{ _entities: { indicatorSummary: Figures }[] }>(
    REPRESENTATIONS,
    { of, year, quarter },
    VIEWER,
  );
  expect(errors).toBeUndefined();
  return data!._entities.map((entity) => entity.indicatorSummary);
}

async function summary(args: string): Promise<Figures> {
  const { data, errors } = await harness.ask<{ indicatorSummary: Figures }>(
    `{ indicatorSummary(${args}) { ${FIGURES} sources } }`,
    {},
    VIEWER,
  );
  expect(errors).toBeUndefined();
  return data!.indicatorSummary;
}

const districts = Array.from({ length: 50 }, (_, index) => ({ __typename: 'District', code: String(1001 + index) }));

test('Fifty districts cost one statement, and each has its twelve indicators', async () => {
  const figures = await entities(districts, 2569, 2);
  expect(harness.statements).toHaveLength(1);
  expect(figures).toHaveLength(50);
  for (const figure of figures) {
    expect(Number(figure!['due'])).toBeGreaterThan(8);
    expect(Number(figure!['due'])).toBeLessThanOrEqual(12);
    expect(figure!['missing']).toBe(Number(figure!['due']) - Number(figure!['reported']));
    expect(figure!['sources']).toEqual(['generated']);
  }
});

test('The districts and the departments add up to the whole of BMA, asked as a scope or as its root', async () => {
  const all = await summary('fiscalYear: 2569, quarter: 2');
  const departments = referenceAgencies().filter((agency) => agency.kind === 'DEPARTMENT');
  const ofDepartments = departments.map(({ code }) => ({ __typename: 'Agency', code }));
  const parts = await entities([...districts, ...ofDepartments], 2569, 2);
  expect(harness.statements).toHaveLength(2);
  for (const name of ['due', 'reported', 'verified', 'late', 'missing', 'onTarget', 'nearTarget', 'belowTarget', 'withoutOwner']) {
    expect(parts.reduce((total, figure) => total + Number(figure![name]), 0)).toBe(all[name]);
  }
  expect(await entities([{ __typename: 'Agency', code: '00000000' }], 2569, 2)).toEqual([all]);
});

test('An agency without indicators has null figures and no sources', async () => {
  const [figure] = await entities([{ __typename: 'Agency', code: '24050000' }], 2569, 2);
  expect(figure).toMatchObject({ ...NULLS, sources: [] });
});

describe('By time', () => {
  test('A future quarter is null and costs no statement', async () => {
    expect(await entities(districts.slice(0, 1), 2570, 2)).toMatchObject([{ ...NULLS, fiscalYear: 2570, quarter: 2, sources: [] }]);
    expect(harness.statements).toEqual([]);
  });

  test('In the running quarter nothing is due, reported or missing yet', async () => {
    expect(await summary('fiscalYear: 2570, quarter: 1')).toMatchObject({
      due: 0,
      reported: 0,
      missing: 0,
      late: 0,
      attainmentPercent: null,
    });
  });

  test('A year before the data is null', async () => {
    expect(await summary('fiscalYear: 2560, quarter: 1')).toMatchObject({ ...NULLS, sources: [] });
  });

  test('At its end a quarter has nothing due; when the due day is over it has', async () => {
    const atEnd = await summary('fiscalYear: 2569, quarter: 2, asOf: "2026-03-31T16:59:59Z"');
    const lastInstant = await summary('fiscalYear: 2569, quarter: 2, asOf: "2026-04-15T16:59:59Z"');
    const dayAfter = await summary('fiscalYear: 2569, quarter: 2, asOf: "2026-04-15T17:00:00Z"');
    expect(atEnd).toMatchObject({ due: 0, reported: 0, missing: 0, asOf: '2026-03-31T16:59:59.000Z' });
    expect(lastInstant).toMatchObject({ due: 0, missing: 0, late: 0, verified: expect.any(Number) });
    expect(Number(lastInstant['reported'])).toBeGreaterThan(400);
    expect(Number(dayAfter['due'])).toBeGreaterThan(700);
    expect(Number(dayAfter['missing'])).toBe(Number(dayAfter['due']) - Number(dayAfter['reported']));
  });

  test('The quarter that ended last is a mix: late, missing, verified and not yet verified', async () => {
    const { due, reported, verified, late, missing, withoutOwner } = (await summary('fiscalYear: 2569, quarter: 4')) as Record<
      string,
      number
    >;
    for (const count of [late, missing, verified, withoutOwner]) expect(count).toBeGreaterThan(5);
    expect(verified).toBeLessThan(reported!);
    expect(reported).toBeLessThan(due!);
  });
});

test('The trend of eight quarters costs one statement and ends with the summary of the last', async () => {
  harness.statements.length = 0;
  const query = `{ indicatorTrend(fiscalYear: 2569, quarter: 4) { ${FIGURES} sources } }`;
  const { data } = await harness.ask<{ indicatorTrend: Figures[] }>(query, {}, VIEWER);
  expect(harness.statements).toHaveLength(1);
  expect(data!.indicatorTrend.map(({ fiscalYear, quarter }) => `${fiscalYear}/${quarter}`)).toEqual([
    '2568/1',
    '2568/2',
    '2568/3',
    '2568/4',
    '2569/1',
    '2569/2',
    '2569/3',
    '2569/4',
  ]);
  expect(data!.indicatorTrend.at(-1)).toEqual(await summary('fiscalYear: 2569, quarter: 4'));
});

test('A source without facts gives null figures', async () => {
  expect(await summary('fiscalYear: 2569, quarter: 2, source: "hub"')).toMatchObject({ ...NULLS, sources: [] });
});

test.each([
  ['fiscalYear: 2026, quarter: 1', 'FISCAL_YEAR_OUT_OF_RANGE'],
  ['fiscalYear: 2569, quarter: 5', 'QUARTER_OUT_OF_RANGE'],
  ['fiscalYear: 2569, quarter: 1, asOf: "2027-01-01T00:00:00Z"', 'AS_OF_IN_FUTURE'],
])('A summary of (%s) is refused with %s', async (args, code) => {
  const { errors } = await harness.ask(`{ indicatorSummary(${args}) { due } }`, {}, VIEWER);
  expect(errors?.[0]?.extensions['code']).toBe(code);
});

test('A trend of no or of too many quarters is refused', async () => {
  for (const quarters of [0, 41]) {
    const { errors } = await harness.ask(`{ indicatorTrend(fiscalYear: 2569, quarter: 1, quarters: ${quarters}) { due } }`, {}, VIEWER);
    expect(errors?.[0]?.extensions['code']).toBe('QUARTERS_OUT_OF_RANGE');
  }
});

test('Figures, issues, periods and sources are for every account and for nobody else', async () => {
  const query = `{ indicatorSummary(fiscalYear: 2569, quarter: 2) { due } strategicIssues { code }
    reportingPeriods(fiscalYear: 2569) { quarter opensOn dueOn closesOn } plansSources(fiscalYear: 2569) }`;
  const signedIn = await harness.ask<{ strategicIssues: unknown[]; reportingPeriods: unknown[]; plansSources: string[] }>(
    query,
    {},
    VIEWER,
  );
  expect(signedIn.errors).toBeUndefined();
  expect(signedIn.data!.strategicIssues).toHaveLength(7);
  expect(signedIn.data!.reportingPeriods[1]).toEqual({ quarter: 2, opensOn: '2026-04-01', dueOn: '2026-04-15', closesOn: '2026-04-30' });
  expect(signedIn.data!.plansSources).toEqual(['generated']);
  const anonymous = await harness.ask(query);
  expect(anonymous.errors?.map((error) => error.extensions['code'])).toEqual(Array(4).fill(UNAUTHENTICATED));
});
