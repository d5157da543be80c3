import { localDateOf } from '@nakhon/core/bangkok-time';
import { workingCalendar } from '@nakhon/core/working-time';
import { referenceHolidays } from '@nakhon/db/reference';
import { referenceProcurementSteps } from '@nakhon/db/reference-figures';
import { AuditRow } from '@nakhon/kit/audit';
import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { procurementDefinition } from '../definition.js';
import type { DayKind } from '../method/day-kind.js';
import { isOpen, stateAsOf } from '../procurement/procurement.rules.js';
import { aProcurement } from '../procurement/procurement-fixture.js';
import { currentStep, isStepLate } from '../step/procurement-step.rules.js';
import type { DemoProcurement } from './demo-procurement.js';
import { generateProcurements } from './generate-procurements.js';
import { clearGenerated, hasFacts, writeDemo } from './write-demo.js';

const NOW = new Date('2026-11-21T03:00:00Z');
const all = generateProcurements({ seed: 'test', asOf: NOW });
const executive = aViewer([Role.EXECUTIVE]);
const calendar = workingCalendar(referenceHolidays().map((holiday) => holiday.date));
const standards = new Map(referenceProcurementSteps().map((step) => [`${step.method} ${step.stepNo}`, step]));

let harness: SubgraphHarness;
let hadFacts: boolean;
beforeAll(async () => {
  harness = await startHarness(procurementDefinition, NOW);
  const em = harness.subgraph.orm.em.fork();
  hadFacts = await hasFacts(em);
  await writeDemo(em, { seed: 'test', asOf: NOW });
});
afterAll(() => harness.close());

function isLateAsOf(procurement: DemoProcurement, day: string): boolean {
  if (!isOpen(stateAsOf(procurement, day))) return false;
  const step = currentStep(procurement.steps, day);
  if (!step) return false;
  const standard = standards.get(`${procurement.method} ${step.number}`)!;
  const names = { nameTh: standard.nameTh, nameEn: standard.code };
  return isStepLate(calendar, { ...step, ...names, maxDays: standard.maxDays, dayKind: standard.dayKind as DayKind | null }, day);
}

it.each(['2024-02-15T09:00:00Z', '2025-01-03T01:00:00Z', '2025-07-31T16:59:00Z', '2026-04-12T20:00:00Z', '2026-11-21T03:00:00Z'])(
  'shows as of %s the figures that the rules make of the facts known then',
  async (asOf) => {
    const day = localDateOf(new Date(asOf));
    const facts = generateProcurements({ seed: 'test', asOf: new Date(asOf) });
    const quarter = {
      fiscalYear: Number(day.slice(0, 4)) + (day.slice(5) >= '10-01' ? 544 : 543),
      quarter: Math.floor(((Number(day.slice(5, 7)) + 2) % 12) / 3) + 1,
    };
    const query = `query($fiscalYear: Int!, $quarter: Int!, $asOf: DateTime) { procurementSummary(fiscalYear: $fiscalYear, quarter: $quarter, asOf: $asOf) { open late contractedBaht contracts } }`;
    const { data } = await harness.ask<Record<string, object>>(query, { ...quarter, asOf }, executive);
    const signed = facts.filter((each) => each.contractSignedOn !== null && each.contractSignedOn >= `${quarter.fiscalYear - 544}-10-01`);
    const satang = signed.reduce((sum, each) => sum + each.contractedSatang!, 0n);
    expect(data!['procurementSummary']).toEqual({
      open: facts.filter((each) => isOpen(stateAsOf(each, day))).length,
      late: facts.filter((each) => isLateAsOf(each, day)).length,
      contractedBaht: `${satang / 100n}.${String(satang % 100n).padStart(2, '0')}`,
      contracts: signed.length,
    });
  },
);

it.each(
  [2567, 2568, 2569].flatMap((fiscalYear) =>
    ['12-31', '03-31', '06-30', '09-30'].map((end, index) => [fiscalYear, index + 1, end] as const),
  ),
)(
  'lists at the end of fiscal year %d quarter %d (%s) just those procurements as late that the rules call late',
  async (fiscalYear, quarter, end) => {
    const day = `${fiscalYear - (quarter === 1 ? 544 : 543)}-${end}`;
    const query = `{ procurements(fiscalYear: ${fiscalYear}, quarter: ${quarter}, late: true, first: 100) { edges { node { code late } } } }`;
    const { data } = await harness.ask<{ procurements: { edges: { node: { code: string } }[] } }>(query, {}, executive);
    const late = all.filter((each) => each.openedOn <= day && isLateAsOf(each, day));
    expect(late.length).toBeGreaterThan(0);
    expect(data!.procurements.edges.map((edge) => edge.node.code).toSorted()).toEqual(late.map((each) => each.code).toSorted());
  },
);

it('lists as many rows as the summary counts, in every state', async () => {
  const list = (filter: string) => `procurements(fiscalYear: 2570, quarter: 1, ${filter}) { totalCount }`;
  const query = `{ summary: procurementSummary(fiscalYear: 2570, quarter: 1) { open late }
    progress: ${list('state: IN_PROGRESS')} contracted: ${list('state: CONTRACTED')} late: ${list('late: true')} }`;
  const { data } = await harness.ask<Record<string, { totalCount: number; open: number; late: number }>>(query, {}, executive);
  expect(data!['progress']!.totalCount + data!['contracted']!.totalCount).toBe(data!['summary']!.open);
  expect(data!['late']!.totalCount).toBe(data!['summary']!.late);
  expect(data!['summary']!.late).toBeGreaterThan(0);
});

it('is found as facts only once written, and leaves an audit row', async () => {
  const em = harness.subgraph.orm.em.fork();
  expect([hadFacts, await hasFacts(em)]).toEqual([false, true]);
  expect(await em.findAll(AuditRow)).toMatchObject([{ actor: 'hub:demo', action: 'procurement.generate', facts: { seed: 'test' } }]);
});

it('writes nothing when a part of it is there already, and clears only what was generated', async () => {
  const em = harness.subgraph.orm.em.fork();
  await expect(writeDemo(em.fork(), { seed: 'test', asOf: NOW })).rejects.toThrow();
  await aProcurement(em, 'REAL', { steps: [[1, 'CHECK_NEED', '2026-01-05']] });
  await clearGenerated(em);
  const [left] = await em.execute<{ procurements: number; steps: number }[]>(
    'select (select count(*)::int from procurement) as procurements, (select count(*)::int from procurement_step) as steps',
  );
  expect(left).toEqual({ procurements: 1, steps: 1 });
  await writeDemo(em, { seed: 'test', asOf: NOW });
  expect(await em.count(AuditRow)).toBe(2);
});
