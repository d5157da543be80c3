import { parseDecimal, formatDecimal } from '@nakhon/core/decimal';
import type { TrendPoint } from '../../charts/trend.js';
import type { Formats } from '../../format/useFormat.js';

/** A month as the curve needs it. */
interface CurveMonth {
  fiscalYear: number;
  month: number;
  plannedPercent: string;
  isExpected: boolean;
  newest?: { actualPercent: string } | null;
}

/** Planned and actual percent by month; a month without a report is a gap, and before and after the project there is no plan. */
export const curvePoints = (months: readonly CurveMonth[], format: Pick<Formats, 'monthLong' | 'monthShort'>): TrendPoint[] =>
  months.map((one) => ({
    label: format.monthLong(one),
    tick: format.monthShort(one),
    values: {
      planned: one.isExpected ? Number(one.plannedPercent) : null,
      actual: one.newest ? Number(one.newest.actualPercent) : null,
    },
  }));

/** The sum of weights as typed; null where one of them is no number. */
export function weightSum(weights: readonly string[]): string | null {
  try {
    return formatDecimal(
      weights.reduce((sum, weight) => sum + parseDecimal(weight), 0n),
      2,
    );
  } catch {
    return null;
  }
}
