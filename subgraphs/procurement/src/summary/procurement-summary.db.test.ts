import { referenceDistricts } from '@nakhon/db/reference';
import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { procurementDefinition } from '../definition.js';
import { aProcurement } from '../procurement/procurement-fixture.js';

const NOW = new Date('2026-03-20T03:00:00Z');
const anyone = aViewer([Role.REQUESTER], '/00000000/50020000/');
const FIGURES = 'asOf open late contractedBaht contracts sources';
const NONE = { open: null, late: null, contractedBaht: null, contracts: null, sources: [] };

let harness: SubgraphHarness;
beforeAll(async () => {
  harness = await startHarness(procurementDefinition, NOW);
  const em = harness.subgraph.orm.em.fork();
  // Begun on Monday; Tuesday is Makha Bucha: its two working days are Wednesday and Thursday, so it is late from Friday 6 March on.
  await aProcurement(em, 'LATE', { openedOn: '2026-03-02', steps: [[1, 'CHECK_NEED', '2026-03-02']] });
  await aProcurement(em, 'DELIVERED-LATER', {
    openedOn: '2025-11-03',
    contractSignedOn: '2026-02-02',
    contractedSatang: 390_000_50n,
    completedOn: '2026-03-10',
    steps: [[12, 'DELIVERY', '2026-02-02', '2026-03-09']],
  });
  await aProcurement(em, 'LAST-YEAR', {
    openedOn: '2025-06-02',
    contractSignedOn: '2025-08-04',
    contractedSatang: 100_00n,
    source: 'import:egp',
    steps: [[12, 'DELIVERY', '2025-08-04']],
  });
  await aProcurement(em, 'CANCELLED', {
    openedOn: '2026-01-05',
    cancelledOn: '2026-02-16',
    steps: [[1, 'CHECK_NEED', '2026-01-05', '2026-02-16']],
  });
  await aProcurement(em, 'OLD', { openedOn: '2024-01-05', cancelledOn: '2024-02-16', agencyCode: '50070000' });
});
afterAll(() => harness.close());

async function district(args: string, code = '1001') {
  const query = `query($of: [_Any!]!) { _entities(representations: $of) { ... on District { procurementSummary(${args}) { ${FIGURES} } } } }`;
  const { data, errors } = await harness.ask<{ _entities: [{ procurementSummary: object }] }>(
    query,
    { of: [{ __typename: 'District', code }] },
    anyone,
  );
  expect(errors).toBeUndefined();
  return data!._entities[0].procurementSummary;
}

describe('the figures of a district', () => {
  it('hold now: open and late ones, contracts since October, sources that took part', async () => {
    expect(await district('fiscalYear: 2569, quarter: 2')).toEqual({
      asOf: NOW.toISOString(),
      open: 2,
      late: 1,
      contractedBaht: '390000.50',
      contracts: 1,
      sources: ['hub', 'import:egp'],
    });
  });

  it('hold as of an earlier time: what was completed, cancelled or late later was not so then', async () => {
    const figures = await district('fiscalYear: 2569, quarter: 2, asOf: "2026-02-10T05:00:00Z"');
    expect(figures).toMatchObject({ open: 3, late: 1, contracts: 1, contractedBaht: '390000.50', asOf: '2026-02-10T05:00:00.000Z' });
  });

  it.each([
    ['2026-03-05T16:59:59Z', 0],
    ['2026-03-05T17:00:00Z', 1],
  ])('turn late at midnight in Bangkok: as of %s there are %d', async (asOf, late) => {
    expect(await district(`fiscalYear: 2569, quarter: 2, asOf: "${asOf}"`)).toMatchObject({ open: 3, late });
  });

  it('of a past quarter hold at its end', async () => {
    const figures = await district('fiscalYear: 2569, quarter: 1');
    expect(figures).toMatchObject({ open: 2, late: 0, contracts: 0, contractedBaht: '0.00', asOf: '2025-12-31T16:59:59.999Z' });
  });

  it('of the year before count its own contracts', async () => {
    expect(await district('fiscalYear: 2568, quarter: 4')).toMatchObject({
      open: 1,
      contracts: 1,
      contractedBaht: '100.00',
      sources: ['import:egp'],
    });
  });

  it('count one source alone when asked', async () => {
    expect(await district('fiscalYear: 2569, quarter: 2, source: "import:egp"')).toMatchObject({
      open: 1,
      late: 0,
      contracts: 0,
      sources: ['import:egp'],
    });
    expect(await district('fiscalYear: 2569, quarter: 2, source: "generated"')).toMatchObject(NONE);
  });

  it.each([
    ['of a future quarter', 'fiscalYear: 2569, quarter: 3', '1001'],
    ['of a year before there was data', 'fiscalYear: 2560, quarter: 1', '1001'],
    ['of a district without procurements', 'fiscalYear: 2569, quarter: 2', '1005'],
    ['of a district whose procurements all ended before the year', 'fiscalYear: 2569, quarter: 2', '1002'],
    ['as of a time before anything was recorded', 'fiscalYear: 2567, quarter: 1, asOf: "2023-12-01T00:00:00Z"', '1001'],
  ])('%s are null, not zero', async (_case, args, code) => {
    expect(await district(args, code)).toMatchObject(NONE);
  });
});

