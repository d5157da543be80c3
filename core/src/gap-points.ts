/** A rate less its target in percentage points with two decimals; null when either is missing. Counted in hundredths, as both come rounded to them. */
export function gapPoints(ratePercent: number | null | undefined, targetPercent: number | null | undefined): number | null {
  if (ratePercent == null || targetPercent == null) return null;
  return (Math.round(ratePercent * 100) - Math.round(targetPercent * 100)) / 100;
}
