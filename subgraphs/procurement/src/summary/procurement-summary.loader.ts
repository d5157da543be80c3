import type { FigureArguments } from '@nakhon/kit/figure-arguments';
import { figureLoaders } from '@nakhon/kit/figure-loader';
import type { ProcurementSummary } from './procurement-summary.js';
import { summariesOf } from './procurement-summary.view.js';

/** Figures by district, agency or scope; 50 districts asked together cost one statement. */
export const procurementSummaries = figureLoaders<FigureArguments, ProcurementSummary>(async (keys, window, _args, context) => {
  const summaries = await summariesOf(context, keys, [window]);
  return new Map([...summaries].flatMap(([key, [summary]]) => (summary ? [[key, summary] as const] : [])));
});
