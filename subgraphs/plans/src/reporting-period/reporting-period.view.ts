import type { EntityManager } from '@mikro-orm/postgresql';
import { localDateOf } from '@nakhon/core/bangkok-time';
import { assertFiscalYear, fiscalYearOf } from '@nakhon/core/fiscal-calendar';
import { calendarYears, usualReportingPeriods } from './reporting-period.rules.js';
import { ReportingPeriod } from './reporting-period.js';

/** The periods of a year by quarter. Refuses FISCAL_YEAR_OUT_OF_RANGE. */
export function reportingPeriodsOf(em: EntityManager, fiscalYear: number): Promise<ReportingPeriod[]> {
  assertFiscalYear(fiscalYear);
  return em.find(ReportingPeriod, { fiscalYear }, { orderBy: { quarter: 'asc' } });
}

/** Adds the usual periods up to the year after this one where none stand; dates that somebody has moved stay. */
export async function loadReportingPeriods(em: EntityManager, now: Date): Promise<void> {
  const { first, last } = calendarYears(fiscalYearOf(localDateOf(now)));
  await em.upsertMany(ReportingPeriod, usualReportingPeriods(first, last), { onConflictAction: 'ignore' });
}
