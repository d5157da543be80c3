import type { EntityManager } from '@mikro-orm/postgresql';
import { localDateOf } from '@nakhon/core/bangkok-time';
import { assertFiscalYear, fiscalYearOf } from '@nakhon/core/fiscal-calendar';
import { calendarYears } from '../reporting-period/reporting-period.rules.js';
import { usualProgressPeriods } from './progress-period.rules.js';
import { ProgressPeriod } from './progress-period.js';

/** The months of a year from October. Refuses FISCAL_YEAR_OUT_OF_RANGE. */
export function progressPeriodsOf(em: EntityManager, fiscalYear: number): Promise<ProgressPeriod[]> {
  assertFiscalYear(fiscalYear);
  return em.find(ProgressPeriod, { fiscalYear }, { orderBy: { month: 'asc' } });
}

/** Adds the usual months up to the year after this one where none stand; dates that somebody has moved stay. */
export async function loadProgressPeriods(em: EntityManager, now: Date): Promise<void> {
  const { first, last } = calendarYears(fiscalYearOf(localDateOf(now)));
  await em.upsertMany(ProgressPeriod, usualProgressPeriods(first, last), { onConflictAction: 'ignore' });
}
