import type { SubgraphContext } from '@nakhon/kit/context';
import type { FigureArguments, FigureWindow } from '@nakhon/kit/figure-arguments';
import { figureLoaders, readingFigure } from '@nakhon/kit/figure-loader';
import { SCOPE_KEY } from '@nakhon/kit/figure-scope';
import { trendWindows, type TrendArguments } from '@nakhon/kit/trend';
import { computeCompleteness } from './completeness.rules.js';
import type { Completeness } from './completeness.js';
import { findCompleteness, type CompletenessRow } from './completeness.view.js';

/** Completeness of districts, agencies and scopes; keys asked for with the same arguments cost one statement, a future quarter none. */
export const completenessFigures = figureLoaders<FigureArguments, Completeness>(async (keys, window, _args, { em }) => {
  if (window.isFuture) {
    const codes = keys.by === 'scope' ? [SCOPE_KEY] : keys.codes;
    return new Map(codes.map((code) => [code, figureOf(window)]));
  }
  const rows = await findCompleteness(em, keys, [window], window.asOf, window.source);
  return new Map(rows.map((row) => [row.key, figureOf(window, row)]));
});

/** The quarters up to the one in `args`, oldest first, all by what is recorded now, in one statement. Refuses as `trendWindows`. */
export async function completenessTrend(context: SubgraphContext, args: TrendArguments): Promise<Completeness[]> {
  const windows = trendWindows(args, context.now);
  const begun = windows.filter((window) => !window.isFuture);
  const keys = { by: 'scope', scope: args.scope ?? null } as const;
  const rows =
    begun.length === 0 ? [] : await readingFigure(context, ({ em, now }) => findCompleteness(em, keys, begun, now, args.source ?? null));
  return windows.map((window) =>
    figureOf(
      window,
      rows.find(({ fiscalYear, quarter }) => fiscalYear === window.fiscalYear && quarter === window.quarter),
    ),
  );
}

function figureOf({ fiscalYear, quarter, asOf }: FigureWindow, row?: CompletenessRow): Completeness {
  const figures = computeCompleteness(row?.tally ?? null);
  const behind = row?.behind ?? [];
  const lateAgencyCount = figures.due === null ? null : behind.length;
  return { asOf, fiscalYear, quarter, ...figures, lateAgencyCount, behind, sources: row?.sources ?? [] };
}
