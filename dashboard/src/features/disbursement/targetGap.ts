import { type Band, bandIndex, divergingBands } from '../../charts/bands.js';
import type { Formats } from '../../format/useFormat.js';
import type { Translate } from '../../i18n/language.js';

const NEAR_POINTS = 1;
const FAR_POINTS = 5;
const EDGES = [-FAR_POINTS, -NEAR_POINTS, NEAR_POINTS, FAR_POINTS] as const;
const BAND_NAMES = ['farBelow', 'below', 'near', 'above', 'farAbove'] as const;

/** The band of a gap: 0 far below the target … 2 near it … 4 far above it; null for null. */
export const gapBand = (gap: number | null): number | null => (gap === null ? null : bandIndex(gap, EDGES));

/** The five bands with their words: 'ต่ำกว่าเป้าเกิน 5 จุด' … */
export function gapBands(t: Translate): Band[] {
  const words = BAND_NAMES.map((name) => t(`disbursement.band.${name}`, { near: NEAR_POINTS, far: FAR_POINTS }));
  return divergingBands(EDGES, String).map((band, index) => ({ ...band, label: words[index] ?? band.label }));
}

/** A bar's tone: the target is met, missed by less than a point, or missed by more; undefined without a target. */
export function gapTone(gap: number | null): 'line-1' | 'line-4' | 'line-2' | undefined {
  if (gap === null) return undefined;
  if (gap >= 0) return 'line-1';
  return gap >= -NEAR_POINTS ? 'line-4' : 'line-2';
}

/** 'ต่ำกว่าเป้า 3.20 จุด'; null for null. */
export function gapWords(gap: number | null, format: Formats, t: Translate): string | null {
  if (gap === null) return null;
  const points = format.decimal(Math.abs(gap).toFixed(2)) ?? '';
  return t(gap > 0 ? 'disbursement.gapAbove' : gap < 0 ? 'disbursement.gapBelow' : 'disbursement.gapNone', { points });
}

/** '+3.20' or '−3.20', for narrow places whose heading names the unit; null for null. */
export function gapSigned(gap: number | null): string | null {
  if (gap === null) return null;
  return `${gap > 0 ? '+' : gap < 0 ? '−' : ''}${Math.abs(gap).toFixed(2)}`;
}
