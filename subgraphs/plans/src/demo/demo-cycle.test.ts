import { addDays, localDateOf } from '@nakhon/core/bangkok-time';
import { parseDecimal } from '@nakhon/core/decimal';
import { asksExplanation, pastProblems } from '@nakhon/core/entry/entry-check';
import { describe, expect, test } from 'vitest';
import { entryPast } from '../act/act.rules.js';
import { boundsOf } from '../indicator/bounds.rules.js';
import type { ResultVersion } from '../result/result-version.js';
import { DESK_AGENCY } from './demo-desk.js';
import { demoEvidence } from './demo-evidence.js';
import { demoStage } from './demo-stage.js';
import { generateDemo } from './generate-demo.js';

const AS_OF = new Date('2026-11-21T03:00:00Z');
const facts = generateDemo({ seed: 'test', asOf: AS_OF });
const indicators = new Map(facts.indicators.map((indicator) => [indicator.id, indicator]));
const cells = Map.groupBy(facts.versions, ({ indicatorId, fiscalYear, quarter }) => `${indicatorId} ${fiscalYear}/${quarter}`);

describe.each(['2026-11-22', '2026-10-01', '2027-01-04', '2027-03-31', '2027-07-15'])('Loaded on %s', (day) => {
  const asOf = new Date(`${day}T02:00:00Z`);
  const loaded = generateDemo({ seed: 'test', asOf });
  const { reported } = demoStage(asOf);
  const own = loaded.indicators.filter(({ agencyCode }) => agencyCode === DESK_AGENCY).map(({ id }) => id);
  const newest = own.map((id) =>
    loaded.versions.findLast(
      ({ indicatorId, fiscalYear, quarter }) => indicatorId === id && fiscalYear === reported.fiscalYear && quarter === reported.quarter,
    ),
  );

  test('the agency of planner and head has a cell in each state of the last quarter, none of them later than the day', () => {
    const states = newest.map((version) => version?.state ?? 'EMPTY');
    expect(states.toSorted()).toEqual(['DRAFT', 'EMPTY', 'NOT_APPLICABLE', 'RETURNED', 'SIGNED', 'SUBMITTED', 'VERIFIED']);
    expect(loaded.versions.every(({ recordedAt }) => recordedAt <= asOf)).toBe(true);
  });

  test('the returned one has its reason and a day to come', () => {
    const returned = newest.find((version) => version?.state === 'RETURNED')!;
    expect(returned.noteTh).toBeTruthy();
    expect(returned.returnDueOn).toBe(addDays(localDateOf(asOf), 5));
  });

  test('one signed cell of the agency is open again, and one whose opening ran out was not corrected', () => {
    const openings = loaded.reopenings.filter(({ indicatorId, expiresAt }) => own.includes(indicatorId) && expiresAt > asOf);
    expect(openings).toHaveLength(1);
    const { indicatorId, fiscalYear, quarter } = openings[0]!;
    const told = loaded.versions.filter(
      (row) => row.indicatorId === indicatorId && row.fiscalYear === fiscalYear && row.quarter === quarter,
    );
    expect(told.slice(-2).map(({ state }) => state)).toEqual(['SIGNED', 'RETURNED']);
    expect(loaded.reopenings.some(({ expiresAt }) => expiresAt <= asOf)).toBe(true);
  });
});

function pastOf({ indicatorId, fiscalYear, quarter, recordedAt }: ResultVersion) {
  const before = Array.from({ length: 12 }, (_, index) => fiscalYear * 4 + quarter - 12 + index).map((number) => {
    const year = Math.floor((number - 1) / 4);
    const versions = cells.get(`${indicatorId} ${year}/${number - year * 4}`) ?? [];
    return versions.findLast((version) => version.recordedAt <= recordedAt);
  });
  return before
    .filter((version) => version?.value != null && ['SUBMITTED', 'VERIFIED', 'SIGNED'].includes(version.state))
    .map((version) => ({ fiscalYear: version!.fiscalYear, quarter: version!.quarter, value: parseDecimal(version!.value!) }));
}

