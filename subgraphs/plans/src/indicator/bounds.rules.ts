import { parseDecimal } from '@nakhon/core/decimal';
import type { Bounds } from '@nakhon/core/entry/past-range';

/** An indicator's bounds as kept, in its unit, in millionths. */
export function boundsOf({ lowerBound, upperBound }: { lowerBound?: string | null; upperBound?: string | null }): Bounds {
  const scaled = (text: string | null | undefined) => (text == null ? null : parseDecimal(text));
  return { lowerBound: scaled(lowerBound), upperBound: scaled(upperBound) };
}
