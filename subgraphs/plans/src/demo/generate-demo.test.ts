import { localDateOf } from '@nakhon/core/bangkok-time';
import { quarterRange } from '@nakhon/core/fiscal-calendar';
import { describe, expect, test } from 'vitest';
import { demoStage } from './demo-stage.js';
import { generateDemo, type DemoFacts } from './generate-demo.js';

const AS_OF = new Date('2026-11-21T03:00:00Z');
const EARLIER = new Date('2026-02-10T03:00:00Z');
const facts = generateDemo({ seed: 'test', asOf: AS_OF });
const indicators = new Map(facts.indicators.map((indicator) => [indicator.id, indicator]));
const cellOf = (row: { indicatorId: string; fiscalYear: number; quarter: number }) => `${row.indicatorId}/${row.fiscalYear}/${row.quarter}`;

/** The newest versions by cell of a quarter, counted by state. */
function statesOf({ versions }: DemoFacts, fiscalYear: number, quarter: number): Record<string, number> {
  const newest = new Map(
    versions.filter((row) => row.fiscalYear === fiscalYear && row.quarter === quarter).map((row) => [row.indicatorId, row.state]),
  );
  return Object.fromEntries([...Map.groupBy(newest.values(), (state) => state)].map(([state, list]) => [state, list.length]));
}

test('The same seed and time give the same facts', () => {
  expect(generateDemo({ seed: 'test', asOf: AS_OF })).toEqual(facts);
});

test('Another seed gives other values', () => {
  expect(generateDemo({ seed: 'other', asOf: AS_OF }).versions).not.toEqual(facts.versions);
});

/** What was recorded by EARLIER of quarters that were not being reported then. */
function settled<F extends { fiscalYear: number; quarter: number }>(rows: readonly F[], recordedAt: (row: F) => Date): F[] {
  const isOlder = ({ fiscalYear, quarter }: F) => fiscalYear * 4 + quarter < 2568 * 4 + 3;
  return rows.filter((row) => isOlder(row) && recordedAt(row) <= EARLIER);
}

test('A later day adds facts and changes none of the quarters that were told already', () => {
  const before = generateDemo({ seed: 'test', asOf: EARLIER });
  expect(before.indicators).toEqual(facts.indicators);
  expect(before.targets).toEqual(facts.targets.filter((row) => row.recordedAt <= EARLIER));
  expect(settled(before.versions, (row) => row.recordedAt)).toEqual(settled(facts.versions, (row) => row.recordedAt));
  expect(settled(before.signatures, (row) => row.signedAt)).toEqual(settled(facts.signatures, (row) => row.signedAt));
  expect(before.versions.length).toBeLessThan(facts.versions.length);
});

test('Every id occurs once', () => {
  const { indicators: _, ...recorded } = facts;
  const ids = [facts.indicators, ...Object.values(recorded)].flat().map((row) => row.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('Fifty districts have twelve indicators each and every department seven', () => {
  const perAgency = Map.groupBy(facts.indicators, (indicator) => indicator.agencyCode);
  const sizes = [...perAgency].map(([code, list]) => `${code.startsWith('50') ? 'district' : 'department'} ${list.length}`);
  expect([...new Set(sizes)].sort()).toEqual(['department 7', 'district 12']);
  expect(perAgency.size).toBe(70);
});

test('Targets of the year that has begun stand before its first result', () => {
  const year = facts.targets.filter((row) => row.fiscalYear === 2570 && row.version === 1);
  expect(year).toHaveLength(facts.indicators.length * 4);
  expect(facts.versions.filter((row) => row.fiscalYear === 2570)).toEqual([]);
});

test('Nothing is reported before its quarter has ended, and every fact is marked as generated', () => {
  const early = facts.versions.filter((row) => localDateOf(row.recordedAt) <= quarterRange(row.fiscalYear, row.quarter).end);
  expect(early).toEqual([]);
  expect(new Set([...facts.indicators, ...facts.targets, ...facts.versions].map((row) => row.source))).toEqual(new Set(['generated']));
});

describe('States are believable by age', () => {
  test('In a quarter long past most cells are signed and none waits to be verified', () => {
    const states = statesOf(facts, 2567, 2);
    expect(states['SIGNED']).toBeGreaterThan(facts.indicators.length * 0.9);
    expect(states['SUBMITTED']).toBeUndefined();
    expect(states['RETURNED']).toBeUndefined();
  });

  test.each(['2026-11-21', '2027-01-06', '2027-03-30'])(
    'In the quarter that ended last before %s every stage occurs, and some cells are missing',
    (day) => {
      const asOf = new Date(`${day}T03:00:00Z`);
      const { reported } = demoStage(asOf);
      const states = statesOf(generateDemo({ seed: 'test', asOf }), reported.fiscalYear, reported.quarter);
      expect(Object.keys(states).sort()).toEqual(['DRAFT', 'NOT_APPLICABLE', 'RETURNED', 'SIGNED', 'SUBMITTED', 'VERIFIED']);
      expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBeLessThan(facts.indicators.length);
    },
  );
});

test('Values lie within the bounds of their indicator and have no more decimals than it shows', () => {
  const odd = facts.versions.filter(({ indicatorId, value }) => {
    if (value == null) return false;
    const { lowerBound, upperBound, decimals } = indicators.get(indicatorId)!;
    const fraction = value.split('.')[1] ?? '';
    return (
      (lowerBound != null && Number(value) < Number(lowerBound)) ||
      (upperBound != null && Number(value) > Number(upperBound)) ||
      fraction.length > decimals
    );
  });
  expect(odd).toEqual([]);
});

test('A running total never falls within a year', () => {
  const totals = facts.versions.filter((row) => row.state === 'SIGNED' && indicators.get(row.indicatorId)!.cumulation === 'RUNNING_TOTAL');
  const values = new Map(totals.map((row) => [cellOf(row), Number(row.value)]));
  const falls = totals.filter((row) => Number(row.value) < (values.get(cellOf({ ...row, quarter: row.quarter - 1 })) ?? 0));
  expect(totals.length).toBeGreaterThan(1_000);
  expect(falls).toEqual([]);
});

test('Some indicators have no owner, some an owner who left, and some targets are restated with a reason', () => {
  const without = facts.indicators.filter((indicator) => indicator.ownerName == null).length / facts.indicators.length;
  expect(without).toBeGreaterThan(0.04);
  expect(without).toBeLessThan(0.1);
  expect(facts.indicators.some((indicator) => indicator.ownerName != null && !indicator.ownerActive)).toBe(true);
  const restated = facts.targets.filter((row) => row.version === 2);
  expect(restated.length).toBeGreaterThan(20);
  expect(restated.every((row) => row.reason !== null)).toBe(true);
});
