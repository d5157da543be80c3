import type { EntityManager } from '@mikro-orm/postgresql';
import { assertFiscalYear } from '@nakhon/core/fiscal-calendar';
import { usualReportingPeriods } from './reporting-period.rules.js';
import { ReportingPeriod } from './reporting-period.js';

const FIRST_YEAR = 2567;
const LAST_YEAR = 2571;

/** The periods of a year by quarter. Refuses FISCAL_YEAR_OUT_OF_RANGE. */
export function reportingPeriodsOf(em: EntityManager, fiscalYear: number): Promise<ReportingPeriod[]> {
  assertFiscalYear(fiscalYear);
  return em.find(ReportingPeriod, { fiscalYear }, { orderBy: { quarter: 'asc' } });
}

/** Adds the usual periods where none stand; dates that somebody has moved stay. */
export async function loadReportingPeriods(em: EntityManager): Promise<void> {
  await em.upsertMany(ReportingPeriod, usualReportingPeriods(FIRST_YEAR, LAST_YEAR), { onConflictAction: 'ignore' });
}
