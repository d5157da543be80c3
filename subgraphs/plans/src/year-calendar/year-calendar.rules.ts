import { addDays, type LocalDate } from '@nakhon/core/bangkok-time';
import { fiscalMonthRange, quarterRange } from '@nakhon/core/fiscal-calendar';
import { usualProgressPeriod } from '../progress-period/progress-period.rules.js';
import { checkReportingDates, type ReportingDates, usualReportingPeriod } from '../reporting-period/reporting-period.rules.js';
import { ruleOutOfRange } from './year-calendar.refusals.js';

/** When reports of one kind are taken, in days after the last day that they report on: 1 is the day after it. */
export interface PeriodRule {
  opensAfterDays: number;
  dueAfterDays: number;
  closesAfterDays: number;
}

/** A quarter or month of the year with its dates. */
export interface PlannedPeriod extends ReportingDates {
  /** Quarter 1-4, or month 1-12 from October. */
  part: number;
}

const FEWEST_DAYS = -90;
const MOST_DAYS = 366;
const QUARTERS = [1, 2, 3, 4];
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The four quarters of a year by a rule, or as usual without one. Refuses PERIOD_RULE_OUT_OF_RANGE and what checkReportingDates refuses. */
export function quartersByRule(fiscalYear: number, rule: PeriodRule | null): PlannedPeriod[] {
  return QUARTERS.map((part) => {
    const dates = rule ? datesByRule(quarterRange(fiscalYear, part), rule, 'results') : usualReportingPeriod(fiscalYear, part);
    return planned(part, dates);
  });
}

/** The same for the twelve months of project progress. */
export function monthsByRule(fiscalYear: number, rule: PeriodRule | null): PlannedPeriod[] {
  return MONTHS.map((part) => {
    const dates = rule ? datesByRule(fiscalMonthRange(fiscalYear, part), rule, 'progress') : usualProgressPeriod(fiscalYear, part);
    return planned(part, dates);
  });
}

const planned = (part: number, { opensOn, dueOn, closesOn }: ReportingDates): PlannedPeriod => ({ part, opensOn, dueOn, closesOn });

function datesByRule({ start, end }: { start: LocalDate; end: LocalDate }, rule: PeriodRule, field: string): ReportingDates {
  for (const [name, days] of Object.entries(rule)) {
    if (!Number.isInteger(days) || days < FEWEST_DAYS || days > MOST_DAYS)
      throw ruleOutOfRange(`${field}.${name}`, days, FEWEST_DAYS, MOST_DAYS);
  }
  const after = (days: number) => addDays(end, days);
  const dates = { opensOn: after(rule.opensAfterDays), dueOn: after(rule.dueAfterDays), closesOn: after(rule.closesAfterDays) };
  checkReportingDates(dates, start, field);
  return dates;
}

/** Which periods are written: those that do not stand yet, or have not opened by `today` and differ. What has opened stays as it was told. */
export function periodsToWrite(
  wanted: readonly PlannedPeriod[],
  standing: readonly PlannedPeriod[],
  today: LocalDate,
): { written: PlannedPeriod[]; kept: number } {
  const byPart = new Map(standing.map((period) => [period.part, period]));
  const written = wanted.filter((period) => {
    const now = byPart.get(period.part);
    return !now || (now.opensOn > today && !isSame(now, period));
  });
  return { written, kept: wanted.length - written.length };
}

const isSame = (one: ReportingDates, other: ReportingDates): boolean =>
  one.opensOn === other.opensOn && one.dueOn === other.dueOn && one.closesOn === other.closesOn;
