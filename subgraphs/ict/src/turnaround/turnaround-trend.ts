import type { SubgraphContext } from '@nakhon/kit/context';
import { trendQuarters } from '@nakhon/kit/trend';
import type { RepairTurnaround } from './repair-turnaround.js';
import type { TurnaroundTrendArguments } from './turnaround.arguments.js';
import { turnaroundLoaders } from './turnaround.loader.js';

/** One figure per quarter, oldest first: a statement each, as many as the trend is long. Refuses as `trendQuarters`. */
export async function turnaroundTrend(context: SubgraphContext, args: TurnaroundTrendArguments): Promise<RepairTurnaround[]> {
  const { scope, kind, source } = args;
  const figures = await Promise.all(
    trendQuarters(args).map((quarter) =>
      turnaroundLoaders.ofScope(context, scope, { ...quarter, kind: kind ?? null, source: source ?? null, asOf: null }),
    ),
  );
  return figures.filter((figure) => figure !== null);
}
