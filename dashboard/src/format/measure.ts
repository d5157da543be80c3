import { formatDecimal, parseDecimal } from '@nakhon/core/decimal';
import { shownExactly } from '@nakhon/core/entry/entry-check';
import type { Formats } from './useFormat.js';

/** How the values of an indicator are written. */
export interface Measure {
  unitTh: string;
  unitEn: string;
  decimals: number;
}

const PERCENT_UNIT = /^(ร้อยละ|เปอร์เซ็นต์|%|per ?cent)$/i;

/** A decimal text with the indicator's decimals, or more where it has more, for those who must see exactly what was entered; null for null. */
export const exactValue = (value: string | null | undefined, { decimals }: Pick<Measure, 'decimals'>, format: Formats): string | null =>
  value == null ? null : format.decimal(shownExactly(parseDecimal(value), decimals));

/** A reckoned value, such as the end of a range, rounded to the indicator's decimals; null for null. */
export const roundedValue = (value: string | null | undefined, { decimals }: Pick<Measure, 'decimals'>, format: Formats): string | null =>
  value == null ? null : format.decimal(formatDecimal(parseDecimal(value), decimals));

/** What was entered, not rounded, with its unit: '87.405%', '1,380 จุด'; null for null. */
export function exactMeasured(value: string | null | undefined, measure: Measure, format: Formats): string | null {
  const written = exactValue(value, measure, format);
  if (written === null) return null;
  const unit = format.language === 'th' ? measure.unitTh : measure.unitEn;
  return PERCENT_UNIT.test(unit) ? `${written}%` : `${written} ${unit}`;
}
