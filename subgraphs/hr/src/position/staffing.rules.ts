import type { PositionKind } from './position.js';
import type { Staffing } from './staffing.js';

/** Positions of one kind and source, as the database counts them; `known` = those whose occupancy is on record. */
export interface PositionCount {
  kind: PositionKind;
  positions: number;
  known: number;
  filled: number;
  sources: readonly string[];
}

/** Adds the counts of the kinds up. Nothing known gives null, not zero; a post of unknown occupancy is neither filled nor vacant. */
export function computeStaffing(counts: readonly PositionCount[], asOf: Date): Staffing {
  const sum = (pick: (count: PositionCount) => number) => counts.reduce((total, count) => total + pick(count), 0);
  const known = sum((count) => count.known);
  const filled = sum((count) => count.filled);
  return {
    asOf,
    positions: counts.length === 0 ? null : sum((count) => count.positions),
    filled: known === 0 ? null : filled,
    vacant: known === 0 ? null : known - filled,
    byKind: counts.map((count) => ({
      kind: count.kind,
      positions: count.positions,
      filled: count.filled,
      vacant: count.known - count.filled,
    })),
    sources: [...new Set(counts.flatMap((count) => count.sources))].toSorted(),
  };
}
