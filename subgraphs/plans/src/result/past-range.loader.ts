import { shownExactly } from '@nakhon/core/entry/entry-check';
import { type PastResult, withinBounds } from '@nakhon/core/entry/past-range';
import type { SubgraphContext } from '@nakhon/kit/context';
import { defineLoader } from '@nakhon/kit/loader';
import { textArray } from '@nakhon/kit/sql';
import { entryPast } from '../act/act.rules.js';
import { boundsOf } from '../indicator/bounds.rules.js';
import { PAST_OF_CELL, pastOf } from './past.sql.js';
import type { PastRange } from './past-range.js';
import type { QuarterResult } from './quarter-result.js';
import { cellKeyText, type CellKey } from './quarter-result.view.js';

/** The results of the twelve quarters before each cell, in one statement. */
export const pastOfCell = defineLoader<CellKey, PastResult[]>(cellKeyText, async (keys, { em }) => {
  const rows = await em.execute<(CellKey & { past: string | null })[]>(
    `select asked.indicator_id as "indicatorId", asked.fiscal_year as "fiscalYear", asked.quarter, ${PAST_OF_CELL} as past
     from unnest(?::uuid[], ?::int[], ?::int[]) as asked (indicator_id, fiscal_year, quarter)`,
    [
      textArray(keys.map((key) => key.indicatorId)),
      `{${keys.map((key) => key.fiscalYear).join(',')}}`,
      `{${keys.map((key) => key.quarter).join(',')}}`,
    ],
  );
  return new Map(rows.map((row) => [cellKeyText(row), pastOf(row.past)]));
});

/** What is usual for the cell of an indicator, by the rule that judges entries. */
export async function pastRangeOfCell(
  context: SubgraphContext,
  {
    indicatorId,
    fiscalYear,
    quarter,
    cumulation,
    decimals,
    lowerBound,
    upperBound,
  }: CellKey & Pick<QuarterResult, 'cumulation' | 'decimals' | 'lowerBound' | 'upperBound'>,
): Promise<PastRange> {
  const past = (await pastOfCell(context).load({ indicatorId, fiscalYear, quarter })) ?? [];
  const { range: usual, runningTotal } = entryPast({ indicator: { cumulation }, fiscalYear, quarter, past });
  const range = usual && withinBounds(usual, boundsOf({ lowerBound, upperBound }));
  const shown = (scaled: bigint | null | undefined) => (scaled == null ? null : shownExactly(scaled, decimals));
  return {
    low: shown(range?.low),
    high: shown(range?.high),
    runningTotal: shown(runningTotal),
    values: past.map(({ value }) => shownExactly(value, decimals)),
  };
}
