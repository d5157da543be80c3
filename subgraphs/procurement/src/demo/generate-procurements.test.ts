import { localDateOf } from '@nakhon/core/bangkok-time';
import { referenceAgencies, referenceHolidays } from '@nakhon/db/reference';
import { referenceProcurementSteps } from '@nakhon/db/reference-figures';
import { workingCalendar, workingDaysBetween } from '@nakhon/core/working-time';
import { expect, it } from 'vitest';
import { OFFICER_LIMIT_SATANG } from '../method/method-path.rules.js';
import { ProcurementMethod } from '../method/procurement-method.js';
import { asSeenOn, type DemoProcurement } from './demo-procurement.js';
import { generateProcurements } from './generate-procurements.js';

const asOf = new Date('2026-11-21T03:00:00Z');
const all = generateProcurements({ seed: 'test', asOf });

const share = (part: readonly unknown[], whole: readonly unknown[]) => part.length / whole.length;
const byCode = (list: readonly DemoProcurement[]) => list.toSorted((a, b) => a.code.localeCompare(b.code));

it('gives the same facts for the same seed and day, and others for another seed', () => {
  expect(generateProcurements({ seed: 'test', asOf })).toEqual(all);
  expect(generateProcurements({ seed: 'other', asOf })).not.toEqual(all);
});

it.each(['2023-09-30T00:00:00Z', '2024-02-15T09:00:00Z', '2025-09-30T16:59:59Z', '2025-09-30T17:00:00Z', '2026-11-20T20:00:00Z'])(
  'tells as of %s just what the later facts tell of that day',
  (earlier) => {
    const day = localDateOf(new Date(earlier));
    expect(byCode(generateProcurements({ seed: 'test', asOf: new Date(earlier) }))).toEqual(
      byCode(all.flatMap((each) => asSeenOn(each, day))),
    );
  },
);

it('covers every department and district office with about 2,200 procurements in all', () => {
  const offices = referenceAgencies().filter((agency) => ['DEPARTMENT', 'DISTRICT_OFFICE'].includes(agency.kind));
  expect(new Set(all.map((each) => each.agencyCode))).toEqual(new Set(offices.map((agency) => agency.code)));
  expect(all.length).toBeGreaterThan(1_900);
  expect(all.length).toBeLessThan(2_500);
});

it('has codes and ids of its own for each, and no day after today', () => {
  expect(new Set(all.map((each) => each.code)).size).toBe(all.length);
  expect(new Set(all.map((each) => each.id)).size).toBe(all.length);
  const days = all.flatMap((each) => [
    each.openedOn,
    each.contractSignedOn,
    each.completedOn,
    ...each.steps.flatMap((step) => [step.startedOn, step.endedOn]),
  ]);
  expect(days.every((day) => day === null || day <= '2026-11-21')).toBe(true);
});

it('takes the specific method up to the limit of the officer and mostly e-bidding above', () => {
  const small = all.filter((each) => each.medianPriceSatang <= OFFICER_LIMIT_SATANG);
  const large = all.filter((each) => each.medianPriceSatang > OFFICER_LIMIT_SATANG);
  expect(small.every((each) => each.method === ProcurementMethod.SPECIFIC)).toBe(true);
  expect(large.some((each) => each.method === ProcurementMethod.SPECIFIC)).toBe(false);
  expect(
    share(
      large.filter((each) => each.method === ProcurementMethod.E_BIDDING),
      large,
    ),
  ).toBeGreaterThan(0.5);
  expect(new Set(large.map((each) => each.method)).size).toBe(3);
});

it('signs contracts under the median price and cancels a few before', () => {
  const signed = all.filter((each) => each.contractedSatang !== null);
  expect(
    signed.every((each) => each.contractedSatang! < each.medianPriceSatang && each.contractedSatang! * 10n > each.medianPriceSatang * 8n),
  ).toBe(true);
  const cancelled = all.filter((each) => each.cancelledOn !== null);
  expect(share(cancelled, all)).toBeGreaterThan(0.02);
  expect(share(cancelled, all)).toBeLessThan(0.06);
  expect(cancelled.every((each) => each.contractSignedOn === null && each.completedOn === null)).toBe(true);
  expect(all.some((each) => each.cancelledOn === null && each.completedOn === null)).toBe(true);
});

it('goes from step to step without a gap, each begun on a working day', () => {
  const gaps = all.flatMap((each) =>
    each.steps.filter((step, index) => step.startedOn !== (each.steps[index - 1]?.endedOn ?? each.openedOn)),
  );
  expect(gaps).toEqual([]);
});

it('keeps most steps within their standard, some are late, and one office of each kind far more often', () => {
  const calendar = workingCalendar(referenceHolidays().map((holiday) => holiday.date));
  const longest = new Map(
    referenceProcurementSteps().map((step) => [`${step.method} ${step.stepNo}`, step.dayKind === 'WORKING' ? step.maxDays : null]),
  );
  const lateShares = [...Map.groupBy(all, (each) => each.agencyCode).values()].map((own) => {
    const done = own.flatMap((each) => each.steps.map((step) => ({ ...step, max: longest.get(`${each.method} ${step.number}`) ?? null })));
    const late = done.filter(
      (step) => step.max !== null && step.endedOn && workingDaysBetween(calendar, step.startedOn, step.endedOn) > step.max,
    );
    return share(late, done);
  });
  const [slowest, slower, third] = lateShares.toSorted((a, b) => b - a) as [number, number, number];
  expect(Math.min(slowest, slower)).toBeGreaterThan(0.2);
  expect(third).toBeLessThan(0.15);
  expect(lateShares.every((each) => each > 0)).toBe(true);
});

it('hides a few purchases split to stay just under the limit', () => {
  const justUnder = all.filter((each) => each.medianPriceSatang >= 494_000_00n && each.medianPriceSatang <= OFFICER_LIMIT_SATANG);
  const kinds = Map.groupBy(justUnder, (each) => `${each.agencyCode} ${each.fiscalYear} ${each.titleTh.replace(/ ครั้งที่ \d+$/, '')}`);
  const splits = [...kinds.values()].filter((parts) => parts.length >= 3);
  expect(splits.length).toBeGreaterThanOrEqual(3);
  expect(splits.length).toBeLessThan(25);
});
