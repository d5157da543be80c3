import type { EntityManager } from '@mikro-orm/postgresql';
import { assertFiscalYear } from '@nakhon/core/fiscal-calendar';
import { QuarterTarget } from './quarter-target.js';

/** The targets of a fiscal year (พ.ศ.) by quarter; empty where BMA set none. Refuses FISCAL_YEAR_OUT_OF_RANGE. */
export function quarterTargets(em: EntityManager, fiscalYear: number): Promise<QuarterTarget[]> {
  assertFiscalYear(fiscalYear);
  return em.find(QuarterTarget, { fiscalYear }, { orderBy: { quarter: 'asc' } });
}
