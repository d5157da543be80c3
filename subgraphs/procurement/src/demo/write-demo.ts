import { randomUUIDv7 } from 'node:crypto';
import { startOfLocalDay } from '@nakhon/core/bangkok-time';
import { AuditRow } from '@nakhon/kit/audit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DemoProcurement } from './demo-procurement.js';
import { generateProcurements, type DemoOptions } from './generate-procurements.js';

const GENERATED = 'generated';
const ROWS_PER_STATEMENT = 4_000;

const INSERT_PROCUREMENTS = `
  insert into procurement (id, code, title_th, agency_code, method, fiscal_year, median_price_satang, contracted_satang,
    contract_signed_on, cancelled_on, completed_on, opened_on, egp_reference, source, recorded_at)
  select id, code, title_th, agency_code, method, fiscal_year, median_price_satang, contracted_satang,
    contract_signed_on, cancelled_on, completed_on, opened_on, egp_reference, '${GENERATED}', recorded_at
  from jsonb_to_recordset(?::jsonb) as given(id uuid, code text, title_th text, agency_code text, method text, fiscal_year int,
    median_price_satang bigint, contracted_satang bigint, contract_signed_on date, cancelled_on date, completed_on date, opened_on date,
    egp_reference text, recorded_at timestamptz)`;

const INSERT_STEPS = `
  insert into procurement_step (procurement_id, number, code, started_on, ended_on, source, recorded_at)
  select procurement_id, number, code, started_on, ended_on, '${GENERATED}', recorded_at
  from jsonb_to_recordset(?::jsonb) as given(procurement_id uuid, number int, code text, started_on date, ended_on date, recorded_at timestamptz)`;

/**
 * Writes demonstration procurements up to `asOf` with one audit row, in one transaction; returns how many procurements.
 * Fails on the unique codes when generated ones are there: `clearGenerated` first.
 */
export async function writeDemo(em: EntityManager, options: DemoOptions, newId: () => string = randomUUIDv7): Promise<number> {
  const procurements = generateProcurements(options);
  const steps = procurements.flatMap(stepRecords);
  await em.transactional(async (inner) => {
    await insertAll(inner, INSERT_PROCUREMENTS, procurements.map(procurementRecord));
    await insertAll(inner, INSERT_STEPS, steps);
    inner.persist(
      inner.create(AuditRow, {
        id: newId(),
        occurredAt: options.asOf,
        accountId: null,
        actor: 'hub:demo',
        action: 'procurement.generate',
        subject: `source:${GENERATED}`,
        facts: { seed: options.seed, asOf: options.asOf.toISOString(), procurements: procurements.length, steps: steps.length },
        requestId: null,
      }),
    );
  });
  return procurements.length;
}

async function insertAll(em: EntityManager, sql: string, records: readonly object[]): Promise<void> {
  for (let start = 0; start < records.length; start += ROWS_PER_STATEMENT) {
    await em.execute(sql, [JSON.stringify(records.slice(start, start + ROWS_PER_STATEMENT))]);
  }
}

function procurementRecord(procurement: DemoProcurement): object {
  return {
    id: procurement.id,
    code: procurement.code,
    title_th: procurement.titleTh,
    agency_code: procurement.agencyCode,
    method: procurement.method,
    fiscal_year: procurement.fiscalYear,
    median_price_satang: procurement.medianPriceSatang.toString(),
    contracted_satang: procurement.contractedSatang?.toString() ?? null,
    contract_signed_on: procurement.contractSignedOn,
    cancelled_on: procurement.cancelledOn,
    completed_on: procurement.completedOn,
    opened_on: procurement.openedOn,
    egp_reference: procurement.egpReference,
    recorded_at: startOfLocalDay(procurement.openedOn).toISOString(),
  };
}

function stepRecords(procurement: DemoProcurement): object[] {
  return procurement.steps.map((step) => ({
    procurement_id: procurement.id,
    number: step.number,
    code: step.code,
    started_on: step.startedOn,
    ended_on: step.endedOn,
    recorded_at: startOfLocalDay(step.startedOn).toISOString(),
  }));
}

/** Whether any procurement is there, from whatever source. */
export async function hasFacts(em: EntityManager): Promise<boolean> {
  const rows: { found: boolean }[] = await em.execute('select exists (select 1 from procurement) as found');
  return rows[0]?.found ?? false;
}

/** Removes all generated procurements with their steps; facts of other sources and the audit stay. */
export async function clearGenerated(em: EntityManager): Promise<void> {
  await em.execute(`delete from procurement where source = '${GENERATED}'`);
}