it('answers 50 districts with one statement', async () => {
  const query = `query($of: [_Any!]!) { _entities(representations: $of) { ... on District { procurementSummary(fiscalYear: 2569, quarter: 2) { open } } } }`;
  const of = referenceDistricts().map(({ code }) => ({ __typename: 'District', code }));
  harness.statements.length = 0;
  const { data } = await harness.ask<{ _entities: { procurementSummary: { open: number | null } }[] }>(query, { of }, anyone);
  expect(data!._entities).toHaveLength(50);
  expect(data!._entities.filter((each) => each.procurementSummary.open !== null)).toHaveLength(1);
  expect(harness.statements).toHaveLength(1);
});

it('answers a scope, an agency and the whole of BMA alike, and a trend with one statement', async () => {
  const query = `query($of: [_Any!]!) {
    all: procurementSummary(fiscalYear: 2569, quarter: 2) { open contracts }
    one: procurementSummary(fiscalYear: 2569, quarter: 2, scope: { districtCodes: ["1001"] }) { open contracts }
    none: procurementSummary(fiscalYear: 2569, quarter: 2, scope: { agencyCodes: ["24000000"] }) { open contracts }
    _entities(representations: $of) { ... on Agency { procurementSummary(fiscalYear: 2569, quarter: 2) { open contracts } } } }`;
  const { data } = await harness.ask<Record<string, unknown>>(query, { of: [{ __typename: 'Agency', code: '50010000' }] }, anyone);
  const figures = { open: 2, contracts: 1 };
  const none = { open: null, contracts: null };
  expect(data).toEqual({ all: figures, one: figures, none, _entities: [{ procurementSummary: figures }] });
  harness.statements.length = 0;
  const trend = await harness.ask<{ procurementTrend: object[] }>(
    '{ procurementTrend(fiscalYear: 2569, quarter: 3, quarters: 4) { fiscalYear quarter open } }',
    {},
    anyone,
  );
  expect(trend.data!.procurementTrend).toEqual([
    { fiscalYear: 2568, quarter: 4, open: 1 },
    { fiscalYear: 2569, quarter: 1, open: 2 },
    { fiscalYear: 2569, quarter: 2, open: 2 },
    { fiscalYear: 2569, quarter: 3, open: null },
  ]);
  expect(harness.statements).toHaveLength(1);
});

it.each([
  ['procurementSummary(fiscalYear: 2026, quarter: 1) { open }', 'FISCAL_YEAR_OUT_OF_RANGE'],
  ['procurementSummary(fiscalYear: 2569, quarter: 5) { open }', 'QUARTER_OUT_OF_RANGE'],
  ['procurementTrend(fiscalYear: 2569, quarter: 1, quarters: 41) { open }', 'QUARTERS_OUT_OF_RANGE'],
  ['procurementSources(fiscalYear: 2026)', 'FISCAL_YEAR_OUT_OF_RANGE'],
])('refuses %s with %s', async (field, code) => {
  const { errors } = await harness.ask(`{ ${field} }`, {}, anyone);
  expect(errors?.[0]?.extensions).toMatchObject({ code });
});

it('names the sources of a year, and shows figures to nobody who is not signed in', async () => {
  const { data } = await harness.ask<{ procurementSources: string[] }>('{ procurementSources(fiscalYear: 2568) }', {}, anyone);
  expect(data!.procurementSources).toEqual(['import:egp']);
  const refused = await harness.ask(
    '{ procurementSummary(fiscalYear: 2569, quarter: 2) { open } procurementTrend(fiscalYear: 2569, quarter: 2) { open } }',
  );
  expect(refused.errors?.map((error) => error.extensions['code'])).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
});
