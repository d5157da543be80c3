import type { EntityManager } from '@mikro-orm/postgresql';
import { cellKeyText, type CellKey } from '../result/quarter-result.view.js';
import { cellParameters, LINKS_OF_CELLS } from './evidence.view.js';

/** How many files stand behind each cell, by cellKeyText; a cell without any is left out. One statement. */
export async function evidenceCounts(em: EntityManager, cells: readonly CellKey[]): Promise<Map<string, number>> {
  const rows = await em.execute<(CellKey & { files: number })[]>(
    `select asked.indicator_id as "indicatorId", asked.fiscal_year as "fiscalYear", asked.quarter, count(distinct link.file_id)::int as files
     from ${LINKS_OF_CELLS} group by asked.indicator_id, asked.fiscal_year, asked.quarter`,
    cellParameters(cells),
  );
  return new Map(rows.map((row) => [cellKeyText(row), row.files]));
}