test('Each result handed in is judged as handing in judges it, and explained where that is asked', () => {
  const submitted = facts.versions.filter(({ state }) => state === 'SUBMITTED');
  const wrong = submitted.filter((version) => {
    const indicator = indicators.get(version.indicatorId)!;
    const past = entryPast({ indicator, fiscalYear: version.fiscalYear, quarter: version.quarter, past: pastOf(version) });
    const problems = pastProblems(parseDecimal(version.value!), { decimals: indicator.decimals, ...boundsOf(indicator) }, past);
    return version.odd !== problems.length > 0 || (version.explanationTh !== null) !== asksExplanation(problems);
  });
  expect(wrong).toEqual([]);
  expect(submitted.filter(({ odd }) => odd).length).toBeGreaterThan(100);
});

test('What was judged goes along when it is checked and signed', () => {
  for (const versions of cells.values()) {
    for (const [index, version] of versions.entries()) {
      if (version.state !== 'VERIFIED' && version.state !== 'SIGNED') continue;
      const { odd, explanationTh, value } = versions[index - 1]!;
      expect(version).toMatchObject({ odd, explanationTh, value });
    }
  }
});

test('Openings follow on a signature, lead back to the planner and are corrected while they last', () => {
  const corrected = facts.reopenings.filter(({ indicatorId, fiscalYear, quarter, openedAt, expiresAt }) => {
    const versions = cells.get(`${indicatorId} ${fiscalYear}/${quarter}`)!;
    const at = versions.findIndex((version) => version.recordedAt.getTime() === openedAt.getTime());
    expect(versions.slice(at - 1, at + 1).map(({ state }) => state)).toEqual(['SIGNED', 'RETURNED']);
    const next = versions[at + 1];
    return next?.state === 'SUBMITTED' && next.recordedAt < expiresAt;
  });
  expect(corrected.length).toBeGreaterThan(10);
});

test('A signature stands for as many results as were signed on its day, and their sum is all that was signed', () => {
  const signed = facts.versions.filter(({ state }) => state === 'SIGNED').length;
  expect(facts.signatures.reduce((sum, { cells: count }) => sum + count, 0)).toBe(signed);
  expect(new Set(facts.signatures.map(({ agencyCode }) => agencyCode)).size).toBe(70);
});

test('Comments stand beside returned or odd results and are never of the future', () => {
  expect(facts.comments.length).toBeGreaterThan(100);
  for (const { indicatorId, fiscalYear, quarter, recordedAt } of facts.comments) {
    const versions = cells.get(`${indicatorId} ${fiscalYear}/${quarter}`)!;
    expect(versions.some(({ state, odd }) => state === 'RETURNED' || odd)).toBe(true);
    expect(recordedAt <= AS_OF).toBe(true);
  }
});

test('Evidence of the same facts is the same to the byte, of every kind, and stands behind what was handed in, not before the file was sent', async () => {
  const [evidence, again] = [
    await demoEvidence({ seed: 'test', asOf: AS_OF }, facts),
    await demoEvidence({ seed: 'test', asOf: AS_OF }, facts),
  ];
  expect([...again.contents.keys()]).toEqual([...evidence.contents.keys()]);
  expect(again.files).toEqual(evidence.files);
  expect(new Set(evidence.files.map(({ mediaType }) => mediaType)).size).toBe(3);
  const sentAt = new Map(evidence.files.map(({ id, uploadedAt }) => [id, uploadedAt]));
  for (const { fileId, indicatorId, fiscalYear, quarter, linkedAt } of evidence.links) {
    const submitted = cells.get(`${indicatorId} ${fiscalYear}/${quarter}`)!.find(({ state }) => state === 'SUBMITTED')!;
    expect(linkedAt > sentAt.get(fileId)! && linkedAt < submitted.recordedAt).toBe(true);
  }
});
