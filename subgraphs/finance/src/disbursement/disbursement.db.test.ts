import { referenceDistricts } from '@nakhon/db/reference';
import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { financeDefinition } from '../definition.js';
import { aChange, anAllotment, anItem, aVoucher } from '../finance.fixture.js';

const NOW = new Date('2027-03-10T03:00:00Z');
const FIELDS = 'asOf appropriatedBaht allottedBaht approvedBaht disbursedBaht remainingBaht ratePercent targetPercent sources';
type Figure = Record<string, string | number | null> & { sources: string[] };

let harness: SubgraphHarness;
const anyone = aViewer([Role.REQUESTER], '/00000000/50010000/');

beforeAll(async () => {
  harness = await startHarness(financeDefinition, NOW);
  const em = harness.subgraph.orm.em.fork();
  const paid = await anItem(em);
  await anAllotment(em, paid, { amount_satang: 40_000n });
  await anAllotment(em, paid, { period: 2, amount_satang: 30_000n, approved_on: '2027-02-01', recorded_at: '2027-02-01T03:00:00Z' });
  await aChange(em, paid, { kind: 'TRANSFER_IN', amount_satang: 20_000n, occurred_on: '2026-12-01', recorded_at: '2026-12-01T03:00:00Z' });
  const way = (submitted: string, approved: string, paidAt: string) => [
    { state: 'SUBMITTED', at: submitted },
    { state: 'APPROVED', at: approved },
    { state: 'PAID', at: paidAt },
  ];
  await aVoucher(em, paid, 12_345n, way('2026-10-10T03:00:00Z', '2026-10-11T03:00:00Z', '2026-10-12T03:00:00Z'));
  // Paid in the last minute of the quarter in Bangkok, and in the first of the next.
  await aVoucher(em, paid, 1_000n, way('2026-12-30T03:00:00Z', '2026-12-31T03:00:00Z', '2026-12-31T16:59:00Z'));
  await aVoucher(em, paid, 2_000n, way('2026-12-30T03:00:00Z', '2026-12-31T03:00:00Z', '2026-12-31T17:00:00Z'), 'generated');
  await aVoucher(em, paid, 3_000n, [
    { state: 'SUBMITTED', at: '2026-11-01T03:00:00Z' },
    { state: 'APPROVED', at: '2026-11-02T03:00:00Z' },
    { state: 'CANCELLED', at: '2027-01-05T03:00:00Z' },
  ]);
  // Paid in October, but told to the hub in February.
  await aVoucher(em, paid, 5_000n, [
    { state: 'SUBMITTED', at: '2026-10-20T03:00:00Z', recordedAt: '2027-02-10T03:00:00Z' },
    { state: 'APPROVED', at: '2026-10-21T03:00:00Z', recordedAt: '2027-02-10T03:00:00Z' },
    { state: 'PAID', at: '2026-10-22T03:00:00Z', recordedAt: '2027-02-10T03:00:00Z' },
  ]);
  await anItem(em, { agency_code: '50020000', appropriated_satang: 7_700n, source: 'import:bma-ordinance' });
});
afterAll(() => harness?.close());

async function figure(args: string, viewer = anyone): Promise<Figure> {
  const { data, errors } = await harness.ask<{ disbursement: Figure }>(`{ disbursement(${args}) { ${FIELDS} } }`, {}, viewer);
  if (errors) throw errors[0];
  return data!.disbursement;
}

const PHRA_NAKHON = 'scope: { districtCodes: ["1001"] }';

