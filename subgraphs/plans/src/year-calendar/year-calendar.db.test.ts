import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plansDefinition } from '../definition.js';
import { NOW } from '../plans.fixture.js';

const CENTRAL = aViewer([Role.PLANADMIN]);
const RULE = { opensAfterDays: 1, dueAfterDays: 20, closesAfterDays: 40 };

let harness: SubgraphHarness;
beforeAll(async () => {
  harness = await startHarness(plansDefinition, NOW);
});
afterAll(() => harness?.close());

interface Calendar {
  quarters: { quarter: number; dueOn: string }[];
  months: { month: number; dueOn: string }[];
  written: number;
  kept: number;
}

const LAY_OUT = `mutation ($year: Int!, $results: PeriodRuleInput, $progress: PeriodRuleInput, $reason: String!) {
  done: layOutYear(fiscalYear: $year, results: $results, progress: $progress, reasonTh: $reason) {
    quarters { quarter dueOn } months { month dueOn } written kept } }`;

async function layOut(year: number, given: object = {}, viewer = CENTRAL): Promise<Calendar | string> {
  const { data, errors } = await harness.ask<{ done: Calendar }>(LAY_OUT, { year, reason: 'ปฏิทินปีใหม่', ...given }, viewer);
  return errors ? String(errors[0]!.extensions['code']) : data!.done;
}

test('A year without a calendar gets its sixteen periods at once, and the audit tells the rule', async () => {
  const made = (await layOut(2580, { results: RULE })) as Calendar;
  expect(made).toMatchObject({ written: 16, kept: 0 });
  expect(made.quarters.map(({ dueOn }) => dueOn)).toEqual(['2037-01-20', '2037-04-20', '2037-07-20', '2037-10-20']);
  expect(made.months[0]).toEqual({ month: 1, dueOn: '2036-11-10' });
  const [row] = await harness.subgraph.orm.em
    .fork()
    .execute<{ facts: object }[]>("select facts from audit_row where subject = 'year_calendar:2580'");
  expect(row!.facts).toMatchObject({ results: RULE, progress: null, reasonTh: 'ปฏิทินปีใหม่', quarters: { before: [] } });
});

test('Laid out again by another rule, what has opened stays as it was told', async () => {
  const again = (await layOut(2570, { progress: { ...RULE, dueAfterDays: 5 } })) as Calendar;
  // October opened on 1 November; the quarters stand as usual already.
  expect(again.months.slice(0, 2).map(({ dueOn }) => dueOn)).toEqual(['2026-11-10', '2026-12-05']);
  expect(again).toMatchObject({ written: 11, kept: 5 });
  expect(await layOut(2570, { progress: { ...RULE, dueAfterDays: 5 } })).toMatchObject({ written: 0, kept: 16 });
});

test.each([
  [2000, {}, 'FISCAL_YEAR_OUT_OF_RANGE'],
  [2581, { reason: ' ' }, 'REASON_MISSING'],
  [2581, { results: { ...RULE, dueAfterDays: 0 } }, 'PERIOD_OUT_OF_ORDER'],
])('Year %i with %j is refused with %s, and nothing of it is written', async (year, given, code) => {
  expect(await layOut(year, given)).toBe(code);
  const rows = await harness.subgraph.orm.em.fork().execute('select 1 from reporting_period where fiscal_year = ?', [year]);
  expect(rows).toEqual([]);
});

test('Only who administers the plans of the whole city lays out a year', async () => {
  expect(await layOut(2581, {}, aViewer([Role.PLANADMIN], '/00000000/24000000/'))).toBe('FORBIDDEN');
});
