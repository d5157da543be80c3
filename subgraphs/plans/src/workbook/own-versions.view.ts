import type { EntityManager } from '@mikro-orm/postgresql';
import { cellParameters } from '../evidence/evidence.view.js';
import { cellKeyText } from '../result/quarter-result.view.js';
import type { EnteredRow } from './save-results.contract.js';

/**
 * The rows as if they had been made over the newest version, where all that came after the one they were made over is the account's own:
 * who mends a refused row and sends the workbook again has seen what they saved themselves. One statement.
 */
export async function withOwnVersionsSeen(
  em: EntityManager,
  rows: readonly EnteredRow[],
  accountId: string | undefined,
): Promise<EnteredRow[]> {
  if (accountId === undefined || rows.length === 0) return [...rows];
  const found = await em.execute<(EnteredRow & { newest: number })[]>(
    `select asked.indicator_id as "indicatorId", asked.fiscal_year as "fiscalYear", asked.quarter, max(result.version) as newest
     from unnest(?::uuid[], ?::int[], ?::int[], ?::int[]) as asked (indicator_id, fiscal_year, quarter, seen)
     join result_version result on (result.fiscal_year, result.quarter, result.indicator_id) = (asked.fiscal_year, asked.quarter, asked.indicator_id)
       and result.version > asked.seen
     group by 1, 2, 3 having bool_and(result.account_id is not distinct from ?::uuid)`,
    [...cellParameters(rows), `{${rows.map((row) => row.seenVersion).join(',')}}`, accountId],
  );
  const newest = new Map(found.map((row) => [cellKeyText(row), row.newest]));
  return rows.map((row) => ({ ...row, seenVersion: newest.get(cellKeyText(row)) ?? row.seenVersion }));
}