describe('disbursement of a district', () => {
  test('at the end of a quarter it counts what was paid, approved and allotted by then, in Bangkok’s time', async () => {
    expect(await figure(`fiscalYear: 2570, quarter: 1, ${PHRA_NAKHON}`)).toEqual({
      asOf: '2026-12-31T16:59:59.999Z',
      appropriatedBaht: '1200.00',
      allottedBaht: '400.00',
      approvedBaht: '233.45',
      disbursedBaht: '183.45',
      remainingBaht: '1016.55',
      ratePercent: 15.29,
      targetPercent: 20,
      sources: ['generated', 'hub'],
    });
  });

  test('in the running quarter it holds as of now, with the next period’s money and without what was cancelled', async () => {
    expect(await figure(`fiscalYear: 2570, quarter: 2, ${PHRA_NAKHON}`)).toMatchObject({
      asOf: NOW.toISOString(),
      allottedBaht: '700.00',
      approvedBaht: '203.45',
      disbursedBaht: '203.45',
      targetPercent: 45,
    });
  });

  test('as of an earlier time it says what was recorded by then', async () => {
    const asOf = 'asOf: "2026-11-15T00:00:00Z"';
    expect(await figure(`fiscalYear: 2570, quarter: 1, ${PHRA_NAKHON}, ${asOf}`)).toMatchObject({
      asOf: '2026-11-15T00:00:00.000Z',
      appropriatedBaht: '1000.00',
      approvedBaht: '153.45',
      disbursedBaht: '123.45',
      sources: ['hub'],
    });
  });

  test('it can be cut to one source, and then misses what the source does not tell', async () => {
    expect(await figure(`fiscalYear: 2570, quarter: 2, source: "generated", ${PHRA_NAKHON}`)).toMatchObject({
      appropriatedBaht: null,
      disbursedBaht: '20.00',
      ratePercent: null,
      sources: ['generated'],
    });
  });

  test('without voucher data disbursed, remaining and rate are null while the appropriation stands', async () => {
    expect(await figure('fiscalYear: 2570, quarter: 1, scope: { agencyCodes: ["50020000"] }')).toMatchObject({
      appropriatedBaht: '77.00',
      allottedBaht: null,
      disbursedBaht: null,
      remainingBaht: null,
      ratePercent: null,
      targetPercent: 20,
    });
  });

  test.each(['fiscalYear: 2570, quarter: 4', 'fiscalYear: 2560, quarter: 1'])('%s has nothing to say: nulls, no zeros', async (args) => {
    const { asOf, sources, ...figures } = await figure(args);
    expect(asOf).toBeTruthy();
    expect(sources).toEqual([]);
    expect(new Set(Object.values(figures))).toEqual(new Set([null]));
  });

  test.each([
    ['fiscalYear: 2026, quarter: 1', 'FISCAL_YEAR_OUT_OF_RANGE'],
    ['fiscalYear: 2570, quarter: 5', 'QUARTER_OUT_OF_RANGE'],
  ])('%s is refused with %s', async (args, code) => {
    const { errors } = await harness.ask(`{ disbursement(${args}) { asOf } }`, {}, anyone);
    expect(errors?.[0]?.extensions['code']).toBe(code);
  });
});

describe('how it is asked', () => {
  test('the root agency, the whole scope and the sum of its parts agree', async () => {
    const { data } = await harness.ask<{ all: Figure; _entities: { disbursement: Figure }[] }>(
      `query ($root: [_Any!]!) { all: disbursement(fiscalYear: 2570, quarter: 2) { ${FIELDS} }
        _entities(representations: $root) { ... on Agency { disbursement(fiscalYear: 2570, quarter: 2) { ${FIELDS} } } } }`,
      { root: [{ __typename: 'Agency', code: '00000000' }] },
      anyone,
    );
    expect(data!.all['appropriatedBaht']).toBe('1277.00');
    expect(data!._entities[0]!.disbursement).toEqual(data!.all);
  });

  test('fifty districts cost one SQL statement, and those without facts answer with nulls', async () => {
    const districts = referenceDistricts().map(({ code }) => ({ __typename: 'District', code }));
    harness.statements.length = 0;
    const { data } = await harness.ask<{ _entities: { code: string; disbursement: Figure }[] }>(
      `query ($districts: [_Any!]!) { _entities(representations: $districts) { ... on District { code disbursement(fiscalYear: 2570, quarter: 2) { ${FIELDS} } } } }`,
      { districts },
      anyone,
    );
    expect(harness.statements).toHaveLength(1);
    expect(data!._entities).toHaveLength(50);
    const withFacts = data!._entities.filter((district) => district.disbursement['appropriatedBaht'] !== null);
    expect(withFacts.map((district) => district.code)).toEqual(['1001', '1008']);
  });

  test('a trend runs from the oldest quarter to the one asked for, in one SQL statement', async () => {
    harness.statements.length = 0;
    const { data } = await harness.ask<{ disbursementTrend: Figure[] }>(
      '{ disbursementTrend(fiscalYear: 2570, quarter: 3, quarters: 4, scope: { districtCodes: ["1001"] }) { fiscalYear quarter disbursedBaht } }',
      {},
      anyone,
    );
    expect(data!.disbursementTrend).toEqual([
      { fiscalYear: 2569, quarter: 4, disbursedBaht: null },
      { fiscalYear: 2570, quarter: 1, disbursedBaht: '183.45' },
      { fiscalYear: 2570, quarter: 2, disbursedBaht: '203.45' },
      { fiscalYear: 2570, quarter: 3, disbursedBaht: null },
    ]);
    expect(harness.statements).toHaveLength(1);
  });

  test('targets and sources of a year are told to whoever is signed in, and to nobody else', async () => {
    const query = '{ disbursementTargets(fiscalYear: 2570) { quarter targetPercent } financeSources(fiscalYear: 2570) }';
    const { data } = await harness.ask(query, {}, anyone);
    expect(data).toEqual({
      disbursementTargets: [20, 45, 70, 95].map((targetPercent, index) => ({ quarter: index + 1, targetPercent })),
      financeSources: ['generated', 'hub', 'import:bma-ordinance'],
    });
    const { errors } = await harness.ask(query);
    expect(errors?.map((error) => error.extensions['code'])).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });
});
