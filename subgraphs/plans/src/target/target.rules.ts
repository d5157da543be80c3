import { formatDecimal, parseDecimal } from '@nakhon/core/decimal';
import { assertFiscalYear, assertQuarter } from '@nakhon/core/fiscal-calendar';
import { indicatorRetired } from '../indicator/indicator-definition.refusals.js';
import { changedMeanwhile } from '../planning-answer/row-refusal.js';
import { requiredReason } from '../planning-answer/planning-right.js';
import { targetOutOfBounds, targetTooManyDecimals } from './target.refusals.js';

export interface TargetRow {
  fiscalYear: number;
  quarter: number;
  /** Version that was seen; 0 = none. */
  seenVersion: number;
  /** As typed: Thai digits and separators are read. */
  value: string;
  reasonTh?: string | null | undefined;
}

/** The indicator as it stands and the newest target of the quarter. */
export interface TargetFacts {
  code: string;
  active: boolean;
  decimals: number;
  lowerBound?: string | null | undefined;
  upperBound?: string | null | undefined;
  newest: { version: number; value: string } | null;
}

export interface DecidedTarget {
  version: number;
  /** null = it stands so already. */
  value: string | null;
  reason: string | null;
}

const STEPS = 1_000_000n;

/**
 * The next version of a quarter's target, this or a future one. A target that stands is restated only with a reason; the same value is no
 * new version. Refuses INDICATOR_RETIRED, STALE_VERSION, NUMBER_INVALID, TOO_MANY_DECIMALS, TARGET_OUT_OF_BOUNDS, REASON_MISSING.
 */
export function decideTarget(facts: TargetFacts, row: TargetRow): DecidedTarget {
  assertFiscalYear(row.fiscalYear);
  assertQuarter(row.quarter);
  if (!facts.active) throw indicatorRetired(facts.code);
  const version = facts.newest?.version ?? 0;
  if (version !== row.seenVersion) throw changedMeanwhile(row.seenVersion, version);
  const scaled = readTarget(facts, row.value);
  if (facts.newest !== null && parseDecimal(facts.newest.value) === scaled) return { version, value: null, reason: null };
  const reason = facts.newest === null ? row.reasonTh?.trim() || null : requiredReason(row.reasonTh);
  return { version: version + 1, value: formatDecimal(scaled, 6), reason };
}

function readTarget({ decimals, lowerBound, upperBound }: TargetFacts, text: string): bigint {
  const scaled = parseDecimal(text);
  if (scaled % (STEPS / 10n ** BigInt(decimals)) !== 0n) throw targetTooManyDecimals(text, decimals);
  const isBelow = lowerBound != null && scaled < parseDecimal(lowerBound);
  const isAbove = upperBound != null && scaled > parseDecimal(upperBound);
  if (isBelow || isAbove) throw targetOutOfBounds(text, lowerBound ?? null, upperBound ?? null);
  return scaled;
}
