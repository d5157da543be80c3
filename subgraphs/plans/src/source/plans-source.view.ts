import type { EntityManager } from '@mikro-orm/postgresql';
import { assertFiscalYear } from '@nakhon/core/fiscal-calendar';

/** Where the targets and results of a year come from, in order of the alphabet. Refuses FISCAL_YEAR_OUT_OF_RANGE. */
export async function plansSourcesOf(em: EntityManager, fiscalYear: number): Promise<string[]> {
  assertFiscalYear(fiscalYear);
  const rows = await em.execute<{ source: string }[]>(
    `select source from indicator_target where fiscal_year = ? union select source from result_version where fiscal_year = ? order by source`,
    [fiscalYear, fiscalYear],
  );
  return rows.map((row) => row.source);
}
