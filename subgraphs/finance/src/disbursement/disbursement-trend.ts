import type { SubgraphContext } from '@nakhon/kit/context';
import { readingFigure } from '@nakhon/kit/figure-loader';
import { SCOPE_KEY } from '@nakhon/kit/figure-scope';
import { trendWindows, type TrendArguments } from '@nakhon/kit/trend';
import type { Disbursement } from './disbursement.js';
import { disbursementFigures } from './disbursement.view.js';

/** The figure of each quarter up to the one asked for, oldest first, in one SQL statement. Refuses as `trendWindows`. */
export async function disbursementTrend(context: SubgraphContext, args: TrendArguments): Promise<Disbursement[]> {
  const windows = trendWindows(args, context.now);
  const figures = await readingFigure(context, ({ em }) =>
    disbursementFigures(em, { by: 'scope', scope: args.scope ?? null }, windows, args.source ?? null),
  );
  return figures.get(SCOPE_KEY) ?? [];
}
