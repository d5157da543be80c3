import type { SubgraphContext } from '@nakhon/kit/context';
import { quartersEndingAt } from '@nakhon/core/fiscal-calendar';
import { figureWindow, type FigureArguments, type FigureScope, type FigureWindow } from '@nakhon/kit/figure-arguments';
import { figureLoaders } from '@nakhon/kit/figure-loader';
import { SCOPE_KEY } from '@nakhon/kit/figure-scope';
import { assertQuarterCount } from './indicator.refusals.js';
import { computeSummary, type IndicatorTally } from './indicator.rules.js';
import type { IndicatorSummary } from './indicator-summary.js';
import { findTallies } from './indicator-summary.view.js';

/** Summaries of districts, agencies and scopes; keys asked for with the same arguments cost one statement, a future quarter none. */
export const indicatorSummaries = figureLoaders<FigureArguments, IndicatorSummary>(async (keys, window, _args, { em }) => {
  if (window.isFuture) {
    const codes = keys.by === 'scope' ? [SCOPE_KEY] : keys.codes;
    return new Map(codes.map((code) => [code, summaryOf(window, null, [])]));
  }
  const rows = await findTallies(em, keys, [window], window.asOf, window.source);
  return new Map(rows.map((row) => [row.key, summaryOf(window, row.tally, row.sources)]));
});

/**
 * The `quarters` quarters up to the one in `args`, oldest first, all by what is recorded now, in one statement.
 * Refuses QUARTERS_OUT_OF_RANGE.
 */
export async function indicatorTrend(
  context: SubgraphContext,
  scope: FigureScope | null | undefined,
  args: FigureArguments,
  quarters: number,
): Promise<IndicatorSummary[]> {
  assertQuarterCount(quarters);
  const last = figureWindow(args, context.now);
  const windows = quartersEndingAt(last, quarters).map((each) => figureWindow({ ...args, ...each }, context.now));
  const begun = windows.filter((window) => !window.isFuture);
  const keys = { by: 'scope', scope: scope ?? null } as const;
  const rows = begun.length === 0 ? [] : await findTallies(context.em, keys, begun, last.asOf, last.source);
  return windows.map((window) => {
    const row = rows.find(({ fiscalYear, quarter }) => fiscalYear === window.fiscalYear && quarter === window.quarter);
    return summaryOf(window, row?.tally ?? null, row?.sources ?? []);
  });
}

function summaryOf({ fiscalYear, quarter, asOf }: FigureWindow, tally: IndicatorTally | null, sources: string[]): IndicatorSummary {
  return { asOf, fiscalYear, quarter, ...computeSummary(tally), sources };
}
