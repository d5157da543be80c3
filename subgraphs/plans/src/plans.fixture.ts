import { startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { plansDefinition } from './definition.js';
import { writeDemo } from './demo/write-demo.js';
import type { IndicatorTarget } from './indicator/indicator-target.js';
import type { Indicator } from './indicator/indicator.js';
import type { ResultVersion } from './result/result-version.js';

/** 10:00 in Bangkok on 21 November 2026: fiscal year 2570, quarter 1; the results of 2569/4 were due on 15 October. */
export const NOW = new Date('2026-11-21T03:00:00Z');

/** An id that tells its number. */
export function anId(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** The subgraph on a database of its own with demonstration data up to NOW. For tests. */
export async function startDemoHarness(): Promise<SubgraphHarness> {
  const harness = await startHarness(plansDefinition, NOW);
  await writeDemo(harness.subgraph.orm.em.fork(), { seed: 'test', asOf: NOW });
  harness.statements.length = 0;
  return harness;
}

export function anIndicator(number: number, given: Partial<Indicator> = {}): Indicator {
  return {
    id: anId(number),
    code: `T${String(number).padStart(4, '0')}`,
    nameTh: 'ตัวชี้วัดทดสอบ',
    nameEn: 'Test indicator',
    unitTh: 'ร้อยละ',
    unitEn: 'percent',
    direction: 'MORE_IS_BETTER',
    cumulation: 'QUARTERLY',
    decimals: 1,
    lowerBound: null,
    upperBound: null,
    weight: '1',
    kind: 'PROCESS',
    strategicIssueCode: '7',
    agencyCode: '24000000',
    ownerAccountId: null,
    ownerName: 'นางทดสอบ ระบบ',
    ownerActive: true,
    revision: 1,
    evidenceRequired: false,
    hasRatio: false,
    active: true,
    source: 'hub',
    ...given,
  } as Indicator;
}

let lastId = 1_000_000;

export function aTarget(indicatorId: string, given: Partial<IndicatorTarget> = {}): IndicatorTarget {
  return {
    id: anId(++lastId),
    indicatorId,
    fiscalYear: 2569,
    quarter: 2,
    version: 1,
    value: '100',
    reason: null,
    recordedAt: new Date('2025-09-15T03:00:00Z'),
    source: 'hub',
    ...given,
  };
}

export function aVersion(indicatorId: string, given: Partial<ResultVersion> = {}): ResultVersion {
  return {
    id: anId(++lastId),
    indicatorId,
    fiscalYear: 2569,
    quarter: 2,
    version: 1,
    state: 'SUBMITTED',
    value: '90',
    noteTh: null,
    recordedAt: new Date('2026-04-10T03:00:00Z'),
    accountId: null,
    revision: 1,
    source: 'hub',
    ...given,
  } as ResultVersion;
}
