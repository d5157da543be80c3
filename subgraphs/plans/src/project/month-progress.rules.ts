import { endOfLocalDay, type LocalDate } from '@nakhon/core/bangkok-time';
import { plannedPercent } from '@nakhon/core/entry/project-progress';
import { fiscalMonthRange } from '@nakhon/core/fiscal-calendar';
import type { PlannedActivity } from './activity.rules.js';
import type { MonthProgress } from './month-progress.js';
import { closedBecause } from './progress.rules.js';
import type { ProjectProgress } from './project-progress.js';

export interface YearFacts {
  startsOn: LocalDate;
  endsOn: LocalDate;
  activities: readonly PlannedActivity[];
  /** All versions of the year, in order of month and version. */
  versions: readonly ProjectProgress[];
}

export interface MonthPeriod {
  month: number;
  opensOn: LocalDate;
  dueOn: LocalDate;
  closesOn: LocalDate;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The twelve months of a project's year as they stand at an instant, from October. */
export function yearOfProgress(facts: YearFacts, fiscalYear: number, periods: readonly MonthPeriod[], now: Date): MonthProgress[] {
  const periodOf = new Map(periods.map((period) => [period.month, period]));
  const versionsOf = Map.groupBy(facts.versions, (version) => version.month);
  return MONTHS.map((month) =>
    monthOfProgress({ ...facts, versions: versionsOf.get(month) ?? [] }, { fiscalYear, month }, periodOf.get(month) ?? null, now),
  );
}

function monthOfProgress(
  { startsOn, endsOn, activities, versions }: YearFacts,
  { fiscalYear, month }: { fiscalYear: number; month: number },
  period: MonthPeriod | null,
  now: Date,
): MonthProgress {
  const { start, end } = fiscalMonthRange(fiscalYear, month);
  const newest = versions.at(-1) ?? null;
  const submitted = versions.find((version) => version.state === 'SUBMITTED' || version.state === 'VERIFIED')?.recordedAt;
  const dueEnd = period === null ? null : endOfLocalDay(period.dueOn);
  const isExpected = startsOn <= end && endsOn >= start;
  const stands = newest?.state === 'SUBMITTED' || newest?.state === 'VERIFIED';
  const standing = newest === null ? null : { returnDueOn: newest.returnDueOn ?? null };
  return {
    fiscalYear,
    month,
    version: newest?.version ?? 0,
    state: newest?.state ?? 'EMPTY',
    plannedPercent: plannedPercent(activities, end),
    isExpected,
    isOpen: closedBecause({ period, newest: standing }, now) === null,
    dueOn: period?.dueOn ?? null,
    late: dueEnd !== null && submitted !== undefined && submitted >= dueEnd,
    missing: isExpected && dueEnd !== null && dueEnd <= now && !stands,
    newest,
    versions: [...versions],
  };
}
