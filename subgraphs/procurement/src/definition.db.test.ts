import { referenceHolidays } from '@nakhon/db/reference';
import { referenceProcurementSteps } from '@nakhon/db/reference-figures';
import { schemaDrift } from '@nakhon/kit/orm';
import { startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WorkingHoliday } from './calendar/working-holiday.js';
import { procurementDefinition } from './definition.js';
import { MethodStep } from './method/method-step.js';
import { aProcurement } from './procurement/procurement-fixture.js';

let harness: SubgraphHarness;
beforeAll(async () => {
  harness = await startHarness(procurementDefinition, new Date('2026-11-21T03:00:00Z'));
});
afterAll(() => harness.close());

it('has migrations that make just the tables the entities describe', async () => {
  expect(await schemaDrift(harness.subgraph.orm)).toBe('');
});

it('loads steps and holidays, and loading them again changes nothing', async () => {
  const em = harness.subgraph.orm.em.fork();
  const orderBy = { method: 'asc', stepNo: 'asc' } as const;
  const before = await em.findAll(MethodStep, { orderBy });
  await em.fork().transactional((inner) => procurementDefinition.loadReference(inner, new Date('2026-11-21T03:00:00Z')));
  expect(await em.fork().findAll(MethodStep, { orderBy })).toEqual(before);
  expect(before).toHaveLength(referenceProcurementSteps().length);
  expect(await em.count(WorkingHoliday)).toBe(referenceHolidays().length);
  expect(before.find((step) => step.method === 'E_BIDDING' && step.stepNo === 16)).toMatchObject({
    code: 'AUDITOR_COPY',
    maxDays: 30,
    dayKind: 'CALENDAR',
  });
});

it('refuses a contract value without the day of signing, and a step that ends before it begins', async () => {
  const em = harness.subgraph.orm.em.fork();
  const columns =
    'id, code, title_th, agency_code, method, fiscal_year, median_price_satang, contracted_satang, opened_on, source, recorded_at';
  const insert = `insert into procurement (${columns}) values ('00000000-0000-7000-8000-000000000001', 'A', 'A', '50010000', 'SPECIFIC', 2569, 1, 1, '2026-01-01', 'hub', now())`;
  await expect(em.execute(insert)).rejects.toThrow('procurement_contract_whole');
  const steps = [[1, 'CHECK_NEED', '2026-01-05', '2026-01-04']] as const;
  await expect(aProcurement(em.fork(), 'B', { steps })).rejects.toThrow('procurement_step_order');
});
