import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plansDefinition } from '../definition.js';
import { NOW } from '../plans.fixture.js';

const CENTRAL = aViewer([Role.PLANADMIN]);
const DATES = 'dates: { opensOn: "2026-12-25", dueOn: "2027-01-20", closesOn: "2027-02-10" }, reasonTh: "ขยายเวลา"';

let harness: SubgraphHarness;
beforeAll(async () => {
  harness = await startHarness(plansDefinition, NOW);
});
afterAll(() => harness?.close());

async function run(mutation: string, viewer = CENTRAL): Promise<unknown> {
  const { data, errors } = await harness.ask<{ done: unknown }>(`mutation { done: ${mutation} { opensOn dueOn closesOn } }`, {}, viewer);
  return errors ? errors[0]!.extensions['code'] : data!.done;
}

const count = async (table: string, fiscalYear: number) =>
  (
    await harness.subgraph.orm.em
      .fork()
      .execute<{ n: number }[]>(`select count(*)::int as n from ${table} where fiscal_year = ?`, [fiscalYear])
  )[0]!.n;

test.each([
  ['moveReportingPeriod(fiscalYear: 2570, quarter: 1,', 'reporting_period:2570/1', '2027-01-15'],
  ['moveProgressPeriod(fiscalYear: 2570, month: 3,', 'progress_period:2570/3', '2027-01-10'],
])('%s …) moves the dates and tells in the audit what they were', async (mutation, subject, dueBefore) => {
  expect(await run(`${mutation} ${DATES})`)).toEqual({ opensOn: '2026-12-25', dueOn: '2027-01-20', closesOn: '2027-02-10' });
  const [row] = await harness.subgraph.orm.em
    .fork()
    .execute<{ facts: object }[]>('select facts from audit_row where subject = ?', [subject]);
  expect(row!.facts).toMatchObject({ before: { dueOn: dueBefore }, after: { dueOn: '2027-01-20' }, reasonTh: 'ขยายเวลา' });
});

test.each([
  [`moveReportingPeriod(fiscalYear: 2570, quarter: 5, ${DATES})`, 'QUARTER_OUT_OF_RANGE'],
  [`moveProgressPeriod(fiscalYear: 2570, month: 13, ${DATES})`, 'FISCAL_MONTH_OUT_OF_RANGE'],
  [`moveReportingPeriod(fiscalYear: 2571, quarter: 1, ${DATES})`, 'PERIOD_BEFORE_ITS_TIME'],
  [`moveReportingPeriod(fiscalYear: 2566, quarter: 1, ${DATES})`, 'PERIOD_NOT_FOUND'],
  [
    'moveReportingPeriod(fiscalYear: 2570, quarter: 1, dates: { opensOn: "2027-01-02", dueOn: "2027-01-01", closesOn: "2027-01-31" }, reasonTh: "x")',
    'PERIOD_OUT_OF_ORDER',
  ],
  [
    'moveReportingPeriod(fiscalYear: 2570, quarter: 1, dates: { opensOn: "2027-01-01", dueOn: "2027-01-02", closesOn: "2027-01-31" }, reasonTh: "")',
    'REASON_MISSING',
  ],
])('%s is refused with %s', async (mutation, code) => {
  expect(await run(mutation)).toBe(code);
});

test('Only who administers the plans of the whole city moves the calendar', async () => {
  expect(await run(`moveReportingPeriod(fiscalYear: 2570, quarter: 2, ${DATES})`, aViewer([Role.PLANADMIN], '/00000000/24000000/'))).toBe(
    'FORBIDDEN',
  );
});

test('Years later a start adds the years up to the next one, and leaves the dates that were moved', async () => {
  expect([await count('reporting_period', 2576), await count('progress_period', 2576)]).toEqual([0, 0]);
  const later = new Date('2031-10-01T00:00:00Z');
  await harness.subgraph.orm.em.fork().transactional((em) => plansDefinition.loadReference(em, later));
  expect([await count('reporting_period', 2576), await count('progress_period', 2576)]).toEqual([4, 12]);
  const { data } = await harness.ask<{ done: { dueOn: string }[] }>(
    '{ done: progressPeriods(fiscalYear: 2570) { month dueOn } }',
    {},
    CENTRAL,
  );
  expect([data!.done.length, data!.done[2]!.dueOn]).toEqual([12, '2027-01-20']);
});
