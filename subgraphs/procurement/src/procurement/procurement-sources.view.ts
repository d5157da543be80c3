import { assertFiscalYear } from '@nakhon/core/fiscal-calendar';
import type { SubgraphContext } from '@nakhon/kit/context';

/** The sources that have procurements of the budget year, sorted. Refuses with `FISCAL_YEAR_OUT_OF_RANGE`. */
export async function sourcesOfYear(context: SubgraphContext, fiscalYear: number): Promise<string[]> {
  assertFiscalYear(fiscalYear);
  const sql = 'select distinct source from procurement where fiscal_year = ? order by source';
  const rows: { source: string }[] = await context.em.execute(sql, [fiscalYear]);
  return rows.map((row) => row.source);
}
