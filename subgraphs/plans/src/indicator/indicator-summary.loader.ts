import type { SubgraphContext } from '@nakhon/kit/context';
import type { FigureWindow } from '@nakhon/kit/figure-arguments';
import { figureLoaders, readingFigure } from '@nakhon/kit/figure-loader';
import { SCOPE_KEY } from '@nakhon/kit/figure-scope';
import { trendWindows } from '@nakhon/kit/trend';
import { computeSummary, type IndicatorTally } from './indicator.rules.js';
import type { IndicatorFigureArguments, IndicatorTrendArguments } from './indicator-figure-arguments.js';
import type { IndicatorSummary } from './indicator-summary.js';
import { findTallies } from './indicator-summary.view.js';

/** Summaries of districts, agencies and scopes; keys asked for with the same arguments cost one statement, a future quarter none. */
export const indicatorSummaries = figureLoaders<IndicatorFigureArguments, IndicatorSummary>(async (keys, window, { state }, { em }) => {
  if (window.isFuture) {
    const codes = keys.by === 'scope' ? [SCOPE_KEY] : keys.codes;
    return new Map(codes.map((code) => [code, summaryOf(window, null, [])]));
  }
  const rows = await findTallies(em, keys, [window], window.asOf, window.source, state);
  return new Map(rows.map((row) => [row.key, summaryOf(window, row.tally, row.sources)]));
});

/** The quarters up to the one in `args`, oldest first, all by what was recorded by the same instant, in one statement. Refuses as `trendWindows`. */
export async function indicatorTrend(context: SubgraphContext, args: IndicatorTrendArguments): Promise<IndicatorSummary[]> {
  const windows = trendWindows(args, context.now);
  const begun = windows.filter((window) => !window.isFuture);
  const keys = { by: 'scope', scope: args.scope ?? null } as const;
  const { source = null, state } = args;
  const rows =
    begun.length === 0 ? [] : await readingFigure(context, ({ em }) => findTallies(em, keys, begun, begun[0]!.asOf, source, state));
  return windows.map((window) => {
    const row = rows.find(({ fiscalYear, quarter }) => fiscalYear === window.fiscalYear && quarter === window.quarter);
    return summaryOf(window, row?.tally ?? null, row?.sources ?? []);
  });
}

function summaryOf({ fiscalYear, quarter, asOf }: FigureWindow, tally: IndicatorTally | null, sources: string[]): IndicatorSummary {
  return { asOf, fiscalYear, quarter, ...computeSummary(tally), sources };
}
