import { defineLoader } from '@nakhon/kit/loader';
import { textArray } from '@nakhon/kit/sql';
import { cellKeyText, type CellKey } from '../result/quarter-result.view.js';
import { ResultComment } from './result-comment.js';

/** The remarks on cells, oldest first, in one statement; a cell without any gives null. */
export const commentsOfCell = defineLoader<CellKey, ResultComment[]>(cellKeyText, async (keys, { em }) => {
  const rows = await em.execute<Record<string, unknown>[]>(
    `select said.* from unnest(?::uuid[], ?::int[], ?::int[]) as asked (indicator_id, fiscal_year, quarter)
     join result_comment said using (indicator_id, fiscal_year, quarter) order by said.recorded_at, said.id`,
    [
      textArray(keys.map((key) => key.indicatorId)),
      `{${keys.map((key) => key.fiscalYear).join(',')}}`,
      `{${keys.map((key) => key.quarter).join(',')}}`,
    ],
  );
  return Map.groupBy(
    rows.map((row) => em.map(ResultComment, row)),
    cellKeyText,
  );
});
