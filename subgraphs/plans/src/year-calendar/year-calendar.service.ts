import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { localDateOf } from '@nakhon/core/bangkok-time';
import { assertFiscalYear } from '@nakhon/core/fiscal-calendar';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { requirePlanOffice, requiredReason } from '../planning-answer/planning-right.js';
import { ProgressPeriod } from '../progress-period/progress-period.js';
import { progressPeriodsOf } from '../progress-period/progress-period.view.js';
import { ReportingPeriod } from '../reporting-period/reporting-period.js';
import { reportingPeriodsOf } from '../reporting-period/reporting-period.view.js';
import type { YearCalendar } from './year-calendar.js';
import { monthsByRule, type PeriodRule, periodsToWrite, type PlannedPeriod, quartersByRule } from './year-calendar.rules.js';

export interface CalendarRules {
  /** null = as usual. */
  results: PeriodRule | null;
  progress: PeriodRule | null;
}

/**
 * Lays out the periods of a year at once, for all agencies: those that are not there are made, those that have not opened follow the rule,
 * those that have opened stay. Refuses FISCAL_YEAR_OUT_OF_RANGE, PERIOD_RULE_OUT_OF_RANGE, PERIOD_OUT_OF_ORDER, PERIOD_BEFORE_ITS_TIME,
 * REASON_MISSING, FORBIDDEN.
 */
export function layOutYear(context: SubgraphContext, fiscalYear: number, rules: CalendarRules, reasonTh: string): Promise<YearCalendar> {
  requirePlanOffice(context.viewer, 'Mutation.layOutYear');
  assertFiscalYear(fiscalYear);
  const reason = requiredReason(reasonTh);
  const quarters = quartersByRule(fiscalYear, rules.results);
  const months = monthsByRule(fiscalYear, rules.progress);
  return context.em.transactional(async (em) => {
    const today = localDateOf(context.now);
    const byQuarter = await layOut(em, ReportingPeriod, 'quarter', fiscalYear, quarters, today);
    const byMonth = await layOut(em, ProgressPeriod, 'month', fiscalYear, months, today);
    const counts = { written: byQuarter.written.length + byMonth.written.length, kept: byQuarter.kept + byMonth.kept };
    const facts = { reasonTh: reason, ...rules, quarters: byQuarter, months: byMonth };
    audit(em, context, 'year_calendar.lay_out', `year_calendar:${fiscalYear}`, facts);
    return {
      fiscalYear,
      quarters: await reportingPeriodsOf(em, fiscalYear),
      months: await progressPeriodsOf(em, fiscalYear),
      ...counts,
    };
  });
}

interface LaidOut {
  before: PlannedPeriod[];
  written: PlannedPeriod[];
  kept: number;
}

/** Writes the periods of one kind. What stood before goes into the audit with what was written. */
async function layOut(
  em: EntityManager,
  entity: typeof ReportingPeriod | typeof ProgressPeriod,
  part: 'quarter' | 'month',
  fiscalYear: number,
  wanted: readonly PlannedPeriod[],
  today: string,
): Promise<LaidOut> {
  const rows = await em.find<ReportingPeriod | ProgressPeriod>(entity, { fiscalYear }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const before = rows.map((row) => {
    const number = (row as unknown as Record<string, number>)[part]!;
    return { part: number, opensOn: row.opensOn, dueOn: row.dueOn, closesOn: row.closesOn };
  });
  const { written, kept } = periodsToWrite(wanted, before, today);
  const fresh = written.map(({ part: number, ...dates }) => ({ fiscalYear, [part]: number, ...dates }));
  if (fresh.length > 0) await em.upsertMany(entity as never, fresh as never);
  const replaced = new Set(written.map((period) => period.part));
  return { before: before.filter((period) => replaced.has(period.part)), written, kept };
}
