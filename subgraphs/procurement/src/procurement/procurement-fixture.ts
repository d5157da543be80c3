import { type LocalDate, startOfLocalDay } from '@nakhon/core/bangkok-time';
import { fiscalYearOf } from '@nakhon/core/fiscal-calendar';
import { demoRandom } from '@nakhon/db/demo-random';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ProcurementMethod } from '../method/procurement-method.js';
import { ProcurementStep } from '../step/procurement-step.js';
import { Procurement } from './procurement.js';

type StepDays = readonly [number: number, code: string, startedOn: LocalDate, endedOn?: LocalDate];

/** For tests: a procurement with its steps, written at once; whatever `change` leaves out is an ordinary purchase of เขตพระนคร. */
export async function aProcurement(
  em: EntityManager,
  code: string,
  change: Partial<Procurement> & { steps?: readonly StepDays[] } = {},
): Promise<string> {
  const { steps = [], ...facts } = change;
  const openedOn = facts.openedOn ?? '2026-01-05';
  const recordedAt = facts.recordedAt ?? startOfLocalDay(openedOn);
  const id = demoRandom(code).uuid(recordedAt);
  const source = facts.source ?? 'hub';
  const ordinary = { titleTh: `ซื้อวัสดุ ${code}`, agencyCode: '50010000', method: ProcurementMethod.SPECIFIC, medianPriceSatang: 400_000_00n };
  await em.transactional(async (inner) => {
    inner.persist(
      inner.create(Procurement, { id, code, ...ordinary, openedOn, recordedAt, fiscalYear: fiscalYearOf(openedOn), source, ...facts }),
    );
    await inner.flush();
    for (const [number, stepCode, startedOn, endedOn = null] of steps) {
      const step = { procurementId: id, number, code: stepCode, startedOn, endedOn, recordedAt: startOfLocalDay(startedOn), source };
      inner.persist(inner.create(ProcurementStep, step));
    }
  });
  return id;
}
