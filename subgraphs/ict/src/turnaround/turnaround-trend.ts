import { assertFiscalYear, assertQuarter, quartersEndingAt, type FiscalQuarter } from '@nakhon/core/fiscal-calendar';
import { Refusal } from '@nakhon/core/refusal';
import type { SubgraphContext } from '@nakhon/kit/context';
import type { RepairTurnaround } from './repair-turnaround.js';
import { DEFAULT_TREND, type TurnaroundTrendArguments } from './turnaround.arguments.js';
import { turnaroundLoaders } from './turnaround.loader.js';

const LONGEST_TREND = 40;

/** The quarters of a trend, oldest first. Refuses with `QUARTERS_OUT_OF_RANGE` and as fiscal years and quarters do. */
export function trendQuarters(last: FiscalQuarter, quarters: number): FiscalQuarter[] {
  assertFiscalYear(last.fiscalYear);
  assertQuarter(last.quarter);
  if (quarters >= 1 && quarters <= LONGEST_TREND) return quartersEndingAt(last, quarters);
  const messages = { th: `จำนวนไตรมาสต้องเป็น 1 ถึง ${LONGEST_TREND}`, en: `A trend has 1 to ${LONGEST_TREND} quarters` };
  throw new Refusal('QUARTERS_OUT_OF_RANGE', messages, { quarters, highest: LONGEST_TREND }, 'quarters');
}

/** One figure per quarter: a statement each, as many as the trend is long. */
export async function turnaroundTrend(context: SubgraphContext, args: TurnaroundTrendArguments): Promise<RepairTurnaround[]> {
  const { scope, kind, source } = args;
  const figures = await Promise.all(
    trendQuarters(args, args.quarters ?? DEFAULT_TREND).map((quarter) =>
      turnaroundLoaders.ofScope(context, scope, { ...quarter, kind: kind ?? null, source: source ?? null, asOf: null }),
    ),
  );
  return figures.filter((figure) => figure !== null);
}
