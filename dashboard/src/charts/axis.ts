/** A round end and round ticks for an axis from zero: 46 → { max: 50, ticks: [0, 10, 20, 30, 40, 50] }. */
export function axisFromZero(highest: number, about = 5): { max: number; ticks: number[] } {
  if (!(highest > 0)) return { max: 1, ticks: [0, 1] };
  const rough = highest / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const steps = Math.ceil(highest / step - 1e-9);
  return { max: steps * step, ticks: Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(10))) };
}

const COVERED = 0.75;
const WORTH_CUTTING = 1.5;

/**
 * An axis for pairs of values that a few far ones would squeeze: it covers every low value and three in four of the high ones, and
 * `isCut` says that some lie beyond. Where little would be gained it covers them all.
 */
export function axisWithoutFar(lows: readonly number[], highs: readonly number[], about = 4) {
  const full = axisFromZero(Math.max(0, ...lows, ...highs), about);
  const covered = highs.toSorted((a, b) => a - b).at(Math.ceil(highs.length * COVERED) - 1) ?? 0;
  const cut = axisFromZero(Math.max(covered, ...lows), about);
  return full.max > cut.max * WORTH_CUTTING ? { ...cut, isCut: true } : { ...full, isCut: false };
}

/** Where a value stands on an axis from zero, in percent of its length, kept inside. */
export const positionPercent = (value: number, max: number): number => Math.min(100, Math.max(0, (value / max) * 100));
