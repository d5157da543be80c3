import { workingCalendar } from '@nakhon/core/working-time';
import { describe, expect, it } from 'vitest';
import { DayKind } from '../method/day-kind.js';
import { ProcurementMethod } from '../method/procurement-method.js';
import { computeSteps, countStepDays, currentStep, isStepLate, type StepFacts } from './procurement-step.rules.js';

/** Monday 6 April 2026 is Chakri Day; 13-15 April is Songkran. */
const calendar = workingCalendar(['2026-04-06', '2026-04-13', '2026-04-14', '2026-04-15']);

function aStep(change: Partial<StepFacts> = {}): StepFacts {
  const names = { nameTh: 'ขั้นตอน', nameEn: 'Step' };
  return {
    number: 1,
    code: 'CHECK_NEED',
    ...names,
    maxDays: 2,
    dayKind: DayKind.WORKING,
    startedOn: '2026-04-02',
    endedOn: null,
    ...change,
  };
}

describe('the days of a step', () => {
  it.each([
    ['that ends on the day it began are none', '2026-04-02', '2026-04-02', DayKind.WORKING, 0],
    ['from Thursday to Friday are one', '2026-04-02', '2026-04-03', DayKind.WORKING, 1],
    ['skip the weekend and a holiday', '2026-04-02', '2026-04-07', DayKind.WORKING, 2],
    ['skip all of Songkran', '2026-04-10', '2026-04-16', DayKind.WORKING, 1],
    ['count every day where the standard is in calendar days', '2026-04-02', '2026-04-16', DayKind.CALENDAR, 14],
    ['without a standard are working days', '2026-04-02', '2026-04-07', null, 2],
  ])('%s', (_title, startedOn, endedOn, dayKind, days) => {
    expect(countStepDays(calendar, aStep({ startedOn, endedOn, dayKind }), '2026-12-31')).toBe(days);
  });

  it('are counted to the cut-off while its end lies beyond it', () => {
    const step = aStep({ endedOn: '2026-04-30' });
    expect(countStepDays(calendar, step, '2026-04-07')).toBe(2);
    expect(countStepDays(calendar, step, '2026-04-01')).toBeNull();
  });
});

describe('a step is late', () => {
  it.each([
    ['not on the last working day of its standard', aStep(), '2026-04-07', false],
    ['from the working day after it on', aStep(), '2026-04-08', true],
    ['when it ended too late', aStep({ endedOn: '2026-04-08' }), '2026-05-01', true],
    ['not when it ended in time', aStep({ endedOn: '2026-04-07' }), '2026-05-01', false],
    ['not when no longest standard is set', aStep({ maxDays: null }), '2026-12-31', false],
    ['not when delivery has no standard at all', aStep({ maxDays: null, dayKind: null }), '2026-12-31', false],
    ['after 30 calendar days where the standard says so', aStep({ maxDays: 30, dayKind: DayKind.CALENDAR }), '2026-05-03', true],
    ['not before it began', aStep({ startedOn: '2026-05-01' }), '2026-04-30', false],
  ])('%s', (_title, step, day, late) => {
    expect(isStepLate(calendar, step, day)).toBe(late);
  });
});

describe('the current step', () => {
  const steps = [
    aStep({ number: 1, endedOn: '2026-04-07' }),
    aStep({ number: 2, startedOn: '2026-04-07', endedOn: '2026-04-09' }),
    aStep({ number: 3, startedOn: '2026-04-09' }),
    aStep({ number: 4, startedOn: null }),
  ];

  it.each([
    ['2026-04-01', null],
    ['2026-04-06', 1],
    ['2026-04-07', 2],
    ['2026-04-09', 3],
    ['2026-12-31', 3],
  ])('at the end of %s has number %s', (day, number) => {
    expect(currentStep(steps, day)?.number ?? null).toBe(number);
  });

  it('is the furthest one when several are under way', () => {
    expect(currentStep([aStep({ number: 9 }), aStep({ number: 5 })], '2026-05-01')?.number).toBe(9);
  });
});

describe('the steps shown', () => {
  const path = { method: ProcurementMethod.SPECIFIC, medianPrice: 400_000_00n, isOpen: true };
  const steps = [
    aStep({ number: 8, code: 'DIRECT_AGREEMENT', startedOn: null }),
    aStep({ number: 5, code: 'INVITATION', startedOn: null }),
    aStep({ number: 1, endedOn: '2026-04-07' }),
  ];
  const numbersOf = (isOpen: boolean, day: string) => computeSteps(calendar, steps, { ...path, isOpen }, day).map((step) => step.number);

  it('are those begun and, while it is open, those of its path ahead', () => {
    expect(numbersOf(true, '2026-05-01')).toEqual([1, 8]);
    expect(numbersOf(false, '2026-05-01')).toEqual([1]);
  });

  it('do not tell what came after the day', () => {
    const [step] = computeSteps(calendar, steps, path, '2026-04-03');
    expect(step).toMatchObject({ startedOn: '2026-04-02', endedOn: null, actualWorkingDays: 1, late: false });
  });
});
