import type { PastResult } from '@nakhon/core/entry/past-range';
import { BLANK, type ActFacts, type ActIndicator, type CellContent } from './act.rules.js';

/** 10 April 2026 in Bangkok, while results of 2569/2 are taken. */
export const NOW = new Date('2026-04-10T03:00:00Z');

const INDICATOR: ActIndicator = {
  id: '00000000-0000-7000-8000-000000000001',
  code: 'T0001',
  agencyPath: '/00000000/24000000/',
  cumulation: 'QUARTERLY',
  revision: 1,
  evidenceRequired: false,
  entry: { decimals: 1, isPercent: true, hasRatio: false, lowerBound: 0n, upperBound: 100_000_000n },
};

/** Facts of a cell whose newest version is `latest`; null = nothing was recorded. For tests. */
export function actFacts(latest: Partial<CellContent> | null, given: Partial<ActFacts> = {}): ActFacts {
  const recordedAt = new Date('2026-04-05T03:00:00Z');
  return {
    indicator: INDICATOR,
    fiscalYear: 2569,
    quarter: 2,
    version: latest === null ? 0 : 1,
    latest: latest && { ...BLANK, state: 'DRAFT', ...latest, recordedAt },
    enteredBy: [],
    period: { opensOn: '2026-04-01', closesOn: '2026-04-30' },
    reopenedUntil: null,
    past: [],
    hasEvidence: false,
    ...given,
  };
}

export const indicatorWith = (given: Partial<ActIndicator>): { indicator: ActIndicator } => ({ indicator: { ...INDICATOR, ...given } });

/** Results of the four quarters of 2568. */
export function pastYear(...values: number[]): PastResult[] {
  return values.map((value, index) => ({ fiscalYear: 2568, quarter: index + 1, value: BigInt(value) * 1_000_000n }));
}
